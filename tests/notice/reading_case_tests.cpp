// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_file.h"
#include "core/notice/read_notice.h"
#include "tests/model/bundled.h"
#include "tests/notice/plain_text_map.h"
#include "tests/notice/reading_comparison.h"
#include "tests/notice/sound_draft.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// The least precision and recall of a class over all cases.
struct Floor
{
    ReadClass kind;
    double precision;
    double recall;
};

constexpr Floor kFloors[] = {
    {ReadClass::Head, 1, 1},      {ReadClass::Sections, 1, 1},   {ReadClass::Measures, 1, 1},
    {ReadClass::Titles, 1, 1},    {ReadClass::Units, 1, 1},      {ReadClass::Roles, 1, 1},
    {ReadClass::Regions, 1, 1},   {ReadClass::Quantities, 1, 1}, {ReadClass::Kinds, 0.99, 0.99},
    {ReadClass::Deadlines, 1, 1}, {ReadClass::Documents, 1, 1},  {ReadClass::Days, 1, 1},
    {ReadClass::Projects, 1, 1},  {ReadClass::Asks, 1, 1},       {ReadClass::Rejected, 1, 1},
    {ReadClass::Doubts, 1, 1},
};
static_assert(std::size(kFloors) == kReadClasses);

/// Every case is read with the registers of one office, though few of them are its notices: the
/// units of the others it has to read by their words.
Draft readCase(const QString& name)
{
    return readNotice(readNoticeFile(caseNotice(name)), registersOf(bundledPlan()));
}

/// With KMH_READING=1 in the environment what is missing (-), too much (+) or otherwise (~) is
/// listed even where all floors hold.
void tell(const ReadingScore& score)
{
    if (qEnvironmentVariableIsSet("KMH_READING"))
        WARN(score.faults().join(u'\n'));
    WARN(score.table());
}

} // namespace

TEST_CASE("What is expected of a notice are words that stand in it")
{
    const QStringList cases = readingCases();
    REQUIRE(cases.size() >= 12);
    for (const QString& name : cases) {
        INFO(name);
        const QString text = readNoticeFile(caseNotice(name));
        ExpectedReading expected;
        REQUIRE_NOTHROW(expected = readExpectation(name, text));
        CHECK(expected.measures.size() >= 3);
        CHECK(expected.measures.size() <= 14);
    }
}

TEST_CASE("The measures of a notice are found in every form of numbering")
{
    for (const QString& name : readingCases()) {
        DYNAMIC_SECTION(name.toStdString())
        {
            const Draft draft = readCase(name);
            QStringList wanted;
            for (const ExpectedMeasure& measure : readExpectation(name, draft.text).measures)
                wanted.append(compared(measure.printed + u' ' + measure.title));
            QStringList found;
            for (const DraftItem* item : measuresOf(draft)) {
                const auto* measure = contentOf<DraftMeasure>(*item);
                found.append(compared(measure->printed + u' ' + measure->title));
            }
            CHECK(found.join(u'\n') == wanted.join(u'\n'));
            CHECK(whatIsUnsound(draft) == QString());
        }
    }
}

TEST_CASE("What is read of the notices agrees with what a person read of them")
{
    ReadingScore all;
    for (const QString& name : readingCases()) {
        const Draft draft = readCase(name);
        all.add(compareReading(readExpectation(name, draft.text), draft), name);
    }
    tell(all);
    for (const Floor& floor : kFloors) {
        INFO(readClassName(floor.kind));
        INFO(all.faults().filter(readClassName(floor.kind)).join(u'\n'));
        CHECK(all.count(floor.kind).precision() >= floor.precision);
        CHECK(all.count(floor.kind).recall() >= floor.recall);
    }
}
