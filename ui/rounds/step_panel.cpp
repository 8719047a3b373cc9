// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/step_panel.h"

#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kDetailColumn = 3;

} // namespace

StepPanel::StepPanel(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_lineCard(new Card(tr("What is left")))
    , m_textCard(new Card(tr("What it came to")))
    , m_sentence(new QLabel)
    , m_problem(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_lines(makeRoundLineModel(this))
    , m_table(new Table(m_lines, kDetailColumn))
{
    QVBoxLayout* column = makeColumn(this);
    makeLines();
    makeText(actions);
    addShare(column, m_lineCard, 1);
    addShare(column, m_textCard, 1);
}

void StepPanel::makeLines()
{
    m_sentence->setWordWrap(true);
    m_table->setAccessibleName(tr("What is left of the step"));
    m_table->setEmptyText(tr("Nothing is left of this step."));
    m_lineCard->body()->addWidget(m_sentence);
    m_lineCard->body()->addWidget(m_table, 1);
    connect(m_table, &Table::rowActivated, this,
            [this](int row) { Q_EMIT lineActivated(m_lines->row(row)); });
}

void StepPanel::makeText(const QList<QAction*>& actions)
{
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setAccessibleName(tr("What the step came to"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, lightInk(Light::Behind));
    m_problem->setPalette(warning);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    for (QAction* action : actions)
        buttons->addWidget(makeActionButton(action));
    m_textCard->body()->addWidget(m_text, 1);
    m_textCard->body()->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StepPanel::textChanged);
}

void StepPanel::setStep(const QString& name, const QString& sentence)
{
    m_lineCard->setTitle(tr("%1: what is left").arg(name));
    m_textCard->setTitle(tr("%1: what it came to").arg(name));
    m_sentence->setText(sentence);
}

void StepPanel::setLines(const QVector<RoundLine>& lines)
{
    m_lines->setRows(lines);
}

void StepPanel::setText(const QString& text, bool open, const QString& reason)
{
    const QSignalBlocker blocker(m_text);
    if (m_text->toPlainText() != text) // the cursor stays where it is in what is being typed
        m_text->setPlainText(text);
    m_text->setReadOnly(!open);
    m_text->setPlaceholderText(open ? tr("Write down what this step came to.") : reason);
    m_problem->clear();
}

QString StepPanel::text() const
{
    return m_text->toPlainText();
}

void StepPanel::append(const QString& text)
{
    const QString before = m_text->toPlainText();
    m_text->setPlainText(before.isEmpty() ? text : before + u'\n' + text);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void StepPanel::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_text->setFocus();
}

/// Esc leads back from the page, but not from what is being written.
bool StepPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::ShortcutOverride && !m_text->isReadOnly() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void StepPanel::setDemo(bool demo)
{
    for (Card* card : {m_lineCard, m_textCard})
        card->setDemo(demo);
}

std::optional<RoundLine> StepPanel::currentLine() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines->rowCount() ? std::optional(m_lines->row(row)) : std::nullopt;
}

} // namespace kmh
