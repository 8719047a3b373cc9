// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tab_bench.h"

namespace kmh::bench {

TabTimes switchTabs(PaintClock& clock, DeskWindow& window, int rounds)
{
    QElapsedTimer timer;
    timer.start();
    window.show();
    clock.untilPainted(window, timer);
    clock.untilSettled(timer); // the other pages are prepared while the window is idle

    TabTimes times;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < window.pageCount(); ++i) {
            const int page = (i + 1) % window.pageCount(); // 0 is shown already
            timer.start();
            window.showPage(page);
            (round == 0 ? times.first : times.again).append(clock.untilPainted(window, timer));
            times.settled.append(clock.untilSettled(timer));
        }
    }
    return times;
}

} // namespace kmh::bench
