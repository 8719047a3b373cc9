// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const IndicatorId kFairsId{kFairs};
const IndicatorId kOutputId{kOutput};
const RegionId kProvinceId{kProvince};
const RegionId kXiningId{kXining};
const Period kQuarter = Period::quarter(2025, 1);

Target atLeast(double value)
{
    return {kOutputId, kProvinceId, Comparator::AtLeast, value, kQuarter, {}};
}

PlannedCourse points(double value)
{
    return {kFairsId, kProvinceId, PlannedCourse::Shape::Points, {{Period::month(2025, 1), value}}};
}

/// Records an edit and then what inverseOf() makes of it; the rows of both stay.
void checkUndo(Editing& editing, const Edit& edit)
{
    const Snapshot before = editing.snapshot();
    const QString textBefore = snapshotText(before);
    editing.record(edit, QStringLiteral("原因"));
    const QDateTime done = editing.last();
    const QString textDone = editing.text();
    CHECK(textDone != textBefore);
    const auto inverse = inverseOf(edit, before, editing.workbook.acknowledgements());
    REQUIRE(inverse);
    editing.record(*inverse, QStringLiteral("撤销"));
    CHECK(editing.text() == textBefore);
    CHECK(editing.text(done) == textDone);
}

} // namespace

TEST_CASE("Recording the inverse of an edit restores what was in force")
{
    Editing editing;
    const Edit first[] = {
        TargetEdit{kOutputId, kProvinceId, atLeast(5)},
        CourseEdit{kFairsId, kProvinceId, points(12)},
        CourseEdit{kFairsId, kProvinceId, {}},
        RuleChoiceEdit{QStringLiteral("linear-points")},
        OverrideEdit{kFairsId, kProvinceId, kQuarter, Light::Met},
        BreakEdit{kOutputId, {}, Period::month(2025, 2)},
        BreakEdit{kOutputId, kXiningId, Period::month(2025, 2)},
    };
    for (const Edit& edit : first)
        checkUndo(editing, edit);
}

TEST_CASE("Recording the inverse of a later edit restores the earlier one")
{
    Editing editing;
    editing.record(TargetEdit{kOutputId, kProvinceId, atLeast(5)});
    editing.record(CourseEdit{kFairsId, kProvinceId, points(12)});
    editing.record(OverrideEdit{kFairsId, kProvinceId, kQuarter, Light::Met},
                   QStringLiteral("原因"));
    editing.record(BreakEdit{kOutputId, {}, Period::month(2025, 2)}, QStringLiteral("原因"));
    editing.record(RuleChoiceEdit{QStringLiteral("linear-points")});
    const Edit second[] = {
        TargetEdit{kOutputId, kProvinceId, atLeast(6)},
        TargetEdit{kOutputId, kProvinceId, {}},
        CourseEdit{kFairsId, kProvinceId, points(13)},
        OverrideEdit{kFairsId, kProvinceId, kQuarter, Light::Behind},
        OverrideEdit{kFairsId, kProvinceId, kQuarter, {}},
        BreakEdit{kOutputId, {}, Period::month(2025, 2), true},
        RuleChoiceEdit{QStringLiteral("due-only")},
    };
    for (const Edit& edit : second)
        checkUndo(editing, edit);
}

TEST_CASE("Undoing a new version of a rule is one more version with the limits of before")
{
    Editing editing;
    LightRule rule = *findRule(editing.plan()->rules, QStringLiteral("plan-ratio"));
    rule.watchLimit = 0.8;
    const Snapshot before = editing.snapshot();
    editing.record(RuleEdit{rule});
    editing.record(*inverseOf(RuleEdit{rule}, before, {}));
    const LightRule* newest = findRule(editing.plan()->rules, QStringLiteral("plan-ratio"));
    CHECK(newest->version == 3);
    CHECK(newest->watchLimit == 0.9);
    CHECK(findRule(editing.plan()->rules, QStringLiteral("plan-ratio@2"))->watchLimit == 0.8);
}

TEST_CASE("Undoing an acknowledgement and doing it again")
{
    Editing editing;
    const AcknowledgementEdit edit{QStringLiteral("fall/a")};
    const Edit inverse = *inverseOf(edit, editing.snapshot(), {});
    for (int i = 0; i < 2; ++i) {
        editing.record(edit, QStringLiteral("原因"));
        CHECK(editing.workbook.acknowledgements().size() == 1);
        editing.record(inverse, QStringLiteral("撤销"));
        CHECK(editing.workbook.acknowledgements().isEmpty());
    }
}

TEST_CASE("An edit and its inverse recorded at the same moment take effect in that order")
{
    Editing editing;
    const QString before = editing.text();
    const Stamp stamp{editing.clock, QStringLiteral("调度员"), {}};
    editing.workbook.record(TargetEdit{kOutputId, kProvinceId, atLeast(5)}, stamp);
    CHECK(editing.plan()->target(kOutputId, kProvinceId));
    editing.workbook.record(TargetEdit{kOutputId, kProvinceId, {}}, stamp);
    CHECK(editing.text() == before);
}
