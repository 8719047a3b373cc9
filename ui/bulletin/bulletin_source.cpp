// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_source.h"

#include "core/evaluation/entry_light.h"
#include "core/evaluation/evaluate.h"
#include "ui/missing/due_source.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostEntries = 20'000;  // of a ledger; more than a province has of either
constexpr int kBeijing = 8 * 60 * 60; // seconds ahead of UTC, all year

std::shared_ptr<const Assessment> assess(const Workbook& workbook, const Period& period,
                                         const QDateTime& asOf)
{
    auto snapshot =
        std::make_shared<const Snapshot>(workbook.snapshot({.period = period, .asOf = asOf}));
    return std::make_shared<const Assessment>(evaluate(std::move(snapshot)));
}

/// The period of the same kind before, where the plan's figures reach back to it.
std::shared_ptr<const Assessment> before(const Workbook& workbook, const Plan& plan,
                                         const Period& period, const QDateTime& asOf)
{
    const Period previous = period.previous();
    if (previous.firstDay() < plan.period.firstDay())
        return {};
    return assess(workbook, previous, asOf);
}

QVector<Entry> openEntries(const Workbook& workbook, const QString& ledger, const QDateTime& asOf)
{
    const EntryQuery query{.ledger = ledger, .closed = false, .asOf = asOf};
    return workbook.entries(query, 0, kMostEntries);
}

/// What is overdue comes first.
QVector<Entry> openMatters(const Workbook& workbook, QDate day, const QDateTime& asOf)
{
    QVector<Entry> matters = openEntries(workbook, QStringLiteral("matters"), asOf);
    std::stable_partition(matters.begin(), matters.end(), [&](const Entry& entry) {
        return judgeEntry(entry, day).light == Light::Behind;
    });
    return matters;
}

QVector<Entry> troubledProjects(const Workbook& workbook, QDate day, const QDateTime& asOf)
{
    QVector<Entry> projects = openEntries(workbook, QStringLiteral("projects"), asOf);
    projects.removeIf([&](const Entry& entry) {
        return !entry.has(EntryField::Blocker) && judgeEntry(entry, day).light != Light::Behind;
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
    input.before = before(workbook, plan, period, asOf);
    input.due = readDueFigures(workbook, *input.assessment->snapshot, asOf, now);
    input.openMatters = openMatters(workbook, period.lastDay(), asOf);
    input.projects = troubledProjects(workbook, period.lastDay(), asOf);
    input.wordings = workbook.wordings(period, asOf);
    input.form = BulletinForm::of(workbook.setting(QLatin1String(kBulletinFormSetting)));
    input.issued = now.toOffsetFromUtc(kBeijing).date();
    return input;
}

} // namespace kmh
