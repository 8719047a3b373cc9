// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sample_slides.h"

namespace kmh::test {

namespace {

constexpr quint32 kInk = 0x1B2733;
constexpr quint32 kGrey = 0x5B6776;
constexpr quint32 kBlue = 0x1F4E79;
constexpr quint32 kAmber = 0xB36B00;

SlideText text(const QRectF& box, const QString& words, double size, quint32 color,
               bool bold = false)
{
    SlideText made;
    made.box = box;
    made.text = words;
    made.size = size;
    made.color = color;
    made.bold = bold;
    return made;
}

/// Kicker, headline, source and page number.
SlideGroup frame(const QString& headline, const QString& page)
{
    SlideText title = text({88, 120, 1744, 90}, headline, 56, kInk, true);
    title.part = SlideText::Part::Headline;
    SlideText source =
        text({88, 1000, 1300, 44}, QStringLiteral("截至 2025年3月20日 · 演示数据"), 28, kGrey);
    source.part = SlideText::Part::Source;
    SlideText number = text({1632, 1000, 200, 44}, page, 28, kGrey);
    number.align = SlideText::Align::Right;
    return {QStringLiteral("版面"),
            {text({88, 68, 800, 44}, QStringLiteral("五、投资"), 32, kBlue, true), title, source,
             number}};
}

SlideTable table()
{
    using Align = SlideText::Align;
    SlideTable made;
    made.box = {88, 260, 1744, 240};
    made.columns = {900, 444, 400};
    made.headHeight = 80;
    made.rowHeight = 80;
    made.textSize = 32;
    made.lineColor = 0xC9D2DC;
    made.rows = {{{QStringLiteral("指标"), kGrey, true},
                  {QStringLiteral("完成"), kGrey, true, Align::Right},
                  {QStringLiteral("状态"), kGrey, true, Align::Left, 60}},
                 {{QStringLiteral("省级重点项目开复工率"), kInk},
                  {QStringLiteral("21.4%"), kInk, true, Align::Right},
                  {QStringLiteral("关注"), kAmber, true, Align::Left, 100}},
                 {{QStringLiteral("完成年度计划投资"), kInk},
                  {QStringLiteral("12.9%"), kInk, true, Align::Right},
                  {QStringLiteral("正常"), 0x00795B, true, Align::Left, 100}}};
    return made;
}

SlideGroup chart()
{
    SlideBox ground{{960, 260, 872, 300}, 0xE6EBF2, {}, 0};
    SlideBox bar{{960, 380, 600, 60}, kBlue, {}, 0};
    SlidePath goal{{{1700, 340}, {1700, 480}}, false, {}, {kInk, 6, false}};
    SlidePath plan{{{1580, 480}, {1600, 450}, {1620, 480}}, true, kGrey, {}};
    SlidePath course{
        {{960, 540}, {1200, 500}, {1400, 520}, {1800, 300}}, false, {}, {kAmber, 4, true}};
    SlideOval last{{1788, 288, 24, 24}, kAmber, {kInk, 2, false}};
    return {QStringLiteral("开复工率：21.4%，目标 25%"),
            {ground, bar, goal, plan, course, last,
             text({1500, 500, 200, 44}, QStringLiteral("目标 25%"), 28, kInk)}};
}

} // namespace

Slide tableSlide()
{
    Slide slide;
    slide.title = QStringLiteral("投资进度达到计划，开复工率差 0.6 个百分点");
    slide.notes = QStringLiteral("先讲开复工率。\n再讲 9 个项目。");
    slide.groups = {frame(slide.title, QStringLiteral("1 / 2")),
                    {QStringLiteral("投资进度表"),
                     {table(), SlidePath{{{1456, 400}, {1496, 400}, {1476, 360}}, true, kAmber, {}},
                      SlideOval{{1458, 442, 36, 36}, 0x00795B, {}}}}};
    return slide;
}

Slide tileSlide()
{
    Slide slide;
    slide.title = QStringLiteral("九个方面进展总体平稳");
    slide.groups.append(frame(slide.title, QStringLiteral("2 / 2")));
    for (const int i : {0, 1}) {
        const QRectF box(88 + i * 420, 260, 400, 300);
        SlideText figure =
            text(box.adjusted(0, 40, 0, -120), QString::number(3 + i), 96, kBlue, true);
        figure.align = SlideText::Align::Center;
        SlideText name = text(box.adjusted(0, 180, 0, -40), QStringLiteral("滞后指标"), 32, kInk);
        name.align = SlideText::Align::Center;
        slide.groups.append({QStringLiteral("滞后指标：%1").arg(3 + i),
                             {SlideBox{box, 0xFFFFFF, {0xC9D2DC, 2, false}, 20}, figure, name}});
    }
    slide.groups.append(chart());
    SlideText bullets = text({88, 620, 1744, 300},
                             QStringLiteral("牵头：省发展改革委、省工业和信息化厅\n"
                                            "滞后地区：玉树 9.1%、果洛 9.8%\n下一步：月底前再开工 "
                                            "9 个项目"),
                             36, kInk);
    bullets.wraps = true;
    bullets.rise = SlideText::Rise::Top;
    slide.groups.append({QStringLiteral("要点"), {bullets}});
    return slide;
}

} // namespace kmh::test
