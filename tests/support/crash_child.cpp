// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crash_child.h"

#include "core/domain/error.h"
#include "core/store/connection.h"
#include "core/store/restoration.h"
#include "core/store/write_lock.h"
#include "tests/support/platform.h"
#include "tests/support/six_figures.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QThread>

#include <cstdio>

namespace kmh::test {

namespace {

void print(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

[[noreturn]] void standStill()
{
    for (;;)
        QThread::sleep(1);
}

[[noreturn]] void record(const QString& path)
{
    Workbook workbook = Workbook::open(path, Workbook::Access::ReadWrite);
    SixFigures figures(workbook);
    for (int number = figures.inForce() + 1;; ++number) {
        figures.record(number);
        print(QString::number(number));
    }
}

/// With hardly any memory to keep pages in, the engine writes them to the file before the commit.
[[noreturn]] void leaveUnfinished(const QString& path)
{
    const Connection connection(path, Connection::Access::ReadWrite);
    connection.exec(QStringLiteral("PRAGMA cache_size = 5"));
    connection.exec(QStringLiteral("BEGIN IMMEDIATE"));
    connection.exec(QStringLiteral("UPDATE plan SET title = 'half'"));
    connection.exec(
        QStringLiteral("INSERT INTO attachment_content (hash, size, data)"
                       " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE"
                       " i < 500) SELECT 'h' || i, 5000, zeroblob(5000) FROM n"));
    print(QStringLiteral("half"));
    standStill();
}

[[noreturn]] void migrateForEver(const QString& path)
{
    for (;;)
        Workbook::open(path, Workbook::Access::ReadWrite);
}

[[noreturn]] void backUpForEver(const QString& path, const QString& folder)
{
    for (qint64 second = 0;; ++second) {
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(second);
        print(backUp(path, BackupReason::Asked, QStringLiteral("甲"), at, {folder}).path);
    }
}

[[noreturn]] void restoreForEver(const QString& path, const QString& folder,
                                 const QStringList& copies)
{
    for (int i = 0;; ++i) {
        const QString copy = copies.at(i % copies.size());
        restore(path, copy, QStringLiteral("甲"), QDateTime::currentDateTimeUtc(), {folder});
        print(copy);
    }
}

[[noreturn]] void hold(const QString& path, const QString& person)
{
    const auto lock = WriteLock::take(path, person);
    print(lock ? QStringLiteral("held") : QStringLiteral("refused"));
    standStill();
}

int recordUntilFull(const QString& path)
{
    Workbook workbook = Workbook::open(path, Workbook::Access::ReadWrite);
    if (!host::limitFiles(QFile(path).size() + 8192))
        return 1;
    SixFigures figures(workbook);
    try {
        for (int number = 1;; ++number) {
            figures.record(number);
            print(QString::number(number));
        }
    } catch (const Error& error) {
        print(error.sentence());
    }
    return 0;
}

} // namespace

int runChild(const QStringList& arguments)
{
    const QString what = arguments.value(0);
    const QString path = arguments.value(1);
    print(QStringLiteral("ready"));
    try {
        if (what == u"record")
            record(path);
        if (what == u"unfinished")
            leaveUnfinished(path);
        if (what == u"migrate")
            migrateForEver(path);
        if (what == u"backup")
            backUpForEver(path, arguments.value(2));
        if (what == u"restore")
            restoreForEver(path, arguments.value(2), arguments.mid(3));
        if (what == u"hold")
            hold(path, arguments.value(2));
        if (what == u"full")
            return recordUntilFull(path);
    } catch (const Error& error) {
        print(QStringLiteral("error: ") + error.sentence());
    }
    return 1;
}

CrashChild::CrashChild(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    QStringList{QString::fromLatin1(kChildArgument)} + arguments);
    nextLine(); // “ready”
}

CrashChild::~CrashChild()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString CrashChild::nextLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return {};
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QStringList CrashChild::killAfter(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) // reads, or a full pipe would stop it
        m_process.waitForReadyRead(int(milliseconds - timer.elapsed()));
    m_process.kill();
    m_process.waitForFinished();
    QStringList lines;
    while (m_process.canReadLine())
        lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    return lines;
}

} // namespace kmh::test
