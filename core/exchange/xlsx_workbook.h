// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_moment.h"
#include "core/exchange/zip_parts.h"

namespace kmh {

/// What an .xlsx says of itself before its sheets are read, and where its parts are. Parts are
/// found by relationships alone (ECMA-376 part 2), for their names are anybody's choice.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        bool hidden = false;
        QString part;
    };

    QVector<Sheet> sheets; ///< of cells; sheets of charts, dialogs and macros are left out
    XlsxEpoch epoch = XlsxEpoch::From1900;
    QString strings;    ///< the shared texts; empty where there are none
    QString styles;     ///< empty where there are none
    QString properties; ///< custom properties; empty where there are none
};

/// Throws Error (BadInput) for a container of something else or one that is damaged.
XlsxWorkbook readWorkbook(ZipParts& parts);

/// The properties of docProps/custom.xml by name, every type as text.
QHash<QString, QString> readProperties(ZipParts& parts, const QString& part);

/// What XmlPull calls for a part that is no good.
std::function<void(const QString&)> complaintAbout(const ZipParts& parts, const QString& part);

} // namespace kmh
