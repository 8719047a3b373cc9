// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/delivery_steps.h"

#include "ui/charts/delivery_plot.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace kmh {

DeliverySteps::DeliverySteps(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Deliverables due and done by day"));
}

void DeliverySteps::setItems(const QVector<TimelineItem>& items, const TimelineSpan& span)
{
    m_items = items;
    m_span = span;
    const QString text = tr("planned %1; by now due %2, done %3")
                             .arg(items.size())
                             .arg(dueBy(span.today))
                             .arg(doneBy(span.today));
    setToolTip(items.isEmpty() ? QString() : text);
    setAccessibleDescription(items.isEmpty() ? tr("Nothing to deliver") : text);
    update();
}

int DeliverySteps::dueBy(QDate day) const
{
    return countBy(dueDays(m_items), day);
}

int DeliverySteps::doneBy(QDate day) const
{
    return countBy(doneDays(m_items), day);
}

QSize DeliverySteps::sizeHint() const
{
    return {int(theme::em(font()) * 36), int(theme::em(font()) * 13)};
}

QSize DeliverySteps::minimumSizeHint() const
{
    return {int(theme::em(font()) * 18), int(theme::em(font()) * 8)};
}

std::unique_ptr<QWidget> DeliverySteps::copyForPicture() const
{
    auto copy = std::make_unique<DeliverySteps>();
    copy->setFont(font());
    copy->setItems(m_items, m_span);
    return copy;
}

QSize DeliverySteps::wholeSize() const
{
    return minimumSizeHint();
}

QString DeliverySteps::pictureTitle() const
{
    return accessibleName();
}

QString DeliverySteps::pictureUnit() const
{
    return tr("deliverables");
}

void DeliverySteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_items.isEmpty() || !m_span.first.isValid()) {
        painter.setPen(theme::kSecondaryText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing to deliver"));
        return;
    }
    DeliveryPlot(m_items, m_span, QSizeF(size()), font()).paint(painter);
}

void DeliverySteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace kmh
