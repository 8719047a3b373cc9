// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"

#include "core/store/sentence.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

Error exists(const QString& path)
{
    return cannotOpen(
        kmh::tr("%1 exists already and is left as it is; choose another name.").arg(shown(path)));
}

void requireFree(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        throw cannotOpen(kmh::tr("%1 is a folder; name the file to write in it.").arg(shown(path)));
    if (file.exists() || file.isSymLink())
        throw exists(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        throw cannotOpen(
            kmh::tr("The folder %1 does not exist; create it first, or choose another.")
                .arg(shown(folder.filePath())));
}

} // namespace

void makeNewFile(const QString& path, const std::function<void(const QString&)>& write)
{
    requireFree(path);
    const QString unfinished =
        QStringLiteral("%1.%2.new").arg(path, QUuid::createUuid().toString(QUuid::Id128));
    try {
        write(unfinished);
    } catch (...) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
        throw;
    }
    // QFile::rename() never replaces a file that somebody else made meanwhile.
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        throw exists(path);
    }
}

} // namespace kmh
