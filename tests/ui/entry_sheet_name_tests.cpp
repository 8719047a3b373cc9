// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the entry sheet while nobody has given a name.
#include "tests/ui/entry_sheet_kit.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>

using namespace kmh;
using namespace kmh::test;

using State = SheetCell::State;

TEST_CASE("Without a name nothing is recorded, and what was typed waits for it")
{
    SheetDesk on;
    on.desk().setPerson({});
    on.model().sheet().type({{SheetDesk::key(kFairs, kXining), QStringLiteral("7")}},
                            FigureSheet::Blanks::Skip, QStringLiteral("一步"));
    CHECK(on.total(kFairs, kXining) == -1);
    CHECK(on.cell(kFairs, kXining).text == u"7");
    on.desk().setPerson(QStringLiteral("乙"));
    CHECK(on.total(kFairs, kXining) == 7);
    CHECK(on.page().unsavedWork().isEmpty());
}

TEST_CASE("A figure typed anew is not overwritten by what waited for a name before")
{
    SheetDesk on;
    FigureSheet& sheet = on.model().sheet();
    const FigureKey fairs = SheetDesk::key(kFairs, kXining);
    const auto say = [&](const char* text) {
        sheet.type({{fairs, QString::fromLatin1(text)}}, FigureSheet::Blanks::TakeBack,
                   QStringLiteral("一步"));
    };
    on.desk().setPerson({});
    say("100");
    say("110");
    on.desk().setPerson(QStringLiteral("乙"));
    CHECK(on.total(kFairs, kXining) == 110);
    say("120");
    QCoreApplication::processEvents();
    CHECK(on.total(kFairs, kXining) == 120);
    CHECK(on.desk().workbook().history({kFairs}, {kXining}, Period::xun(2025, 2, 2)).size() == 2);
}

TEST_CASE(
    "A name that is refused is asked for again by the next figure, and Esc gives up the first")
{
    SheetDesk on;
    on.desk().setPerson({});
    int asked = 0;
    QObject::connect(&on.model().sheet(), &FigureSheet::nameWanted, &on.page(), [&] {
        ++asked;
        QTimer::singleShot(0, &on.page(), [] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            CHECK(dialog->okButtonText() == u"OK");
            dialog->reject();
        });
    });
    on.at(kFairs, kXining);
    on.type(QStringLiteral("7"));
    QCoreApplication::processEvents();
    CHECK(asked == 1);
    CHECK(on.cell(kFairs, kXining).state == State::Refused);
    on.at(kFairs, kXining);
    on.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(asked == 1);
    on.at(kFairs, kProvince);
    on.press(Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(asked == 2);
    CHECK(on.cell(kFairs, kProvince).state == State::Refused);
    CHECK(on.total(kFairs, kProvince) == 24);

    on.desk().setPerson(QStringLiteral("乙"));
    CHECK(on.total(kFairs, kXining) == -1); // given up
    CHECK(on.total(kFairs, kProvince) == -1);
    CHECK(on.cell(kFairs, kProvince).state == State::TakenBack);
    CHECK(on.desk().undoStack().count() == 1);
}

TEST_CASE("Quality, source and note ask for a name too, and show what is recorded")
{
    SheetDesk on;
    on.desk().setPerson({});
    bool giveName = false;
    int asked = 0;
    QObject::connect(&on.model().sheet(), &FigureSheet::nameWanted, &on.page(), [&] {
        ++asked;
        QTimer::singleShot(0, &on.page(), [&] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            dialog->setTextValue(QStringLiteral("乙"));
            giveName ? dialog->accept() : dialog->reject();
        });
    });
    on.at(kFairs, kProvince);
    auto* note = on.page().findChild<QLineEdit*>(QStringLiteral("figureNote"));
    note->setText(QStringLiteral("含补报"));
    QTest::keyClick(note, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(asked == 1);
    CHECK(note->text().isEmpty());
    CHECK(on.inForce(SheetDesk::key(kFairs, kProvince))->note.isEmpty());

    giveName = true;
    on.model().sheet().setQuality({SheetDesk::key(kFairs, kProvince)}, Quality::Final);
    QCoreApplication::processEvents();
    CHECK(asked == 2);
    CHECK(on.inForce(SheetDesk::key(kFairs, kProvince))->quality == Quality::Final);
    CHECK(on.inForce(SheetDesk::key(kFairs, kProvince))->note.isEmpty()); // it was given up
    CHECK(on.desk().person() == u"乙");
}
