// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_states.h"

#include "core/domain/entry_fields.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

using F = EntryField;

const QDate kDay(2025, 2, 20);
const QString kReason = QStringLiteral("来函说明");

Entry inState(const char* state)
{
    Entry entry;
    entry.id = {1};
    entry.set(F::Name, QStringLiteral("某事项"));
    entry.set(F::State, QString::fromLatin1(state));
    entry.set(F::OnDay, kDay);
    return entry;
}

/// Money of which enough was arranged, allotted and so on for a state.
void pay(Entry& entry, const QString& state)
{
    const QVector<F> amounts{F::Arranged, F::Allotted, F::Arrived, F::Paid};
    const QVector<EntryState>& states = statesOf(LedgerKind::Funding);
    for (int i = 0; i < states.size(); ++i) {
        entry.set(amounts.at(i), 100.0);
        if (state == QLatin1String(states.at(i).code))
            return;
    }
}

/// With all that any state of its ledger asks for.
Entry complete(LedgerKind kind, const char* state)
{
    Entry entry = inState(state);
    entry.set(F::Unit, qint64(1));
    entry.set(F::Due, kDay.addDays(10));
    entry.set(F::DocumentNo, QStringLiteral("青政办〔2025〕8号"));
    entry.set(F::Answer, QStringLiteral("已答复"));
    entry.set(F::Result, QStringLiteral("已解决"));
    if (kind == LedgerKind::Rounds) {
        entry.set(F::Period, QStringLiteral("2025-02-X2"));
        for (const F step : roundSteps())
            entry.set(step, QStringLiteral("已完成"));
    }
    if (kind == LedgerKind::Funding)
        pay(entry, entry.state());
    return entry;
}

/// The field that is to be mended; nothing where the step is allowed.
std::optional<F> refused(LedgerKind kind, const Entry& before, const Entry& after,
                         const QString& note = {}, int attachments = 0)
{
    const auto problem = problemWith(kind, &before, after, note, attachments);
    if (problem)
        CHECK_FALSE(problem->sentence.isEmpty());
    return problem ? std::optional(problem->field) : std::nullopt;
}

std::optional<F> refusedNew(LedgerKind kind, const Entry& entry, int attachments = 0)
{
    const auto problem = problemWith(kind, nullptr, entry, {}, attachments);
    return problem ? std::optional(problem->field) : std::nullopt;
}

/// Goes from every state to every other with all that is needed but a reason, and writes down which
/// steps are let through: a row a state it starts from, x where it may go.
QString steps(LedgerKind kind, const QString& note = {})
{
    QStringList rows;
    for (const EntryState& from : statesOf(kind)) {
        QString row;
        for (const EntryState& to : statesOf(kind))
            row += refused(kind, complete(kind, from.code), complete(kind, to.code), note) ? u'.'
                                                                                           : u'x';
        rows.append(row);
    }
    return rows.join(u' ');
}

} // namespace

TEST_CASE("Deliverables go forward, over a state too, and back only with a reason")
{
    CHECK(steps(LedgerKind::Deliverables) == u"xxx .xx ..x");
    CHECK(steps(LedgerKind::Deliverables, kReason) == u"xxx xxx xxx");
}

TEST_CASE("Projects go forward stage by stage, otherwise with a reason")
{
    CHECK(steps(LedgerKind::Projects) == u"xx.... .xx... ..xx.. ...xx. ....xx .....x");
    CHECK(steps(LedgerKind::Projects, kReason) == u"xxxxxx xxxxxx xxxxxx xxxxxx xxxxxx xxxxxx");
}

TEST_CASE("Entries of a list go forward, over a state too, and back only with a reason")
{
    CHECK(steps(LedgerKind::List) == u"xxx .xx ..x");
    CHECK(steps(LedgerKind::List, kReason) == u"xxx xxx xxx");
}

TEST_CASE("Matters go forward step by step, otherwise with a reason")
{
    CHECK(steps(LedgerKind::Matters) == u"xx.. .xx. ..xx ...x");
    CHECK(steps(LedgerKind::Matters, kReason) == u"xxxx xxxx xxxx xxxx");
}

TEST_CASE("The states of money follow its amounts, so that no order of them is asked for")
{
    CHECK(steps(LedgerKind::Funding) == u"xxxx xxxx xxxx xxxx");
}

