// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_workbook.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/answers_place.h"
#include "ui/answers/breadcrumb.h"
#include "ui/answers/dossier_view.h"
#include "ui/answers/matrix_view.h"
#include "ui/charts/tile_grid.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/elided_label.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace kmh;

namespace {

/// The demonstration desk on the page of who answers.
struct AnswersKit
{
    DeskView view{demoWorkbook()};

    explicit AnswersKit(const QSize& size = {1366, 768})
    {
        showAt(view, size);
        view.desk().setPeriod(period("2025-03-X2"));
        view.showPage(view.pages().indexOfName(QStringLiteral("answers")));
        QCoreApplication::processEvents();
    }

    AnswersPage& page()
    {
        return *qobject_cast<AnswersPage*>(
            view.pages().page(view.pages().indexOfName(QStringLiteral("answers"))));
    }
    QString current() { return view.pages().nameAt(view.pages().currentPage()); }
    QStringList crumbs()
    {
        QStringList texts;
        for (const Breadcrumb::Crumb& crumb : page().breadcrumb().crumbs())
            texts.append(crumb.text);
        return texts;
    }
    void enter(QAbstractItemView* table, const QModelIndex& index)
    {
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

/// The row of a table whose first column says something.
QModelIndex rowNamed(const QAbstractItemView* table, const QString& name)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

/// The first row that has more than none in a column.
QModelIndex busiest(const QAbstractItemView* table, const QString& header)
{
    const QAbstractItemModel* model = table->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() != header)
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toInt() > 0)
                return model->index(row, 0);
        }
    }
    return {};
}

} // namespace

