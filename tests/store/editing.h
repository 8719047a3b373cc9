// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/error.h"
#include "core/store/workbook.h"
#include "tests/support/snapshot_text.h"
#include "tests/support/tiny_workbook.h"

namespace kmh::test {

/// A tiny workbook open for editing, whose clock goes on by a minute with every edit.
struct Editing
{
    TinyWorkbook tiny;
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    QDateTime clock{QDate(2025, 2, 1), QTime(8, 0), Qt::UTC};

    /// When the last edit was recorded.
    const QDateTime& last() const { return clock; }
    std::shared_ptr<const Plan> plan() const { return workbook.plan(); }

    void record(const Edit& edit, const QString& note = {})
    {
        clock = clock.addSecs(60);
        workbook.record(edit, {clock, QStringLiteral("调度员"), note});
    }

    /// The sentence an edit is refused with, which must be about the input; empty if it is not.
    QString refusal(const Edit& edit, const QString& note = {})
    {
        try {
            record(edit, note);
        } catch (const Error& error) {
            return error.kind() == Error::Kind::BadInput ? error.sentence() : QString();
        }
        return {};
    }

    Snapshot snapshot(const QDateTime& asOf = {}) const
    {
        return workbook.snapshot({.period = Period::quarter(2025, 1), .asOf = asOf});
    }
    QString text(const QDateTime& asOf = {}) const { return snapshotText(snapshot(asOf)); }
};

} // namespace kmh::test
