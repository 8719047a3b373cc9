// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_translator.h"
#include "tests/ui/entry_kit.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace kmh;
using namespace kmh::test;

namespace {

using F = EntryField;

QVector<Ledger> oneOfEachKind(EntryDesk& tiny)
{
    QVector<Ledger> ledgers{tiny.list()};
    for (const char* code : {"deliverables", "projects", "matters", "funding", "prices", "rounds"})
        ledgers.append(tiny.ledger(code));
    return ledgers;
}

} // namespace

TEST_CASE("Every kind of ledger has a form for all its fields, by which an entry is added")
{
    EntryDesk tiny;
    for (const Ledger& ledger : oneOfEachKind(tiny)) {
        CAPTURE(ledger.code.toStdString());
        EntryDialog& dialog = shown(EntryDialog::toAdd(tiny.desk(), ledger, nullptr));
        for (const F field : fieldsOf(ledger.kind)) {
            const bool chosen = field != F::State || (ledger.kind != LedgerKind::Prices &&
                                                      ledger.kind != LedgerKind::Funding);
            CHECK((dialog.form().editor(field) != nullptr) == chosen);
        }
        CHECK(problems(dialog).isEmpty()); // nobody did anything wrong yet
        input(typed(dialog, F::Name), QStringLiteral("新条目"));
        const int before = tiny.count(ledger);
        dialog.accept();
        CHECK(problems(dialog).isEmpty());
        CHECK_FALSE(dialog.isVisible());
        CHECK(tiny.count(ledger) == before + 1);
        CHECK(tiny.desk().undoStack().undoText() == u"Add: 新条目");
        delete &dialog;
    }
    CHECK(tiny.failures.isEmpty());
}

TEST_CASE("A form fits on a small screen without scrolling")
{
    EntryDesk tiny;
    for (const Ledger& ledger : oneOfEachKind(tiny)) {
        CAPTURE(ledger.code.toStdString());
        EntryDialog& dialog = shown(EntryDialog::toAdd(tiny.desk(), ledger, nullptr));
        CHECK(dialog.width() <= 1366);
        CHECK(dialog.height() <= 728); // a task bar beside it
        auto* area = dialog.findChild<QScrollArea*>();
        CHECK(area->verticalScrollBar()->maximum() == 0);
        delete &dialog;
    }
}

TEST_CASE("Chinese is typed into lines and texts, and what was typed is recorded")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    EntryDialog& dialog = shown(EntryDialog::toAdd(tiny.desk(), ledger, nullptr));
    input(typed(dialog, F::Name), QStringLiteral("用电指标不足"));
    input(typed<QPlainTextEdit>(dialog, F::Blocker), QStringLiteral("变电站检修"));
    input(typed(dialog, F::Unit), QStringLiteral("省住房城乡建设厅"));
    typed(dialog, F::Due).setText(QStringLiteral("3月5日"));
    dialog.setNote(QStringLiteral("企业来函"));
    dialog.accept();
    const auto entries = tiny.desk().workbook().entries({.ledger = ledger.code}, 0, 10);
    REQUIRE(entries.size() == 1);
    const Entry& entry = entries.first();
    CHECK(entry.name() == u"用电指标不足");
    CHECK(entry.text(F::Blocker) == u"变电站检修");
    CHECK(entry.ref<UnitId>(F::Unit) == UnitId{2});
    CHECK(entry.day(F::Due) == QDate(2025, 3, 5));
    CHECK(entry.day(F::OnDay) == QDate(2025, 2, 22)); // today
    CHECK(entry.stamp.by == u"甲");
    CHECK(entry.stamp.note == u"企业来函");
    delete &dialog;
}

TEST_CASE("What is no value is said beside its field while one types, and is not recorded")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("projects");
    EntryDialog& dialog = shown(EntryDialog::toAdd(tiny.desk(), ledger, nullptr));
    input(typed(dialog, F::Name), QStringLiteral("某项目"));
    typed(dialog, F::PlannedYear).setText(QStringLiteral("十二"));
    CHECK(problems(dialog) ==
          QStringList{QStringLiteral("“十二” is no amount in 万元; write it in digits, such as "
                                     "12.5.")});
    typed(dialog, F::PlannedYear).setText(QStringLiteral("3.5亿"));
    CHECK(problems(dialog).isEmpty());
    typed(dialog, F::Due).setText(QStringLiteral("2025-2-30"));
    REQUIRE(problems(dialog).size() == 1);
    CHECK(problems(dialog).first().startsWith(QStringLiteral("“2025-2-30” is no day")));
    typed(dialog, F::Unit).setText(QStringLiteral("省水利"));
    CHECK(problems(dialog).size() == 2);
    const int before = tiny.count(ledger);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(tiny.count(ledger) == before);
    typed(dialog, F::Due).clear();
    typed(dialog, F::Unit).clear();
    dialog.accept();
    REQUIRE(tiny.count(ledger) == before + 1);
    const auto all = tiny.desk().workbook().entries({.text = QStringLiteral("某项目")}, 0, 1);
    CHECK(all.first().number(F::PlannedYear) == 35000);
    delete &dialog;
}

