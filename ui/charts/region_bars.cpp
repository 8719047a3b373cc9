// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/region_bars.h"

#include "ui/theme/hatch.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace kmh {

namespace {

using theme::TextSize;

QString description(const RegionBarItem& item)
{
    if (!item.toolTip.isEmpty())
        return item.toolTip;
    QStringList lines{item.name, item.actual ? item.actualText : lightLabel(Light::Missing)};
    if (item.target)
        lines += RegionBars::tr("target %1").arg(item.targetText);
    lines += lightLabel(item.light);
    return lines.join(QLatin1Char('\n'));
}

bool standsBack(Light light)
{
    return light == Light::Watch || light == Light::Behind;
}

} // namespace

RegionBars::RegionBars(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("No prefecture has figures"))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Prefectures compared"));
}

void RegionBars::setItems(const QVector<RegionBarItem>& items, double scaleMax, double scaleMin)
{
    const std::optional<RegionId> before = selected();
    m_items = items;
    m_scaleMax = scaleMax;
    m_scaleMin = scaleMin;
    select(before);
    updateGeometry();
}

void RegionBars::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

std::optional<RegionId> RegionBars::selected() const
{
    if (m_current < 0 || m_current >= m_items.size())
        return {};
    return m_items[m_current].id;
}

void RegionBars::select(std::optional<RegionId> id)
{
    m_current = -1;
    for (int i = 0; i < m_items.size(); ++i) {
        if (id == m_items[i].id)
            m_current = i;
    }
    setAccessibleDescription(m_current < 0 ? QString() : description(m_items[m_current]));
    update();
}

RegionBars::Columns RegionBars::columns() const
{
    const QFont body = theme::sized(font(), TextSize::Body);
    const QFont small = theme::sized(font(), TextSize::Small);
    Columns c;
    for (const RegionBarItem& item : m_items) {
        c.name = std::max(c.name, theme::textWidth(body, item.name));
        c.figure = std::max(c.figure, theme::textWidth(body, item.actualText));
        c.light = std::max(c.light, lightWithWordSize(item.light, small).width());
    }
    c.name = std::min(c.name, width() / 3.0);
    c.track = std::max(0.0, width() - c.name - c.figure - c.light - 4.0 * theme::em(font()) * 0.6);
    return c;
}

double RegionBars::rowHeight() const
{
    const double em = theme::em(font());
    const double room = (height() - captionHeight()) / std::max<double>(1, double(m_items.size()));
    return std::floor(std::clamp(room, em * 1.45, em * 2.1));
}

double RegionBars::captionHeight() const
{
    return theme::lineHeight(theme::sized(font(), TextSize::Small)) + theme::em(font()) * 0.3;
}

QRectF RegionBars::rowRect(int row) const
{
    return {0, row * rowHeight(), double(width()), rowHeight()};
}

double RegionBars::xOf(double value) const
{
    const Columns c = columns();
    const double range = m_scaleMax - m_scaleMin;
    const double share = range > 0 ? std::clamp((value - m_scaleMin) / range, 0.0, 1.0) : 0;
    return c.name + theme::em(font()) * 1.2 + share * c.track;
}

QRectF RegionBars::barRect(int row) const
{
    const RegionBarItem& item = m_items[row];
    if (!item.actual)
        return {};
    const double high = std::round(theme::em(font()) * 0.85);
    const double from = std::min(xOf(0), xOf(*item.actual));
    const double to = std::max(xOf(0), xOf(*item.actual));
    return {from, std::round(rowRect(row).center().y() - high / 2), to - from, high};
}

QSize RegionBars::sizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(std::ceil(std::max<double>(3, double(m_items.size())) * em * 1.8 +
                                        captionHeight()))};
}

QSize RegionBars::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 15), int(std::ceil(std::max<double>(2, double(m_items.size())) * em * 1.45 +
                                        captionHeight()))};
}

void RegionBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_items.isEmpty()) {
        painter.setPen(theme::kSecondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    for (int row = 0; row < m_items.size(); ++row)
        paintRow(painter, row);
    paintCaption(painter);
}

void RegionBars::paintRow(QPainter& painter, int row) const
{
    const RegionBarItem& item = m_items[row];
    const Columns c = columns();
    const double gap = theme::em(font()) * 0.6;
    const QRectF line = rowRect(row);
    const double radius = theme::cornerRadius(font());
    if (row == m_current) {
        const double ring = theme::focusWidth(font());
        painter.setPen(hasFocus() ? QPen(theme::kAccent, ring) : QPen(Qt::NoPen));
        painter.setBrush(theme::kSelection);
        painter.drawRoundedRect(line.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius,
                                radius);
    }
    const QFont body = theme::sized(font(), TextSize::Body);
    painter.setFont(body);
    painter.setPen(theme::kText);
    const QRectF name(gap, line.top(), c.name, line.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(body).elidedText(item.name, Qt::ElideRight, name.width()));
    paintBar(painter, row);

    const double right = line.right() - gap * 0.5;
    const QRectF light(right - c.light, line.top(), c.light, line.height());
    const QRectF figure(light.left() - gap - c.figure, line.top(), c.figure, line.height());
    painter.setFont(body);
    painter.setPen(item.actual ? theme::kText : theme::kSecondaryText);
    painter.drawText(figure, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     item.actualText);
    paintLightWithWord(painter, light, item.light, theme::sized(font(), TextSize::Small));
}

void RegionBars::paintBar(QPainter& painter, int row) const
{
    const RegionBarItem& item = m_items[row];
    const double high = std::round(theme::em(font()) * 0.85);
    const QRectF track(xOf(m_scaleMin), std::round(rowRect(row).center().y() - high / 2),
                       xOf(m_scaleMax) - xOf(m_scaleMin), high);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (item.actual) {
        painter.fillRect(barRect(row),
                         standsBack(item.light) ? theme::kMutedAccent : theme::kAccent);
    } else {
        paintHatch(painter, track, theme::kLine, font());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scaleMin < 0)
        painter.fillRect(QRectF(xOf(0) - 0.5, track.top() - 2, 1, track.height() + 4),
                         theme::kSecondaryText);
    if (item.target) {
        const double wide = std::max(2.0, theme::em(font()) * 0.15);
        painter.fillRect(
            QRectF(xOf(*item.target) - wide / 2, track.top() - 2, wide, track.height() + 4),
            theme::kText);
    }
    painter.restore();
}

void RegionBars::paintCaption(QPainter& painter) const
{
    // One figure beside the marks where they all mean the same, else just what the mark means.
    const RegionBarItem* first = nullptr;
    bool same = true;
    for (const RegionBarItem& item : m_items) {
        if (!item.target)
            continue;
        same = same && (!first || *first->target == *item.target);
        first = first ? first : &item;
    }
    if (!first)
        return;
    const QFont small = theme::sized(font(), TextSize::Small);
    const QString text = same ? tr("target %1").arg(first->targetText) : tr("| each one's target");
    const double wide = theme::textWidth(small, text);
    const double centre = same ? xOf(*first->target) : (xOf(m_scaleMin) + xOf(m_scaleMax)) / 2;
    const double left = std::clamp(centre - wide / 2, 0.0, std::max(0.0, width() - wide));
    const double top = m_items.size() * rowHeight();
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(QRectF(left, top, wide, theme::lineHeight(small)), Qt::AlignCenter, text);
}

void RegionBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        break;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_items.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (selected())
            Q_EMIT regionActivated(*selected());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RegionBars::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(rowAt(event->position()));
}

void RegionBars::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT regionActivated(m_items[row].id);
}

bool RegionBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : description(m_items[row]),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void RegionBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

int RegionBars::rowAt(const QPointF& position) const
{
    const int row = int(position.y() / rowHeight());
    return position.y() >= 0 && row < m_items.size() ? row : -1;
}

void RegionBars::setCurrent(int row)
{
    if (row < 0 || row >= m_items.size() || row == m_current)
        return;
    select(m_items[row].id);
    Q_EMIT regionSelected(m_items[row].id);
}

} // namespace kmh
