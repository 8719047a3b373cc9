// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/comparison_window.h"

#include "core/domain/text.h"
#include "ui/models/light_delegate.h"
#include "ui/pages/table.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace kmh {

namespace {

constexpr int kWidth = 88; // of the text size
constexpr int kHeight = 40;

/// “2025Q1　青海省2025年一季度“开门红”，截至2025年3月中旬 · 演示数据”.
QString headOf(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    const QString head = kmh::tr("%1  %2, as of %3")
                             .arg(plan.code, plan.shortTitle, periodLabel(assessment.period()));
    return assessment.snapshot->demo ? kmh::tr("%1 · demonstration figures").arg(head) : head;
}

bool isPair(const PlanPairItem& item)
{
    return item.earlier.exists && item.later.exists;
}

QVector<PlanPairItem> pairsOf(const QVector<PlanPairItem>& items, bool onlyPairs)
{
    QVector<PlanPairItem> chosen;
    std::copy_if(items.begin(), items.end(), std::back_inserter(chosen),
                 [&](const PlanPairItem& item) { return !onlyPairs || isPair(item); });
    return chosen;
}

QString tabTitle(const QString& name, const QVector<PlanPairItem>& items)
{
    const auto pairs = std::count_if(items.begin(), items.end(), isPair);
    return kmh::tr("%1 (%2 in both)").arg(name).arg(pairs);
}

} // namespace

ComparisonWindow::ComparisonWindow(PlanComparison comparison, QWidget* parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_indicators(new PlanPairModel(indicatorPairColumns(m_comparison), this))
    , m_measures(new PlanPairModel(measurePairColumns(m_comparison), this))
    , m_tabs(new QTabWidget)
    , m_onlyPairs(new QCheckBox(tr("Only what &both plans have")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("planComparison"));
    setWindowTitle(tr("Plans side by side"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    m_onlyPairs->setObjectName(QStringLiteral("onlyPairs"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    addTable(m_indicators, tabTitle(tr("Indicators"), indicatorPairItems(m_comparison)));
    addTable(m_measures, tabTitle(tr("Measures"), measurePairItems(m_comparison)));
    auto* closing = new QPushButton(tr("Close"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_onlyPairs);
    row->addStretch(1);
    row->addWidget(closing);
    layout->addLayout(row);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_onlyPairs, &QCheckBox::toggled, this, &ComparisonWindow::fill);
    fill();
}

QWidget* ComparisonWindow::makeHead()
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const auto& assessment : {m_comparison.earlier, m_comparison.later}) {
        auto* line = new ElidedLabel(headOf(*assessment));
        line->setFont(theme::font(theme::TextSize::Strong));
        rows->addWidget(line);
    }
    return head;
}

Table* ComparisonWindow::addTable(PlanPairModel* model, const QString& title)
{
    auto* table = new Table(model, model == m_indicators ? 0 : 2);
    table->setItemDelegate(new LightDelegate(table));
    table->setAccessibleName(title);
    table->setEmptyText(tr("The two plans have nothing in common here."));
    table->setFrozenColumns(model == m_indicators ? 1 : 0);
    m_tabs->addTab(table, title);
    connect(table, &Table::rowActivated, this, [this, model](int row) {
        if (const auto measure = model->row(row).laterMeasure)
            Q_EMIT measureRequested(*measure);
    });
    return table;
}

void ComparisonWindow::fill()
{
    const bool onlyPairs = m_onlyPairs->isChecked();
    m_indicators->setRows(pairsOf(indicatorPairItems(m_comparison), onlyPairs));
    m_measures->setRows(pairsOf(measurePairItems(m_comparison), onlyPairs));
    for (Table* table : m_tabs->findChildren<Table*>())
        table->fitColumns();
}

} // namespace kmh
