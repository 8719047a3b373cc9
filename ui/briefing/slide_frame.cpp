// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_frame.h"

#include "core/domain/text.h"
#include "ui/briefing/slide_legend.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr double kSmall = kSlideSmallestText;
constexpr double kKickerTop = 56;
constexpr double kKickerSize = 32;
constexpr double kLeastKicker = 200; // of its width
constexpr double kHeadlineGap = 8;   // under the kicker
constexpr double kBodyGap = 36;      // under the headline
constexpr double kFootBottom = 1034;
constexpr double kFootGap = 26; // above the foot
constexpr double kGap = 28;     // between things on one line
constexpr double kMarkPadding = 14;
constexpr double kTitleSize = 84;
constexpr double kTitleTop = 370;
constexpr double kSubtitleSize = 36;
constexpr double kRuleWidth = 160; // of the short line over a title
constexpr double kRuleHeight = 10;
constexpr double kSizeStep = 4;
/// How much wider than ours the letters of another program's font may be without a headline, which
/// is as large as its line allows, taking another line.
constexpr double kFontSlack = 1.06;
constexpr double kShrinkToMark = 0.84; // to break a headline at a mark rather than within a word

/// A headline's size and lines: as large as fits on one line, else on two.
struct Heading
{
    QString text; ///< with \n where its lines end
    double size = 0;
    int lines = 1;

    double height() const { return lines * slideLineHeight(size); }
};

/// The names and figures of a headline that a line has room for.
QVector<TextSpan> wholesOf(const Sentence& headline, double size, double width)
{
    QVector<TextSpan> wholes;
    for (const Mention& mention : headline.mentions) {
        const QString words = headline.text.mid(mention.start, mention.length);
        if (words != headline.text && slideTextWidth(words, size, true) <= width)
            wholes.append({mention.start, mention.length});
    }
    return wholes;
}

/// In a font wider than ours by kFontSlack it still has as many lines.
Heading headingOf(const Sentence& headline, double across, double largest, double oneLine,
                  double smallest)
{
    const QString& text = headline.text;
    const double width = across / kFontSlack;
    const auto linesAt = [&](double size) {
        return int(slideLines(text, size, true, width).size());
    };
    for (double size = largest; size >= oneLine; size -= kSizeStep) {
        if (linesAt(size) == 1)
            return {text, size, 1};
    }
    // Where its sentence does rather than within it, even if that leaves less for a wider font.
    for (const double room : {width, across}) {
        for (double size = oneLine; size >= std::max(smallest, oneLine * kShrinkToMark);
             size -= kSizeStep) {
            const QString broken = slideBrokenAt(BreakMarks::ofSentence(), text, size, true, room,
                                                 wholesOf(headline, size, room));
            if (!broken.isEmpty())
                return {broken, size, 2};
        }
    }
    for (double size = oneLine; size >= smallest; size -= kSizeStep) {
        const QString broken =
            slideBrokenAround(wholesOf(headline, size, width), text, size, true, width);
        if (!broken.isEmpty() && broken.count(u'\n') < 2)
            return {broken, size, int(broken.count(u'\n')) + 1};
    }
    for (double size = oneLine; size >= smallest; size -= kSizeStep) {
        if (linesAt(size) > 2)
            continue;
        const QStringList lines =
            slideLines(text, size, true, slideBalancedWidth(text, size, true, width));
        return {lines.join(u'\n'), size, int(lines.size())};
    }
    const QStringList lines =
        slideLines(slideFitted(text, smallest, true, width, 2), smallest, true, width);
    return {lines.join(u'\n'), smallest, int(lines.size())};
}

SlideText headlineText(const Heading& heading, const QRectF& across, double top)
{
    return {.box = QRectF(across.left(), top, across.width(), heading.height()),
            .text = heading.text,
            .size = heading.size,
            .color = rgbOf(theme::kText),
            .bold = true,
            .wraps = heading.lines > 1,
            .rise = SlideText::Rise::Top,
            .part = SlideText::Part::Headline};
}

/// Says that a person wrote the headline; empty where nobody did.
QString rewrittenMark(const BriefingPage& page)
{
    if (!page.rewritten)
        return {};
    return page.outdated ? tr("headline rewritten by hand; the figures have changed since")
                         : tr("headline rewritten by hand");
}

