// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_table.h"
#include "ui/briefing/slide_text.h"

#include <QtGui/QPolygonF>

namespace kmh::test {

/// A briefing's slides on a display of that shape.
inline QVector<Slide> slidesOf(const Briefing& briefing, const QSize& display)
{
    QVector<Slide> slides;
    const auto count = int(briefing.pages.size());
    for (int i = 0; i < count; ++i)
        slides.append(
            slideOf(briefing, briefing.pages.at(i), i + 1, count, {slideWidthFor(display), -1}));
    return slides;
}

/// All shapes of a kind, in the order they are drawn.
template<typename Shape>
QVector<Shape> shapesOf(const Slide& slide)
{
    QVector<Shape> shapes;
    for (const SlideGroup& group : slide.groups) {
        for (const SlideShape& shape : group.shapes) {
            if (const auto* one = std::get_if<Shape>(&shape))
                shapes.append(*one);
        }
    }
    return shapes;
}

/// A table's cells as the texts they are drawn as.
inline QVector<SlideText> cellTexts(const SlideTable& table)
{
    QVector<SlideText> texts;
    double top = table.box.top();
    for (int row = 0; row < table.rows.size(); ++row) {
        const double height = row == 0 ? table.headHeight : table.rowHeight;
        double left = table.box.left();
        for (int i = 0; i < table.rows.at(row).size(); ++i) {
            const SlideTable::Cell& cell = table.rows.at(row).at(i);
            QRectF box(left, top, table.columns.at(i), height);
            box.adjust(kSlideCellInset + cell.indent, 0, -kSlideCellInset, 0);
            texts.append(
                {.box = box, .text = cell.text, .size = table.textSize, .bold = cell.bold});
            left += table.columns.at(i);
        }
        top += height;
    }
    return texts;
}

/// All words on a slide with their places, those of tables too.
inline QVector<SlideText> textsOf(const Slide& slide)
{
    QVector<SlideText> texts = shapesOf<SlideText>(slide);
    for (const SlideTable& table : shapesOf<SlideTable>(slide))
        texts += cellTexts(table);
    texts.removeIf([](const SlideText& text) { return text.text.isEmpty(); });
    return texts;
}

inline QStringList linesOf(const SlideText& text)
{
    return text.wraps ? slideLines(text.text, text.size, text.bold, text.box.width())
                      : text.text.split(u'\n');
}

inline QRectF boundsOf(const SlideShape& shape)
{
    if (const auto* path = std::get_if<SlidePath>(&shape)) {
        const double half = path->stroke.width / 2;
        return QPolygonF(path->points).boundingRect().adjusted(-half, -half, half, half);
    }
    if (const auto* text = std::get_if<SlideText>(&shape))
        return text->box;
    if (const auto* box = std::get_if<SlideBox>(&shape))
        return box->box;
    if (const auto* oval = std::get_if<SlideOval>(&shape))
        return oval->box;
    return std::get<SlideTable>(shape).box;
}

inline void checkOnSlide(const Slide& slide)
{
    const QRectF whole(0, 0, slide.width, kSlideHeight);
    for (const SlideGroup& group : slide.groups) {
        for (const SlideShape& shape : group.shapes) {
            INFO(group.name.toStdString());
            CHECK(whole.contains(boundsOf(shape)));
        }
    }
}

inline void checkTexts(const Slide& slide)
{
    const QVector<SlideText> texts = textsOf(slide);
    for (int i = 0; i < texts.size(); ++i) {
        const SlideText& text = texts.at(i);
        INFO(text.text.toStdString());
        CHECK(text.size >= kSlideSmallestText);
        const QStringList lines = linesOf(text);
        for (const QString& line : lines)
            CHECK(slideTextWidth(line, text.size, text.bold) <= text.box.width() + 2); // rounded up
        CHECK(double(lines.size()) * slideLineHeight(text.size) <= text.box.height() + 0.5);
        for (int j = i + 1; j < texts.size(); ++j) {
            INFO(texts.at(j).text.toStdString());
            CHECK_FALSE(text.box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts.at(j).box));
        }
    }
}

/// Whether a text of exactly these words stands on a slide.
inline bool says(const Slide& slide, const QString& words)
{
    const QVector<SlideText> texts = textsOf(slide);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const SlideText& text) { return text.text == words; });
}

} // namespace kmh::test