TEST_CASE("What a state needs is said beside the field to fill in as soon as it is chosen")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("deliverables");
    const Entry entry = tiny.ofItem("deliverables", "measures");
    EntryDialog& dialog = shown(EntryDialog::toEdit(tiny.desk(), ledger, entry, nullptr));
    CHECK(problems(dialog).isEmpty());
    dialog.form().setField(F::State, QStringLiteral("done"));
    CHECK(dialog.form().entry().day(F::OnDay) == QDate(2025, 2, 22));
    REQUIRE(problems(dialog).size() == 1);
    CHECK(problems(dialog).first().contains(QStringLiteral("evidence")));
    QCoreApplication::processEvents();
    CHECK(dialog.findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0); // made room for
    dialog.accept();
    CHECK(dialog.isVisible());
    input(typed(dialog, F::DocumentNo), QStringLiteral("青政办〔2025〕8号"));
    CHECK(problems(dialog).isEmpty());
    dialog.accept();
    CHECK(tiny.current(entry.id).state() == u"done");
    delete &dialog;
}

TEST_CASE("A file attached counts as evidence in the form")
{
    EntryDesk tiny;
    const Entry entry = tiny.ofItem("deliverables", "measures");
    const QByteArray content("凭据");
    tiny.desk().record(
        AttachmentEdit{entry.id,
                       QStringLiteral("a.txt"),
                       {},
                       QString::fromLatin1(
                           QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                       content},
        {}, QStringLiteral("附件"));
    EntryDialog& dialog =
        shown(EntryDialog::toEdit(tiny.desk(), tiny.ledger("deliverables"), entry, nullptr));
    dialog.form().setField(F::State, QStringLiteral("done"));
    CHECK(problems(dialog).isEmpty());
    dialog.accept();
    CHECK(tiny.current(entry.id).state() == u"done");
    delete &dialog;
}

TEST_CASE("Going back is recorded only with a note, which then is marked as required")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("projects");
    const Entry entry =
        tiny.add(ledger, QStringLiteral("某项目"),
                 {{F::State, QStringLiteral("approval")}, {F::OnDay, QDate(2025, 2, 1)}});
    EntryDialog& dialog = shown(EntryDialog::toEdit(tiny.desk(), ledger, entry, nullptr));
    const auto asksForNote = [&] {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->text() == u"&Note (required)")
                return true;
        }
        return false;
    };
    CHECK_FALSE(asksForNote());
    dialog.form().setField(F::State, QStringLiteral("factors"));
    CHECK(asksForNote());
    dialog.accept();
    CHECK(tiny.current(entry.id).state() == u"approval");
    dialog.setNote(QStringLiteral("批复被撤回"));
    CHECK(problems(dialog).isEmpty());
    dialog.accept();
    CHECK(tiny.current(entry.id).state() == u"factors");
    CHECK(tiny.current(entry.id).stamp.note == u"批复被撤回");
    delete &dialog;
}

TEST_CASE("What the notice fixes is shown with its words and cannot be typed over")
{
    EntryDesk tiny;
    EntryDialog& dialog = shown(EntryDialog::toEdit(
        tiny.desk(), tiny.ledger("deliverables"), tiny.ofItem("deliverables", "payout"), nullptr));
    for (const F fixed : {F::Name, F::Measure, F::Due})
        CHECK_FALSE(dialog.form().editor(fixed));
    CHECK(dialog.form().editor(F::Unit));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("remark"))
              ->text()
              .contains(QStringLiteral("“3月底前发放到位”")));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("name"))->text() == u"发放到位");
    delete &dialog;
}

TEST_CASE("The state of money follows its amounts, which are read in its unit")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("funding");
    const Entry entry = tiny.ofItem("funding", "money"); // 15 亿元 arranged
    EntryDialog& dialog = shown(EntryDialog::toEdit(tiny.desk(), ledger, entry, nullptr));
    typed(dialog, F::Allotted).setText(QStringLiteral("80000万"));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("state"))->text() == u"allotted");
    typed(dialog, F::Paid).setText(QStringLiteral("15"));
    dialog.accept();
    CHECK(tiny.current(entry.id).state() == u"paid");
    CHECK(tiny.current(entry.id).number(F::Allotted) == 8);
    CHECK(tiny.current(entry.id).day(F::OnDay) == QDate(2025, 2, 22));
    delete &dialog;
}

