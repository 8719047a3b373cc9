// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/support/tiny_desk.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/show_kit.h"
#include "ui/briefing/briefing_editor.h"
#include "ui/briefing/briefing_session.h"
#include "ui/briefing/briefing_window.h"
#include "ui/briefing/presenter_window.h"
#include "ui/briefing/slide_view.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QTest>

using namespace kmh;
using namespace kmh::test;

namespace {

const QRect kDesk(0, 0, 1366, 768);
const QRect kProjector(1366, 0, 1024, 768);

/// A session on displays and figures that the test sets.
struct Room
{
    QVector<ShowDisplay> displays{{kDesk, true}, {kProjector, false}};
    FrozenBriefing frozen = handFrozen();
    QString trouble;
    QDateTime now{QDate(2025, 2, 22), QTime(1, 0), Qt::UTC};
    BriefingSession session{{[this] {
                                 if (!trouble.isEmpty())
                                     throw Error(Error::Kind::CannotOpen, trouble);
                                 return frozen;
                             },
                             [this] { return now; }, [this] { return displays; }}};

    BriefingShow& show() const { return *session.show(); }
    void press(QWidget* window, Qt::Key key)
    {
        QTest::keyClick(window, key);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Slides go to the first display that is not the primary one, the presenter's there")
{
    const auto two = showPlaces({{kDesk, true}, {kProjector, false}}, false);
    REQUIRE(two);
    CHECK(two->slides.geometry == kProjector);
    REQUIRE(two->presenter);
    CHECK(two->presenter->geometry == kDesk);

    const auto secondIsPrimary = showPlaces({{kProjector, false}, {kDesk, true}}, false);
    CHECK(secondIsPrimary->slides.geometry == kProjector);
    CHECK(secondIsPrimary->presenter->geometry == kDesk);

    const auto swapped = showPlaces({{kDesk, true}, {kProjector, false}}, true);
    CHECK(swapped->slides.geometry == kDesk);
    CHECK(swapped->presenter->geometry == kProjector);

    const QRect third(0, 768, 800, 600);
    const auto three = showPlaces({{third, false}, {kDesk, true}, {kProjector, false}}, false);
    CHECK(three->slides.geometry == third);
    CHECK(three->presenter->geometry == kDesk);
}

TEST_CASE("One display, or two that show the same, have room for the slides alone")
{
    const auto one = showPlaces({{kDesk, true}}, false);
    REQUIRE(one);
    CHECK(one->slides.geometry == kDesk);
    CHECK_FALSE(one->presenter);
    CHECK(showPlaces({{kDesk, true}}, true)->slides.geometry == kDesk);

    const auto mirrored = showPlaces({{kDesk, false}, {kDesk, true}}, false);
    CHECK(mirrored->slides.geometry == kDesk);
    CHECK_FALSE(mirrored->presenter);

    CHECK_FALSE(showPlaces({}, false));
}

TEST_CASE("A show with two displays has both windows, and Esc ends them together")
{
    Room room;
    const auto ended = counted(room.session, &BriefingSession::ended);
    room.session.start(QStringLiteral("sector/industry"));
    REQUIRE(room.session.slides());
    REQUIRE(room.session.presenter());
    CHECK(room.session.slides()->isFullScreen());
    CHECK(room.session.slides()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    CHECK(room.show().index() == 2);

    room.press(room.session.presenter(), Qt::Key_Right); // either window takes the keys
    CHECK(room.show().index() == 3);
    room.press(room.session.slides(), Qt::Key_Left);
    CHECK(room.show().index() == 2);
    room.press(room.session.slides(), Qt::Key_Escape);
    CHECK_FALSE(room.session.isShowing());
    CHECK_FALSE(room.session.slides());
    CHECK_FALSE(room.session.presenter());
    CHECK(*ended == 1);
}

TEST_CASE("A show ends with its window, however that is closed")
{
    Room room;
    room.session.start();
    room.session.slides()->close();
    QCoreApplication::processEvents();
    CHECK_FALSE(room.session.isShowing());
}

TEST_CASE("A display taken away brings the slides to the one that is left")
{
    Room room;
    room.session.start();
    room.press(room.session.slides(), Qt::Key_Right);
    room.displays.removeLast();
    room.session.followDisplays();
    CHECK(room.session.isShowing());
    CHECK_FALSE(room.session.presenter());
    CHECK(room.show().index() == 1);

    room.displays.clear(); // as for a moment while a cable is changed
    room.session.followDisplays();
    CHECK(room.session.isShowing());

    room.displays = {{kDesk, true}, {kProjector, false}};
    room.session.followDisplays();
    CHECK(room.session.presenter());
}

TEST_CASE("P brings the presenter's window where there is one display, and takes it away")
{
    Room room;
    room.displays = {{kDesk, true}};
    room.session.start();
    CHECK_FALSE(room.session.presenter());
    room.press(room.session.slides(), Qt::Key_P);
    REQUIRE(room.session.presenter());
    CHECK(room.session.presenter()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    room.press(room.session.presenter(), Qt::Key_P);
    CHECK_FALSE(room.session.presenter());
    CHECK(room.session.isShowing());

    room.press(room.session.slides(), Qt::Key_P);
    room.session.presenter()->close(); // is no end
    QCoreApplication::processEvents();
    CHECK_FALSE(room.session.presenter());
    CHECK(room.session.isShowing());
}

TEST_CASE("What is shown stays as it was read until it is asked for anew")
{
    Room room;
    room.session.start(QStringLiteral("overview"));
    room.frozen.briefing.pages[1].headline = {QStringLiteral("改了")};
    CHECK(room.show().page().headline.text == u"三家单位");
    room.press(room.session.slides(), Qt::Key_F5);
    CHECK(room.show().page().headline.text == u"改了");
    CHECK(room.show().remark() == u"These are the figures of now.");
}

TEST_CASE("Where figures cannot be read anew those that are shown stay, and the slide says why")
{
    Room room;
    room.session.start();
    room.trouble = QStringLiteral("the file is gone");
    room.press(room.session.slides(), Qt::Key_F5);
    CHECK(room.session.isShowing());
    CHECK(room.show().remark() == u"the file is gone");
    CHECK(room.show().count() == 6);
}

TEST_CASE("A briefing without pages is not shown, with a sentence that says what to do")
{
    Room room;
    room.frozen.briefing.pages.clear();
    CHECK_THROWS_AS(room.session.start(), Error);
    CHECK_FALSE(room.session.isShowing());

    room.frozen = handFrozen();
    room.session.start();
    room.frozen.briefing.pages.clear();
    room.session.renew();
    CHECK(room.show().remark().contains(QStringLiteral("hidden")));
    CHECK(room.show().count() == 6);
}

TEST_CASE("Mouse and wheel turn pages")
{
    Room room;
    room.session.start();
    BriefingWindow* slides = room.session.slides();
    QTest::mouseClick(slides, Qt::LeftButton);
    QTest::mouseClick(slides, Qt::LeftButton);
    CHECK(room.show().index() == 2);
    QTest::mouseClick(slides, Qt::RightButton);
    CHECK(room.show().index() == 1);
    QTest::mouseClick(slides, Qt::BackButton);
    CHECK(room.show().index() == 0);
    const auto wheel = [&](int eighths) {
        QWheelEvent event(QPointF(5, 5), QPointF(5, 5), {}, {0, eighths}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(slides, &event);
    };
    wheel(-120);
    CHECK(room.show().index() == 1);
    wheel(-60); // a fine wheel turns a page a notch
    CHECK(room.show().index() == 1);
    wheel(-60);
    CHECK(room.show().index() == 2);
    wheel(120);
    CHECK(room.show().index() == 1);
}

TEST_CASE("A blank screen is blank, and a typed number, a remark and the help are seen on it")
{
    Room room;
    room.session.start();
    BriefingWindow* slides = room.session.slides();
    QCoreApplication::processEvents(); // until it has the display's size
    const auto picture = [&] {
        return slides->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    QImage black(picture().size(), QImage::Format_RGB32);
    black.fill(Qt::black);
    const QImage page = picture();
    CHECK(page != black);
    room.press(slides, Qt::Key_B);
    CHECK(picture() == black);
    room.press(slides, Qt::Key_2);
    CHECK(picture() != black);
    room.press(slides, Qt::Key_Escape);
    CHECK(picture() == black);
    room.press(slides, Qt::Key_W);
    CHECK(picture().pixelColor(3, 3) == QColor(Qt::white));
    room.press(slides, Qt::Key_H);
    const QImage help = picture();
    CHECK(help.pixelColor(help.width() / 2, help.height() / 2) != QColor(Qt::white));
    room.press(slides, Qt::Key_Escape);
    room.press(slides, Qt::Key_Escape);
    CHECK(picture() == page);
}

TEST_CASE("The presenter sees page, next page, notes, number and how long it has lasted")
{
    Room room;
    PresenterWindow* presenter = nullptr;
    room.session.start(QStringLiteral("overview"));
    presenter = room.session.presenter();
    REQUIRE(presenter);
    CHECK(presenter->number() == u"2 / 6");
    CHECK(presenter->notes() == u"备注：三家单位");
    REQUIRE(presenter->current().slide());
    CHECK(presenter->current().slide()->title == u"三家单位");
    REQUIRE(presenter->next().slide());
    CHECK(presenter->next().slide()->title == u"工业");
    CHECK(presenter->times() == u"00:00");

    room.press(presenter, Qt::Key_Return);
    CHECK(presenter->current().slide()->title == u"单位 1 细看");
    CHECK(presenter->next().slide()->title == u"工业");
    room.press(presenter, Qt::Key_End);
    CHECK(presenter->number() == u"6 / 6");
    CHECK_FALSE(presenter->next().slide());
    CHECK_FALSE(presenter->next().words().isEmpty());
    room.press(presenter, Qt::Key_B);
    CHECK(presenter->current().words() == u"The room sees black.");
    CHECK(presenter->current().slide()); // the presenter still sees which page it is

    room.now = room.now.addSecs(3725);
    PresenterWindow later(
        room.show(), [&] { return room.now; }, room.now.addSecs(-3725));
    CHECK(later.times() == u"1:02:05");
    PresenterWindow earlier(
        room.show(), [&] { return room.now; }, room.now.addSecs(-754));
    CHECK(earlier.times() == u"12:34");
}

TEST_CASE("The presenter's slides have the shape of the room's display")
{
    Room room; // whose projector is 4:3
    room.session.start();
    CHECK(room.session.presenter()->current().slide()->width == Approx(1440));
    room.press(room.session.presenter(), Qt::Key_X);
    CHECK(room.session.presenter()->current().slide()->width == Approx(1080.0 * 1366 / 768));
}

TEST_CASE("Nothing of a show lacks its Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        Room room;
        room.session.start();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_2, Qt::Key_Return, Qt::Key_9,
                                  Qt::Key_Return, Qt::Key_Return, Qt::Key_B, Qt::Key_W, Qt::Key_H,
                                  Qt::Key_End, Qt::Key_Right, Qt::Key_Return, Qt::Key_F5}) {
            room.press(room.session.slides(), key);
            room.session.slides()->grab();
            room.session.presenter()->grab();
        }
        room.frozen.briefing.pages.clear();
        room.session.renew();
        CHECK(room.show().remark().contains(QStringLiteral("简报编排")));
    }
    {
        TinyDesk tiny;
        BriefingEditor editor(tiny.desk());
        editor.setAttribute(Qt::WA_DontShowOnScreen);
        editor.show();
        editor.grab();
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}
