// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/show_bench.h"

#include "tests/bench/statistics.h"
#include "tests/bench/windows.h"
#include "ui/briefing/briefing_session.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/briefing_window.h"
#include "ui/briefing/slide_pictures.h"
#include "ui/desk_view.h"

#include <cstdio>

namespace kmh::bench {

namespace {

constexpr int kShows = 11;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char* name, const QVector<double>& times)
{
    std::printf("%-44s median %7.1f ms  max %7.1f ms\n", name, median(times), largest(times));
}

FrozenBriefing read(const Desk& desk)
{
    return freeze(readBriefing(desk));
}

void measureStart(PaintClock& clock, Desk& desk)
{
    QVector<double> reading;
    QVector<double> making;
    QVector<double> whole;
    for (int i = 0; i < kShows; ++i) {
        QElapsedTimer timer;
        timer.start();
        BriefingInput input = readBriefing(desk);
        reading.append(milliseconds(timer));
        timer.start();
        freeze(std::move(input));
        making.append(milliseconds(timer));

        BriefingSession session({[&desk] { return read(desk); }, [&desk] { return desk.now(); }});
        timer.start();
        session.start();
        whole.append(clock.untilPainted(*session.slides(), timer));
        session.end();
        clock.untilSettled(timer);
    }
    print("F5 to the first page painted", whole);
    print("  of it reading and judging", reading);
    print("  of it making all pages", making);
}

void measureTurns(PaintClock& clock, Desk& desk)
{
    QVector<double> prepared;
    QVector<double> unprepared;
    BriefingSession session({[&desk] { return read(desk); }, [&desk] { return desk.now(); }});
    session.start();
    QElapsedTimer timer;
    timer.start();
    clock.untilPainted(*session.slides(), timer);
    const auto turn = [&] {
        timer.start();
        session.show()->press(Qt::Key_PageDown);
        return clock.untilPainted(*session.slides(), timer);
    };
    while (session.show()->index() + 1 < session.show()->count()) {
        clock.untilSettled(timer);
        prepared.append(turn());
    }
    session.renew();
    session.show()->goTo(0);
    while (session.show()->index() + 1 < session.show()->count()) {
        session.renew(); // forgets every picture
        unprepared.append(turn());
    }
    const QSize size = session.slides()->size() * session.slides()->devicePixelRatioF();
    std::printf("a window of %d x %d pixels, %d pages\n", size.width(), size.height(),
                session.show()->count());
    print("turning to a page that is prepared", prepared);
    print("turning to one that is not", unprepared);
    std::printf("%-44s %.1f MB\n", "pictures kept",
                double(session.slides()->pictures().bytes()) / 1e6);
}

void measurePainting(Desk& desk)
{
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        QVector<double> times;
        BriefingShow show(read(desk));
        SlidePictures pictures(show);
        pictures.setSize(size);
        for (int page = 0; page < show.count(); ++page) {
            show.goTo(page);
            QElapsedTimer timer;
            timer.start();
            pictures.shown();
            times.append(milliseconds(timer));
        }
        print(qPrintable(QStringLiteral("laying out and painting a page at %1 x %2")
                             .arg(size.width())
                             .arg(size.height())),
              times);
    }
}

} // namespace

int runShowBench(PaintClock& clock)
{
    prepareForDesk();
    const auto window = makeDeskWindow();
    window->show();
    QElapsedTimer timer;
    timer.start();
    clock.untilPainted(*window, timer);
    clock.untilSettled(timer);
    Desk& desk = window->view().desk();
    measureStart(clock, desk);
    measureTurns(clock, desk);
    measurePainting(desk);
    return 0;
}

} // namespace kmh::bench
