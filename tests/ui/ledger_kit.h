// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/ledgers/filter_bar.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/ledgers/ledger_model.h"
#include "ui/ledgers/ledger_page.h"
#include "ui/ledgers/ledger_table.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace kmh::test {

/// A desk on a workbook of its own with 200 matters, at 20 February 2025: number i (0–199) is due
/// i days after 1 January, is in 西宁 where i is even, else in 海西, and is closed where i is a
/// multiple of ten.
struct Matters
{
    TinyWorkbook file;
    std::unique_ptr<Desk> desk;

    Matters()
    {
        file.exec(QStringLiteral(
            "INSERT INTO entry_version (entry_id, ledger, name, unit_id, region_id, state, due,"
            " recorded_at, recorded_by) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1"
            " FROM n WHERE i < 199) SELECT 1000 + i, 'matters', '诉求' || i,"
            " 1 + i % 2, CASE WHEN i % 2 THEN 632800 ELSE 630100 END,"
            " CASE WHEN i % 10 THEN 'raised' ELSE 'closed' END,"
            " date('2025-01-01', '+' || i || ' days'), '2025-01-01T00:00:00.000Z', '甲' FROM n"));
        desk = std::make_unique<Desk>(
            std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadWrite)));
        desk->setPeriod(period("2025-02-X2"));
        desk->setPerson(QStringLiteral("乙"));
        desk->setClock([] { return QDateTime(QDate(2025, 2, 22), QTime(1, 0), Qt::UTC); });
    }

    Ledger ledger() const { return *desk->plan().ledger(QStringLiteral("matters")); }
    EntryQuery all() const { return {.ledger = QStringLiteral("matters")}; }

    /// Says something else of a matter.
    void change(qint64 id, EntryField field, const FieldValue& value, bool removed = false)
    {
        const Entry before = desk->workbook().entry({id}).value();
        Entry after = before;
        after.set(field, value);
        after.removed = removed;
        desk->record(EntryEdit{before, after}, QStringLiteral("缘由"), QStringLiteral("改"));
    }
};

/// The page on the matters, shown.
struct MattersPage : Matters
{
    LedgerPage page{*desk};

    MattersPage()
    {
        showAt(page, {1366, 640});
        REQUIRE(page.open(LedgerSubject{all()}));
    }

    LedgerTable& table() { return *page.findChild<LedgerTable*>(); }
    FilterBar& bar() { return *page.findChild<FilterBar*>(); }
    FilterEdit& edit() { return *bar().edit(); }
    const LedgerModel& model() { return *page.findChild<LedgerModel*>(); }
    QString count() { return bar().findChild<QLabel*>(QStringLiteral("count"))->text(); }
    QString selected()
    {
        const Entry* entry = model().entry(table().currentIndex().row());
        return entry ? entry->name() : QString();
    }
    void choose(const char* name, const QString& text)
    {
        for (QComboBox* combo : bar().findChildren<QComboBox*>()) {
            if (combo->accessibleName() == QLatin1String(name))
                combo->setCurrentIndex(combo->findText(text));
        }
    }
    QStringList chips()
    {
        QStringList texts;
        for (const QPushButton* chip : bar().findChildren<QPushButton*>(QStringLiteral("chip"))) {
            if (!chip->isHidden())
                texts.append(chip->text());
        }
        return texts;
    }
};

} // namespace kmh::test
