// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>

namespace kmh::test {

/// Every file under a folder with its SHA-256: equal before and after means nothing was touched.
using FolderWitness = QMap<QString, QByteArray>;

inline FolderWitness witness(const QString& folder)
{
    FolderWitness files;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        files.insert(file.fileName(), hash.result());
    }
    return files;
}

} // namespace kmh::test