TEST_CASE("Money is in no other state than its amounts say, whatever the reason")
{
    Entry money = complete(LedgerKind::Funding, "allotted");
    const Entry before = money;
    money.set(F::State, QStringLiteral("paid"));
    CHECK(refused(LedgerKind::Funding, before, money, kReason) == F::State);
    CHECK(refusedNew(LedgerKind::Funding, money) == F::State);
    // Struck out it may be all the same.
    money.removed = true;
    CHECK_FALSE(refused(LedgerKind::Funding, before, money));
}

TEST_CASE("A round goes forward step by step, and once closed nowhere, whatever the reason")
{
    CHECK(steps(LedgerKind::Rounds) == u"xx.... .xx... ..xx.. ...xx. ....xx ......");
    CHECK(steps(LedgerKind::Rounds, kReason) == u"xxxxxx xxxxxx xxxxxx xxxxxx xxxxxx ......");
}

TEST_CASE("A blank reason is none")
{
    CHECK(refused(LedgerKind::Deliverables, complete(LedgerKind::Deliverables, "done"),
                  inState("in_progress"), QStringLiteral("  ")) == F::State);
}

TEST_CASE("A state of another ledger is refused")
{
    CHECK(refusedNew(LedgerKind::Projects, inState("done")) == F::State);
    CHECK(refusedNew(LedgerKind::Deliverables, inState("closed")) == F::State);
}

TEST_CASE("An entry needs a name")
{
    Entry entry = inState("raised");
    entry.set(F::Name, QStringLiteral("  "));
    CHECK(refusedNew(LedgerKind::Matters, entry) == F::Name);
}

TEST_CASE("A deliverable is done on a day and with evidence of any kind")
{
    const Entry before = inState("in_progress");
    Entry done = inState("done");
    CHECK(refused(LedgerKind::Deliverables, before, done) == F::DocumentNo);
    CHECK_FALSE(refused(LedgerKind::Deliverables, before, done, {}, 1));
    for (const F evidence : {F::DocumentNo, F::Link, F::Evidence}) {
        Entry proven = done;
        proven.set(evidence, QStringLiteral("凭据"));
        CHECK_FALSE(refused(LedgerKind::Deliverables, before, proven));
    }
    done.set(F::Evidence, QStringLiteral("凭据"));
    done.set(F::OnDay, QDate());
    CHECK(refused(LedgerKind::Deliverables, before, done) == F::OnDay);
}

TEST_CASE("What is done keeps its evidence; what never had any can still be edited")
{
    Entry proven = inState("done");
    proven.set(F::DocumentNo, QStringLiteral("青政办〔2025〕8号"));
    Entry bare = inState("done");
    CHECK(refused(LedgerKind::Deliverables, proven, bare) == F::DocumentNo);
    CHECK(refused(LedgerKind::Deliverables, proven, bare, kReason) == F::DocumentNo);
    CHECK_FALSE(refused(LedgerKind::Deliverables, proven, bare, {}, 1)); // a file proves it
    Entry remarked = bare;
    remarked.set(F::Remark, QStringLiteral("已归档"));
    CHECK_FALSE(refused(LedgerKind::Deliverables, bare, remarked));
}

TEST_CASE("A project's stage begins on a day, and not before the stage before it")
{
    Entry factors = inState("factors");
    factors.set(F::OnDay, QDate());
    CHECK(refused(LedgerKind::Projects, inState("preliminary"), factors) == F::OnDay);
    factors.set(F::OnDay, kDay.addDays(-1));
    CHECK(refused(LedgerKind::Projects, inState("preliminary"), factors) == F::OnDay);
    factors.set(F::OnDay, kDay);
    CHECK_FALSE(refused(LedgerKind::Projects, inState("preliminary"), factors));
}

TEST_CASE("A matter is assigned to a unit by a day, answered with an answer, closed with a result")
{
    Entry assigned = inState("assigned");
    CHECK(refused(LedgerKind::Matters, inState("raised"), assigned) == F::Unit);
    assigned.set(F::Unit, qint64(1));
    CHECK(refused(LedgerKind::Matters, inState("raised"), assigned) == F::Due);
    assigned.set(F::Due, kDay);
    CHECK_FALSE(refused(LedgerKind::Matters, inState("raised"), assigned));

    Entry answered = assigned;
    answered.set(F::State, QStringLiteral("answered"));
    CHECK(refused(LedgerKind::Matters, assigned, answered) == F::Answer);
    answered.set(F::Answer, QStringLiteral("已答复"));
    CHECK_FALSE(refused(LedgerKind::Matters, assigned, answered));

    Entry closed = answered;
    closed.set(F::State, QStringLiteral("closed"));
    CHECK(refused(LedgerKind::Matters, answered, closed) == F::Result);
    CHECK(refused(LedgerKind::Matters, answered, closed, kReason) == F::Result);
    closed.set(F::Result, QStringLiteral("已解决"));
    CHECK_FALSE(refused(LedgerKind::Matters, answered, closed));

    Entry emptied = closed;
    emptied.set(F::Result, QString());
    CHECK(refused(LedgerKind::Matters, closed, emptied) == F::Result);
}

