// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/show_kit.h"

using namespace kmh;
using namespace kmh::test;

TEST_CASE("Rows are selected from the top or the bottom and no further than they go")
{
    BriefingShow show(handFrozen());
    show.press(Qt::Key_Down); // the title has none
    CHECK(show.selectedRow() == -1);
    show.goTo(1);
    show.press(Qt::Key_Up);
    CHECK(show.selectedRow() == 2);
    show.press(Qt::Key_Down);
    CHECK(show.selectedRow() == 2);
    show.press(Qt::Key_Up);
    show.press(Qt::Key_Up);
    show.press(Qt::Key_Up);
    CHECK(show.selectedRow() == 0);
    show.press(Qt::Key_Right);
    CHECK(show.selectedRow() == -1);
}

TEST_CASE("Enter looks into the selected row and Esc comes back to it")
{
    BriefingShow show(handFrozen());
    show.goTo(3);
    show.press(Qt::Key_Down);
    show.press(Qt::Key_Down);
    show.press(Qt::Key_Down);
    show.press(Qt::Key_Return);
    CHECK(headline(show) == u"单位 3 细看");
    CHECK(show.isDetail());
    CHECK(show.index() == 3);
    CHECK(show.selectedRow() == -1);
    show.press(Qt::Key_Escape);
    CHECK_FALSE(show.isDetail());
    CHECK(show.selectedRow() == 2);

    show.press(Qt::Key_Up);
    show.press(Qt::Key_Return); // unit 2 has no detail
    CHECK_FALSE(show.isDetail());
    CHECK(show.remark() == u"There is nothing more to look into here.");
}

TEST_CASE("Enter without a row looks into the first that has more to say, else into the page")
{
    BriefingShow show(handFrozen());
    show.goTo(1);
    show.press(Qt::Key_Return);
    CHECK(headline(show) == u"单位 1 细看");
    show.press(Qt::Key_Escape);
    CHECK(show.selectedRow() == 0);

    show.goTo(2); // has no rows and is about measure 7
    show.press(Qt::Key_Return);
    CHECK(headline(show) == u"举措 7 细看");
    show.press(Qt::Key_Return); // which is about itself
    CHECK(headline(show) == u"举措 7 细看");
    CHECK_FALSE(show.remark().isEmpty());
    show.press(Qt::Key_Escape);
    CHECK_FALSE(show.isDetail());

    show.goTo(5);
    show.press(Qt::Key_Return);
    CHECK_FALSE(show.isDetail());
    CHECK(show.remark() == u"There is nothing more to look into here.");
}

TEST_CASE("From a detail the next page is gone on to, and back goes back to its page")
{
    BriefingShow show(handFrozen());
    show.goTo(1);
    show.press(Qt::Key_Return);
    show.press(Qt::Key_Return);
    show.press(Qt::Key_PageUp);
    CHECK_FALSE(show.isDetail());
    CHECK(show.index() == 1);
    show.press(Qt::Key_Return);
    show.press(Qt::Key_PageDown);
    CHECK_FALSE(show.isDetail());
    CHECK(show.index() == 2);
}
