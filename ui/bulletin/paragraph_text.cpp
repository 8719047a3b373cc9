// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/paragraph_text.h"

#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace kmh {

ParagraphText::ParagraphText(const Sentence& sentence, const QFont& font, double lineHeight,
                             QWidget* parent)
    : QWidget(parent)
    , m_sentence(sentence)
    , m_lineHeight(lineHeight)
    , m_layout(sentence.text, font)
{
    setFont(font);
    setMouseTracking(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ParagraphText::breakLines(double width) const
{
    if (width == m_width)
        return;
    m_width = width;
    const double indent = 2 * theme::em(font());
    const double descent = (m_lineHeight - QFontMetricsF(font()).height()) / 2;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const double left = line.lineNumber() == 0 ? indent : 0;
        line.setLineWidth(std::max(1.0, width - left));
        line.setPosition({left, line.lineNumber() * m_lineHeight + descent});
    }
    m_layout.endLayout();
}

int ParagraphText::heightForWidth(int width) const
{
    breakLines(width);
    return int(std::ceil(std::max(1, m_layout.lineCount()) * m_lineHeight));
}

QSize ParagraphText::sizeHint() const
{
    const int wide = int(theme::em(font()) * 28);
    return {wide, heightForWidth(wide)};
}

QSize ParagraphText::minimumSizeHint() const
{
    return {int(theme::em(font()) * 8), int(m_lineHeight)};
}

void ParagraphText::setUnderlined(bool underlined)
{
    m_underlined = underlined;
    update();
}

void ParagraphText::setCurrentMention(int mention)
{
    m_current = mention;
    update();
}

QVector<QRectF> ParagraphText::mentionRects(int mention) const
{
    breakLines(width());
    QVector<QRectF> rects;
    const Mention& said = m_sentence.mentions.at(mention);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = std::max(said.start, line.textStart());
        const int to = std::min(said.start + said.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        rects.append({left, line.y(), line.cursorToX(to) - left, line.height()});
    }
    return rects;
}

int ParagraphText::mentionAt(const QPointF& point) const
{
    for (int i = 0; i < m_sentence.mentions.size(); ++i) {
        const QVector<QRectF> rects = mentionRects(i);
        if (std::any_of(rects.begin(), rects.end(),
                        [&](const QRectF& rect) { return rect.contains(point); }))
            return i;
    }
    return -1;
}

void ParagraphText::paintEvent(QPaintEvent*)
{
    breakLines(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thin = std::max(1.0, theme::em(font()) / 16);
    const bool underlined = m_underlined || underMouse();
    for (int i = 0; i < m_sentence.mentions.size(); ++i) {
        const bool marked = i == m_current || i == m_hovered;
        for (const QRectF& rect : mentionRects(i)) {
            if (i == m_current)
                painter.fillRect(rect, theme::kQuote);
            if (marked || underlined)
                painter.fillRect(QRectF(rect.left(), rect.bottom() - thin, rect.width(),
                                        marked ? 2 * thin : thin),
                                 marked ? theme::kAccent : theme::kPlanTrack);
        }
    }
    painter.setPen(palette().color(QPalette::WindowText));
    m_layout.draw(&painter, QPointF());
}

void ParagraphText::setHovered(int mention)
{
    if (mention == m_hovered)
        return;
    m_hovered = mention;
    setCursor(mention >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ParagraphText::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(mentionAt(event->position()));
    event->ignore();
}

void ParagraphText::mouseReleaseEvent(QMouseEvent* event)
{
    const int mention = mentionAt(event->position());
    event->ignore();
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT mentionClicked(mention);
    if (mention >= 0 && event->modifiers() & Qt::ControlModifier)
        Q_EMIT mentionOpened(mention);
}

void ParagraphText::enterEvent(QEnterEvent* event)
{
    update();
    QWidget::enterEvent(event);
}

void ParagraphText::leaveEvent(QEvent* event)
{
    setHovered(-1);
    update();
    QWidget::leaveEvent(event);
}

bool ParagraphText::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mention = mentionAt(help->pos());
    if (mention >= 0 && m_help)
        QToolTip::showText(help->globalPos(), m_help(mention), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace kmh
