// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chain_layout.h"

#include "core/domain/number_format.h"
#include "ui/charts/chain_chart.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

// In em of the small font.
constexpr double kGap = 1.1;
constexpr double kLeastBar = 9;
constexpr double kMostRow = 5;

struct FigureColumn
{
    QString caption;
    QStringList figures;
    int spared = 0; ///< left out the sooner the higher; 0 never
    bool strong = false;
    double width = 0;
};

QVector<FigureColumn> columnsOf(const Indicator& indicator, const Chain& chain, const QFont& small)
{
    // Every link falls short, or is ahead, by the same.
    const bool ahead = chain.links.first().shortfall < 0;
    FigureColumn required{ChainChart::tr("must bring"), {}, 0, true};
    FigureColumn planned{ChainChart::tr("planned"), {}, 2};
    FigureColumn shortfall{
        ahead ? ChainChart::tr("ahead") : ChainChart::tr("shortfall so far"), {}, 1};
    FigureColumn remaining{ChainChart::tr("periods left"), {}, 4};
    FigureColumn each{ChainChart::tr("in each"), {}, 3};
    for (const ChainLink& link : chain.links) {
        required.figures += formatDifference(link.required, indicator);
        planned.figures += formatDifference(link.planned, indicator);
        shortfall.figures += formatDifference(std::abs(link.shortfall), indicator);
        remaining.figures += ChainChart::tr("%1 ten-day periods", nullptr, int(link.remainingXun))
                                 .arg(link.remainingXun);
        each.figures += formatDifference(link.requiredPerXun, indicator);
    }
    QVector<FigureColumn> columns{required, planned, shortfall, remaining, each};
    for (FigureColumn& column : columns) {
        const QFont font =
            column.strong ? theme::sized(small, theme::TextSize::Strong) : QFont(small);
        column.width = theme::textWidth(small, column.caption);
        for (const QString& figure : column.figures)
            column.width = std::max(column.width, theme::textWidth(font, figure));
    }
    return columns;
}

double widthOf(const QVector<FigureColumn>& columns, double gap)
{
    double width = 0;
    for (const FigureColumn& column : columns)
        width += column.width + gap;
    return width;
}

/// Leaves out what can be spared until the bars have room.
void makeRoom(QVector<FigureColumn>& columns, double room, double gap)
{
    while (widthOf(columns, gap) > room) {
        const auto spare = std::max_element(
            columns.begin(), columns.end(),
            [](const FigureColumn& a, const FigureColumn& b) { return a.spared < b.spared; });
        if (spare == columns.end() || spare->spared == 0)
            return;
        columns.erase(spare);
    }
}

class Builder
{
public:
    Builder(ChainLayout& layout, const QRectF& rect, int links, const QFont& small)
        : m_layout(layout)
        , m_rect(rect)
        , m_small(small)
        , m_line(theme::lineHeight(small))
    {
        const double room = (rect.height() - m_line * 1.3) / std::max(1, links);
        m_row = std::min(room, theme::em(small) * kMostRow);
    }

    double line() const { return m_line; }
    QRectF row(int link) const
    {
        return {m_rect.left(), m_rect.top() + m_line * 1.3 + link * m_row, m_rect.width(), m_row};
    }

    void text(const QString& words, double left, double width, double centreY, const QColor& color,
              Qt::Alignment alignment, bool strong = false)
    {
        m_layout.texts.append(
            {words, QRectF(left, centreY - m_line / 2, width, m_line), color, alignment, strong});
    }

    double captionY() const { return m_rect.top() + m_line / 2; }

private:
    ChainLayout& m_layout;
    QRectF m_rect;
    QFont m_small;
    double m_line;
    double m_row = 0;
};

void addColumn(Builder& builder, const FigureColumn& column, double left)
{
    builder.text(column.caption, left, column.width, builder.captionY(), theme::kSecondaryText,
                 Qt::AlignRight);
    for (int i = 0; i < column.figures.size(); ++i)
        builder.text(column.figures[i], left, column.width, builder.row(i).center().y(),
                     theme::kText, Qt::AlignRight, column.strong);
}

