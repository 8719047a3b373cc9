// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/start/single_instance.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>
#include <thread>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

QString ownName()
{
    return u"kmh-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

/// Hands a request over from another thread, as another process would.
bool handOver(const SingleInstance& later, const StartRequest& request)
{
    std::atomic_bool isDone = false;
    bool isTaken = false;
    std::thread other([&] {
        isTaken = later.handOver(request);
        isDone = true;
    });
    const bool isInTime = QTest::qWaitFor([&] { return isDone.load(); }, kPatience);
    other.join();
    return isInTime && isTaken;
}

} // namespace

TEST_CASE("A second start hands its file to the first one")
{
    const QString name = ownName();
    SingleInstance first(name);
    QVector<StartRequest> asked;
    QObject::connect(&first, &SingleInstance::asked, &first,
                     [&](const StartRequest& request) { asked.append(request); });
    const SingleInstance second(name);
    CHECK(first.isFirst());
    CHECK_FALSE(second.isFirst());

    const StartRequest file{u"/家/开门红 调度/一季度.kmh"_s};
    const StartRequest demonstration{QString()};
    const StartRequest nothing;
    CHECK(handOver(second, file));
    CHECK(handOver(second, demonstration));
    CHECK(handOver(second, nothing));
    CHECK(asked == QVector<StartRequest>{file, demonstration, nothing});
}

TEST_CASE("A request that its start has given up is not done later by the first one")
{
    const QString name = ownName();
    SingleInstance first(name);
    QSignalSpy asked(&first, &SingleInstance::asked);
    const SingleInstance second(name);
    // The first one is at something else: its events are not looked at.
    CHECK_FALSE(second.handOver({u"/家/一季度.kmh"_s}, 50));
    CHECK(handOver(second, {u"/家/二季度.kmh"_s}));
    REQUIRE(QTest::qWaitFor([&] { return asked.size() == 1; }, kPatience));
    CHECK(asked.first().first().value<StartRequest>() == StartRequest{u"/家/二季度.kmh"_s});
}

TEST_CASE("The desk's lock lies in the person's own folder where the system has one")
{
    const QTemporaryDir own;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    QFile::setPermissions(own.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", own.path().toUtf8());
    const bool isThere =
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) == own.path();
    if (!isThere)
        WARN("skipped: this system has no such folder");
    if (isThere) {
        const QString name = ownName();
        const SingleInstance first(name);
        CHECK(first.isFirst());
        CHECK(QFile::exists(own.filePath(name + u".lock"_s)));
        CHECK_FALSE(SingleInstance(name).isFirst());
    }
    if (before.isEmpty())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", before);
}

TEST_CASE("Desks of two people are two")
{
    const SingleInstance mine(ownName());
    const SingleInstance yours(ownName());
    CHECK(mine.isFirst());
    CHECK(yours.isFirst());
}

TEST_CASE("Once the first desk is closed, the next start is the first one")
{
    const QString name = ownName();
    {
        const SingleInstance first(name);
        CHECK(first.isFirst());
    }
    CHECK(SingleInstance(name).isFirst());
}

TEST_CASE("The lock of a desk that crashed bars nobody")
{
    const QString name = ownName();
    const QString lock = SingleInstance::lockOf(name);
    QByteArray content;
    {
        const SingleInstance first(name);
        QFile file(lock);
        REQUIRE(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    // As it would have been left by a process that is gone.
    const QByteArray mine = QByteArray::number(QCoreApplication::applicationPid());
    REQUIRE(content.startsWith(mine + '\n'));
    content.replace(0, mine.size(), "999999999");
    QFile file(lock);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    CHECK(SingleInstance(name).isFirst());
}

TEST_CASE("What does not speak as a start of the program does is not taken for one")
{
    const QString name = ownName();
    SingleInstance first(name);
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket stranger;
    stranger.connectToServer(SingleInstance::addressOf(name));
    REQUIRE(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::ConnectedState; },
                            kPatience));
    stranger.write(QByteArray(70'000, 'x'));
    CHECK(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; },
                          kPatience));
    CHECK(asked.isEmpty());
}