/// The page's kicker and which part of several it is, in a width.
QString kickerWithin(const BriefingPage& page, double width)
{
    QString part;
    if (page.parts > 1)
        part = QStringLiteral("  %1/%2").arg(page.part).arg(page.parts);
    const double room = width - slideTextWidth(part, kKickerSize, true);
    return slideFitted(page.kicker, kKickerSize, true, room, 1) + part;
}

SlideText smallText(const QRectF& box, const QString& text, const QColor& color,
                    SlideText::Align align = SlideText::Align::Left)
{
    return {.box = box,
            .text = slideFitted(text, kSmall, false, box.width(), 1),
            .size = kSmall,
            .color = rgbOf(color),
            .align = align};
}

/// The line over the headline: the kicker, that a person wrote the headline, and at the right what
/// the marks mean. Returns whether there was room for the last.
bool addKickerLine(QVector<SlideGroup>& groups, const BriefingPage& page, const QRectF& line)
{
    const QString mark = rewrittenMark(page);
    const double markWidth = mark.isEmpty() ? 0 : slideTextWidth(mark, kSmall, false) + kGap;
    const QString kicker = kickerWithin(page, std::max(kLeastKicker, line.width() - markWidth));
    QRectF box = line;
    if (!kicker.isEmpty()) {
        box.setWidth(slideTextWidth(kicker, kKickerSize, true));
        groups.append({kicker,
                       {SlideText{.box = box,
                                  .text = kicker,
                                  .size = kKickerSize,
                                  .color = rgbOf(theme::kAccent),
                                  .bold = true}}});
        box.setLeft(box.right() + kGap);
    }
    if (!mark.isEmpty()) {
        box.setRight(std::min(line.right(), box.left() + markWidth - kGap));
        const QColor color = page.outdated ? lightInk(Light::Watch) : theme::kSecondaryText;
        groups.append({mark, {smallText(box, mark, color)}});
        box.setLeft(box.right() + kGap);
    }
    const QVector<Light> lights = lightsWithoutWords(page);
    if (!lights.isEmpty() && box.left() + legendWidth(lights) > line.right())
        return false;
    if (!lights.isEmpty())
        groups.append(lightLegend(lights, line));
    return true;
}

/// The outlined mark, with its right edge at `right` on a line; returns its left edge.
double addDemoMark(QVector<SlideGroup>& groups, const QString& mark, double right,
                   const QRectF& line)
{
    const double wide = slideTextWidth(mark, kSmall, true) + 2 * kMarkPadding;
    const QRectF box(right - wide, line.center().y() - 23, wide, 46);
    const quint32 amber = rgbOf(lightInk(Light::Watch));
    groups.append(
        {mark,
         {SlideBox{box, 0xFFFFFF, {amber, 3}}, SlideText{.box = box,
                                                         .text = mark,
                                                         .size = kSmall,
                                                         .color = amber,
                                                         .bold = true,
                                                         .align = SlideText::Align::Center}}});
    return box.left();
}

/// From the right: the page's number, the demonstration mark, and the source with what is left, on
/// a second line upwards where it needs one. Returns the foot's top.
double addFoot(QVector<SlideGroup>& groups, const Briefing& briefing, const BriefingPage& page,
               const QString& number, const QRectF& across)
{
    const double high = slideLineHeight(kSmall);
    const QRectF line(across.left(), kFootBottom - high, across.width(), high);
    double right = line.right();
    if (!number.isEmpty()) {
        const double wide = slideTextWidth(number, kSmall, false);
        groups.append({number,
                       {smallText(QRectF(right - wide, line.top(), wide, high), number,
                                  theme::kSecondaryText, SlideText::Align::Right)}});
        right -= wide + kGap;
    }
    if (!briefing.demoMark.isEmpty())
        right = addDemoMark(groups, briefing.demoMark, right, line) - kGap;
    if (page.source.isEmpty())
        return line.top() - 6;
    const double wide = right - line.left();
    QString source = slideFitted(page.source, kSmall, false, wide, 2);
    const auto lines = double(slideLines(source, kSmall, false, wide).size());
    const QString broken = slideBrokenAt(BreakMarks::ofSource(), source, kSmall, false, wide);
    if (lines > 1 && !broken.isEmpty())
        source = broken;
    const QRectF box(line.left(), line.bottom() - lines * high, wide, lines * high);
    groups.append({tr("Source"),
                   {SlideText{.box = box,
                              .text = source,
                              .size = kSmall,
                              .color = rgbOf(theme::kSecondaryText),
                              .wraps = lines > 1,
                              .part = SlideText::Part::Source}}});
    return std::min(box.top(), line.top() - 6);
}

