// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/console.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kmh {

Workbook Console::openWorkbook() const
{
    return m_workbookPath.isEmpty() ? Workbook::openBundled(Bundle::Plan)
                                    : Workbook::open(m_workbookPath, Workbook::Access::ReadOnly);
}

Workbook Console::openWorkbookForWriting(const QString& person) const
{
    if (m_workbookPath.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Say which workbook: --workbook FILE.kmh."));
    return Workbook::openLocked(m_workbookPath, person);
}

void Console::printJson(const QJsonObject& json)
{
    m_out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace kmh
