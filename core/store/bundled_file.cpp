// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bundled_file.h"

#include "core/store/new_file.h"
#include "core/store/sentence.h"

#include <QtCore/QFile>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

QString resource(Bundle bundle)
{
    return bundle == Bundle::Demo ? QStringLiteral(":/workbooks/demo.kmh")
                                  : QStringLiteral(":/workbooks/plan.kmh");
}

} // namespace

void writeBundledFile(Bundle bundle, const QString& path)
{
    QFile source(resource(bundle));
    if (!source.open(QIODevice::ReadOnly))
        throw cannotOpen(kmh::tr("The program's own file %1 is missing; install it again.")
                             .arg(source.fileName()));
    const QByteArray bytes = source.readAll();
    QFile file(path);
    if (!file.open(QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw cannotOpen(kmh::tr("%1 cannot be written (%2); choose another folder.")
                             .arg(shown(path), file.errorString()));
}

void createFromBundle(const QString& path, Bundle bundle)
{
    makeNewFile(path, [&](const QString& unfinished) { writeBundledFile(bundle, unfinished); });
}

} // namespace kmh
