// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_states.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_fields.h"
#include "core/domain/text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

using F = EntryField;
using P = EntryPhase;

constexpr std::array kAllKinds = {
    LedgerKind::Deliverables, LedgerKind::Projects, LedgerKind::List,  LedgerKind::Matters,
    LedgerKind::Funding,      LedgerKind::Prices,   LedgerKind::Rounds};

/// Where a state stands in its ledger's order; -1 for one that is not the ledger's.
int placeOf(LedgerKind kind, const QString& state)
{
    const QVector<EntryState>& states = statesOf(kind);
    for (int i = 0; i < states.size(); ++i) {
        if (state == QLatin1String(states.at(i).code))
            return i;
    }
    return -1;
}

/// Checks one version against the one before; the first problem found counts.
class Check
{
public:
    Check(LedgerKind kind, const Entry* before, const Entry& after, const QString& note,
          int attachments)
        : m_kind(kind)
        , m_before(before)
        , m_after(after)
        , m_hasNote(!note.trimmed().isEmpty())
        , m_attachments(attachments)
    {
    }

    std::optional<EntryProblem> first() const
    {
        for (const auto check : {&Check::frozen, &Check::named, &Check::figures, &Check::step,
                                 &Check::needs, &Check::roundNeeds, &Check::money}) {
            if (const auto problem = (this->*check)())
                return problem;
        }
        return {};
    }

private:
    using Problem = std::optional<EntryProblem>;

    bool is(const char* state) const { return m_after.state() == QLatin1String(state); }

    Problem frozen() const
    {
        return m_before && isFrozen(m_kind, *m_before) ? EntryProblem{F::State, frozenSentence()}
                                                       : Problem();
    }

    Problem named() const
    {
        if (!m_after.has(F::Name))
            return EntryProblem{F::Name, kmh::tr("Give the entry a name.")};
        if (placeOf(m_kind, m_after.state()) < 0)
            return EntryProblem{F::State, kmh::tr("“%1” is no state of this ledger; choose one of "
                                                  "the list.")
                                              .arg(m_after.state())};
        return {};
    }

    Problem figures() const
    {
        for (const F field : fieldsOf(m_kind)) {
            const FieldSpec& spec = fieldSpec(field);
            const auto number = m_after.number(field);
            if (number && (!std::isfinite(*number) || (*number < 0 && !spec.negative)))
                return EntryProblem{field, kmh::tr("An amount cannot be less than nothing.")};
        }
        const auto below = m_after.number(F::WarnBelow);
        const auto above = m_after.number(F::WarnAbove);
        if (below && above && *below >= *above)
            return EntryProblem{F::WarnAbove, kmh::tr("The price that warns of a rise must lie "
                                                      "above the one that warns of a fall.")};
        return {};
    }

    /// Forward one step at a time; otherwise with a reason.
    Problem step() const
    {
        if (!m_before || m_kind == LedgerKind::Funding || m_hasNote)
            return {};
        const int from = placeOf(m_kind, m_before->state());
        const int to = placeOf(m_kind, m_after.state());
        if (to < from)
            return EntryProblem{F::State,
                                kmh::tr("Going back to an earlier state needs a reason; say why.")};
        const bool maySkip = m_kind == LedgerKind::Deliverables || m_kind == LedgerKind::List;
        if (to > from + 1 && !maySkip)
            return EntryProblem{F::State, kmh::tr("A step was left out; go through it, or say why "
                                                  "it was not needed.")};
        const QDate was = m_before->day(F::OnDay);
        const QDate now = m_after.day(F::OnDay);
        if (to > from && was.isValid() && now.isValid() && now < was)
            return EntryProblem{F::OnDay, kmh::tr("The state before began on %1; this one cannot "
                                                  "have begun earlier.")
                                              .arg(dayLabel(was))};
        return {};
    }

    Problem missing(F field, const char* sentence) const
    {
        // What an earlier version was let through without is not asked for again.
        const bool wasMissing =
            m_before && m_before->state() == m_after.state() && !m_before->has(field);
        return m_after.has(field) || wasMissing ? Problem()
                                                : EntryProblem{field, kmh::tr(sentence)};
    }

    /// What a state cannot be without.
    Problem needs() const
    {
        const auto phase = phaseOf(m_after.state());
        if (m_kind == LedgerKind::Deliverables && is("done")) {
            if (const auto problem =
                    missing(F::OnDay, QT_TRANSLATE_NOOP("kmh", "Say on which day it was done.")))
                return problem;
            const bool wasUnproven = m_before && m_before->state() == m_after.state() &&
                                     !hasEvidence(*m_before, m_attachments);
            if (!hasEvidence(m_after, m_attachments) && !wasUnproven)
                return EntryProblem{F::DocumentNo,
                                    kmh::tr("What is done needs evidence: a document number, a "
                                            "link, a description or an attached file.")};
        }
        if (m_kind == LedgerKind::Projects && placeOf(m_kind, m_after.state()) > 0)
            return missing(F::OnDay, QT_TRANSLATE_NOOP("kmh", "Say on which day the stage began."));
        if (m_kind == LedgerKind::Matters) {
            if (!is("raised")) {
                if (const auto problem = missing(
                        F::Unit, QT_TRANSLATE_NOOP("kmh", "Say which unit it is assigned to.")))
                    return problem;
                if (const auto problem = missing(
                        F::Due, QT_TRANSLATE_NOOP("kmh", "Say by when the unit is to answer.")))
                    return problem;
            }
            if (is("answered"))
                return missing(F::Answer,
                               QT_TRANSLATE_NOOP("kmh", "Write down the answer that was given."));
        }
        if ((m_kind == LedgerKind::Matters || m_kind == LedgerKind::List) &&
            phase == EntryPhase::Closed)
            return missing(
                F::Result,
                QT_TRANSLATE_NOOP(
                    "kmh", "It is struck off only with a result; write down what came of it."));
        return {};
    }

