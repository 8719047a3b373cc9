// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger_kit.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace kmh;
using namespace kmh::test;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QString nameIn(const LedgerModel& model, int row)
{
    return model.index(row, kLedgerNameColumn).data().toString();
}

} // namespace

TEST_CASE("A ledger is counted, and only the windows that are asked for are read")
{
    QVector<int> read;
    EntryWindows windows;
    windows.setRead([&](int offset, int limit) {
        read.append(offset);
        QVector<Entry> entries(std::min(limit, 1000 - offset));
        for (int i = 0; i < entries.size(); ++i)
            entries[i].id = {offset + i};
        return entries;
    });
    CHECK(windows.at(0)->id == EntryId{0});
    CHECK(windows.at(63)->id == EntryId{63});
    CHECK(windows.at(999)->id == EntryId{999});
    CHECK(windows.at(0)->id == EntryId{0});
    CHECK(windows.at(1000) == nullptr);
    CHECK(read == QVector{0, 960});
    CHECK(windows.placeInFirst(EntryId{5}) == 5);
    CHECK(windows.placeInFirst(EntryId{64}) == -1);
}

TEST_CASE("The windows used last are kept")
{
    QVector<int> read;
    EntryWindows windows;
    windows.setRead([&](int offset, int limit) {
        read.append(offset / limit);
        return QVector<Entry>(limit);
    });
    for (const int window : {0, 1, 2, 3, 0, 4, 0, 1})
        windows.at(window * EntryWindows::kSize);
    // 1 had to go for 4, 0 had been used since.
    CHECK(read == QVector{0, 1, 2, 3, 4, 1});
}

TEST_CASE("What is open comes first, by due date, and every row of all windows is there")
{
    const Matters matters;
    LedgerModel model(*matters.desk);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setLedger(matters.ledger(), matters.all());
    REQUIRE(model.rowCount() == 200);
    CHECK(nameIn(model, 0) == u"诉求1");
    CHECK(nameIn(model, 8) == u"诉求9");
    CHECK(nameIn(model, 9) == u"诉求11");
    CHECK(nameIn(model, 179) == u"诉求199");
    CHECK(nameIn(model, 180) == u"诉求0");
    CHECK(nameIn(model, 199) == u"诉求190");
    CHECK(model.index(0, 0).data(LightRole).toInt() == int(Light::Behind));
    CHECK(model.index(180, 0).data(LightRole).toInt() == int(Light::Met));
    CHECK(model.rowOf(EntryId{1011}) == 9);
    CHECK(model.rowOf(EntryId{1190}) == 199);
    CHECK(model.rowOf(EntryId{1}) == -1);
}

TEST_CASE("A table sorted by a column is sorted by the workbook, and back in its own order")
{
    const Matters matters;
    LedgerModel model(*matters.desk);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setLedger(matters.ledger(), matters.all());
    model.sort(model.columnOf(EntryField::Due), Qt::DescendingOrder);
    CHECK(nameIn(model, 0) == u"诉求199");
    CHECK(nameIn(model, 199) == u"诉求0");
    model.sort(model.columnOf(EntryField::Due), Qt::AscendingOrder);
    CHECK(nameIn(model, 0) == u"诉求0");
    model.sort(-1, Qt::AscendingOrder);
    CHECK(nameIn(model, 0) == u"诉求1");
}

TEST_CASE("Another filter is told of as rows that come and go, not as another table")
{
    const Matters matters;
    LedgerModel model(*matters.desk);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setLedger(matters.ledger(), matters.all());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    EntryQuery few = matters.all();
    few.text = QStringLiteral("诉求19");
    model.setQuery(few);
    CHECK(model.rowCount() == 11); // 19 and 190–199
    CHECK(nameIn(model, 0) == u"诉求19");
    few.text = QStringLiteral("没有");
    model.setQuery(few);
    CHECK(model.rowCount() == 0);
    model.setQuery(matters.all());
    CHECK(model.rowCount() == 200);
    CHECK(nameIn(model, 0) == u"诉求1");
    CHECK(resets.isEmpty());
}

TEST_CASE("Numbers stand at the right under headers that say their unit")
{
    const Matters matters;
    LedgerModel model(*matters.desk);
    model.setLedger(*matters.desk->plan().ledger(QStringLiteral("projects")),
                    {.ledger = QStringLiteral("projects")});
    const int column = model.columnOf(EntryField::PlannedYear);
    REQUIRE(column > 0);
    CHECK(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() ==
          u"Planned for the year (10,000 yuan)");
    CHECK(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    CHECK(model.tally().count == 1);
}
