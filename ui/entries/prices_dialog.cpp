// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/prices_dialog.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/recording.h"
#include "ui/entries/discard_question.h"
#include "ui/entries/price_grid.h"
#include "ui/entries/price_model.h"
#include "ui/theme/theme.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostGoods = 500;
constexpr int kMostQuestions = 4; ///< written out; the rest is counted
constexpr int kDaysOfAMonth = 31;
constexpr int kWidth = 76; // of the text size
constexpr int kHeight = 40;

QVector<PriceModel::Day> daysOf(const Period& period, bool byXun)
{
    QVector<PriceModel::Day> days;
    if (byXun) {
        for (const Period& xun : period.parts(Period::Kind::Xun))
            days.append({xun.lastDay(), periodShortLabel(xun)});
        return days;
    }
    for (QDate day = period.firstDay(); day <= period.lastDay(); day = day.addDays(1))
        days.append({day, dayLabel(day)});
    return days;
}

/// Where the goods' last prices came from.
QString lastSource(const QVector<Price>& prices)
{
    const auto last =
        std::max_element(prices.begin(), prices.end(),
                         [](const Price& a, const Price& b) { return a.stamp.at < b.stamp.at; });
    return last == prices.end() ? QString() : last->source;
}

} // namespace

PricesDialog::PricesDialog(Desk& desk, const Ledger& ledger, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ledger(ledger)
    , m_period(desk.period())
    , m_model(new PriceModel(this))
    , m_grid(new PriceGrid(m_model))
    , m_step(new QComboBox)
    , m_source(new QLineEdit)
    , m_questions(new QLabel)
    , m_checked(new QCheckBox(tr("These prices were checked and are right")))
    , m_problem(makeFieldProblem())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Prices of %1 — %2").arg(ledger.name, periodLabel(m_period)));
    auto* layout = new QVBoxLayout(this);
    addHead();
    layout->addWidget(m_grid, 1);
    m_questions->setWordWrap(true);
    m_questions->setTextFormat(Qt::PlainText);
    m_checked->setObjectName(QStringLiteral("checked"));
    layout->addWidget(m_questions);
    layout->addWidget(m_checked);
    layout->addWidget(m_problem);
    addButtons();
    m_model->setEditable(desk.whyReadOnly().isEmpty());
    connect(m_model, &PriceModel::edited, this, &PricesDialog::follow);
    connect(m_grid, &PriceGrid::pasted, this, &PricesDialog::say);
    connect(m_step, &QComboBox::currentIndexChanged, this, &PricesDialog::fill);
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    fill();
    m_grid->setFocus();
}

void PricesDialog::addHead()
{
    m_step->addItem(tr("by day"));
    m_step->addItem(tr("by ten days, kept under the last"));
    m_step->setCurrentIndex(m_period.days() > kDaysOfAMonth ? 1 : 0);
    m_step->setAccessibleName(tr("Columns"));
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(tr("such as: price bureau's market reports"));
    m_source->setText(lastSource(m_desk.workbook().prices()));
    auto* label = new QLabel(tr("&Source"));
    label->setBuddy(m_source);
    auto* row = new QHBoxLayout;
    row->addWidget(m_step);
    row->addWidget(label);
    row->addWidget(m_source, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    const QString reason = m_desk.whyReadOnly();
    auto* hint = new QLabel(reason.isEmpty()
                                ? tr("Type prices or paste them from a spreadsheet with Ctrl+V; "
                                     "only what you change is recorded.")
                                : reason);
    hint->setWordWrap(true);
    layout()->addWidget(hint);
}

void PricesDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox;
    auto* ok = buttons->addButton(tr("&Record"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("ok"));
    ok->setAutoDefault(false);
    ok->setEnabled(m_desk.whyReadOnly().isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PricesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PricesDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &PricesDialog::accept);
}

void PricesDialog::fill()
{
    const Workbook& workbook = m_desk.workbook();
    const EntryQuery query{.ledger = m_ledger.code, .asOf = m_desk.asOf()};
    try {
        m_model->setGoods(workbook.entries(query, 0, kMostGoods),
                          daysOf(m_period, m_step->currentIndex() == 1),
                          workbook.prices({}, m_desk.asOf()));
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, PriceModel::FirstDayColumn));
    follow();
}

void PricesDialog::follow()
{
    const QStringList doubts = m_model->doubts();
    QStringList shown = doubts.mid(0, kMostQuestions);
    if (doubts.size() > kMostQuestions)
        shown.append(tr("and %1 more, marked in the grid").arg(doubts.size() - kMostQuestions));
    m_questions->setText(shown.join(QLatin1Char('\n')));
    m_questions->setVisible(!doubts.isEmpty());
    m_checked->setVisible(!doubts.isEmpty());
    m_checked->setChecked(false); // was about other prices
    m_step->setEnabled(!m_model->isChanged());
    say(m_model->problems().value(0));
}

void PricesDialog::say(const QString& sentence)
{
    showFieldProblem(m_problem, sentence.isEmpty() ? m_model->problems().value(0) : sentence);
}

void PricesDialog::accept()
{
    const QString source = m_source->text().trimmed();
    const QVector<Edit> edits = m_model->edits(source);
    const QStringList problems = m_model->problems();
    if (!problems.isEmpty()) {
        say(problems.first());
    } else if (edits.isEmpty()) {
        QDialog::accept();
    } else if (source.isEmpty()) {
        say(tr("Say where the prices come from."));
        m_source->setFocus();
    } else if (!m_model->doubts().isEmpty() && !m_checked->isChecked()) {
        say(tr("Check the prices asked about; if they are right, tick the box and record again."));
        m_checked->setFocus();
    } else if (recordEdits(this, m_desk, edits, {},
                           tr("Prices of %1: %2").arg(periodLabel(m_period)).arg(edits.size()))) {
        QDialog::accept();
    }
}

void PricesDialog::reject()
{
    if (m_model->isChanged())
        askToDiscard(*this);
    else
        QDialog::reject();
}

} // namespace kmh
