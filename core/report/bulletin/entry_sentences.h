// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

// What the bulletin says of a ledger's entries.

QVector<Subject> subjectsOf(const QVector<Entry>& entries);
/// How many they are.
Piece number(const QVector<Entry>& entries);
/// Whether it was due before the day and is not finished at its end. What is due on the very day is
/// not overdue yet.
bool isOverdue(const Entry& entry, QDate day);
/// Whether it is due on the very day and not finished at its end.
bool isDueOn(const Entry& entry, QDate day);
/// Those that are, the longest overdue first.
QVector<Entry> overdueOf(const QVector<Entry>& entries, QDate day);
QVector<Entry> dueOn(const QVector<Entry>& entries, QDate day);
/// “甲（海西州）”.
Sentence nameWithPlace(const Plan& plan, const Entry& entry);
/// When it was due and how late it is, in a pattern of both.
Sentence lateness(const QString& pattern, const Assessment& assessment, const Entry& entry);
/// The sentence with who answers for it, ended.
Sentence withUnit(const Sentence& sentence, const Plan& plan, const Entry& entry);

} // namespace kmh
