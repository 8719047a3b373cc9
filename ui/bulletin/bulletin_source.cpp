// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_source.h"

#include "core/domain/beijing_day.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/entry_on_day.h"
#include "core/evaluation/previous_round.h"
#include "core/report/bulletin/entry_sentences.h"
#include "ui/assess.h"
#include "ui/missing/due_source.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostEntries = 20'000; // of a ledger; more than a province has of either

/// The entries of a ledger that were open at the end of a day. A project whose stages tell only of
/// later days stood there before all the same; a matter had not been raised.
QVector<Entry> openEntries(const Workbook& workbook, const QString& ledger, QDate day,
                           const QDateTime& asOf)
{
    const EntryQuery query{.ledger = ledger, .asOf = asOf};
    const bool isRaised = ledger == QLatin1String("matters");
    QVector<Entry> open;
    for (const Entry& entry : workbook.entries(query, 0, kMostEntries)) {
        auto then = entryOn({entry}, day);
        // Only what has gone on since needs its history read.
        if (!then)
            then = entryOn(workbook.entryHistory(entry.id, asOf), day);
        if (!then && !isRaised)
            then = entry;
        if (then && phaseOf(then->state()) != EntryPhase::Closed)
            open.append(*then);
    }
    return open;
}

/// What is due comes first.
QVector<Entry> openMatters(const Workbook& workbook, QDate day, const QDateTime& asOf)
{
    QVector<Entry> matters = openEntries(workbook, QStringLiteral("matters"), day, asOf);
    std::stable_partition(matters.begin(), matters.end(), [&](const Entry& entry) {
        return judgeEntry(entry, day).light == Light::Behind;
    });
    return matters;
}

QVector<Entry> troubledProjects(const Workbook& workbook, QDate day, const QDateTime& asOf)
{
    QVector<Entry> projects = openEntries(workbook, QStringLiteral("projects"), day, asOf);
    projects.removeIf([&](const Entry& entry) {
        return !entry.has(EntryField::Blocker) && !isOverdue(entry, day);
    });
    return projects;
}

} // namespace

BulletinInput readBulletin(const Workbook& workbook, const Period& period, const QDateTime& asOf,
                           const QDateTime& now)
{
    BulletinInput input;
    input.assessment = assess(workbook, period, asOf);
    const Plan& plan = input.assessment->plan();
    if (const std::optional<Period> before = previousRound(plan, period))
        input.before = assess(workbook, *before, asOf);
    input.due = readDueFigures(workbook, *input.assessment->snapshot, asOf, now);
    input.openMatters = openMatters(workbook, period.lastDay(), asOf);
    input.projects = troubledProjects(workbook, period.lastDay(), asOf);
    input.wordings = workbook.wordings(period, asOf);
    input.form = BulletinForm::of(workbook.setting(QLatin1String(kBulletinFormSetting)));
    input.issued = beijingDay(now);
    return input;
}

} // namespace kmh
