// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_translator.h"
#include "tests/ui/ledger_kit.h"
#include "ui/ledgers/entry_detail.h"
#include "ui/ledgers/ledger_list.h"
#include "ui/ledgers/stage_track.h"
#include "ui/pages/ledger_card.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTextBrowser>

using namespace kmh;
using namespace kmh::test;

namespace {

void trigger(const LedgerPage& page, const char* text)
{
    for (QAction* action : page.pageActions()) {
        if (action->text() == QLatin1String(text) && action->isEnabled())
            action->trigger();
    }
}

} // namespace

TEST_CASE("The list counts what is open and overdue, and leaves the rounds to their own page")
{
    MattersPage on;
    const LedgerRow* row = on.page.findChild<LedgerList*>()->current();
    REQUIRE(row);
    CHECK(row->ledger.code == u"matters");
    CHECK(row->count == 200);
    CHECK(row->open == 180);
    CHECK(row->overdue == 45); // due before 20 February: 1–49, but for four tens
    CHECK_FALSE(on.page.findChild<LedgerList*>()->choose(QStringLiteral("rounds")));
}

TEST_CASE("The same entry stays selected over an edit that moves it, and over its undoing")
{
    MattersPage on;
    REQUIRE(on.page.open(EntrySubject{{1005}}));
    CHECK(on.selected() == u"诉求5");
    const int row = on.table().currentIndex().row();
    on.change(1005, EntryField::Due, QDate(2025, 12, 31));
    CHECK(on.selected() == u"诉求5");
    CHECK(on.table().currentIndex().row() == 179); // the last of those open
    on.desk->undoStack().undo();
    CHECK(on.selected() == u"诉求5");
    CHECK(on.table().currentIndex().row() == row);
}

TEST_CASE("Where the selected entry is struck out, what moved up to its place is selected")
{
    MattersPage on;
    REQUIRE(on.page.open(EntrySubject{{1005}}));
    on.change(1005, EntryField::Remark, QStringLiteral("重复"), true);
    CHECK(on.selected() == u"诉求6");
    CHECK(on.count() == u"199 / 199 entries");
}

TEST_CASE("What was struck out is found by its choice among the states, without a light")
{
    MattersPage on;
    on.change(1005, EntryField::Remark, QStringLiteral("重复"), true);
    on.choose("State", QStringLiteral("struck out"));
    CHECK(on.count() == u"1 / 1 entries");
    CHECK(on.chips() == QStringList{QStringLiteral("State: struck out  ✕")});
    CHECK(on.selected() == u"诉求5");
    CHECK_FALSE(on.model().index(0, 0).data(LightRole).isValid());
    const QString place = on.page.place();
    on.choose("State", QStringLiteral("all states"));
    CHECK(on.count() == u"199 / 199 entries");
    on.page.setPlace(place);
    CHECK(on.selected() == u"诉求5");
    // Put back, it is not among them any more.
    on.change(1005, EntryField::Remark, QStringLiteral("并非重复"));
    CHECK(on.count() == u"0 / 0 entries");
}

TEST_CASE("Where several entries are selected nothing can be done that is about one")
{
    MattersPage on;
    const auto canEdit = [&] {
        QCoreApplication::processEvents();
        for (const QAction* action : on.page.pageActions()) {
            if (action->objectName() == u"strike-out")
                return action->isEnabled();
        }
        return false;
    };
    CHECK(canEdit());
    on.table().selectAll();
    CHECK_FALSE(canEdit());
    on.table().selectRowAt(3);
    CHECK(canEdit());
}

TEST_CASE("The keyboard goes from the filter to the entries, then to what can be done with them")
{
    MattersPage on;
    const auto buttons = on.page.findChildren<QPushButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->text().startsWith(QStringLiteral("Add"));
    });
    REQUIRE(add != buttons.end());
    QVector<QWidget*> order;
    for (QWidget* next = &on.edit(); next && !order.contains(next);
         next = next->nextInFocusChain()) {
        order.append(next);
    }
    const auto place = [&](QWidget* widget) { return order.indexOf(widget); };
    CHECK(place(on.bar().findChild<QComboBox*>()) < place(&on.table()));
    CHECK(place(&on.table()) < place(*add));
    for (QTextBrowser* browser : on.page.findChildren<QTextBrowser*>())
        CHECK(browser->focusPolicy() == Qt::ClickFocus);
}

