// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/region_sentence.h"

#include "core/evaluation/evaluate.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

/// The sentence on an indicator of the demonstration at a period's end.
QString sentence(QStringView code, const Period& period)
{
    static const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    const Assessment assessment =
        evaluate(std::make_shared<const Snapshot>(workbook.snapshot({.period = period})));
    for (const Indicator& indicator : assessment.plan().indicators) {
        if (indicator.code == code)
            return regionTotalSentence(assessment, indicator.id);
    }
    FAIL("no such indicator");
    return {};
}

} // namespace

TEST_CASE("Prefectures that add up are summed beside the province's figure")
{
    // 5 + 3 + 1 + 0 + 2 + 0 + 0 + 0 on 20 March; the province says 11.
    CHECK(sentence(u"I2002", Period::xun(2025, 3, 2)) ==
          u"the prefectures add up to 11 家; the province reports 11 家");
}

TEST_CASE("A sum with somebody missing is named incomplete and has no figure")
{
    CHECK(sentence(u"I2001", Period::xun(2025, 1, 2)) == u"incomplete: 果洛 not reported for 1/II");
}

TEST_CASE("A rate of prefectures comes from their sums and not from their rates")
{
    // 88 of 343 are 25.656 %; the mean of the eight rates would be 25.3 %.
    CHECK(sentence(u"I1701", Period::xun(2025, 3, 3)) ==
          u"the prefectures' sums give 25.7%; the province reports 25.7%");
    // Nobody reported the two counts before.
    CHECK(sentence(u"I1701", Period::xun(2025, 3, 2)).isEmpty());
}

TEST_CASE("What cannot be put together from prefectures is not")
{
    // The share of planned investment has no numerator and denominator in the plan.
    CHECK(sentence(u"I1702", Period::xun(2025, 3, 3)).isEmpty());
}
