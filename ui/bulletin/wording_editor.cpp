// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/wording_editor.h"

#include "ui/theme/theme.h"

#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

QString onOneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"));
    return text.remove(breaks);
}

/// A text field that joins the lines of what is pasted.
class OneParagraph : public QPlainTextEdit
{
protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        if (source->hasText())
            insertPlainText(onOneLine(source->text()));
    }
};

} // namespace

WordingEditor::WordingEditor(const QString& text, const QFont& font, bool canGoBack,
                             QWidget* parent)
    : QWidget(parent)
    , m_begun(text.trimmed())
    , m_edit(new OneParagraph)
{
    m_edit->setFont(font);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Your words for this paragraph"));
    m_edit->setPlainText(text);
    m_edit->selectAll();
    m_edit->moveCursor(QTextCursor::End);
    m_edit->installEventFilter(this);
    auto* hint = new QLabel(
        canGoBack
            ? tr("Ctrl+Enter saves, Esc leaves; an empty text gives back the computed sentence.")
            : tr("Ctrl+Enter saves, Esc leaves; an empty text takes the paragraph out."));
    hint->setFont(theme::sized(this->font(), theme::TextSize::Small));
    hint->setWordWrap(true);
    auto* save = new QPushButton(tr("Save"));
    auto* leave = new QPushButton(tr("Cancel"));
    connect(save, &QPushButton::clicked, this, &WordingEditor::saveRequested);
    connect(leave, &QPushButton::clicked, this, &WordingEditor::leaveRequested);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &WordingEditor::fit);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    auto* row = new QHBoxLayout;
    row->addWidget(hint, 1);
    row->addWidget(save);
    row->addWidget(leave);
    column->addLayout(row);
    setFocusProxy(m_edit);
    fit();
}

QString WordingEditor::text() const
{
    return onOneLine(m_edit->toPlainText()).trimmed();
}

void WordingEditor::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

/// The window's Esc goes back to another page; while something is typed it is the editor's.
bool WordingEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (key->modifiers() & Qt::ControlModifier)
        Q_EMIT saveRequested();
    return true;
}

void WordingEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As high as its lines, within reason.
void WordingEditor::fit()
{
    constexpr double kLeast = 2;
    constexpr double kMost = 8;
    const int beside = 2 * (m_edit->frameWidth() + int(m_edit->document()->documentMargin())) +
                       m_edit->verticalScrollBar()->sizeHint().width();
    const QFontMetrics metrics(m_edit->font());
    const QRect room(0, 0, std::max(1, width() - beside), 1);
    const QRect needed =
        metrics.boundingRect(room, Qt::TextWrapAnywhere, m_edit->toPlainText() + u'\n');
    const double high = std::clamp<double>(needed.height(), kLeast * metrics.lineSpacing(),
                                           kMost * metrics.lineSpacing());
    m_edit->setFixedHeight(int(high) + beside);
}

} // namespace kmh
