// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/support/catch.h"
#include "ui/background_job.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSemaphore>
#include <QtTest/QTest>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // milliseconds until a test gives up, not a measure of speed

void waitFor(const BackgroundJob& job)
{
    REQUIRE(QTest::qWaitFor([&] { return !job.isWorking(); }, kPatience));
}

} // namespace

TEST_CASE("Pieces of background work are done one after the other, each with its end")
{
    BackgroundJob job;
    QStringList told;
    job.start(
        &job, [](const Progress&) {},
        [&](const BackgroundJob::End& end) { told << (end.isDone() ? u"done"_s : u"?"_s); });
    job.start(
        &job, [](const Progress&) { throw Error(Error::Kind::CannotOpen, u"no room"_s); },
        [&](const BackgroundJob::End& end) { told << end.trouble; });
    job.start(
        &job, [](const Progress&) { throw 7; },
        [&](const BackgroundJob::End& end) {
            told << (end.trouble.isEmpty() || end.cancelled ? u"?"_s : u"unforeseen"_s);
        });
    CHECK(job.isWorking());
    waitFor(job);
    CHECK(told == QStringList{u"done"_s, u"no room"_s, u"unforeseen"_s});
}

TEST_CASE("Background work that is stopped ends as cancelled, and so does what waits behind it")
{
    BackgroundJob job;
    QSemaphore begun;
    QSemaphore stopped;
    bool second = false;
    int cancelled = 0;
    const auto count = [&](const BackgroundJob::End& end) { cancelled += end.cancelled ? 1 : 0; };
    job.start(
        &job,
        [&](const Progress& progress) {
            begun.release();
            stopped.acquire();
            tell(progress, 0.5);
        },
        count);
    job.start(
        &job, [&](const Progress&) { second = true; }, count);
    begun.acquire();
    job.cancel();
    stopped.release();
    waitFor(job);
    CHECK(cancelled == 2);
    CHECK_FALSE(second);
}

TEST_CASE("Background work that ended before it heard of the stop is done")
{
    BackgroundJob job;
    QSemaphore ended;
    bool done = false;
    job.start(
        &job, [&](const Progress&) { ended.release(); },
        [&](const BackgroundJob::End& end) { done = end.isDone(); });
    ended.acquire();
    job.cancel();
    waitFor(job);
    CHECK(done);
}

TEST_CASE("Background work tells a percentage once")
{
    BackgroundJob job;
    QVector<int> told;
    QObject::connect(&job, &BackgroundJob::progressed, &job, [&](int percent) { told << percent; });
    job.start(
        &job,
        [](const Progress& progress) {
            for (const double share : {0.0, 0.001, 0.5, 0.502, 1.0})
                tell(progress, share);
        },
        [](const BackgroundJob::End&) {});
    waitFor(job);
    CHECK(told == QVector<int>{0, 50, 100});
}

TEST_CASE("The end of background work does not come to who is gone, nor after the job itself")
{
    bool told = false;
    const auto note = [&](const BackgroundJob::End&) { told = true; };
    {
        BackgroundJob job;
        auto context = std::make_unique<QObject>();
        job.start(
            context.get(), [](const Progress&) {}, note);
        context.reset();
        waitFor(job);
        job.start(
            &job, [](const Progress&) {}, note);
    } // waits for it
    QCoreApplication::processEvents();
    CHECK_FALSE(told);
}
