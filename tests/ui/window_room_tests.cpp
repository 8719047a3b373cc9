// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/surfaces.h"
#include "ui/settings/language.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/window_room.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The desk in a language and text size.
struct LargeText
{
    LanguageInUse language;

    LargeText(Language which, double scale)
    {
        applyTheme(*qApp, scale);
        language.use(which);
    }
    ~LargeText()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(*qApp, 1);
    }
};

/// The controls whose words have less room than they take, and no tooltip that has them all.
QStringList cutControls(const QWidget& surface)
{
    QStringList cut;
    for (const auto* button : surface.findChildren<QAbstractButton*>()) {
        const bool isOne = qobject_cast<const QPushButton*>(button) ||
                           qobject_cast<const QCheckBox*>(button) ||
                           qobject_cast<const QRadioButton*>(button);
        if (isOne && button->isVisible() && !button->text().isEmpty() &&
            button->toolTip().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    for (const auto* label : surface.findChildren<QLabel*>()) {
        const bool isPlain = label->metaObject()->className() == QByteArray("QLabel");
        if (isPlain && label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->toolTip().isEmpty() && label->width() < label->minimumSizeHint().width())
            cut.append(label->text());
    }
    return cut;
}

/// What the tour finds too large for the screen, or cut.
QString faultsOf(Language language, double scale)
{
    const LargeText text(language, scale);
    QStringList faults;
    int windows = 0;
    lookAtSurfaces([&](const QString& name, QWidget& surface) {
        const QString where =
            name + QStringLiteral(" (") + QLatin1String(surface.metaObject()->className());
        for (const QString& words : cutControls(surface))
            faults.append(where + QStringLiteral("): cut: ") + words);
        if (!surface.isWindow() || surface.isFullScreen())
            return;
        ++windows;
        // The tour makes some as large as the whole screen.
        const QSize room =
            qobject_cast<QDialog*>(&surface) ? WindowRoom::sizeOf(surface) : QSize(1366, 768);
        if (surface.width() > room.width() || surface.height() > room.height())
            faults.append(QStringLiteral("%1): %2 × %3")
                              .arg(where)
                              .arg(surface.width())
                              .arg(surface.height()));
    });
    CHECK(windows > 40);
    faults.removeDuplicates();
    return faults.join(QLatin1Char('\n'));
}

/// A dialog of lines to fill in and a button, as ours are.
struct TallDialog : QDialog
{
    explicit TallDialog(int lines)
    {
        auto* column = new QVBoxLayout(this);
        for (int i = 0; i < lines; ++i)
            column->addWidget(new QLineEdit);
        first = findChild<QLineEdit*>();
        button = new QPushButton(QStringLiteral("Close"));
        column->addWidget(button);
    }

    QLineEdit* first;
    QPushButton* button;
};

} // namespace

TEST_CASE(
    "No window is larger than the smallest screen, and no control's words are cut, in Chinese")
{
    CHECK(faultsOf(Language::Chinese, 2) == QString());
}

TEST_CASE(
    "No window is larger than the smallest screen, and no control's words are cut, in English")
{
    CHECK(faultsOf(Language::English, 1) == QString());
    CHECK(faultsOf(Language::English, 2) == QString());
}

TEST_CASE("A dialog with more than a screen has scrolls it and keeps its buttons in sight")
{
    applyTheme(*qApp, 1);
    TallDialog dialog(60);
    dialog.first->setFocus();
    dialog.show();
    QTest::qWait(1);
    CHECK(dialog.height() <= WindowRoom::sizeOf(dialog).height());
    const auto* scroll = dialog.findChild<QScrollArea*>();
    REQUIRE(scroll);
    CHECK(scroll->isAncestorOf(dialog.first));
    CHECK(dialog.first->isVisible());
    CHECK(dialog.focusWidget() == dialog.first);
    CHECK_FALSE(scroll->isAncestorOf(dialog.button));
    CHECK(dialog.rect().contains(dialog.button->geometry()));
    const QWidget* next = dialog.first->nextInFocusChain();
    while (next != dialog.button && next != dialog.first)
        next = next->nextInFocusChain();
    CHECK(next == dialog.button);
}

TEST_CASE("A dialog that fits is left as it is")
{
    applyTheme(*qApp, 1);
    TallDialog dialog(3);
    dialog.show();
    CHECK_FALSE(dialog.findChild<QScrollArea*>());
}

TEST_CASE("A dialog that grows beyond the screen while it is open is scrolled from then on")
{
    applyTheme(*qApp, 1);
    TallDialog dialog(3);
    dialog.show();
    auto* column = static_cast<QVBoxLayout*>(dialog.layout());
    for (int i = 0; i < 60; ++i)
        column->insertWidget(0, new QLineEdit);
    CHECK(QTest::qWaitFor([&] { return dialog.findChild<QScrollArea*>() != nullptr; }));
    CHECK(QTest::qWaitFor([&] { return dialog.height() <= WindowRoom::sizeOf(dialog).height(); }));
    CHECK(dialog.rect().contains(dialog.button->geometry()));
}

TEST_CASE("A width set by hand does not cut what a dialog holds")
{
    applyTheme(*qApp, 1);
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* choice = new QRadioButton(QStringLiteral("on track, as the planned course has it"));
    column->addWidget(choice);
    dialog.setMinimumWidth(60);
    dialog.resize(60, 40);
    dialog.show();
    QTest::qWait(1);
    CHECK(choice->width() >= choice->sizeHint().width());
}

TEST_CASE("The start page needs no scroll bar at its usual size")
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const LargeText text(language, 1);
        WelcomeWindow start(QString(), language);
        start.setAttribute(Qt::WA_DeleteOnClose, false);
        start.resize(952, 672); // 68 × 48 of the text size
        start.show();
        QTest::qWait(1);
        const auto* scroll = start.findChild<QScrollArea*>();
        REQUIRE(scroll);
        CHECK(scroll->verticalScrollBar()->maximum() == 0);
        CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    }
}
