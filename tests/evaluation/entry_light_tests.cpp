// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entry_light.h"
#include "tests/support/catch.h"

#include <QtCore/QRandomGenerator>

using namespace kmh;

namespace {

Entry entryIn(const char* state, QDate due, QDate onDay = {})
{
    Entry entry;
    entry.set(EntryField::State, QString::fromLatin1(state));
    entry.set(EntryField::Due, due);
    entry.set(EntryField::OnDay, onDay);
    return entry;
}

Light lightOf(const char* state, QDate due, QDate day)
{
    return judgeEntry(entryIn(state, due), day).light;
}

/// Whether the entry is as a condition says, worked out from the condition's own words.
bool holds(const EntryCondition& condition, const Entry& entry)
{
    const QDate due = entry.day(EntryField::Due);
    const auto phase = phaseOf(entry.state());
    if (condition.phases && !(phase && condition.phases->contains(*phase)))
        return false;
    if (condition.hasDue && *condition.hasDue != due.isValid())
        return false;
    if (condition.dueFrom.isValid() && !(due.isValid() && due >= condition.dueFrom))
        return false;
    return !condition.dueTo.isValid() || (due.isValid() && due <= condition.dueTo);
}

const QDate kDay(2025, 3, 20); // the last day of the second 旬 of March

} // namespace

TEST_CASE("An entry's light follows from its state and its due day")
{
    CHECK(lightOf("done", {2025, 3, 1}, kDay) == Light::Met);
    CHECK(lightOf("acceptance", {}, kDay) == Light::Met);
    CHECK(lightOf("in_progress", {2025, 3, 20}, kDay) == Light::Behind); // due today, not done
    CHECK(lightOf("in_progress", {2025, 3, 19}, kDay) == Light::Behind);
    CHECK(lightOf("in_progress", {2025, 3, 21}, kDay) == Light::OnTrack);
    CHECK(lightOf("construction", {2026, 12, 31}, kDay) == Light::OnTrack);
    CHECK(lightOf("assigned", {}, kDay) == Light::NotJudged);
    // The next report comes at the end of March: until then what has not begun is called for.
    CHECK(lightOf("raised", {2025, 3, 21}, kDay) == Light::Watch);
    CHECK(lightOf("not_started", {2025, 3, 31}, kDay) == Light::Watch);
    CHECK(lightOf("not_started", {2025, 4, 1}, kDay) == Light::NotDue);
    CHECK(lightOf("not_started", {2025, 3, 31}, {2025, 3, 9}) == Light::NotDue);
    CHECK(lightOf("not_started", {2025, 3, 20}, {2025, 3, 10}) == Light::Watch);
    CHECK(lightOf("listed", {}, kDay) == Light::NotJudged);
}

TEST_CASE("What was done late says by how many days")
{
    const Verdict late = judgeEntry(entryIn("done", {2025, 2, 28}, {2025, 3, 3}), kDay);
    CHECK(late.reason.contains(u"3 days after"));
    const Verdict early = judgeEntry(entryIn("done", {2025, 2, 28}, {2025, 2, 28}), kDay);
    CHECK_FALSE(early.reason.contains(u"after"));
    CHECK(judgeEntry(entryIn("assigned", {2025, 3, 15}), kDay).reason.contains(u"5 days late"));
}

TEST_CASE("A day of another year is said with its year")
{
    CHECK(judgeEntry(entryIn("not_started", QDate(2026, 11, 25)), kDay).reason ==
          u"due on 11/25/2026, 615 days left"); // 286 of 2025 and 329 of 2026
    CHECK(judgeEntry(entryIn("not_started", QDate(2025, 5, 20)), kDay).reason ==
          u"due on 5/20, 61 days left");
}

TEST_CASE("The condition of a light holds exactly for the entries that bear it")
{
    QRandomGenerator random(20250320);
    const QStringList states = statesIn(EntryPhase::NotStarted) + statesIn(EntryPhase::Underway) +
                               statesIn(EntryPhase::Closed);
    QSet<Light> seen;
    for (int round = 0; round < 3000; ++round) {
        const QDate day = QDate(2025, 1, 1).addDays(random.bounded(120));
        Entry entry;
        entry.set(EntryField::State, states.at(random.bounded(int(states.size()))));
        if (random.bounded(5) > 0)
            entry.set(EntryField::Due, day.addDays(random.bounded(-25, 26)));
        const Light light = judgeEntry(entry, day).light;
        seen.insert(light);
        for (const Light other : kLights) {
            const auto condition = conditionFor(other, day);
            INFO(entry.state().toStdString()
                 << " due " << entry.day(EntryField::Due).toString(Qt::ISODate).toStdString()
                 << " at " << day.toString(Qt::ISODate).toStdString() << ", "
                 << lightCode(other).toStdString());
            CHECK((condition && holds(*condition, entry)) == (other == light));
        }
    }
    CHECK(seen.size() == 6); // every light but missing
    CHECK_FALSE(conditionFor(Light::Missing, kDay));
}
