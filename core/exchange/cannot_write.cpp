// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cannot_write.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace kmh {

namespace {

/// What the place shows to be in the way; empty where nothing is.
QString obstacle(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString place = QDir::toNativeSeparators(folder.filePath());
    if (file.isDir())
        return tr("%1 is a folder; add the name of the file to be written in it.").arg(shown);
    if (!folder.exists())
        return tr("%1 cannot be written: the folder %2 does not exist. Choose one that does.")
            .arg(shown, place);
    if (!folder.isDir())
        return tr("%1 cannot be written: %2 is a file and no folder. Choose a folder.")
            .arg(shown, place);
    if (!folder.isWritable())
        return tr("%1 cannot be written: nothing may be written in the folder %2. Choose another "
                  "one.")
            .arg(shown, place);
    if (file.exists() && !file.isWritable())
        return tr("%1 cannot be written: the file that is there may not be changed. Choose another "
                  "name.")
            .arg(shown);
    return {};
}

} // namespace

void cannotWrite(const QString& path)
{
    checkWritable(path);
    throw Error(Error::Kind::CannotOpen,
                tr("%1 cannot be written. Close it in other programs and make sure that the disk "
                   "is not full, or choose another folder.")
                    .arg(QDir::toNativeSeparators(path)));
}

void checkWritable(const QString& path)
{
    const QString sentence = obstacle(path);
    if (!sentence.isEmpty())
        throw Error(Error::Kind::CannotOpen, sentence);
}

} // namespace kmh
