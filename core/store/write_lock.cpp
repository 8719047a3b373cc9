// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_lock.h"

#include "core/platform/platform.h"
#include "core/store/sentence.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace kmh {

namespace {

using store::cannotOpen;
using store::shown;

QString canonical(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

QString lockOf(const QString& canonicalPath)
{
    return canonicalPath + QStringLiteral(".lock");
}

QString signatureOf(const QString& canonicalPath)
{
    return canonicalPath + QStringLiteral(".lock-by");
}

/// The process's locks by canonical path.
struct Held
{
    QMutex mutex;
    QHash<QString, std::weak_ptr<WriteLock>> locks;
};

Held& heldHere()
{
    static Held held;
    return held;
}

} // namespace

WriteLock::WriteLock(const QString& canonicalPath)
    : m_path(canonicalPath)
    , m_since(QDateTime::currentDateTimeUtc())
    , m_file(lockOf(canonicalPath))
{
    m_file.setStaleLockTime(0); // people leave their desks for longer than any time one could name
}

WriteLock::~WriteLock()
{
    if (m_file.isLocked())
        QFile::remove(signatureOf(m_path));
}

std::shared_ptr<WriteLock> WriteLock::take(const QString& path, const QString& person)
{
    const QString name = canonical(path);
    Held& held = heldHere();
    const QMutexLocker guard(&held.mutex);
    if (auto known = held.locks.value(name).lock()) {
        known->sign(person);
        return known;
    }
    std::shared_ptr<WriteLock> lock(new WriteLock(name));
    if (!lock->m_file.tryLock(0)) {
        if (lock->m_file.error() == QLockFile::LockFailedError)
            return {};
        throw cannotOpen(kmh::tr("%1 cannot be written: no file can be made beside it; free some "
                                 "space, or copy it to a folder of your own and open the copy.")
                             .arg(shown(path)));
    }
    lock->sign(person);
    held.locks.insert(name, lock);
    return lock;
}

void WriteLock::sign(const QString& person)
{
    QFile file(signatureOf(m_path));
    if (file.open(QIODevice::WriteOnly)) // whoever cannot read it misses a name, no more
        file.write(QStringLiteral("%1\n%2\n").arg(person, m_since.toString(Qt::ISODate)).toUtf8());
}

std::optional<WriteLock::Holder> WriteLock::holder(const QString& path)
{
    const QString name = canonical(path);
    qint64 process = 0;
    QString computer;
    QString program;
    if (!QLockFile(lockOf(name)).getLockInfo(&process, &computer, &program))
        return {};
    Holder holder{{}, computer, QFileInfo(lockOf(name)).lastModified().toUTC()};
    holder.elsewhere = !computer.isEmpty() && computer != platform::computerName();
    QFile file(signatureOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.read(1000)).split(u'\n');
        holder.person = lines.value(0);
        if (const auto since = QDateTime::fromString(lines.value(1), Qt::ISODate); since.isValid())
            holder.since = since;
    }
    return holder;
}

bool WriteLock::isFree(const QString& path)
{
    const QString name = canonical(path);
    if (!QFileInfo::exists(lockOf(name)))
        return true;
    QLockFile file(lockOf(name));
    file.setStaleLockTime(0);
    return file.tryLock(0);
}

QString heldSentence(const QString& path)
{
    return heldSentence(path, WriteLock::holder(path));
}

QString heldSentence(const QString& path, const std::optional<WriteLock::Holder>& holder)
{
    if (!holder)
        return kmh::tr("%1 was being worked on by another program a moment ago; it is shown for "
                       "reading only. Open it again to write.")
            .arg(shown(path));
    QString text =
        kmh::tr("%1 has been open for writing at computer %2 (%3) since %4; here it can only be "
                "read until it is closed there.")
            .arg(QFileInfo(path).fileName(), holder->computer,
                 holder->person.isEmpty() ? kmh::tr("name unknown") : holder->person,
                 holder->since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (platform::isOnNetwork(path))
        text += kmh::tr(" On a network share one person writes at a time; agree on who records, or "
                        "have the others send their returns as files.");
    if (holder->elsewhere)
        text += kmh::tr(" Should that computer have broken down, delete %1 and open the workbook "
                        "again.")
                    .arg(QFileInfo(lockOf(canonical(path))).fileName());
    return text;
}

} // namespace kmh