TEST_CASE("An entry leaves a list only with a result")
{
    Entry cleared = inState("cleared");
    CHECK(refused(LedgerKind::List, inState("followed"), cleared) == F::Result);
    cleared.set(F::Result, QStringLiteral("已复产"));
    CHECK_FALSE(refused(LedgerKind::List, inState("followed"), cleared));
}

TEST_CASE("A round's step is left with what it came to")
{
    Entry first = inState("dispatch");
    CHECK(refusedNew(LedgerKind::Rounds, first) == F::Period);
    first.set(F::Period, QStringLiteral("2025-02-X2"));
    CHECK_FALSE(refusedNew(LedgerKind::Rounds, first));
    Entry next = first;
    next.set(F::State, QStringLiteral("supervision"));
    CHECK(refused(LedgerKind::Rounds, first, next) == F::Dispatch);
    next.set(F::Dispatch, QStringLiteral("会议纪要"));
    CHECK_FALSE(refused(LedgerKind::Rounds, first, next));
}

TEST_CASE("A closed round is frozen, and being struck out is a change too")
{
    const Entry closed = complete(LedgerKind::Rounds, "closed");
    CHECK(isFrozen(LedgerKind::Rounds, closed));
    CHECK_FALSE(isFrozen(LedgerKind::Matters, closed)); // which is opened again with a reason
    Entry gone = closed;
    gone.removed = true;
    CHECK(refused(LedgerKind::Rounds, closed, gone, kReason) == F::State);
}

TEST_CASE("Amounts are not negative, and the warning prices lie apart")
{
    Entry project = inState("preliminary");
    project.set(F::PlannedYear, -1.0);
    CHECK(refusedNew(LedgerKind::Projects, project) == F::PlannedYear);
    Entry item = inState("listed");
    item.set(F::Expected, -1.0); // a fall is expected
    CHECK_FALSE(refusedNew(LedgerKind::List, item));
    Entry goods = inState("watched");
    goods.set(F::WarnBelow, 60.0);
    goods.set(F::WarnAbove, 60.0);
    CHECK(refusedNew(LedgerKind::Prices, goods) == F::WarnAbove);
    goods.set(F::WarnAbove, 60.5);
    CHECK_FALSE(refusedNew(LedgerKind::Prices, goods));
}

TEST_CASE("Money is in the last state that any of it came to, and paid when all of it is")
{
    Entry money = inState("arranged");
    CHECK(fundingState(money) == u"arranged");
    money.set(F::Arranged, 15.0);
    CHECK(fundingState(money) == u"arranged");
    money.set(F::Allotted, 0.0);
    CHECK(fundingState(money) == u"arranged");
    money.set(F::Allotted, 10.0);
    CHECK(fundingState(money) == u"allotted");
    money.set(F::Arrived, 8.0);
    CHECK(fundingState(money) == u"arrived");
    money.set(F::Paid, 14.9);
    CHECK(fundingState(money) == u"arrived");
    money.set(F::Paid, 15.0);
    CHECK(fundingState(money) == u"paid");
    money.set(F::Arranged, FieldValue());
    CHECK(fundingState(money) == u"arrived"); // all of what is not known
}

TEST_CASE("Every state has its phase, and closed ones are those nothing is left to do in")
{
    CHECK(phaseOf(QStringLiteral("preliminary")) == EntryPhase::NotStarted);
    CHECK(phaseOf(QStringLiteral("construction")) == EntryPhase::Underway);
    CHECK_FALSE(phaseOf(QStringLiteral("nowhere")));
    const QStringList closed = statesIn(EntryPhase::Closed);
    CHECK(closed.join(u' ') == u"done acceptance evaluation cleared closed paid");
}
