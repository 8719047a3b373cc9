// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/bulletin_plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

BulletinInput withWording(const Reported& reported, const QString& place, const QString& computed,
                          const QString& said)
{
    BulletinInput input = bulletinInput(bulletinPlan(int(reported.size())), reported);
    input.wordings.all = {{input.assessment->period(), place, computed, said}};
    return input;
}

const BulletinParagraph* find(const Bulletin& bulletin, const QString& key)
{
    for (const BulletinParagraph* paragraph : bulletin.paragraphs()) {
        if (paragraph->key == key)
            return paragraph;
    }
    return nullptr;
}

} // namespace

TEST_CASE("What a person wrote stands in the paragraph's place and the computed one is kept")
{
    const InChinese chinese;
    const Bulletin bulletin = makeBulletin(withWording(
        {80}, u"bulletin/summary/targets"_s, u"1项量化目标达到进度要求。"_s, u"总体符合预期。"_s));
    const BulletinParagraph* paragraph = find(bulletin, u"summary/targets"_s);
    REQUIRE(paragraph);
    CHECK(paragraph->wordingPlace() == u"bulletin/summary/targets"_s);
    CHECK(paragraph->text() == u"总体符合预期。"_s);
    CHECK(paragraph->computed.text == u"1项量化目标达到进度要求。"_s);
    CHECK(paragraph->isWritten());
    CHECK_FALSE(paragraph->isOutdated());
}

TEST_CASE("Computing again overwrites nothing and tells that the figures say something else")
{
    const InChinese chinese;
    const Bulletin bulletin = makeBulletin(withWording(
        {60}, u"bulletin/summary/targets"_s, u"1项量化目标达到进度要求。"_s, u"总体符合预期。"_s));
    const BulletinParagraph* paragraph = find(bulletin, u"summary/targets"_s);
    REQUIRE(paragraph);
    CHECK(paragraph->text() == u"总体符合预期。"_s);
    CHECK(paragraph->isOutdated());
    CHECK(paragraph->computed.text == u"1项量化目标未达到进度要求，判定为滞后。"_s);
}

TEST_CASE("What was written of a target that is reached by now stays beside its like, as outdated")
{
    const Bulletin bulletin = makeBulletin(withWording({60, 80, 60}, u"bulletin/summary/target/b"_s,
                                                       u"then"_s, u"指标乙正在追赶。"_s));
    QStringList keys;
    for (const BulletinParagraph* paragraph : bulletin.paragraphs())
        keys.append(paragraph->key);
    CHECK(keys.indexOf(u"summary/target/b"_s) == keys.indexOf(u"summary/target/c"_s) + 1);
    const BulletinParagraph* paragraph = find(bulletin, u"summary/target/b"_s);
    REQUIRE(paragraph);
    CHECK(paragraph->text() == u"3. 指标乙正在追赶。"_s);
    CHECK(paragraph->isOutdated());
}

TEST_CASE("A point is numbered where it stands: one that drops out before it outdates nothing")
{
    const InChinese chinese;
    const auto place = u"bulletin/summary/target/b"_s;
    const QString then =
        find(makeBulletin(bulletinInput(bulletinPlan(2), {60, 60})), u"summary/target/b"_s)
            ->computed.text;
    CHECK(then.startsWith(u"指标乙：滞后"_s));
    const Bulletin before = makeBulletin(withWording({60, 60}, place, then, u"乙正在追赶。"_s));
    CHECK(find(before, u"summary/target/b"_s)->text() == u"2. 乙正在追赶。"_s);
    // The first target is kept by now.
    const Bulletin after = makeBulletin(withWording({80, 60}, place, then, u"乙正在追赶。"_s));
    const BulletinParagraph* point = find(after, u"summary/target/b"_s);
    REQUIRE(point);
    CHECK(point->text() == u"1. 乙正在追赶。"_s);
    CHECK(point->words() == u"乙正在追赶。"_s);
    CHECK_FALSE(point->isOutdated());
}

TEST_CASE("What was written for a part that is no longer told stands at the end of the body")
{
    const Bulletin bulletin = makeBulletin(
        withWording({80}, u"bulletin/matters/summary"_s, u"then"_s, u"诉求均已办结。"_s));
    const auto paragraphs = bulletin.paragraphs();
    REQUIRE(paragraphs.size() >= 2);
    CHECK(paragraphs.last()->key == u"annexes"_s);
    CHECK(paragraphs.at(paragraphs.size() - 2)->text() == u"诉求均已办结。"_s);
}

TEST_CASE("What was written for the briefing is none of the bulletin's")
{
    const Bulletin bulletin =
        makeBulletin(withWording({80}, u"briefing/overview/headline"_s, u"then"_s, u"开局良好"_s));
    CHECK_FALSE(bulletinMarkdown(bulletin).contains(u"开局良好"_s));
}

TEST_CASE("The bulletin's form is written and read again, and what is unreadable is the standard's")
{
    const BulletinForm standard;
    CHECK(standard.marginTop == 37);
    CHECK(standard.titleFonts.first() == u"方正小标宋简体"_s);
    CHECK(standard.bodyFonts.first() == u"仿宋_GB2312"_s);
    BulletinForm form;
    form.marginLeft = 30;
    form.lineSpacing = 30;
    form.bodyFonts = {u"仿宋"_s};
    form.issuer = u"调度办"_s;
    form.number = u"第3期"_s;
    const BulletinForm read = BulletinForm::of(form.text());
    CHECK(read.marginLeft == 30);
    CHECK(read.lineSpacing == 30);
    CHECK(read.bodyFonts == QStringList{u"仿宋"_s});
    CHECK(read.titleFonts == standard.titleFonts);
    CHECK(read.issuer == u"调度办"_s);
    CHECK(read.number == u"第3期"_s);
    for (const QString& text : {QString(), u"no form"_s, u"[1,2]"_s,
                                u"{\"marginTop\":-5,\"marginLeft\":900,\"lineSpacing\":\"x\","
                                "\"bodyFonts\":[\" \"]}"_s}) {
        const BulletinForm other = BulletinForm::of(text);
        CHECK(other.text() == standard.text());
    }
}
