// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/exchange/import_dialog.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // milliseconds until a test gives up, not a measure of speed

QString write(const TinyDesk& desk, const QString& name, const QString& text)
{
    const QString path = desk.file().beside(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

void waitFor(const ImportDialog& dialog)
{
    REQUIRE(QTest::qWaitFor(
        [&] {
            return !dialog.isWorking() &&
                   std::none_of(dialog.items().begin(), dialog.items().end(),
                                [](const ImportItem& item) {
                                    return item.state == ImportItem::State::Waiting;
                                });
        },
        kPatience));
}

/// What is in force of the promotions of Xining at the end of January.
std::optional<double> inForce(TinyDesk& desk)
{
    const FigureKey key{{kFairs}, {kXining}, period("2025-01-X3")};
    const FiguresInForce figures = desk.desk().workbook().figuresInForce({key});
    return figures.contains(key) ? figures.value(key).cumulative : std::nullopt;
}

const auto kOne = u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X3,7\n"_s;
const auto kOther = u"指标,地区,期别,累计值\nfairs,西宁,2025-01-X3,8\nfairs,海西,2025-01-X3,1\n"_s;

} // namespace

TEST_CASE("A file is shown before it is written, and imported as one step that can be undone")
{
    TinyDesk desk;
    ImportDialog dialog(desk.desk());
    dialog.addFiles({write(desk, u"西宁市.csv"_s, kOne)});
    waitFor(dialog);
    REQUIRE(dialog.items().size() == 1);
    CHECK(dialog.items().first().preview().counts().fresh == 1);
    CHECK_FALSE(inForce(desk));

    dialog.importAll();
    waitFor(dialog);
    CHECK(dialog.items().first().state == ImportItem::State::Recorded);
    CHECK(inForce(desk) == 7);
    REQUIRE(desk.desk().workbook().receipts().size() == 1);
    CHECK(desk.desk().workbook().receipts().first().sender == u"西宁市"_s);
    CHECK(desk.desk().undoStack().count() == 1);
    desk.desk().undoStack().undo();
    CHECK_FALSE(inForce(desk));
    CHECK(desk.desk().workbook().receipts().isEmpty());
}

TEST_CASE("A file that cannot be read does not keep the others from being imported")
{
    TinyDesk desk;
    ImportDialog dialog(desk.desk());
    dialog.addFiles({desk.file().beside(u"没有.xlsx"_s),
                     write(desk, u"坏.csv"_s, u"指标,累计值\n甲,1\n"_s),
                     write(desk, u"西宁市.csv"_s, kOne)});
    waitFor(dialog);
    CHECK(dialog.items().at(0).state == ImportItem::State::Failed);
    CHECK_FALSE(dialog.items().at(0).whyNot().isEmpty());
    CHECK_FALSE(dialog.items().at(1).whyNot().isEmpty());
    dialog.importAll();
    waitFor(dialog);
    CHECK(dialog.items().at(1).state == ImportItem::State::Ready);
    CHECK(dialog.items().at(2).state == ImportItem::State::Recorded);
    CHECK(inForce(desk) == 7);
}

TEST_CASE("A file that says something else of what the one before it said is read again first")
{
    TinyDesk desk;
    ImportDialog dialog(desk.desk());
    dialog.addFiles({write(desk, u"西宁市.csv"_s, kOne), write(desk, u"西宁市更正.csv"_s, kOther)});
    waitFor(dialog);
    CHECK(dialog.items().at(1).preview().counts().fresh == 2);
    dialog.importAll();
    REQUIRE(QTest::qWaitFor(
        [&] { return dialog.items().at(1).state == ImportItem::State::Recorded; }, kPatience));
    CHECK(dialog.items().at(1).preview().counts().changed == 1);
    CHECK(dialog.items().at(1).preview().counts().fresh == 1);
    CHECK(inForce(desk) == 8);
}

TEST_CASE("The import button says why nothing can be imported")
{
    TinyDesk desk;
    ImportDialog dialog(desk.desk());
    showAt(dialog, {1280, 690});
    dialog.addFiles({write(desk, u"坏.csv"_s, u"指标,期别,累计值\n甲,2025-01-X1,1\n"_s)});
    waitFor(dialog);
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto import =
        std::find_if(buttons.begin(), buttons.end(), [](QPushButton* b) { return b->isDefault(); });
    REQUIRE(import != buttons.end());
    CHECK_FALSE((*import)->isEnabled());
    CHECK((*import)->toolTip().contains(u"refused"_s));
}
