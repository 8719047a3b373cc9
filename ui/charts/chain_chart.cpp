// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chain_chart.h"

#include "core/domain/number_format.h"
#include "ui/charts/chain_layout.h"
#include "ui/theme/frame.h"
#include "ui/theme/hatch.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace kmh {

namespace {

void paintPlanned(QPainter& painter, const QRectF& rect)
{
    painter.fillRect(rect, theme::kAccent);
}

/// Hatched in the accent, outlined so that its end is seen; a light's colour would claim a light.
void paintShortfall(QPainter& painter, const QRectF& rect, const QFont& base)
{
    painter.fillRect(rect, theme::kCard);
    paintHatch(painter, rect, theme::kText, base);
    painter.setPen(QPen(theme::kText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintLead(QPainter& painter, const QRectF& rect)
{
    painter.setPen(QPen(theme::kControlLine, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintSwatch(QPainter& painter, const ChainLayout::Swatch& swatch, const QFont& base)
{
    switch (swatch.part) {
    case ChainLayout::Swatch::Part::Planned: paintPlanned(painter, swatch.rect); break;
    case ChainLayout::Swatch::Part::Shortfall: paintShortfall(painter, swatch.rect, base); break;
    case ChainLayout::Swatch::Part::Lead: paintLead(painter, swatch.rect); break;
    }
}

void paintBars(QPainter& painter, const ChainLayout& layout, const QFont& base)
{
    for (const ChainLayout::Bar& bar : layout.bars) {
        if (!bar.planned.isNull())
            paintPlanned(painter, bar.planned);
        if (!bar.shortfall.isNull())
            paintShortfall(painter, bar.shortfall, base);
        if (!bar.lead.isNull())
            paintLead(painter, bar.lead);
    }
    if (layout.bars.isEmpty())
        return;
    painter.setPen(QPen(theme::kControlLine, 1));
    const double x = std::round(layout.zeroX) - 0.5;
    painter.drawLine(QPointF(x, layout.bars.first().row.top()),
                     QPointF(x, layout.bars.last().row.bottom()));
}

} // namespace

ChainChart::ChainChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What each period must bring"));
}

void ChainChart::setChain(const Indicator& indicator, const Chain& chain)
{
    m_indicator = indicator;
    m_chain = chain;
    m_emptyText.clear();
    m_current = -1;
    setAccessibleDescription(chain.links.isEmpty() ? QString() : description(0));
    update();
}

void ChainChart::setEmptyText(const QString& sentence)
{
    m_chain = {};
    m_emptyText = sentence;
    m_current = -1;
    setAccessibleDescription(sentence);
    update();
}

ChainLayout ChainChart::arrangement() const
{
    const double inset = theme::focusWidth(font()) + 1;
    return ChainLayout::of(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_indicator,
                           m_chain, font());
}

QString ChainChart::description(int link) const
{
    const ChainLink& l = m_chain.links.at(link);
    QStringList lines{periodLabel(l.period)};
    lines += tr("planned at its end: %1").arg(formatValue(l.plannedEnd, m_indicator));
    lines += tr("must bring %1").arg(formatDifference(l.required, m_indicator));
    lines +=
        l.shortfall < 0
            ? tr("ahead of the plan by %1").arg(formatDifference(-l.shortfall, m_indicator))
            : tr("of that shortfall so far %1").arg(formatDifference(l.shortfall, m_indicator));
    if (l.addedPerXun > 0)
        lines += tr("which adds %1 to each ten-day period")
                     .arg(formatDifference(l.addedPerXun, m_indicator));
    return lines.join(QLatin1Char('\n'));
}

QVector<ChainChart::PlacedText> ChainChart::texts() const
{
    QVector<PlacedText> texts;
    for (const ChainLayout::Text& text : arrangement().texts)
        texts.append({text.text, text.rect});
    return texts;
}

QRectF ChainChart::plannedBar(int link) const
{
    return arrangement().bars.at(link).planned;
}

QRectF ChainChart::shortfallBar(int link) const
{
    return arrangement().bars.at(link).shortfall;
}

QRectF ChainChart::leadBar(int link) const
{
    return arrangement().bars.at(link).lead;
}

QSize ChainChart::sizeHint() const
{
    return {int(theme::em(font()) * 40), int(std::ceil(ChainLayout::heightFor(4, font())))};
}

QSize ChainChart::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(em * 9)};
}

std::unique_ptr<QWidget> ChainChart::copyForPicture() const
{
    auto copy = std::make_unique<ChainChart>();
    copy->setFont(font());
    copy->m_indicator = m_indicator;
    copy->m_chain = m_chain;
    copy->m_emptyText = m_emptyText;
    return copy;
}

QSize ChainChart::wholeSize() const
{
    const int links = int(m_chain.links.size());
    return {minimumSizeHint().width(),
            std::max(minimumSizeHint().height(),
                     int(std::ceil(ChainLayout::heightFor(links, font()))))};
}

QString ChainChart::pictureTitle() const
{
    return m_chain.links.isEmpty() ? QString()
                                   : tr("What each period must bring: %1").arg(m_indicator.name);
}

QString ChainChart::pictureUnit() const
{
    return m_chain.links.isEmpty() ? QString() : m_indicator.unit;
}

void ChainChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus() && m_current < 0)
        paintFocusRing(painter, rect(), font());
    if (m_chain.links.isEmpty()) {
        painter.setPen(theme::kSecondaryText);
        painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    const ChainLayout layout = arrangement();
    if (m_current >= 0)
        paintFrame(painter, layout.bars.at(m_current).row, font(),
                   hasFocus() ? focusPen(font()) : QPen(Qt::NoPen), theme::kSelection);
    paintBars(painter, layout, font());
    for (const ChainLayout::Swatch& swatch : layout.swatches)
        paintSwatch(painter, swatch, font());
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    for (const ChainLayout::Text& text : layout.texts) {
        painter.setFont(text.strong ? theme::sized(small, theme::TextSize::Strong) : small);
        painter.setPen(text.color);
        painter.drawText(text.rect, int(text.alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                         text.text);
    }
}

void ChainChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_chain.links.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Down: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Home: m_current = 0; break;
    case Qt::Key_End: m_current = last; break;
    default: QWidget::keyPressEvent(event); return;
    }
    m_current = std::min(m_current, last);
    update();
    if (m_current < 0)
        return;
    setAccessibleDescription(description(m_current));
    tellCurrent(*this);
    const QRectF row = arrangement().bars.at(m_current).row;
    QToolTip::showText(mapToGlobal(row.bottomLeft().toPoint()), description(m_current), this);
}

void ChainChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool ChainChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text = m_emptyText;
        const ChainLayout layout = arrangement();
        for (int i = 0; i < layout.bars.size(); ++i) {
            if (layout.bars[i].row.contains(help->pos()))
                text = description(i);
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

int ChainChart::spokenCount() const
{
    return int(m_chain.links.size());
}

SpokenItem ChainChart::spokenItem(int index) const
{
    return {periodLabel(m_chain.links.at(index).period), description(index),
            arrangement().bars.at(index).row.toRect()};
}

} // namespace kmh
