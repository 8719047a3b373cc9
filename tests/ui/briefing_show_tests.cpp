// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/show_kit.h"

using namespace kmh;
using namespace kmh::test;

namespace {

void type(BriefingShow& show, const char* digits)
{
    for (const char* digit = digits; *digit; ++digit)
        show.press(Qt::Key_0 + (*digit - '0'));
}

} // namespace

TEST_CASE("Every key for it turns to the next page, and every other one back")
{
    for (const int key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space}) {
        BriefingShow show(handFrozen());
        CHECK(show.press(key));
        CHECK(show.index() == 1);
    }
    for (const int key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace}) {
        BriefingShow show(handFrozen());
        show.goTo(3);
        CHECK(show.press(key));
        CHECK(show.index() == 2);
    }
}

TEST_CASE("Home and End go to the first and the last page, and beyond them there is a remark")
{
    BriefingShow show(handFrozen());
    show.press(Qt::Key_End);
    CHECK(show.index() == 5);
    CHECK(show.remark().isEmpty());
    show.press(Qt::Key_Right);
    CHECK(show.index() == 5);
    CHECK(show.remark() == u"This is the last page; Esc ends the show.");
    show.press(Qt::Key_Home);
    CHECK(show.index() == 0);
    CHECK(show.remark().isEmpty());
    show.press(Qt::Key_PageUp);
    CHECK(show.index() == 0);
    CHECK(show.remark() == u"This is the first page.");
}

TEST_CASE("A page's number is shown while it is typed and gone to with Enter")
{
    BriefingShow show(handFrozen());
    show.press(Qt::Key_3);
    CHECK(show.typed() == u"3");
    CHECK(show.index() == 0);
    show.press(Qt::Key_Return);
    CHECK(show.index() == 2);
    CHECK(show.typed().isEmpty());

    type(show, "04");
    show.press(Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(show.index() == 3);
}

TEST_CASE("A number that no page has stays on the page and says how many there are")
{
    for (const char* digits : {"7", "0", "999"}) {
        BriefingShow show(handFrozen());
        show.goTo(2);
        type(show, digits);
        show.press(Qt::Key_Return);
        CHECK(show.index() == 2);
        CHECK(show.typed().isEmpty());
        CHECK(show.remark() ==
              QStringLiteral("There is no page %1; there are 6.").arg(QLatin1String(digits)));
    }
}

TEST_CASE("A number being typed can be mended, cancelled, and grows no longer than three digits")
{
    BriefingShow show(handFrozen());
    const auto ended = counted(show, &BriefingShow::ended);
    type(show, "1234");
    CHECK(show.typed() == u"123");
    show.press(Qt::Key_Backspace);
    CHECK(show.typed() == u"12");
    CHECK(show.index() == 0);
    show.press(Qt::Key_Escape);
    CHECK(show.typed().isEmpty());
    CHECK(*ended == 0);

    type(show, "5");
    show.press(Qt::Key_Right); // is meant by itself
    CHECK(show.index() == 1);
    CHECK(show.typed().isEmpty());
}

TEST_CASE("The screen goes black or white and comes back to the same page, whatever is pressed")
{
    using Blank = BriefingShow::Blank;
    for (const int key : {Qt::Key_B, Qt::Key_Period}) {
        BriefingShow show(handFrozen());
        show.press(key);
        CHECK(show.blank() == Blank::Black);
        show.press(key);
        CHECK(show.blank() == Blank::No);
    }
    BriefingShow show(handFrozen());
    const auto ended = counted(show, &BriefingShow::ended);
    show.goTo(1);
    show.press(Qt::Key_W);
    CHECK(show.blank() == Blank::White);
    show.press(Qt::Key_B);
    CHECK(show.blank() == Blank::Black);
    for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Down,
                          Qt::Key_Comma}) {
        show.press(Qt::Key_Period);
        if (show.blank() != Blank::Black)
            show.press(Qt::Key_B);
        REQUIRE(show.blank() == Blank::Black);
        show.press(key);
        CHECK(show.blank() == (key == Qt::Key_Comma ? Blank::White : Blank::No));
        CHECK(show.index() == 1);
        CHECK_FALSE(show.isDetail());
        CHECK(show.selectedRow() == -1);
        show.press(Qt::Key_Escape);
    }
    CHECK(*ended == 5); // the second Esc, each time but for the white screen's
}

TEST_CASE("A page can be gone to while the screen is blank")
{
    BriefingShow show(handFrozen());
    show.press(Qt::Key_B);
    type(show, "4");
    CHECK(show.blank() == BriefingShow::Blank::Black);
    show.press(Qt::Key_Return);
    CHECK(show.blank() == BriefingShow::Blank::No);
    CHECK(show.index() == 3);
}