ChainLayout::Bar barOf(const ChainLink& link, const QRectF& row, double left, double width,
                       double largest, double height)
{
    const double perUnit = largest > 0 ? width / largest : 0;
    const double top = row.center().y() - height / 2;
    const auto part = [&](double from, double length) {
        return length > 0 ? QRectF(left + from * perUnit, top, length * perUnit, height) : QRectF();
    };
    ChainLayout::Bar bar{row, {}, {}, {}};
    bar.planned = part(0, link.plannedPart());
    bar.shortfall = part(link.plannedPart(), link.shortfallPart());
    bar.lead = part(link.plannedPart(), link.leadPart());
    return bar;
}

/// The names of the parts there are, above the bars, as far as they fit.
void addCaption(ChainLayout& layout, Builder& builder, double left, double width,
                const QFont& small)
{
    using Part = ChainLayout::Swatch::Part;
    const auto any = [&](QRectF ChainLayout::Bar::*part) {
        return std::any_of(layout.bars.begin(), layout.bars.end(),
                           [&](const ChainLayout::Bar& bar) { return !(bar.*part).isNull(); });
    };
    QVector<std::pair<Part, QString>> names;
    if (any(&ChainLayout::Bar::planned))
        names.append({Part::Planned, ChainChart::tr("planned")});
    if (any(&ChainLayout::Bar::shortfall))
        names.append({Part::Shortfall, ChainChart::tr("shortfall")});
    if (any(&ChainLayout::Bar::lead))
        names.append({Part::Lead, ChainChart::tr("done ahead")});
    const double em = theme::em(small);
    double x = left;
    for (const auto& [part, name] : names) {
        const double wide = theme::textWidth(small, name);
        if (x + em * 1.5 + wide > left + width)
            return;
        layout.swatches.append(
            {part, QRectF(x, builder.captionY() - em * 0.4, em * 1.2, em * 0.8)});
        builder.text(name, x + em * 1.5, wide, builder.captionY(), theme::kSecondaryText,
                     Qt::AlignLeft);
        x += em * 2.4 + wide;
    }
}

} // namespace

ChainLayout ChainLayout::of(const QRectF& rect, const Indicator& indicator, const Chain& chain,
                            const QFont& base)
{
    ChainLayout layout;
    if (chain.links.isEmpty())
        return layout;
    const QFont small = theme::sized(base, theme::TextSize::Small);
    const double em = theme::em(small);
    const double gap = em * kGap;
    Builder builder(layout, rect, int(chain.links.size()), small);

    double names = 0;
    for (const ChainLink& link : chain.links)
        names = std::max(names, theme::textWidth(small, periodShortLabel(link.period)));
    QVector<FigureColumn> columns = columnsOf(indicator, chain, small);
    layout.zeroX = rect.left() + names + gap * 0.8;
    makeRoom(columns, rect.right() - layout.zeroX - em * kLeastBar, gap);
    const double barWidth = std::max(0.0, rect.right() - widthOf(columns, gap) - layout.zeroX);

    for (int i = 0; i < chain.links.size(); ++i) {
        const QRectF row = builder.row(i);
        builder.text(periodShortLabel(chain.links[i].period), rect.left(), names, row.center().y(),
                     theme::kText, Qt::AlignRight);
        layout.bars.append(barOf(chain.links[i], row, layout.zeroX, barWidth, chain.largest(),
                                 std::min(row.height() * 0.5, em * 2)));
    }
    double left = layout.zeroX + barWidth + gap;
    for (const FigureColumn& column : columns) {
        addColumn(builder, column, left);
        left += column.width + gap;
    }
    addCaption(layout, builder, layout.zeroX, barWidth, small);
    return layout;
}

double ChainLayout::heightFor(int links, const QFont& base)
{
    const QFont small = theme::sized(base, theme::TextSize::Small);
    return theme::lineHeight(small) * 1.3 + links * theme::em(small) * kMostRow;
}

} // namespace kmh
