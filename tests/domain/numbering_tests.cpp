// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numbering.h"

#include "core/domain/plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using Style = Numbering::Style;

namespace {

struct Numbered
{
    const char16_t* text;
    Style style;
    int number;
    int length;
};

const Numbered kNumbered[] = {
    {u"一、全力打好", Style::ChineseComma, 1, 2},   {u"十、强化", Style::ChineseComma, 10, 2},
    {u"十二、强化", Style::ChineseComma, 12, 3},    {u"二十一、强化", Style::ChineseComma, 21, 4},
    {u"一、 全力", Style::ChineseComma, 1, 3},      {u"　　一、全力", Style::ChineseComma, 1, 4},
    {u"一、两大行动", Style::ChineseComma, 1, 2},   {u"一、三大行动", Style::ChineseComma, 1, 2},
    {u"（一）加快", Style::ChineseBracket, 1, 3},   {u"(十一) 加快", Style::ChineseBracket, 11, 5},
    {u"〔三〕加快", Style::ChineseBracket, 3, 3},   {u"（ 一 ）加快", Style::ChineseBracket, 1, 5},
    {u"（一）、加快", Style::ChineseBracket, 1, 4}, {u"1.高质量", Style::ArabicDot, 1, 2},
    {u"17. 强化", Style::ArabicDot, 17, 4},         {u"1．推进", Style::ArabicDot, 1, 2},
    {u"1﹒推进", Style::ArabicDot, 1, 2},           {u"１２．推进", Style::ArabicDot, 12, 3},
    {u"3.2025年一季度", Style::ArabicDot, 3, 2},    {u"1、推进", Style::ArabicComma, 1, 2},
    {u"1、2025年", Style::ArabicComma, 1, 2},       {u"（1）推进", Style::ArabicBracket, 1, 3},
    {u"(12)推进", Style::ArabicBracket, 12, 4},     {u"1）推进", Style::ArabicBracket, 1, 2},
    {u"2.4月份用电量", Style::ArabicDot, 2, 2},     {u"3.15日前报送", Style::ArabicDot, 3, 2},
    {u"4.１季度增长", Style::ArabicDot, 4, 2},      {u"2、4月份用电量", Style::ArabicComma, 2, 2},
    {u"1000.推进", Style::ArabicDot, 1000, 5},      {u"9999、推进", Style::ArabicComma, 9999, 5},
    {u"1000.4月份", Style::ArabicDot, 1000, 5},     {u"1899．推进", Style::ArabicDot, 1899, 5},
    {u"一是提升", Style::ChineseIs, 1, 2},          {u"十一是提升", Style::ChineseIs, 11, 3},
};

/// A plan whose one measure is the whole text.
QString bodyOf(const QString& text, int no)
{
    Plan plan;
    plan.noticeText = text;
    Measure measure;
    measure.no = no;
    measure.quote = {0, int(text.size())};
    return plan.body(measure).in(text);
}

} // namespace

TEST_CASE("A paragraph's number is told in every style that offices print", "[numbering]")
{
    for (const Numbered& expected : kNumbered) {
        const QString text = QString::fromUtf16(expected.text);
        INFO(text.toStdString());
        const auto numbering = numberingAt(text);
        REQUIRE(numbering);
        CHECK(numbering->style == expected.style);
        CHECK(numbering->number == expected.number);
        CHECK(numbering->length == expected.length);
    }
}

TEST_CASE("Words and amounts that begin with a numeral are no numbers", "[numbering]")
{
    for (const char16_t* words : {u"2.5万吨钾肥",  u"2025年一季度",
                                  u"2025.",        u"2025.1月",
                                  u"2025.推进",    u"2025、推进",
                                  u"2025）",       u"（1000）推进",
                                  u"10000.推进",   u"2、3月份用电量",
                                  u"2.4万吨",      u"2.45月",
                                  u"一、二线城市", u"二、三产业",
                                  u"一季度",       u"一要优先吸纳",
                                  u"十大行动",     u"（以下简称《措施》）",
                                  u"（2025年）",   u"2、3号线",
                                  u"5A级",         u"（此件公开发布）",
                                  u"第一、第二",   u"",
                                  u"　　",         u"1",
                                  u"一",           u"（一",
                                  u"(1",           u"0.5个",
                                  u"（〇）",       u"3月底前"}) {
        const QString text = QString::fromUtf16(words);
        INFO(text.toStdString());
        CHECK_FALSE(numberingAt(text));
    }
}

TEST_CASE("Chinese numerals are read up to ten million", "[numbering]")
{
    const std::pair<const char16_t*, qint64> numerals[] = {
        {u"一", 1},
        {u"十", 10},
        {u"十五", 15},
        {u"二十", 20},
        {u"廿一", 21},
        {u"九十九", 99},
        {u"一百", 100},
        {u"一百零五", 105},
        {u"一百二十六", 126},
        {u"两千", 2000},
        {u"一千二百", 1200},
        {u"一千零五", 1005},
        {u"一千零五十", 1050},
        {u"一百五", 150},
        {u"两万三千", 23000},
        {u"一万二", 12000},
        {u"十万", 100000},
        {u"五十万", 500000},
        {u"一万零五", 10005},
        {u"二〇二五", 2025},
        {u"一九九八", 1998},
        {u"九千九百九十九万", 99990000},
        {u"两", 2},
    };
    for (const auto& [words, value] : numerals) {
        const QString text = QString::fromUtf16(words);
        INFO(text.toStdString());
        CHECK(chineseNumeral(text) == value);
    }
}

TEST_CASE("What only looks like a Chinese numeral is none", "[numbering]")
{
    for (const char16_t* words :
         {u"", u"〇", u"三四", u"三四千", u"百", u"十百", u"万", u"一十百", u"一零", u"零五",
          u"一万万", u"一百零", u"12", u"一个", u"一〇一〇一〇一〇一〇一〇一〇一〇一〇一〇"}) {
        const QString text = QString::fromUtf16(words);
        INFO(text.toStdString());
        CHECK_FALSE(chineseNumeral(text));
    }
}

TEST_CASE("A measure's body is its text without its number, of whatever style", "[numbering]")
{
    CHECK(bodyOf(QStringLiteral("17.强化支撑。制定方案"), 17) == u"强化支撑。制定方案");
    CHECK(bodyOf(QStringLiteral("（三）强化支撑。"), 9) == u"强化支撑。");
    CHECK(bodyOf(QStringLiteral("二是 强化支撑。"), 12) == u"强化支撑。");
    CHECK(bodyOf(QStringLiteral("1、2025年印发方案。"), 1) == u"2025年印发方案。");
    CHECK(bodyOf(QStringLiteral("各地区要落实责任。"), 28) == u"各地区要落实责任。");
}
