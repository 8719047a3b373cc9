// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form.h"

#include <QtCore/QStringList>

namespace kmh {

// What a return form carries inside, by which it is known again. All of it stands twice: in the
// file's own properties and on a hidden sheet, either of which will do. Beside that every row has a
// mark in a hidden column, so that rows may be sorted and deleted, and a hidden row says which
// column is which.

/// The hidden sheet's name.
inline constexpr QLatin1String kFormSheet("kmh-form");
/// Marks in the hidden column: of the hidden row that names the columns, of the table's header, of
/// the line for who fills it in; and what the mark of a row of figures begins with.
inline constexpr QLatin1String kColumnsMark("kmh:columns");
inline constexpr QLatin1String kHeaderMark("kmh:header");
inline constexpr QLatin1String kContactMark("kmh:contact");
inline constexpr QLatin1String kRowMark("kmh:row|");

/// The columns a form is read by, as the hidden row names them.
enum class FormColumn { Name, Definition, Period, Unit, Value, Cumulative, Quality, Note };
inline constexpr int kFormColumns = 8;
QString columnMark(FormColumn column);
std::optional<FormColumn> columnOfMark(const QString& mark);

/// A form's identity as names and texts, with a checksum over them.
QHash<QString, QString> formProperties(const ReturnFormIdentity& identity, const Plan& plan);
/// In the order they are written.
QStringList formPropertyNames();
/// Whether there are any of them.
bool holdsFormProperties(const QHash<QString, QString>& properties);
/// Throws Error (BadInput) where the checksum does not fit, or the plan does not have them.
ReturnFormIdentity identityOf(const QHash<QString, QString>& properties, const Plan& plan);

/// The code a form is to bear: it names the period, and tells forms of one apart.
QString formCode(const ReturnFormIdentity& identity, const Plan& plan);

/// The mark of a row; it fits only this form, this figure and the words printed beside it, so that
/// a row whose words went elsewhere (sorted without the hidden column) is noticed.
QString rowMark(const ReturnFormIdentity& identity, const Indicator& indicator,
                const Period& period, const QStringList& printed);

/// What a row's mark says; nothing for a mark that is none.
struct RowOfForm
{
    QString indicator; ///< its code
    std::optional<Period> period = {};
    QString check = {};
};
std::optional<RowOfForm> rowOfMark(const QString& mark);

} // namespace kmh
