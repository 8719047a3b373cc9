// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/picture_files.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "ui/briefing/slide_painter.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImageWriter>

namespace kmh {

namespace {

/// Of 0 to 100. Pages are plain areas, which the quickest step packs nearly as small as the best
/// in a fraction of the time.
constexpr int kCompression = 12;

const auto kNewPart = QStringLiteral("new");
const auto kOldPart = QStringLiteral("old");

/// A folder that is made, with those above it, unless it is there; taken back with them where it is
/// not kept.
class MadeFolder
{
public:
    explicit MadeFolder(const QString& path)
        : m_dir(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
    {
        for (QString up = m_dir.path(); !QFileInfo::exists(up); up = QFileInfo(up).path())
            m_made.append(up);
        if (!QDir().mkpath(m_dir.path())) {
            takeBack();
            throw Error(Error::Kind::CannotOpen,
                        tr("The folder %1 cannot be created; choose one that can be written to.")
                            .arg(QDir::toNativeSeparators(path)));
        }
    }
    ~MadeFolder() { takeBack(); }
    Q_DISABLE_COPY_MOVE(MadeFolder)

    const QDir& dir() const { return m_dir; }
    void keep() { m_made.clear(); }

private:
    void takeBack()
    {
        for (const QString& made : m_made) // the lowest first; one that is not empty stays
            QDir().rmdir(made);
    }

    QDir m_dir;
    QStringList m_made;
};

QStringList earlierPictures(const QDir& folder)
{
    static const QRegularExpression name(QStringLiteral("^briefing-[0-9]{2,}\\.png$"));
    return folder.entryList(QDir::Files).filter(name);
}

/// Moves files between two folders of one disk; false where one cannot be, and then none is.
bool moveAll(const QStringList& names, const QDir& from, const QDir& to)
{
    for (int i = 0; i < names.size(); ++i) {
        if (QFile::rename(from.filePath(names.at(i)), to.filePath(names.at(i))))
            continue;
        while (--i >= 0)
            QFile::rename(to.filePath(names.at(i)), from.filePath(names.at(i)));
        return false;
    }
    return true;
}

} // namespace

QStringList writePictures(const QVector<Slide>& slides, const QString& path, const QSize& size,
                          const Progress& progress)
{
    MadeFolder folder(path);
    const QDir& dir = folder.dir();
    // Within the folder, so that files only have to be renamed; declared behind it, so that it goes
    // first.
    const QTemporaryDir beside(dir.filePath(QStringLiteral(".briefing-XXXXXX")));
    const QDir fresh(beside.filePath(kNewPart));
    const QDir old(beside.filePath(kOldPart));
    if (!beside.isValid() || !QDir().mkpath(fresh.path()) || !QDir().mkpath(old.path()))
        cannotWrite(dir.filePath(QStringLiteral("briefing-01.png")));
    QStringList names;
    for (int i = 0; i < slides.size(); ++i) {
        tell(progress, double(i) / double(slides.size()));
        names.append(QStringLiteral("briefing-%1.png").arg(i + 1, 2, 10, QLatin1Char('0')));
        QImageWriter writer(fresh.filePath(names.last()), "png");
        writer.setCompression(kCompression);
        if (!writer.write(slidePicture(slides.at(i), size)))
            cannotWrite(dir.filePath(names.last()));
    }
    const QStringList earlier = earlierPictures(dir);
    if (!moveAll(earlier, dir, old))
        cannotWrite(dir.filePath(earlier.first()));
    if (!moveAll(names, fresh, dir)) {
        moveAll(earlier, old, dir);
        cannotWrite(dir.filePath(names.first()));
    }
    folder.keep();
    QStringList files;
    for (const QString& name : names)
        files.append(QDir(path).filePath(name));
    return files;
}

} // namespace kmh