TEST_CASE("Esc takes the nearest thing away first and ends the show last")
{
    BriefingShow show(handFrozen());
    const auto ended = counted(show, &BriefingShow::ended);
    show.goTo(1);
    show.press(Qt::Key_Return);
    show.press(Qt::Key_Return);
    REQUIRE(headline(show) == u"举措 1 细看");
    show.press(Qt::Key_B);
    show.press(Qt::Key_5);
    show.press(Qt::Key_Question, Qt::ShiftModifier);
    REQUIRE(show.isHelpShown());

    // The help took the number's place: another key than a digit is meant by itself.
    CHECK(show.typed().isEmpty());
    show.press(Qt::Key_Escape);
    CHECK_FALSE(show.isHelpShown());
    CHECK(show.blank() == BriefingShow::Blank::Black);
    show.press(Qt::Key_5);
    show.press(Qt::Key_Escape);
    CHECK(show.typed().isEmpty());
    CHECK(show.blank() == BriefingShow::Blank::Black);
    show.press(Qt::Key_Escape);
    CHECK(show.blank() == BriefingShow::Blank::No);
    CHECK(headline(show) == u"举措 1 细看");
    show.press(Qt::Key_Escape);
    CHECK(headline(show) == u"单位 1 细看");
    show.press(Qt::Key_Escape);
    CHECK(headline(show) == u"三家单位");
    CHECK(*ended == 0);
    show.press(Qt::Key_Escape);
    CHECK(*ended == 1);
}

TEST_CASE("Help goes with the next key, which does what it does")
{
    BriefingShow show(handFrozen());
    show.press(Qt::Key_H);
    CHECK(show.isHelpShown());
    show.press(Qt::Key_H);
    CHECK_FALSE(show.isHelpShown());
    show.press(Qt::Key_H);
    show.press(Qt::Key_Right);
    CHECK_FALSE(show.isHelpShown());
    CHECK(show.index() == 1);
}

TEST_CASE("What a show cannot do by itself is asked for, and what it does not know left alone")
{
    BriefingShow show(handFrozen());
    const auto renew = counted(show, &BriefingShow::renewRequested);
    const auto presenter = counted(show, &BriefingShow::presenterRequested);
    const auto swap = counted(show, &BriefingShow::swapRequested);
    CHECK(show.press(Qt::Key_F5));
    CHECK(show.press(Qt::Key_F5, Qt::ShiftModifier)); // as some clickers send it
    CHECK(show.press(Qt::Key_P));
    CHECK(show.press(Qt::Key_X));
    CHECK(*renew == 2);
    CHECK(*presenter == 1);
    CHECK(*swap == 1);
    CHECK_FALSE(show.press(Qt::Key_Z));
    CHECK_FALSE(show.press(Qt::Key_Right, Qt::ControlModifier));
    CHECK(show.index() == 0);
}

TEST_CASE("A page is begun with by its key, on its first part")
{
    BriefingShow show(handFrozen());
    show.goTo(QStringLiteral("behind"));
    CHECK(show.index() == 3);
    show.goTo(QStringLiteral("sector/nowhere"));
    CHECK(show.index() == 3);
}

TEST_CASE("Figures taken anew keep the page, its part, the row and what is looked into")
{
    BriefingShow show(handFrozen());
    show.goTo(4);
    show.press(Qt::Key_Down);
    show.press(Qt::Key_Return); // unit 11
    REQUIRE(headline(show) == u"单位 11 细看");
    FrozenBriefing later = handFrozen();
    later.briefing.pages.removeAt(2);
    later.briefing.title = QStringLiteral("后来的简报");
    const auto renewed = counted(show, &BriefingShow::renewed);
    show.renew(later);
    CHECK(*renewed == 1);
    CHECK(show.briefing().title == u"后来的简报");
    CHECK(show.index() == 3); // the second page of “behind”, one place on
    CHECK(show.briefing().pages.at(show.index()).part == 2);
    CHECK(headline(show) == u"单位 11 细看");
    show.press(Qt::Key_Escape);
    CHECK(show.selectedRow() == 0);
}

TEST_CASE("Where the page is no more, figures taken anew show the nearest there is")
{
    BriefingShow show(handFrozen());
    show.goTo(4);
    show.press(Qt::Key_Down);
    FrozenBriefing later = handFrozen();
    later.briefing.pages.removeAt(4); // what is behind fits on one page now
    show.renew(later);
    CHECK(show.index() == 3);
    CHECK(show.selectedRow() == -1);

    show.goTo(4);
    later.briefing.pages = later.briefing.pages.mid(0, 2);
    show.renew(later);
    CHECK(show.index() == 1);
}
