// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for from anywhere in the desk, and the page it is shown on.
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/ledgers/ledger_hits.h"

using namespace kmh;

namespace {

QString shownPage(DeskView& view)
{
    return view.pages().nameAt(view.pages().currentPage());
}

QString shownPlace(DeskView& view)
{
    return view.pages().page(view.pages().currentPage())->place();
}

EntryId firstOf(const Workbook& workbook, const char* ledger)
{
    return workbook.entries({.ledger = QString::fromLatin1(ledger)}, 0, 1).first().id;
}

} // namespace

TEST_CASE("A round is shown on the rounds' page, any other entry in its ledger, and Esc comes back")
{
    DeskView view(demoWorkbook());
    const Workbook& workbook = view.desk().workbook();
    const EntryId round = firstOf(workbook, "rounds");
    view.openSubject(EntrySubject{round});
    CHECK(shownPage(view) == u"rounds");
    CHECK(shownPlace(view).section(u'/', 0, 0) == QString::number(round.value));

    const EntryId matter = firstOf(workbook, "matters");
    view.openSubject(EntrySubject{matter});
    CHECK(shownPage(view) == u"ledgers");
    CHECK(shownPlace(view).startsWith(QStringLiteral("matters/%1/").arg(matter.value)));

    view.goBack();
    CHECK(shownPage(view) == u"rounds");
    view.goBack();
    CHECK(shownPage(view) == u"overview");
    CHECK_FALSE(view.canGoBack());
}

TEST_CASE("What is asked of all ledgers is shown in the one that holds most of it")
{
    DeskView view(demoWorkbook());
    const Workbook& workbook = view.desk().workbook();
    EntryQuery query;
    query.text = QStringLiteral("水泥"); // a line that stood still, in the list of those
    const LedgerHits hits = fullestLedger(workbook, view.desk().plan(), query);
    CHECK(hits.ledger == u"K0404");
    CHECK(hits.count == 1);
    CHECK(hits.inAll == 1);
    view.openSubject(LedgerSubject{query});
    CHECK(shownPage(view) == u"ledgers");
    CHECK(shownPlace(view).startsWith(u"K0404/"));
}

TEST_CASE("What no ledger holds has no fullest one")
{
    DeskView view(demoWorkbook());
    EntryQuery query;
    query.text = QStringLiteral("没有的词");
    CHECK(fullestLedger(view.desk().workbook(), view.desk().plan(), query).ledger.isEmpty());
}
