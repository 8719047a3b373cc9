// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"
#include "core/domain/snapshot.h"
#include "core/domain/wording.h"

#include <variant>

namespace kmh {

// What a person can record. Each is one more row (or a row and its points); what it
// takes the place of stays, so that undoing is recording the one before again.

/// Sets the target of an indicator in a region; without a target it is still to be set.
struct TargetEdit
{
    IndicatorId indicator;
    RegionId region;
    std::optional<Target> target;
};

/// Plans a course; without one the default holds.
struct CourseEdit
{
    IndicatorId indicator;
    RegionId region;
    std::optional<PlannedCourse> course;
};

/// A rule, or a new version of one; the version is the program's to count.
struct RuleEdit
{
    LightRule rule;
};

/// The rule the plan is judged by, by name or reference.
struct RuleChoiceEdit
{
    QString rule;
};

/// Sets a light against the rule's, or takes one back. The stamp's note is the reason.
struct OverrideEdit
{
    IndicatorId indicator;
    RegionId region;
    Period period;
    std::optional<Light> light;
};

/// Notes a break in a series, or takes it back. The stamp's note says what changed.
struct BreakEdit
{
    IndicatorId indicator;
    std::optional<RegionId> region;
    Period period;
    bool withdrawn = false;
};

/// Lets a finding of the reconciliation stand, or not. The stamp's note is the reason.
struct AcknowledgementEdit
{
    QString finding;
    bool withdrawn = false;
};

// What the ledgers hold is not part of a snapshot; these edits bring along what they take the place
// of.

/// Adds a list, renames it, or takes it away, which is refused while anything in it is open.
struct LedgerEdit
{
    std::optional<Ledger> before;
    Ledger after;
};

/// Adds an entry (without `before`; its id is Workbook::newEntryId()), says something new of it, or
/// strikes it out (removed). Refused where the entry is not as `before` says any more, or
/// problemWith() finds something (entry_states.h); what was in force once is put back with a reason
/// whatever it lacks.
struct EntryEdit
{
    std::optional<Entry> before;
    Entry after;
};

/// The price of goods on a day; none takes it back.
struct PriceEdit
{
    EntryId entry;
    QDate day;
    std::optional<double> before;
    std::optional<double> after;
    QString source;
    QString earlierSource = {}; ///< of the price before
};

/// Attaches a file to an entry, or takes one away: the hashes say what it held before and holds
/// after. `content` is needed only for what the workbook does not hold yet. Refused for a round
/// that is closed.
struct AttachmentEdit
{
    EntryId entry;
    QString name;
    QString before;
    QString after;
    QByteArray content = {};
};

/// Figures reported, corrected or taken back together, with what they came in (none for what was
/// typed here). Refused where a figure is not as its `before` says any more; `basedOn` is
/// Workbook::figuresMark() of when that was read, with which none of them need be looked up if
/// nothing was recorded since.
struct FiguresEdit
{
    QVector<FigureChange> figures;
    std::optional<ReceiptId> receipt = {};
    qint64 basedOn = -1;
};

/// Notes what came in, or takes the note back (withdrawn); a new one's id is
/// Workbook::newReceiptId().
struct ReceiptEdit
{
    Receipt receipt;
};

/// How the files of a sender are read (core/exchange/table_layout.h writes and reads it); an empty
/// text forgets it.
struct LayoutEdit
{
    QString sender;
    QString before;
    QString after;
};

/// Words of a person in the place of computed ones, or taken back (empty `after.said`). Refused
/// where what stands there is not as `before` says any more.
struct WordingEdit
{
    std::optional<Wording> before;
    Wording after;
};

/// How the office wants something: its briefing's outline, its bulletin's form. An empty text goes
/// back to what the program does by itself.
struct SettingEdit
{
    QString name;
    QString before;
    QString after;
};

/// The setting that archives a plan: its value is the day (ISO) since when nothing else may be
/// recorded; empty takes it back.
inline constexpr auto kArchivedSetting = "plan/archived";

using Edit = std::variant<TargetEdit, CourseEdit, RuleEdit, RuleChoiceEdit, OverrideEdit, BreakEdit,
                          AcknowledgementEdit, LedgerEdit, EntryEdit, PriceEdit, AttachmentEdit,
                          FiguresEdit, ReceiptEdit, LayoutEdit, WordingEdit, SettingEdit>;

/// Whether an edit archives a plan or takes it back.
bool isArchiving(const Edit& edit);

/// The note that what an edit takes the place of was recorded with: a reason, what a break changed,
/// whose target it was. Empty where nothing was in force.
QString noteInForce(const Edit& edit, const Snapshot& before,
                    const QVector<Acknowledgement>& acknowledgements);

/// The edit that puts back what was in force in `before`; nothing for a rule's first version, which
/// stays so that lights under it can be explained, and for closing a round, which freezes it.
std::optional<Edit> inverseOf(const Edit& edit, const Snapshot& before,
                              const QVector<Acknowledgement>& acknowledgements);

} // namespace kmh
