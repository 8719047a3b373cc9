// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/stamp.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <variant>

namespace kmh {

/// What can be said of an entry; entry_fields.h tells which ledgers use which.
enum class EntryField {
    Item, ///< the code of the notice's deliverable, project, funding or mechanism it follows up
    Name,
    Measure,
    Unit, ///< who answers for it
    Region,
    County,
    Level, ///< province, prefecture or county: the store a project is kept in (三级项目库)
    KeyProject, ///< 1 for one of the provincial key projects of the year
    Enterprise,
    Parent, ///< the entry it belongs to: a matter's project
    State,  ///< entry_states.h
    OnDay,  ///< the day the state began
    Due,
    StartedOn,     ///< the day works began or were taken up again this year (开复工)
    PlannedTotal,  ///< 万元, as the next two
    PlannedYear,   ///< planned for the year
    CompletedYear, ///< completed since the year began
    Blocker,
    Arranged, ///< money, in FigureUnit, as the next three
    Allotted,
    Arrived,
    Paid,
    Expected, ///< of a list's entry: the figure it is about, in FigureUnit
    Actual,
    FigureUnit,
    WarnBelow, ///< of goods: the price below which there is a warning, in FigureUnit
    WarnAbove,
    Action, ///< what is being done about it
    Answer,
    Result,
    DocumentNo,
    DocumentDay,
    Link,
    Evidence,
    Period, ///< a round's
    Dispatch,
    Supervision,
    Reconciliation,
    Analysis,
    Bulletin, ///< what each step of a round came to
    Source,
    Remark,
};
inline constexpr size_t kEntryFieldCount = size_t(EntryField::Remark) + 1;

/// Nothing, text (or a code), a number, a day, or a row's id.
using FieldValue = std::variant<std::monostate, QString, double, QDate, qint64>;

inline bool isEmpty(const FieldValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// A line of a ledger: the version of it in force, or an earlier one.
class Entry
{
public:
    EntryId id;
    qint64 version = 0; ///< the row; 0 for one that was not recorded yet
    QString ledger;
    bool removed = false;
    bool demo = false;
    Stamp stamp;

    const FieldValue& value(EntryField field) const { return m_values[size_t(field)]; }
    /// An empty text, an invalid day and the like count as nothing.
    void set(EntryField field, FieldValue value);
    bool has(EntryField field) const { return !isEmpty(value(field)); }

    // Empty, or none, where nothing was said.
    QString text(EntryField field) const;
    std::optional<double> number(EntryField field) const;
    QDate day(EntryField field) const;
    template<class IdType>
    std::optional<IdType> ref(EntryField field) const
    {
        const auto* row = std::get_if<qint64>(&value(field));
        return row ? std::optional(IdType{*row}) : std::nullopt;
    }
    bool flag(EntryField field) const;

    QString name() const { return text(EntryField::Name); }
    QString state() const { return text(EntryField::State); }

    /// Whether both say the same, whoever said it and when.
    bool saysTheSame(const Entry& other) const;

private:
    std::array<FieldValue, kEntryFieldCount> m_values;
};

/// The price of goods on a day, as in force; the unit is the entry's FigureUnit.
struct Price
{
    EntryId entry;
    QDate day;
    double value = 0;
    QString source;
    bool demo = false;
    Stamp stamp = {};
};

/// A file attached to an entry; what it holds is read when it is asked for.
struct Attachment
{
    EntryId entry;
    QString name;
    QString hash; ///< SHA-256 of what it holds, in hexadecimal
    qint64 size = 0;
    bool demo = false;
    Stamp stamp = {};
};

/// The largest file that can be attached, in bytes: attachments live in the workbook.
inline constexpr qint64 kLargestAttachment = 20 * 1024 * 1024;

} // namespace kmh