TEST_CASE("Counties follow their prefecture, and a prefecture its county")
{
    EntryDesk tiny;
    EntryDialog& dialog = shown(EntryDialog::toAdd(tiny.desk(), tiny.ledger("matters"), nullptr));
    dialog.form().setField(F::County, qint64(632801));
    CHECK(dialog.form().entry().ref<RegionId>(F::Region) == RegionId{kHaixi});
    dialog.form().setField(F::Region, kXining);
    CHECK_FALSE(dialog.form().entry().has(F::County));
    auto* counties = dialog.form().editor(F::County)->findChild<QComboBox*>();
    REQUIRE(counties->count() == 1);
    CHECK(counties->itemText(0) == u"城东区");
    delete &dialog;
}

TEST_CASE("What an entry belongs to is found by words, and never itself")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    const Entry self = tiny.add(ledger, QStringLiteral("红狮用电"));
    EntryDialog& dialog = shown(EntryDialog::toEdit(tiny.desk(), ledger, self, nullptr));
    QLineEdit& line = typed(dialog, F::Parent);
    line.setFocus();
    input(line, QStringLiteral("红狮"));
    CHECK(problems(dialog).size() == 1); // words alone choose nothing
    QAbstractItemModel* found = line.completer()->model();
    REQUIRE(found->rowCount() == 1);
    CHECK(found->index(0, 0).data().toString().startsWith(QStringLiteral("红狮10万吨多晶硅")));
    Q_EMIT line.completer()->activated(line.completer()->completionModel()->index(0, 0));
    CHECK(problems(dialog).isEmpty());
    const EntryId project = tiny.ofItem("projects", "hongshi").id;
    CHECK(dialog.form().entry().ref<EntryId>(F::Parent) == project);
    delete &dialog;
}

TEST_CASE("What was changed is marked, with what it was before")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    const Entry entry =
        tiny.add(ledger, QStringLiteral("用电指标不足"), {{F::Enterprise, QStringLiteral("甲厂")}});
    EntryDialog& dialog = shown(EntryDialog::toEdit(tiny.desk(), ledger, entry, nullptr));
    const auto marked = [&] {
        QStringList names;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->toolTip().startsWith(QStringLiteral("Changed")))
                names.append(label->text() + u'|' + label->toolTip());
        }
        return names.join(u';');
    };
    CHECK(marked().isEmpty());
    typed(dialog, F::Enterprise).setText(QStringLiteral("乙厂"));
    CHECK(marked() == u"Raised by *|Changed; before: 甲厂");
    typed(dialog, F::Enterprise).setText(QStringLiteral("甲厂"));
    CHECK(marked().isEmpty());
    delete &dialog;
}

TEST_CASE("The next step asks for what the next state needs, and for nothing else")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    const Entry entry = tiny.add(ledger, QStringLiteral("用电指标不足"));
    EntryDialog& dialog = shown(EntryDialog::toStep(tiny.desk(), ledger, entry, nullptr));
    CHECK(dialog.form().findChildren<FieldEditor*>().size() == 3); // day, unit, due
    dialog.accept();
    CHECK(problems(dialog) == QStringList{QStringLiteral("Say which unit it is assigned to.")});
    dialog.form().setField(F::Unit, qint64(1));
    typed(dialog, F::Due).setText(QStringLiteral("3/10"));
    dialog.accept();
    const Entry now = tiny.current(entry.id);
    CHECK(now.state() == u"assigned");
    CHECK(now.day(F::OnDay) == QDate(2025, 2, 22));
    CHECK(now.day(F::Due) == QDate(2025, 3, 10));
    CHECK(tiny.desk().undoStack().undoText() == u"assigned: 用电指标不足");
    delete &dialog;
}

TEST_CASE("Money's next step asks for the amount")
{
    EntryDesk tiny;
    const Entry entry = tiny.ofItem("funding", "money");
    EntryDialog& dialog =
        shown(EntryDialog::toStep(tiny.desk(), tiny.ledger("funding"), entry, nullptr));
    dialog.accept();
    CHECK(problems(dialog) == QStringList{QStringLiteral("Type the amount.")});
    typed(dialog, F::Allotted).setText(QStringLiteral("15"));
    dialog.accept();
    CHECK(tiny.current(entry.id).state() == u"allotted");
    delete &dialog;
}

TEST_CASE("No form lacks its Chinese text")
{
    EntryDesk tiny;
    const QVector<Ledger> ledgers = oneOfEachKind(tiny);
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    for (const Ledger& ledger : ledgers) {
        const Entry entry =
            tiny.add(ledger, QStringLiteral("甲"), {{F::Period, QStringLiteral("2025-02-X2")}});
        QVector<EntryDialog*> dialogs{EntryDialog::toAdd(tiny.desk(), ledger, nullptr),
                                      EntryDialog::toEdit(tiny.desk(), ledger, entry, nullptr)};
        if (ledger.kind != LedgerKind::Prices)
            dialogs.append(EntryDialog::toStep(tiny.desk(), ledger, entry, nullptr));
        for (EntryDialog* dialog : dialogs) {
            shown(dialog);
            dialog->accept();
            dialog->grab();
            delete dialog;
        }
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}