QString numberOf(int number, int count)
{
    return number > 0 ? QStringLiteral("%1 / %2").arg(number).arg(count) : QString();
}

} // namespace

double slideMargin(double width)
{
    return width < 1600 ? 72 : 88;
}

SlideFrame slideFrame(const Briefing& briefing, const BriefingPage& page, int number, int count,
                      double width)
{
    const double margin = slideMargin(width);
    const QRectF across(margin, 0, width - 2 * margin, kSlideHeight);
    SlideFrame frame;
    const QRectF kicker(margin, kKickerTop, across.width(), slideLineHeight(kKickerSize));
    const bool explained = addKickerLine(frame.head, page, kicker);
    const Heading heading = headingOf(page.headline, across.width(), 64, 56, 44);
    const double top = kicker.bottom() + kHeadlineGap;
    frame.head.append({tr("Headline"), {headlineText(heading, across, top)}});
    double bodyTop = top + heading.height() + kBodyGap;
    if (!page.subtitle.isEmpty()) {
        const double line = slideLineHeight(kSubtitleSize);
        bodyTop -= kBodyGap / 2;
        for (const QString& words : page.subtitle) {
            frame.head.append(
                {words,
                 {SlideText{.box = QRectF(margin, bodyTop, across.width(), line),
                            .text = slideFitted(words, kSubtitleSize, false, across.width(), 1),
                            .size = kSubtitleSize,
                            .color = rgbOf(theme::kSecondaryText)}}});
            bodyTop += line;
        }
        bodyTop += kBodyGap / 2;
    }
    if (!explained) {
        const QRectF line(margin, bodyTop - kBodyGap / 2, across.width(), slideLineHeight(kSmall));
        frame.head.append(lightLegend(lightsWithoutWords(page), line));
        bodyTop = line.bottom() + kBodyGap / 3;
    }
    const double foot = addFoot(frame.foot, briefing, page, numberOf(number, count), across);
    frame.body = QRectF(margin, bodyTop, across.width(), foot - kFootGap - bodyTop);
    return frame;
}

SlideFrame titleFrame(const Briefing& briefing, const BriefingPage& page, int number, int count,
                      double width)
{
    const double margin = slideMargin(width) + 32;
    const QRectF across(margin, 0, width - 2 * margin, kSlideHeight);
    SlideFrame frame;
    addKickerLine(frame.head, page,
                  QRectF(margin, kTitleTop - 2 * slideLineHeight(kKickerSize), across.width(),
                         slideLineHeight(kKickerSize)));
    frame.head.append(
        {QString(),
         {SlideBox{QRectF(margin, kTitleTop - kRuleHeight - 12, kRuleWidth, kRuleHeight),
                   rgbOf(theme::kAccent)}}});
    const Heading heading =
        headingOf(page.headline, across.width(), kTitleSize, kTitleSize - 12, 48);
    frame.head.append({tr("Headline"), {headlineText(heading, across, kTitleTop)}});
    const double foot = addFoot(frame.foot, briefing, page, numberOf(number, count),
                                QRectF(slideMargin(width), 0, width - 2 * slideMargin(width), 0));
    double top = kTitleTop + heading.height() + kBodyGap;
    const double line = slideLineHeight(kSubtitleSize) + 6;
    for (const QString& words : page.subtitle) {
        if (top + line > foot - kFootGap)
            break;
        frame.head.append(
            {words,
             {SlideText{.box = QRectF(margin, top, across.width(), line),
                        .text = slideFitted(words, kSubtitleSize, false, across.width(), 1),
                        .size = kSubtitleSize,
                        .color = rgbOf(theme::kSecondaryText)}}});
        top += line;
    }
    return frame;
}

} // namespace kmh
