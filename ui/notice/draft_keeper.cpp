// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_keeper.h"

#include "core/domain/error.h"
#include "core/exchange/draft_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kPause = 3000; ///< ms from a change until it is written

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // people leave their desks for longer than any time one could name
    return lock;
}

std::unique_ptr<QLockFile> takeLock(const QString& path)
{
    auto lock = lockOf(path);
    if (!lock->tryLock(0))
        throw Error(Error::Kind::CannotOpen,
                    DraftKeeper::tr("This draft is being worked on in a window; go on there, or "
                                    "close that window first."));
    return lock;
}

} // namespace

QString usualDraftFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("drafts"));
}

QVector<KeptDraft> keptDrafts(const QString& folder)
{
    QVector<KeptDraft> drafts;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QLatin1String("*.") + QLatin1String(kDraftSuffix)}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        KeptDraft kept{
            file.absoluteFilePath(), file.fileName(), file.lastModified().toUTC(), 0, {}};
        try {
            const Draft draft = loadDraft(kept.path);
            if (!draft.head.title.isEmpty())
                kept.title = draft.head.title;
            kept.open = int(openPoints(draft).size());
        } catch (const Error& error) {
            kept.trouble = error.sentence();
        }
        drafts.append(kept);
    }
    return drafts;
}

DraftKeeper::DraftKeeper(DraftDesk& desk, QString folder, Clock clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
    m_later.setSingleShot(true);
    m_later.setInterval(kPause);
    connect(&m_later, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&m_desk, &DraftDesk::draftChanged, this, [this] {
        m_isChanged = true;
        m_later.start();
    });
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::begin()
{
    m_path.clear();
    m_lock.reset();
    m_keptAt = {};
    m_isChanged = m_desk.hasDraft();
}

Draft DraftKeeper::resume(const QString& path)
{
    auto lock = takeLock(path);
    const Draft draft = loadDraft(path);
    m_path = path;
    m_lock = std::move(lock);
    m_keptAt = QFileInfo(path).lastModified().toUTC();
    m_isChanged = false;
    return draft;
}

/// A name no other draft has; drafts begun in the same second are counted.
void DraftKeeper::takePath()
{
    if (!QDir().mkpath(m_folder))
        throw Error(Error::Kind::CannotOpen,
                    tr("The folder %1 for drafts cannot be made; what is done here is not kept "
                       "until it can be.")
                        .arg(QDir::toNativeSeparators(m_folder)));
    const QString name = m_clock().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (int count = 1;; ++count) {
        const QString numbered = count == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(count);
        const QString path = QDir(m_folder).filePath(numbered + u'.' + QLatin1String(kDraftSuffix));
        auto lock = lockOf(path);
        if (QFileInfo::exists(path))
            continue;
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError)
                continue; // another window's
            throw Error(Error::Kind::CannotOpen,
                        tr("Nothing can be written to the folder %1, so what is done here is not "
                           "kept; make room in it or let files be written to it.")
                            .arg(QDir::toNativeSeparators(m_folder)));
        }
        m_path = path;
        m_lock = std::move(lock);
        return;
    }
}

bool DraftKeeper::keep()
{
    m_later.stop();
    if (!m_isChanged || !m_desk.hasDraft())
        return true;
    try {
        if (m_path.isEmpty())
            takePath();
        saveDraft(m_path, m_desk.draft());
    } catch (const Error& error) {
        m_trouble = error.sentence();
        Q_EMIT tried();
        return false;
    }
    m_isChanged = false;
    m_keptAt = m_clock();
    m_trouble.clear();
    Q_EMIT tried();
    return true;
}

void DraftKeeper::remove()
{
    m_later.stop();
    m_isChanged = false;
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
    m_lock.reset();
}

void DraftKeeper::discard(const QString& path)
{
    const auto lock = takeLock(path);
    QFile file(path);
    if (!file.remove())
        throw Error(Error::Kind::CannotOpen,
                    tr("The draft %1 cannot be removed: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace kmh
