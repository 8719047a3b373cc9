// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/find_bench.h"

#include "core/evaluation/evaluate.h"
#include "core/report/finder.h"
#include "core/store/workbook.h"

#include <QtCore/QElapsedTimer>

namespace kmh::bench {

namespace {

constexpr int kPart = 500;
constexpr int kRounds = 11;
constexpr int kMostOfAKind = 6;

/// Names like those of a project store, every one another.
QVector<Entry> madeUpEntries(const Plan& plan, int first, int count)
{
    const QStringList what{QStringLiteral("光伏治沙"),     QStringLiteral("盐湖提锂"),
                           QStringLiteral("老旧小区改造"), QStringLiteral("高标准农田"),
                           QStringLiteral("县城供水管网"), QStringLiteral("冷链物流园")};
    QVector<Entry> entries;
    for (int i = first; i < first + count; ++i) {
        const County& county = plan.counties.at(i % plan.counties.size());
        Entry entry;
        entry.id = {i + 1};
        entry.ledger = QStringLiteral("projects");
        entry.set(EntryField::Name, QStringLiteral("%1%2一期工程第%3标段")
                                        .arg(county.name, what.at(i % what.size()))
                                        .arg(i));
        entry.set(EntryField::State, QStringLiteral("preliminary"));
        entry.set(EntryField::Unit, plan.units.at(i % plan.units.size()).id.value);
        entry.set(EntryField::Region, county.region.value);
        entry.set(EntryField::County, county.id.value);
        entry.set(EntryField::Due, QDate(2025, 1, 1).addDays(i % 90));
        entries.append(entry);
    }
    return entries;
}

} // namespace

FindTimes findAmong(int entries)
{
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    const Period period = workbook.lastReportedXun().value_or(workbook.plan()->period);
    Finder finder(evaluate(std::make_shared<const Snapshot>(workbook.snapshot({period, {}})),
                           workbook.plan()->lightRule));
    FindTimes times;
    QElapsedTimer timer;
    const auto measure = [&timer](QVector<double>& into, auto what) {
        timer.start();
        what();
        into.append(double(timer.nsecsElapsed()) / 1e6);
    };
    for (int first = 0; first < entries; first += kPart) {
        const QVector<Entry> part = madeUpEntries(*workbook.plan(), first, kPart);
        measure(times.adding, [&] { finder.add(part); });
    }
    for (int i = 0; i < kRounds; ++i) {
        for (const QString& typed : {QStringLiteral("光"), QStringLiteral("治沙 西宁"),
                                     QStringLiteral("d0101"), QStringLiteral("没有的词")})
            measure(times.words, [&] { finder.find(typed, {}, kMostOfAKind); });
        for (const QString& typed : {QStringLiteral("yh"), QStringLiteral("yhtl")})
            measure(times.initials, [&] { finder.find(typed, {}, kMostOfAKind); });
    }
    return times;
}

} // namespace kmh::bench