    /// What state money is in follows from its amounts.
    Problem money() const
    {
        if (m_kind != LedgerKind::Funding || m_after.removed ||
            m_after.state() == fundingState(m_after))
            return {};
        return EntryProblem{F::State, kmh::tr("The state of money follows from its amounts; enter "
                                              "what was arranged, allotted, has arrived or was "
                                              "paid.")};
    }

    /// A step is left only with what it came to.
    Problem roundNeeds() const
    {
        if (m_kind != LedgerKind::Rounds)
            return {};
        if (const auto problem = missing(
                F::Period, QT_TRANSLATE_NOOP("kmh", "Say which period the round is about.")))
            return problem;
        const int reached = placeOf(m_kind, m_after.state());
        for (int i = 0; i < reached; ++i) {
            if (!m_after.has(roundSteps().at(i)))
                return EntryProblem{roundSteps().at(i),
                                    kmh::tr("Write down what this step came to before the next.")};
        }
        return {};
    }

    LedgerKind m_kind;
    const Entry* m_before;
    const Entry& m_after;
    bool m_hasNote;
    int m_attachments;
};

} // namespace

const QVector<EntryState>& statesOf(LedgerKind kind)
{
    static const QVector<EntryState> deliverables = {
        {"not_started", P::NotStarted}, {"in_progress", P::Underway}, {"done", P::Closed}};
    static const QVector<EntryState> projects = {
        {"preliminary", P::NotStarted}, {"factors", P::NotStarted}, {"approval", P::NotStarted},
        {"construction", P::Underway},  {"acceptance", P::Closed},  {"evaluation", P::Closed}};
    static const QVector<EntryState> list = {
        {"listed", P::NotStarted}, {"followed", P::Underway}, {"cleared", P::Closed}};
    static const QVector<EntryState> matters = {{"raised", P::NotStarted},
                                                {"assigned", P::Underway},
                                                {"answered", P::Underway},
                                                {"closed", P::Closed}};
    static const QVector<EntryState> funding = {{"arranged", P::NotStarted},
                                                {"allotted", P::Underway},
                                                {"arrived", P::Underway},
                                                {"paid", P::Closed}};
    static const QVector<EntryState> prices = {{"watched", P::Underway}};
    static const QVector<EntryState> rounds = {
        {"dispatch", P::Underway}, {"supervision", P::Underway}, {"reconciliation", P::Underway},
        {"analysis", P::Underway}, {"bulletin", P::Underway},    {"closed", P::Closed}};
    switch (kind) {
    case LedgerKind::Deliverables: return deliverables;
    case LedgerKind::Projects: return projects;
    case LedgerKind::List: return list;
    case LedgerKind::Matters: return matters;
    case LedgerKind::Funding: return funding;
    case LedgerKind::Prices: return prices;
    case LedgerKind::Rounds: return rounds;
    }
    Q_UNREACHABLE();
}

std::optional<EntryPhase> phaseOf(const QString& state)
{
    for (const LedgerKind kind : kAllKinds) {
        for (const EntryState& known : statesOf(kind)) {
            if (state == QLatin1String(known.code))
                return known.phase;
        }
    }
    return {};
}

QStringList statesInOrder()
{
    QStringList states;
    bool any = true;
    for (int place = 0; any; ++place) {
        any = false;
        for (const LedgerKind kind : kAllKinds) {
            if (place >= statesOf(kind).size())
                continue;
            const QString code = QLatin1String(statesOf(kind).at(place).code);
            states.removeAll(code); // closed ends both matters and rounds
            states.append(code);
            any = true;
        }
    }
    return states;
}

bool isOwed(LedgerKind kind)
{
    return kind != LedgerKind::Prices && kind != LedgerKind::Rounds;
}

QStringList statesIn(EntryPhase phase)
{
    QStringList states;
    for (const LedgerKind kind : kAllKinds) {
        for (const EntryState& known : statesOf(kind)) {
            const QString code = QLatin1String(known.code);
            if (known.phase == phase && !states.contains(code))
                states.append(code);
        }
    }
    return states;
}

const QVector<EntryField>& roundSteps()
{
    static const QVector<F> steps = {F::Dispatch, F::Supervision, F::Reconciliation, F::Analysis,
                                     F::Bulletin};
    return steps;
}

std::optional<EntryProblem> problemWith(LedgerKind kind, const Entry* before, const Entry& after,
                                        const QString& note, int attachments)
{
    return Check(kind, before, after, note, attachments).first();
}

bool isFrozen(LedgerKind kind, const Entry& entry)
{
    return kind == LedgerKind::Rounds && entry.state() == QLatin1String("closed");
}

QString frozenSentence()
{
    return tr("This round is closed, and what was recorded in it stays as it is; start the next "
              "round.");
}

bool hasEvidence(const Entry& entry, int attachments)
{
    return entry.has(F::DocumentNo) || entry.has(F::Link) || entry.has(F::Evidence) ||
           attachments > 0;
}

QString fundingState(const Entry& entry)
{
    const auto some = [&](F field) { return entry.number(field).value_or(0) > 0; };
    if (some(F::Paid) && some(F::Arranged) && entry.number(F::Paid) >= entry.number(F::Arranged))
        return QStringLiteral("paid");
    if (some(F::Arrived) || some(F::Paid))
        return QStringLiteral("arrived");
    return some(F::Allotted) ? QStringLiteral("allotted") : QStringLiteral("arranged");
}

} // namespace kmh
