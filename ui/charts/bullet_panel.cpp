// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_panel.h"

#include "ui/charts/bullet_row.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

BulletPanel::BulletPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_emptyText(tr("No indicators"))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setWidget(content);
    // The card behind shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void BulletPanel::setItems(const QVector<BulletItem>& items)
{
    const std::optional<IndicatorId> before = selected();
    while (m_rows.size() > items.size())
        delete m_rows.takeLast();
    for (int i = 0; i < items.size(); ++i) {
        if (i < m_rows.size())
            m_rows[i]->setItem(items[i]);
        else
            addRow(items[i]);
    }
    alignColumns();
    m_current = -1;
    for (int i = 0; i < items.size(); ++i) {
        if (before == items[i].id)
            m_current = i;
    }
    if (m_current < 0 && !items.isEmpty())
        m_current = 0;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setSelected(i == m_current);
    updateGeometry();
    viewport()->update();
    if (selected() && selected() != before)
        Q_EMIT rowSelected(*selected());
}

void BulletPanel::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

std::optional<IndicatorId> BulletPanel::selected() const
{
    if (m_current < 0 || m_current >= m_rows.size())
        return {};
    return m_rows[m_current]->item().id;
}

void BulletPanel::select(IndicatorId id)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->item().id == id) {
            const QSignalBlocker blocker(this);
            setCurrent(i);
        }
    }
}

QSize BulletPanel::sizeHint() const
{
    const QSize row = BulletRow(BulletItem()).sizeHint();
    int height = 0;
    for (const BulletRow* each : m_rows)
        height += each->sizeHint().height();
    return {row.width(), std::max(height, row.height())};
}

QSize BulletPanel::minimumSizeHint() const
{
    const int em = int(theme::em(font()));
    return {31 * em, 4 * em};
}

std::unique_ptr<QWidget> BulletPanel::copyForPicture() const
{
    auto copy = std::make_unique<BulletPanel>();
    copy->setFont(font());
    copy->m_emptyText = m_emptyText;
    copy->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVector<BulletItem> items;
    for (const BulletRow* row : m_rows)
        items.append(row->item());
    copy->setItems(items);
    for (BulletRow* row : std::as_const(copy->m_rows))
        row->setSelected(false);
    return copy;
}

QSize BulletPanel::wholeSize() const
{
    return {minimumSizeHint().width(), sizeHint().height()};
}

void BulletPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); break;
    case Qt::Key_Down: setCurrent(m_current + 1); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(int(m_rows.size()) - 1); break;
    default: event->ignore();
    }
}

void BulletPanel::paintEvent(QPaintEvent* event)
{
    QScrollArea::paintEvent(event);
    if (!m_rows.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::kSecondaryText);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void BulletPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        alignColumns();
        updateGeometry();
    }
}

void BulletPanel::addRow(const BulletItem& item)
{
    auto* row = new BulletRow(item);
    m_layout->insertWidget(int(m_rows.size()), row);
    // Rows come when there are figures, after all else in the window.
    setTabOrderBehind(m_rows.isEmpty() ? *widget() : *m_rows.last(), *row);
    m_rows.append(row);
    connect(row, &BulletRow::clicked, this, [this, row] { setCurrent(int(m_rows.indexOf(row))); });
    connect(row, &BulletRow::activated, this, [this, row] { Q_EMIT rowActivated(row->item().id); });
}

void BulletPanel::setCurrent(int index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    const bool hadFocus = m_current >= 0 && m_rows[m_current]->hasFocus();
    const bool moved = index != m_current;
    m_current = index;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setSelected(i == index);
    if (hadFocus)
        m_rows[index]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_rows[index], 0, 0);
    if (moved)
        Q_EMIT rowSelected(m_rows[index]->item().id);
}

void BulletPanel::alignColumns()
{
    BulletColumns columns;
    for (const BulletRow* row : m_rows)
        columns = columns.united(BulletColumns::needed(row->item(), row->font()));
    for (BulletRow* row : m_rows)
        row->setColumns(columns);
}

} // namespace kmh
