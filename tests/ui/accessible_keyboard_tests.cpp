// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/surfaces.h"
#include "ui/theme/apply_theme.h"

#include <QtCore/QPointer>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

/// What Tab goes to on a surface, in the order it goes.
QVector<QPointer<QWidget>> tabStops(QWidget& surface)
{
    QVector<QPointer<QWidget>> stops;
    QWidget* at = &surface;
    do {
        const bool takes = (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && at->isEnabled() &&
                           at->isVisible() && !at->focusProxy();
        if (takes && (at == &surface || surface.isAncestorOf(at)))
            stops.append(at);
        at = at->nextInFocusChain();
    } while (at != &surface);
    return stops;
}

QRect placeOf(const QWidget& widget, const QWidget& surface)
{
    return {widget.mapTo(&surface, QPoint()), widget.size()};
}

/// Whether it is found after the other by who reads line by line, or column by column.
bool isAfter(const QRect& next, const QRect& before)
{
    constexpr int kSlack = 6; // controls of one line differ in height
    if (next.top() >= before.bottom() - kSlack)
        return true; // below
    const bool sameLine = next.center().y() > before.top() - kSlack;
    if (sameLine && next.left() >= before.left() - kSlack)
        return true;                               // on in the line, or within the same
    return next.left() >= before.right() - kSlack; // at the top of the next column
}

/// The share of a widget's pixels that tell that it has the keyboard, in pixels.
int marked(QWidget& surface, const QPointer<QWidget>& stop, QWidget& other)
{
    const QRect around = placeOf(*stop, surface).adjusted(-6, -6, 6, 6) & surface.rect();
    other.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const QImage without = surface.grab(around).toImage();
    if (!stop)
        return 0;
    stop->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const QImage with = surface.grab(around).toImage();
    int pixels = 0;
    for (int y = 0; y < std::min(with.height(), without.height()); ++y) {
        for (int x = 0; x < std::min(with.width(), without.width()); ++x)
            pixels += std::abs(qGray(with.pixel(x, y)) - qGray(without.pixel(x, y))) > 48 ? 1 : 0;
    }
    return pixels;
}

/// Links of a text and cells of a table may be gone through first; where these are many, F6 goes on
/// to the next part, as a menu says.
bool leaves(const QPointer<QWidget>& stop)
{
    constexpr int kMost = 60;
    stop->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < kMost && stop && stop->hasFocus(); ++i)
        QTest::keyClick(stop.data(), Qt::Key_Tab);
    if (stop && stop->hasFocus())
        QTest::keyClick(stop.data(), Qt::Key_F6);
    return !stop || !stop->hasFocus();
}

QString joined(const QSet<QString>& set)
{
    QStringList all(set.begin(), set.end());
    all.sort();
    return all.join(QLatin1Char('\n'));
}

/// Runs through every surface with the texts of the Chinese desk.
void inChinese(const Look& look)
{
    applyTheme(*qApp, 1);
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    lookAtSurfaces(look);
    QCoreApplication::removeTranslator(&chinese);
}

} // namespace

TEST_CASE("Tab goes through every page and window as it is read")
{
    QSet<QString> backwards;
    int steps = 0;
    inChinese([&](const QString& name, QWidget& surface) {
        const QVector<QPointer<QWidget>> stops = tabStops(surface);
        for (int i = 1; i < stops.size(); ++i) {
            ++steps;
            if (!isAfter(placeOf(*stops.at(i), surface), placeOf(*stops.at(i - 1), surface)))
                backwards.insert(
                    QStringLiteral("%1 → %2 (%3)")
                        .arg(widgetName(*stops.at(i - 1)), widgetName(*stops.at(i)), name));
        }
    });
    CHECK(joined(backwards) == QString());
    CHECK(steps > 300);
}

TEST_CASE("It is seen what has the keyboard")
{
    QSet<QString> unseen;
    int seen = 0;
    inChinese([&](const QString& name, QWidget& surface) {
        const QVector<QPointer<QWidget>> stops = tabStops(surface);
        if (stops.size() < 2)
            return;
        for (int i = 0; i < stops.size(); ++i) {
            // What has the keyboard may come and go with it.
            QWidget* before = stops.at(i > 0 ? i - 1 : 1);
            if (!stops.at(i) || !before)
                continue;
            QWidget& stop = *stops.at(i);
            QWidget& other = *before;
            constexpr int kLeast = 16; // a caret has as many
            if (marked(surface, stops.at(i), other) >= kLeast)
                ++seen;
            else if (stops.at(i) && stop.hasFocus())
                unseen.insert(QStringLiteral("%1 (%2)").arg(widgetName(stop), name));
        }
    });
    CHECK(joined(unseen) == QString());
    CHECK(seen > 300);
}

TEST_CASE("Tab leaves whatever has the keyboard, or F6 does")
{
    QSet<QString> traps;
    int left = 0;
    inChinese([&](const QString& name, QWidget& surface) {
        const QVector<QPointer<QWidget>> stops = tabStops(surface);
        if (stops.size() < 2)
            return;
        for (const QPointer<QWidget>& stop : stops) {
            if (!stop)
                continue;
            const QString who = widgetName(*stop);
            if (leaves(stop))
                ++left;
            else
                traps.insert(QStringLiteral("%1 (%2)").arg(who, name));
        }
    });
    CHECK(joined(traps) == QString());
    CHECK(left > 300);
}

TEST_CASE("A tab order against the reading order is found")
{
    QWidget window;
    QPushButton first(&window);
    QPushButton right(&window);
    QPushButton below(&window);
    first.setGeometry(0, 0, 80, 30);
    right.setGeometry(100, 0, 80, 30);
    below.setGeometry(0, 50, 80, 30);
    showAt(window, {300, 100});
    CHECK(tabStops(window) == QVector<QPointer<QWidget>>{&first, &right, &below});
    CHECK(isAfter(placeOf(right, window), placeOf(first, window)));
    CHECK(isAfter(placeOf(below, window), placeOf(right, window)));
    CHECK_FALSE(isAfter(placeOf(first, window), placeOf(right, window)));
    CHECK_FALSE(isAfter(placeOf(first, window), placeOf(below, window)));
    CHECK(isAfter(placeOf(right, window), placeOf(below, window))); // the next column
}
