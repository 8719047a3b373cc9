// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"

#include <QtCore/QVector>

namespace kmh {

/// How far an entry has come, whatever its ledger.
enum class EntryPhase {
    NotStarted,
    Underway,
    Closed, ///< nothing is left to do
};

/// A state an entry can be in. Codes are unique over all ledgers.
struct EntryState
{
    const char* code;
    EntryPhase phase;
};

/// The states of a kind of ledger, in the order an entry goes through them:
/// deliverables: not_started, in_progress, done;
/// projects: preliminary, factors, approval, construction, acceptance, evaluation
///   (前期→要素保障→审批→建设→竣工验收→后评价, measure 17 of the notice);
/// lists: listed, followed, cleared; matters: raised, assigned, answered, closed (销号);
/// funding: arranged, allotted, arrived, paid; goods: watched;
/// rounds: dispatch, supervision, reconciliation, analysis, bulletin, closed (五个一).
const QVector<EntryState>& statesOf(LedgerKind kind);

/// Nothing for a code that is no state's.
std::optional<EntryPhase> phaseOf(const QString& state);
/// Every state over all ledgers, by how far along its kind it stands: those that come first, then
/// those that come second, and so on. Within a kind that is the order of statesOf().
QStringList statesInOrder();
/// Every state of a phase, over all ledgers.
QStringList statesIn(EntryPhase phase);

/// Whether somebody owes a ledger's entries until they are closed. Rounds are the office's own
/// work, and goods are watched without end.
bool isOwed(LedgerKind kind);

/// The steps of a round that the fields of the same names tell of, in order.
const QVector<EntryField>& roundSteps();

/// What of an entry cannot be recorded, and the field to mend.
struct EntryProblem
{
    EntryField field;
    QString sentence;
};

/// Whether `after` can take the place of `before` (none for a new entry). `note` is the reason it
/// is recorded with, `attachments` how many files are attached.
///
/// An entry goes forward through its states; going back, or past a step, needs a reason. What ends
/// it needs what it ended with: a deliverable that is done its day and evidence (a document's
/// number, a link, a description or a file), a matter or a list's entry its result, a matter that
/// is answered the answer, one that is assigned a unit and a due date. The state of money is
/// fundingState(). A round's step needs what it
/// came to before the next; a closed round is not changed any more.
std::optional<EntryProblem> problemWith(LedgerKind kind, const Entry* before, const Entry& after,
                                        const QString& note, int attachments = 0);

/// A closed round, of which nothing is changed any more; the sentence says so.
bool isFrozen(LedgerKind kind, const Entry& entry);
QString frozenSentence();

/// Whether something shows that a deliverable is done: a document's number, a link, a description
/// or an attached file.
bool hasEvidence(const Entry& entry, int attachments);

/// The state money is in by its amounts: the last of arranged, allotted, arrived and paid that any
/// went to; paid only when all that was arranged is, which nothing is while that is not known.
QString fundingState(const Entry& entry);

} // namespace kmh
