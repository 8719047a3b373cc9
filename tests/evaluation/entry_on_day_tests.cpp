// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entry_on_day.h"
#include "core/evaluation/previous_round.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// A matter's version in a state since a day, recorded at eight in the morning of another.
Entry version(const char* state, QDate since, QDate recorded)
{
    Entry entry;
    entry.set(EntryField::State, QString::fromLatin1(state));
    entry.set(EntryField::OnDay, since);
    entry.stamp.at = QDateTime(recorded, QTime(0, 0), Qt::UTC);
    return entry;
}

QString stateOn(const QVector<Entry>& versions, QDate day)
{
    const auto entry = entryOn(versions, day);
    return entry ? entry->state() : QStringLiteral("(none)");
}

} // namespace

TEST_CASE("An entry is on a day what its dated states say, whenever they were recorded")
{
    const QDate late(2025, 4, 1);
    const QVector<Entry> versions{version("raised", {2025, 3, 11}, late),
                                  version("assigned", {2025, 3, 13}, late),
                                  version("closed", {2025, 3, 22}, late)};
    CHECK(stateOn(versions, {2025, 3, 10}) == u"(none)"_s);
    CHECK(stateOn(versions, {2025, 3, 11}) == u"raised"_s);
    CHECK(stateOn(versions, {2025, 3, 20}) == u"assigned"_s);
    CHECK(stateOn(versions, {2025, 3, 22}) == u"closed"_s);
}

TEST_CASE("Without a day an open entry counts, and a closed one from the day it was recorded on")
{
    const QVector<Entry> versions{version("raised", {}, {2025, 3, 25}),
                                  version("closed", {}, {2025, 3, 28})};
    CHECK(stateOn(versions, {2025, 3, 20}) == u"raised"_s);
    CHECK(stateOn(versions, {2025, 3, 27}) == u"raised"_s);
    CHECK(stateOn(versions, {2025, 3, 28}) == u"closed"_s);
}

TEST_CASE("The round before is of the same kind, and there is none before the plan")
{
    const Plan plan = planWith(IndicatorKind::Count); // 2025Q1
    const auto before = [&](QStringView code) {
        const auto previous = previousRound(plan, period(code));
        return previous ? previous->code() : QStringLiteral("(none)");
    };
    CHECK(before(u"2025-03-X2") == u"2025-03-X1"_s);
    CHECK(before(u"2025-02-X1") == u"2025-01-X3"_s);
    CHECK(before(u"2025-04-X1") == u"2025-03-X3"_s);
    CHECK(before(u"2025-02") == u"2025-01"_s);
    CHECK(before(u"2025-01-X1") == u"(none)"_s);
    CHECK(before(u"2025-01") == u"(none)"_s);
    CHECK(before(u"2025Q1") == u"(none)"_s);
}
