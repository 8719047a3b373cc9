// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_names.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>

namespace kmh::backup_names {

namespace {

struct ReasonWord
{
    BackupReason reason;
    const char* word;
};

constexpr ReasonWord kWords[] = {
    {BackupReason::Daily, "每日"},     {BackupReason::Import, "导入前"},
    {BackupReason::Restore, "恢复前"}, {BackupReason::Asked, "手动"},
    {BackupReason::Damaged, "损坏"},
};

const auto kMoment = QStringLiteral("yyyy-MM-dd HHmmss");
const auto kSuffix = QStringLiteral(".kmh");

QString wordOf(BackupReason reason)
{
    for (const ReasonWord& entry : kWords) {
        if (entry.reason == reason)
            return QString::fromUtf8(entry.word);
    }
    Q_UNREACHABLE();
}

/// What every file system takes, and not too long for any.
QString plain(QString text, int longest)
{
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    return text.remove(refused).simplified().left(longest).trimmed();
}

QString noteIn(const QString& folder)
{
    return folder + QStringLiteral("/workbook.ini");
}

} // namespace

QString subfolder(const QString& workbook)
{
    constexpr int kLongest = 60;
    constexpr int kHashDigits = 8;
    const QFileInfo file(workbook);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1-%2").arg(plain(file.completeBaseName(), kLongest),
                                       QString::fromLatin1(hash.toHex().left(kHashDigits)));
}

QString fileName(const QDateTime& at, BackupReason reason, const QString& by)
{
    constexpr int kLongest = 40;
    QString name = at.toLocalTime().toString(kMoment) + u' ' + wordOf(reason);
    if (const QString person = plain(by, kLongest); !person.isEmpty())
        name += u' ' + person;
    return name + kSuffix;
}

std::optional<Backup> parse(const QString& fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4}-\d{2}-\d{2} \d{6}) (\S+)(?: (.+))?\.kmh$)"));
    const auto match = pattern.match(fileName);
    const QDateTime at = QDateTime::fromString(match.captured(1), kMoment);
    if (!match.hasMatch() || !at.isValid())
        return {};
    for (const ReasonWord& entry : kWords) {
        if (match.captured(2) == QString::fromUtf8(entry.word))
            return Backup{{}, {}, at.toUTC(), entry.reason, match.captured(3), 0};
    }
    return {};
}

void noteWorkbook(const QString& folder, const QString& workbook)
{
    if (notedWorkbook(folder) == workbook)
        return;
    QSaveFile note(noteIn(folder));
    if (note.open(QIODevice::WriteOnly)) {
        note.write(QStringLiteral("[workbook]\npath=%1\n").arg(workbook).toUtf8());
        note.commit();
    }
}

QString notedWorkbook(const QString& folder)
{
    static const auto key = QStringLiteral("path=");
    QFile note(noteIn(folder));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(note.read(10'000)).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed();
    }
    return {};
}

} // namespace kmh::backup_names
