// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader makes of the brackets of the bundled notice is what the bundled plan says.
#include "core/notice/responsibility_reader.h"

#include "tests/model/bundled.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const UnitBook& book()
{
    static const UnitBook units(registersOf(bundledPlan()));
    return units;
}

QVector<ResponsibilityReading> readings()
{
    QVector<ResponsibilityReading> all;
    bool firstLeads = false;
    for (const Measure& measure : bundledPlan().measures) {
        const CleanText words(bundledPlan().noticeText, bundledPlan().body(measure));
        all.append(readResponsibilities(words, book(), firstLeads));
    }
    return all;
}

QString told(UnitId unit, Role role, const Quote& quote)
{
    return QStringLiteral("%1 %2 at %3+%4")
        .arg(bundledPlan().unit(unit).name)
        .arg(int(role))
        .arg(quote.start)
        .arg(quote.length);
}

} // namespace

TEST_CASE("The brackets of the bundled notice read as the bundled plan's units, roles and quotes")
{
    const QVector<ResponsibilityReading> found = readings();
    REQUIRE(found.size() == 28);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Measure& measure = bundledPlan().measures.at(i);
        INFO("measure " << measure.no);
        QStringList expected;
        for (const Responsibility& r : measure.units)
            expected.append(told(r.unit, r.role, r.quote));
        QStringList read;
        for (const auto& named : found.at(i).units) {
            INFO(named.content.name.toStdString());
            CHECK(named.doubt == QString());
            REQUIRE(named.content.unit);
            CHECK(bundledPlan().unit(*named.content.unit).name == named.content.name);
            CHECK(bundledPlan().unit(*named.content.unit).generic == named.content.generic);
            read.append(told(*named.content.unit, named.content.role, named.quote));
        }
        CHECK(read.join(u'\n') == expected.join(u'\n'));
        CHECK(found.at(i).issues.isEmpty());
    }
}

TEST_CASE("The note in the first bracket of the bundled notice is read as the regions' task")
{
    const QVector<ResponsibilityReading> found = readings();
    for (qsizetype i = 0; i < found.size(); ++i) {
        INFO("measure " << i + 1);
        CHECK(found.at(i).regions.size() == (i == 0 ? 1 : 0));
    }
    REQUIRE(found.first().regions.size() == 1);
    const auto& note = found.first().regions.first();
    CHECK(note.content.everyMeasure);
    CHECK(note.content.regions.isEmpty());
    CHECK(note.quote == bundledPlan().measures.first().regionQuote);
}

TEST_CASE("What is left of a bundled measure without its bracket is its own words")
{
    const QVector<ResponsibilityReading> found = readings();
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Measure& measure = bundledPlan().measures.at(i);
        CleanText words(bundledPlan().noticeText, bundledPlan().body(measure));
        const QString whole = words.words();
        for (const auto& [start, length] : found.at(i).taken)
            words.remove(start, length);
        INFO("measure " << measure.no);
        CHECK(words.words() == whole.left(whole.lastIndexOf(u'(')));
    }
}
