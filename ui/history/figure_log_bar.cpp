// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/figure_log_bar.h"

#include "core/domain/number_format.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/pages/chip_box.h"
#include "ui/pages/combo_value.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kTypingPause = 250; // ms

enum Days { Any, Today, Week, Month, Between };

} // namespace

FigureLogBar::FigureLogBar(const Plan& plan, const QVector<Period>& periods, QDate today,
                           QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_today(today)
    , m_controls(new FlowBox(int(theme::em(font()) / 2)))
    , m_chips(new ChipBox(int(theme::em(font()) / 2)))
    , m_words(new FilterEdit)
    , m_by(new FilterEdit)
    , m_typing(new QTimer(this))
    , m_count(new QLabel)
{
    const int em = int(theme::em(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em / 2);
    column->addWidget(m_controls);
    column->addWidget(m_chips);
    m_words->setPlaceholderText(tr("Words, source, note, file…"));
    m_words->setAccessibleName(tr("Words to filter by"));
    m_words->setFixedWidth(em * 14);
    m_by->setPlaceholderText(tr("Recorded by…"));
    m_by->setAccessibleName(tr("Recorded by"));
    m_by->setFixedWidth(em * 8);
    for (FilterEdit* edit : {m_words, m_by}) {
        m_controls->flow()->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
        connect(edit, &FilterEdit::left, this, &FigureLogBar::left);
    }
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_typing, &QTimer::timeout, this, &FigureLogBar::takeOver);
    makeChoices(plan, periods);
    makeDays();
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setMinimumHeight(m_chips->lineHeight()); // the line keeps its height
    m_chips->flow()->addWidget(m_count);
    connect(m_chips, &ChipBox::cleared, this, [this] { use({}); });
    connect(m_chips, &ChipBox::removed, this, [this](int part) {
        const QVector<FigureLogFilter::Part> parts = m_filter.parts(m_plan, m_receipts);
        use(parts.at(part).without());
    });
    showFilter();
}

QComboBox* FigureLogBar::addChoice(const QString& name, const QString& all)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->addItem(all);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(std::max(9, int(all.size()) * 4 / 5)); // in broad letters
    m_controls->flow()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FigureLogBar::takeOver);
    return combo;
}

void FigureLogBar::makeChoices(const Plan& plan, const QVector<Period>& periods)
{
    const QScopedValueRollback showing(m_showing, true);
    m_indicator = addChoice(tr("Indicator"), tr("all indicators"));
    for (const Indicator& indicator : plan.indicators)
        m_indicator->addItem(indicator.name, indicator.id.value);
    m_region = addChoice(tr("Region"), tr("all regions"));
    for (const Region& region : plan.regions)
        m_region->addItem(region.shortName, region.id.value);
    m_period = addChoice(tr("Period"), tr("all periods"));
    for (const Period& period : periods)
        m_period->addItem(periodLabel(period), period.code());
    m_receipt = addChoice(tr("Came with"), tr("typed and from files"));
    m_days = addChoice(tr("Recorded on"), tr("any day"));
    for (const auto& [text, days] :
         {std::pair(tr("today"), Today), std::pair(tr("the last 7 days"), Week),
          std::pair(tr("the last 30 days"), Month), std::pair(tr("days…"), Between)})
        m_days->addItem(text, int(days));
}

void FigureLogBar::makeDays()
{
    for (QDateEdit** edit : {&m_from, &m_to}) {
        *edit = new QDateEdit(m_today);
        (*edit)->setCalendarPopup(true);
        (*edit)->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        (*edit)->hide();
        m_controls->flow()->addWidget(*edit);
        connect(*edit, &QDateEdit::dateChanged, this, &FigureLogBar::takeOver);
    }
    m_from->setAccessibleName(tr("From the day"));
    m_to->setAccessibleName(tr("To the day"));
}

void FigureLogBar::setReceipts(const QVector<Receipt>& receipts)
{
    const QScopedValueRollback showing(m_showing, true);
    m_receipts = receipts;
    while (m_receipt->count() > 1)
        m_receipt->removeItem(1);
    for (const Receipt& receipt : receipts)
        m_receipt->addItem(receiptLabel(receipt), receipt.id.value);
    chooseId(m_receipt, m_filter.receipt);
}

void FigureLogBar::setCount(int count)
{
    m_count->setText(tr("%1 versions", nullptr, int(count)).arg(formatNumber(count, 0)));
    m_chips->fitHeight();
}

void FigureLogBar::takeDays(FigureLogFilter& filter) const
{
    switch (Days(m_days->currentData().toInt())) {
    case Any: filter.from = filter.to = {}; return;
    case Today: filter.from = m_today; break;
    case Week: filter.from = m_today.addDays(-6); break;
    case Month: filter.from = m_today.addDays(-29); break;
    case Between:
        filter.from = std::min(m_from->date(), m_to->date());
        filter.to = std::max(m_from->date(), m_to->date());
        return;
    }
    filter.to = m_today;
}

/// What the controls say is the filter now.
void FigureLogBar::takeOver()
{
    if (m_showing)
        return;
    FigureLogFilter filter;
    filter.words = m_words->text();
    filter.by = m_by->text();
    filter.indicator = chosenId<IndicatorId>(m_indicator);
    filter.region = chosenId<RegionId>(m_region);
    filter.receipt = chosenId<ReceiptId>(m_receipt);
    if (const QVariant code = m_period->currentData(); code.isValid())
        filter.period = Period::parse(code.toString());
    takeDays(filter);
    if (filter != m_filter)
        use(filter);
}

void FigureLogBar::use(const FigureLogFilter& filter)
{
    m_filter = filter;
    showFilter();
    Q_EMIT filterChanged();
}

void FigureLogBar::showFilter()
{
    const QScopedValueRollback showing(m_showing, true);
    m_typing->stop();
    for (const auto& [edit, text] :
         {std::pair(m_words, m_filter.words), std::pair(m_by, m_filter.by)}) {
        if (edit->text() != text)
            edit->setText(text);
    }
    m_typing->stop();
    chooseId(m_indicator, m_filter.indicator);
    chooseId(m_region, m_filter.region);
    chooseId(m_receipt, m_filter.receipt);
    chooseValue(m_period, m_filter.period ? QVariant(m_filter.period->code()) : QVariant());
    const bool days = m_filter.from.isValid() || m_filter.to.isValid();
    if (!days)
        m_days->setCurrentIndex(0);
    else if (m_days->currentIndex() == 0)
        chooseValue(m_days, int(Between));
    const bool between = m_days->currentData().toInt() == Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
    if (between && m_filter.from.isValid())
        m_from->setDate(m_filter.from);
    if (between && m_filter.to.isValid())
        m_to->setDate(m_filter.to);
    m_controls->fitHeight();
    showChips();
}

void FigureLogBar::showChips()
{
    QStringList texts;
    for (const FigureLogFilter::Part& part : m_filter.parts(m_plan, m_receipts))
        texts.append(part.text);
    m_chips->setChips(texts);
}

} // namespace kmh
