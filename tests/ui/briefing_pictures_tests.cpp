// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/show_kit.h"
#include "ui/briefing/slide_pictures.h"

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr QSize kSize(320, 180);
constexpr qint64 kOne = 320 * 180 * 4;

int prepareAll(SlidePictures& pictures)
{
    int count = 0;
    while (pictures.prepareOne())
        ++count;
    return count;
}

} // namespace

TEST_CASE("Neighbours are painted ahead, no more than the memory allows and never fewer than one")
{
    BriefingShow show(handFrozen());
    SlidePictures pictures(show, 3 * kOne + kOne / 2);
    pictures.setSize(kSize);
    show.goTo(2);
    pictures.shown();
    CHECK(prepareAll(pictures) == 2);
    for (int page = 0; page < 6; ++page)
        CHECK(pictures.holds(page) == (page >= 1 && page <= 3));
    CHECK(pictures.bytes() == 3 * kOne);

    show.press(Qt::Key_Right);
    CHECK(pictures.holds(3)); // before anything is painted
    pictures.shown();
    prepareAll(pictures);
    for (int page = 0; page < 6; ++page)
        CHECK(pictures.holds(page) == (page >= 2 && page <= 4));
    CHECK(pictures.bytes() == 3 * kOne);

    SlidePictures small(show, kOne / 2);
    small.setSize(kSize);
    CHECK(small.shown().size() == kSize);
    CHECK(prepareAll(small) == 0);
}

TEST_CASE("Wherever a show goes, its pictures stay within their memory")
{
    BriefingShow show(handFrozen());
    SlidePictures pictures(show, 3 * kOne);
    pictures.setSize(kSize);
    for (const int key : {Qt::Key_End, Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return,
                          Qt::Key_Return, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Up}) {
        show.press(key);
        CHECK(pictures.shown().size() == kSize);
        prepareAll(pictures);
        CHECK(pictures.bytes() <= 3 * kOne);
    }
}

TEST_CASE("Pictures of another size, or of other figures, are painted anew")
{
    BriefingShow show(handFrozen());
    SlidePictures pictures(show);
    pictures.setSize(kSize);
    const QImage before = pictures.shown();
    prepareAll(pictures);
    REQUIRE(pictures.holds(5));
    pictures.setSize({400, 300});
    CHECK_FALSE(pictures.holds(5));
    CHECK(pictures.shown().size() == QSize(400, 300));

    pictures.setSize(kSize);
    CHECK(pictures.shown() == before);
    FrozenBriefing later = handFrozen();
    later.briefing.pages[0].headline = {QStringLiteral("另一个标题")};
    show.renew(later);
    CHECK(pictures.shown() != before);
}

TEST_CASE("A row selected and a page looked into are other pictures than the page")
{
    BriefingShow show(handFrozen());
    SlidePictures pictures(show);
    pictures.setSize({960, 540});
    show.goTo(1);
    const QImage page = pictures.shown();
    show.press(Qt::Key_Down);
    const QImage selected = pictures.shown();
    CHECK(selected != page);
    show.press(Qt::Key_Return);
    CHECK(pictures.shown() != page);
    CHECK(pictures.shown() != selected);
    show.press(Qt::Key_Escape);
    CHECK(pictures.shown() == selected);
    show.press(Qt::Key_Left);
    show.press(Qt::Key_Right);
    CHECK(pictures.shown() == page);
}