TEST_CASE("A header whose column puts nothing in order is not clicked and shows no arrow")
{
    MattersPage on;
    QHeaderView* header = on.table().horizontalHeader();
    const auto click = [&](int column) {
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    const int name = on.model().columnOf(EntryField::Name);
    click(name);
    CHECK(on.model().sortedBy() == EntryField::Name);
    click(0); // the light
    CHECK(on.model().sortedBy() == EntryField::Name);
    CHECK(header->sortIndicatorSection() == name);
    on.table().sortBy(0, Qt::AscendingOrder);
    CHECK(header->sortIndicatorSection() == name);
    CHECK_FALSE(on.table().canSortBy(0));
}

TEST_CASE("As of an earlier moment the ledger is as it was then")
{
    MattersPage on;
    on.change(1005, EntryField::Name, QStringLiteral("改了名"));
    REQUIRE(on.page.open(EntrySubject{{1005}}));
    CHECK(on.selected() == u"改了名");
    on.desk->setAsOf(QDateTime(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC));
    CHECK(on.selected() == u"诉求5");
    on.desk->setAsOf(QDateTime(QDate(2024, 12, 1), QTime(0, 0), Qt::UTC));
    CHECK(on.model().rowCount() == 0);
    on.desk->setAsOf({});
    CHECK(on.model().rowCount() == 200);
}

TEST_CASE("An entry that is asked for is selected, whatever was filtered before")
{
    MattersPage on;
    on.edit().setText(QStringLiteral("诉求19"));
    REQUIRE(on.page.open(EntrySubject{{1190}})); // passes the filter, which stays
    CHECK(on.selected() == u"诉求190");
    CHECK(on.edit().text() == u"诉求19");
    REQUIRE(on.page.open(EntrySubject{{1005}}));
    CHECK(on.selected() == u"诉求5");
    CHECK(on.edit().text().isEmpty());
    CHECK_FALSE(on.page.open(EntrySubject{{9999}}));
}

TEST_CASE("A place is come back to: ledger, filter, order and entry")
{
    MattersPage on;
    on.edit().setText(QStringLiteral("诉求1"));
    on.table().sortByColumn(on.model().columnOf(EntryField::Due), Qt::DescendingOrder);
    REQUIRE(on.page.open(EntrySubject{{1150}}));
    const QString place = on.page.place();
    REQUIRE(on.page.open(LedgerSubject{{.ledger = QStringLiteral("deliverables")}}));
    CHECK(on.model().rowCount() == 2);
    on.page.setPlace(place);
    CHECK(on.edit().text() == u"诉求1");
    CHECK(on.selected() == u"诉求150");
    CHECK(on.model().sortedBy() == EntryField::Due);
    CHECK(on.model().isDescending());
    CHECK(on.table().horizontalHeader()->sortIndicatorSection() ==
          on.model().columnOf(EntryField::Due));
    CHECK(on.page.place() == place);
}

TEST_CASE("From an entry one goes to its unit, its prefecture and the notice's words")
{
    MattersPage on;
    QVector<Subject> asked;
    QObject::connect(on.desk.get(), &Desk::subjectRequested, &on.page,
                     [&](const Subject& subject) { asked.append(subject); });
    REQUIRE(on.page.open(EntrySubject{{1005}}));
    trigger(on.page, "To its unit");
    trigger(on.page, "To its prefecture");
    trigger(on.page, "To the notice's words"); // a matter follows none up
    REQUIRE(asked.size() == 2);
    CHECK(std::get<UnitSubject>(asked.at(0)).unit == UnitId{2});
    CHECK(std::get<PlaceSubject>(asked.at(1)).region == RegionId{632800});
    REQUIRE(on.page.open(LedgerSubject{{.ledger = QStringLiteral("projects")}}));
    trigger(on.page, "To the notice's words");
    REQUIRE(asked.size() == 3);
    CHECK(on.desk->plan().wording(std::get<QuoteSubject>(asked.at(2)).quote) ==
          u"红狮10万吨多晶硅");
}

TEST_CASE("A project's stages are told with their days, and one passed over without")
{
    Matters matters;
    const qint64 id = matters.desk->workbook()
                          .entries({.item = QStringLiteral("hongshi")}, 0, 1)
                          .first()
                          .id.value;
    matters.change(id, EntryField::OnDay, QDate(2025, 1, 3));
    const Entry before = matters.desk->workbook().entry({id}).value();
    Entry after = before;
    after.set(EntryField::State, QStringLiteral("approval"));
    after.set(EntryField::OnDay, QDate(2025, 2, 4));
    matters.desk->record(EntryEdit{before, after}, QStringLiteral("跳过"), QStringLiteral("改"));
    LedgerPage page(*matters.desk);
    showAt(page, {1366, 640});
    REQUIRE(page.open(EntrySubject{{id}}));
    const QVector<EntryStage>& stages = page.findChild<StageTrack*>()->stages();
    REQUIRE(stages.size() == 6);
    CHECK(stages.at(0).since == QDate(2025, 1, 3));
    CHECK(stages.at(0).place == EntryStage::Place::Passed);
    CHECK_FALSE(stages.at(1).since.isValid());
    CHECK(stages.at(2).since == QDate(2025, 2, 4));
    CHECK(stages.at(2).place == EntryStage::Place::Current);
    CHECK(stages.at(3).place == EntryStage::Place::Ahead);
    bool quoted = false;
    for (const QTextBrowser* browser :
         page.findChild<EntryDetail*>()->findChildren<QTextBrowser*>())
        quoted = quoted || browser->toPlainText().contains(u"红狮10万吨多晶硅");
    CHECK(quoted);
}

TEST_CASE("A sector's item asks for its line in the ledgers")
{
    Matters matters;
    LedgerCard card;
    card.setSector(matters.desk->assessment(), SectorId{1});
    QString asked;
    QObject::connect(&card, &LedgerCard::itemRequested, &card,
                     [&](const QString& code) { asked = code; });
    auto* projects = card.findChildren<Table*>().at(1);
    projects->setCurrentIndex(projects->model()->index(0, 0));
    QTest::keyClick(projects, Qt::Key_Return);
    CHECK(asked == u"hongshi");
}

TEST_CASE("At 1366×768 no header of a ledger is cut off but where the table scrolls sideways")
{
    Desk desk(demoWorkbook());
    LedgerPage page(desk);
    showAt(page, {1366, 640});
    for (const Ledger& ledger : desk.plan().ledgers) {
        if (ledger.kind == LedgerKind::Rounds)
            continue;
        CAPTURE(ledger.code.toStdString());
        REQUIRE(page.open(LedgerSubject{{.ledger = ledger.code}}));
        QCoreApplication::processEvents();
        const QHeaderView& header = *page.findChild<LedgerTable*>()->horizontalHeader();
        for (int column = 0; column < header.count(); ++column)
            CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
    }
}

TEST_CASE("No ledger lacks its Chinese text, filtered, empty or with nothing chosen")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        Desk desk(demoWorkbook());
        LedgerPage page(desk);
        showAt(page, {1366, 640});
        auto& bar = *page.findChild<FilterBar*>();
        for (const Ledger& ledger : desk.plan().ledgers) {
            if (ledger.kind == LedgerKind::Rounds)
                continue;
            REQUIRE(page.open(LedgerSubject{{.ledger = ledger.code}}));
            page.grab();
            for (const auto due : {LedgerFilter::Due::ThisXun, LedgerFilter::Due::Overdue,
                                   LedgerFilter::Due::Unset, LedgerFilter::Due::Between}) {
                LedgerFilter filter;
                filter.text = QStringLiteral("没有的词");
                filter.due = due;
                filter.from = QDate(2025, 1, 1);
                filter.openOnly = true;
                filter.light = Light::Watch;
                filter.unit = desk.plan().units.first().id;
                bar.setFilter(filter, desk.plan());
                Q_EMIT bar.filterChanged();
                QCoreApplication::processEvents();
                page.grab();
            }
        }
    }
    QCoreApplication::removeTranslator(&chinese);
    QStringList missing = chinese.missing();
    missing.removeDuplicates();
    CHECK(missing.join(u'\n') == QString());
}