TEST_CASE("Both matrices fit the smallest screen whole")
{
    AnswersKit kit;
    MatrixTable* units = kit.page().matrix().units();
    MatrixTable* prefectures = kit.page().matrix().prefectures();
    CHECK(units->model()->rowCount() == 29);
    CHECK(units->model()->columnCount() == 1 + 28 + 3);
    CHECK(prefectures->model()->rowCount() == 28 + 3);
    CHECK(prefectures->model()->columnCount() == 1 + 8);
    for (const MatrixTable* table : {units, prefectures}) {
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        CHECK(table->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("A cell opens its measure, the first column who it is about, and Esc comes back")
{
    AnswersKit kit;
    MatrixTable* units = kit.page().matrix().units();
    // Measure 1 is led by the first unit of the notice.
    kit.enter(units, units->model()->index(0, 1));
    CHECK(kit.current() == u"industry");
    kit.view.goBack();
    CHECK(kit.current() == u"answers");
    kit.enter(units, units->model()->index(0, 0));
    CHECK(kit.crumbs() ==
          QStringList{QStringLiteral("Who answers"), kit.view.desk().plan().units.first().name});
    CHECK(kit.page().dossier().measures()->model()->rowCount() > 0);
    kit.view.goBack();
    CHECK(kit.crumbs() == QStringList{QStringLiteral("Who answers")});
}

TEST_CASE("From the province one goes down to an enterprise, and back step by step")
{
    AnswersKit kit;
    DossierView& dossier = kit.page().dossier();
    Q_EMIT kit.view.desk().subjectRequested(PlaceSubject{kit.view.desk().plan().province().id});
    kit.enter(dossier.parts(), rowNamed(dossier.parts(), QStringLiteral("海西")));
    REQUIRE(kit.crumbs().size() == 3);
    const QModelIndex county = busiest(dossier.parts(), QStringLiteral("Projects"));
    REQUIRE(county.isValid());
    kit.enter(dossier.parts(), county);
    REQUIRE(kit.crumbs().size() == 4);
    kit.enter(dossier.ledgers(), dossier.ledgers()->model()->index(0, 0));
    REQUIRE(kit.crumbs().size() == 5);
    const QModelIndex enterprise = busiest(dossier.parts(), QStringLiteral("Projects"));
    REQUIRE(enterprise.isValid());
    kit.enter(dossier.parts(), enterprise);
    const QStringList deepest = kit.crumbs();
    REQUIRE(deepest.size() == 6);
    CHECK(dossier.entries()->model()->rowCount() > 0);

    // What the page is on can be kept and come back to.
    const QString place = kit.page().place();
    kit.page().setPlace(answersPlace({}));
    CHECK(kit.crumbs().size() == 1);
    kit.page().setPlace(place);
    CHECK(kit.crumbs() == deepest);

    for (const int left : {5, 4, 3, 2, 1}) {
        kit.view.goBack();
        CHECK(kit.crumbs().size() == left);
    }
}

TEST_CASE("The province's parts are listed by the indicator that is chosen")
{
    AnswersKit kit;
    DossierView& dossier = kit.page().dossier();
    Q_EMIT kit.view.desk().subjectRequested(PlaceSubject{kit.view.desk().plan().province().id});
    const int before = dossier.parts()->model()->columnCount();
    const QModelIndex first = dossier.indicators()->model()->index(0, 0);
    dossier.indicators()->setCurrentIndex(first);
    CHECK(dossier.parts()->model()->columnCount() == before + 2);
    CHECK(dossier.parts()->model()->headerData(2, Qt::Horizontal).toString() == u"Its figure");
    CHECK(kit.page().selectedIndicator() == kit.view.desk().plan().indicators.first().id);
    // A step down and back keeps the choice.
    kit.enter(dossier.parts(), dossier.parts()->model()->index(0, 0));
    kit.view.goBack();
    CHECK(dossier.parts()->model()->columnCount() == before + 2);
    CHECK(kit.page().selectedIndicator() == kit.view.desk().plan().indicators.first().id);
}

TEST_CASE("Places that are no place, or no longer, are the matrix")
{
    const auto workbook = demoWorkbook();
    const Plan& plan = *workbook->plan();
    for (const char* place : {"", "matrix", "unit/99999", "unit/", "place/1/2", "elsewhere/1"})
        CHECK_FALSE(subjectFromPlace(plan, QString::fromLatin1(place)));
    const PlaceSubject enterprise{plan.regions.at(1).id, plan.counties.first().id,
                                  QStringLiteral("甲/乙公司")};
    const auto back = subjectFromPlace(plan, answersPlace(enterprise));
    REQUIRE(back);
    CHECK(std::get<PlaceSubject>(*back).enterprise == enterprise.enterprise);
    CHECK(std::get<PlaceSubject>(*back).county == enterprise.county);
}

TEST_CASE("A prefecture's page has its indicators and what it reported late")
{
    AnswersKit kit;
    Q_EMIT kit.view.desk().subjectRequested(PlaceSubject{kit.view.desk().plan().regions.at(1).id});
    CHECK(kit.crumbs().last() == kit.view.desk().plan().regions.at(1).shortName);
    CHECK(kit.page().dossier().indicators()->model()->rowCount() > 0);
    CHECK(kit.page().dossier().late()->model()->rowCount() > 0); // late January came on 5 February
}

TEST_CASE("A prefecture's tile leads to its page, and Esc back to the overview")
{
    AnswersKit kit;
    kit.view.showPage(0);
    auto* tiles = kit.view.pages().page(0)->findChild<TileGrid*>();
    REQUIRE(tiles);
    QTest::keyClick(tiles, Qt::Key_Home);
    REQUIRE(tiles->selected());
    QTest::keyClick(tiles, Qt::Key_Return);
    CHECK(kit.current() == u"answers");
    CHECK(kit.crumbs().last() == kit.view.desk().plan().region(*tiles->selected()).shortName);
    kit.view.goBack();
    CHECK(kit.current() == u"overview");
}

TEST_CASE("A measure's head opens it, a count's head nobody's page")
{
    AnswersKit kit;
    MatrixTable* units = kit.page().matrix().units();
    Q_EMIT units->horizontalHeader()->sectionDoubleClicked(units->model()->columnCount() - 1);
    CHECK(kit.crumbs().size() == 1);
    CHECK(kit.current() == u"answers");
    Q_EMIT units->horizontalHeader()->sectionDoubleClicked(1);
    CHECK(kit.current() == u"industry");
}

TEST_CASE("Ctrl+C copies a matrix's cells with the unit's name, the measure's number and the light")
{
    AnswersKit kit;
    MatrixTable* units = kit.page().matrix().units();
    units->setCurrentIndex(units->model()->index(0, 1)); // the first unit leads measure 1
    QTest::keyClick(units, Qt::Key_C, Qt::ControlModifier);
    const Desk& desk = kit.view.desk();
    const Light light = desk.assessment().measure(desk.plan().measures.first().id).light;
    CHECK(QGuiApplication::clipboard()->text() ==
          QStringLiteral("Unit\t1\n%1\t%2\n")
              .arg(desk.plan().units.first().shortName, lightLabel(light)));
    QTest::keyClick(units, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(units, Qt::Key_C, Qt::ControlModifier);
    // The heads, 29 units, and what is after the last line's end.
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 1 + 29);
}

TEST_CASE("Esc comes back from the matrix where the breadcrumb led there")
{
    AnswersKit kit;
    Q_EMIT kit.view.desk().subjectRequested(PlaceSubject{kit.view.desk().plan().regions.at(1).id});
    REQUIRE(kit.crumbs().size() == 3);
    Q_EMIT kit.page().breadcrumb().crumbActivated(0);
    CHECK(kit.crumbs().size() == 1);
    kit.view.goBack();
    CHECK(kit.crumbs().size() == 3);
}

TEST_CASE("An indicator selected on one page is not selected on the next")
{
    AnswersKit kit;
    const Plan& plan = kit.view.desk().plan();
    Table* indicators = kit.page().dossier().indicators();
    Q_EMIT kit.view.desk().subjectRequested(PlaceSubject{plan.province().id});
    indicators->setCurrentIndex(indicators->model()->index(0, 0));
    REQUIRE(kit.page().selectedIndicator());
    Q_EMIT kit.view.desk().subjectRequested(PlaceSubject{plan.regions.at(1).id});
    CHECK_FALSE(kit.page().selectedIndicator());
    CHECK_FALSE(indicators->selectionModel()->hasSelection());
}

TEST_CASE("From a unit's entry one comes to its enterprise where the entry is")
{
    AnswersKit kit;
    DossierView& dossier = kit.page().dossier();
    const Plan& plan = kit.view.desk().plan();
    std::optional<Entry> entry;
    for (const Entry& open : kit.view.desk().workbook().entries({.closed = false}, 0, 2000)) {
        if (open.ref<UnitId>(EntryField::Unit) && open.ref<RegionId>(EntryField::Region) &&
            open.has(EntryField::Enterprise) && !entry)
            entry = open;
    }
    REQUIRE(entry);
    Q_EMIT kit.view.desk().subjectRequested(UnitSubject{*entry->ref<UnitId>(EntryField::Unit)});
    dossier.entries()->setCurrentIndex(rowNamed(dossier.entries(), entry->name()));
    const auto found = dossier.currentEnterprise();
    REQUIRE(found);
    CHECK(std::get<PlaceSubject>(*found).region == *entry->ref<RegionId>(EntryField::Region));
    Q_EMIT kit.view.desk().subjectRequested(*found);
    CHECK(kit.crumbs().at(1) == plan.province().shortName);
    CHECK(kit.crumbs().last() == entry->text(EntryField::Enterprise));
}

TEST_CASE("A list that does not hold everything says so, and leads to the ledgers that do")
{
    test::TinyWorkbook file;
    file.exec(QStringLiteral(
        "INSERT INTO entry_version (entry_id, ledger, name, unit_id, region_id, state,"
        " recorded_at, recorded_by) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1"
        " FROM n WHERE i < 309) SELECT 1000 + i, 'matters', '诉求' || i, 1, 630100, 'raised',"
        " '2025-01-01T00:00:00.000Z', '甲' FROM n"));
    DeskView view(
        std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadWrite)));
    showAt(view, {1366, 768});
    view.openSubject(PlaceSubject{{test::kXining}});
    const int index = view.pages().indexOfName(QStringLiteral("answers"));
    DossierView& dossier = qobject_cast<AnswersPage*>(view.pages().page(index))->dossier();
    CHECK(dossier.entries()->model()->rowCount() == 300);
    QStringList titles;
    for (const ElidedLabel* label : dossier.findChildren<ElidedLabel*>())
        titles.append(label->text());
    CHECK(titles.contains(QStringLiteral("Open: 310, overdue: 0; the first 300 are listed")));
    CHECK_FALSE(dossier.allEntries()->isHidden());
    dossier.allEntries()->click();
    CHECK(view.pages().nameAt(view.pages().currentPage()) == u"ledgers");
}
