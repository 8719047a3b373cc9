// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/paragraph_view.h"

#include "core/domain/day_label.h"
#include "ui/bulletin/paragraph_text.h"
#include "ui/bulletin/wording_editor.h"
#include "ui/theme/frame.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

QLabel* makeMark(const QString& text, const QColor& color, const QFont& font)
{
    auto* mark = new QLabel(text);
    mark->setFont(font);
    QPalette palette = mark->palette();
    palette.setColor(QPalette::WindowText, color);
    mark->setPalette(palette);
    mark->setWordWrap(true);
    return mark;
}

} // namespace

ParagraphView::ParagraphView(const BulletinParagraph& paragraph, const Wording* wording,
                             const QFont& font, double lineHeight, QWidget* parent)
    : QWidget(parent)
    , m_paragraph(paragraph)
    , m_text(new ParagraphText(paragraph.shown(), font, lineHeight))
    , m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::ClickFocus); // Tab leaves the sheet; the arrows move on it
    setAccessibleName(paragraph.text());
    const int em = int(theme::em(this->font()));
    m_column->setContentsMargins(em / 2, 0, em / 2, 0);
    m_column->setSpacing(em / 4);
    m_column->addWidget(m_text);
    addMarks(wording);
    connect(m_text, &ParagraphText::mentionClicked, this, [this](int mention) {
        m_text->setCurrentMention(mention);
        Q_EMIT currentMentionChanged();
    });
    connect(m_text, &ParagraphText::mentionOpened, this, &ParagraphView::mentionActivated);
}

/// “人工修改　张三　3月21日”.
void ParagraphView::addMarks(const Wording* wording)
{
    if (!m_paragraph.isWritten())
        return;
    const QFont small = theme::font(theme::TextSize::Small);
    if (wording)
        m_column->addWidget(
            makeMark(tr("Rewritten by %1 on %2")
                         .arg(wording->stamp.by, dayLabel(wording->stamp.at.toLocalTime().date())),
                     theme::kAccent, small));
    if (m_paragraph.isOutdated())
        m_column->addWidget(makeMark(
            m_paragraph.computed.isEmpty()
                ? tr("▲ Nothing is computed here any more; look whether it still holds.")
                : tr("▲ What is computed here has changed since; look whether it still holds."),
            lightInk(Light::Watch), theme::font(theme::TextSize::Strong)));
}

void ParagraphView::setCurrent(bool current)
{
    m_current = current;
    m_text->setUnderlined(current);
    if (!current)
        m_text->setCurrentMention(-1);
    update();
}

void ParagraphView::edit(const QString* draft)
{
    if (!m_editor) {
        m_editor =
            new WordingEditor(m_paragraph.words(), m_text->font(), !m_paragraph.computed.isEmpty());
        m_column->addWidget(m_editor);
        setTabOrder(this, m_editor);
        connect(m_editor, &WordingEditor::saveRequested, this, &ParagraphView::saveRequested);
        connect(m_editor, &WordingEditor::leaveRequested, this, &ParagraphView::editingLeft);
    }
    if (draft)
        m_editor->setText(*draft);
    m_editor->setFocus();
}

void ParagraphView::stopEditing()
{
    if (!m_editor)
        return;
    // It may be the one that asks.
    m_editor->hide();
    m_column->removeWidget(m_editor);
    m_editor->deleteLater();
    m_editor = nullptr;
}

void ParagraphView::paintEvent(QPaintEvent*)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = theme::em(font());
    painter.fillRect(rect(), theme::kSelection);
    painter.fillRect(QRectF(0, 0, em / 4, height()), theme::kAccent);
    if (hasFocus())
        paintFocusRing(painter, rect(), font());
}

void ParagraphView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
    update();
}

void ParagraphView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ParagraphView::stepMention(int step)
{
    const int count = int(m_text->sentence().mentions.size());
    if (count == 0)
        return;
    const int current = m_text->currentMention();
    const int next = current < 0 ? (step > 0 ? 0 : count - 1) : (current + count + step) % count;
    m_text->setCurrentMention(next);
    Q_EMIT currentMentionChanged();
}

void ParagraphView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT moveRequested(-1); return;
    case Qt::Key_Down: Q_EMIT moveRequested(1); return;
    case Qt::Key_Home: Q_EMIT endRequested(false); return;
    case Qt::Key_End: Q_EMIT endRequested(true); return;
    case Qt::Key_Left: stepMention(-1); return;
    case Qt::Key_Right: stepMention(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_text->currentMention() >= 0)
            Q_EMIT mentionActivated(m_text->currentMention());
        else
            stepMention(1);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ParagraphView::mousePressEvent(QMouseEvent*)
{
    Q_EMIT chosen();
}

void ParagraphView::mouseDoubleClickEvent(QMouseEvent*)
{
    Q_EMIT editRequested();
}

} // namespace kmh
