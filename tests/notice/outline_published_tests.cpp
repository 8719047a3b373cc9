// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"
#include "core/notice/proposals.h"
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

TEST_CASE("The published notice is read into the sections and measures a person found in it",
          "[outline]")
{
    const Plan& plan = bundledPlan();
    const Outline outline = readOutline(publishedNotice());
    REQUIRE(outline.sections.size() == plan.sections.size());
    for (int i = 0; i < plan.sections.size(); ++i) {
        CHECK(outline.sections.at(i).title == plan.sections.at(i).title);
        CHECK(outline.sections.at(i).quote.in(plan.noticeText) ==
              plan.sections.at(i).quote.in(plan.noticeText).trimmed());
    }
    REQUIRE(outline.measures.size() == plan.measures.size());
    for (int i = 0; i < plan.measures.size(); ++i) {
        const OutlineMeasure& read = outline.measures.at(i);
        const Measure& measure = plan.measures.at(i);
        INFO("measure " << measure.no);
        CHECK(read.printed == QStringLiteral("%1.").arg(measure.no));
        CHECK(read.words.words().left(read.titleLength) == measure.title);
        CHECK(read.quote.in(plan.noticeText) == measure.quote.in(plan.noticeText).trimmed());
        CHECK(read.section == plan.section(measure.section).no - 1);
    }
    CHECK(outline.issues.isEmpty());
}

TEST_CASE("The published notice's head is read as a person read it", "[outline]")
{
    const Plan& plan = bundledPlan();
    const DraftHead head = readOutline(publishedNotice()).head;
    CHECK(head.code == plan.code);
    CHECK(head.title == plan.title);
    CHECK(head.shortTitle == plan.shortTitle);
    CHECK(head.documentNo == plan.documentNo);
    CHECK(head.issuer == plan.issuer);
    CHECK(head.issued == plan.issued);
    CHECK(head.period == plan.period);
    CHECK(head.lightRule == plan.lightRule);
}

TEST_CASE("The published notice's sections are proposed for the tabs they are shown in",
          "[outline]")
{
    const Plan& plan = bundledPlan();
    const Outline outline = readOutline(publishedNotice());
    for (int i = 0; i < outline.sections.size(); ++i) {
        QStringList measures;
        for (const OutlineMeasure& measure : outline.measures) {
            if (measure.section == i)
                measures.append(measure.words.words());
        }
        CHECK(proposedSector(outline.sections.at(i).title, measures, plan.sectors) ==
              plan.sector(plan.sections.at(i).sector).code);
    }
}
