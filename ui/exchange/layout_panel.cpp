// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/layout_panel.h"

#include "core/domain/text.h"
#include "core/exchange/table_file.h"
#include "ui/dialogs/field_problem.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kMostColumns = 80;

enum PanelColumn {
    LettersColumn,
    HeaderColumn,
    RoleColumn,
    IndicatorColumn,
    RegionColumn,
    PeriodColumn,
    UnitColumn,
    ColumnCount
};

constexpr ColumnRole kRoles[] = {ColumnRole::Ignored, ColumnRole::Indicator, ColumnRole::Region,
                                 ColumnRole::Period,  ColumnRole::Value,     ColumnRole::Cumulative,
                                 ColumnRole::Figure,  ColumnRole::Unit,      ColumnRole::Quality,
                                 ColumnRole::Source,  ColumnRole::Note};

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored: return tr("Passed over");
    case ColumnRole::Indicator: return tr("Names of indicators");
    case ColumnRole::Region: return tr("Names of regions");
    case ColumnRole::Period: return tr("Periods");
    case ColumnRole::Value: return tr("Figures of the period itself");
    case ColumnRole::Cumulative: return tr("Running totals");
    case ColumnRole::Figure: return tr("Figures, as the indicator is defined");
    case ColumnRole::Unit: return tr("Units of measurement");
    case ColumnRole::Quality: return tr("Quality");
    case ColumnRole::Source: return tr("Source");
    case ColumnRole::Note: return tr("Notes");
    }
    Q_UNREACHABLE();
}

QString periodText(const std::optional<SpokenPeriod>& period)
{
    if (!period)
        return {};
    if (period->isOfAnyMonth)
        return QStringLiteral("上中下").at(period->period.firstDay().day() / 10) +
               QStringLiteral("旬");
    if (period->day.isValid())
        return period->day.toString(Qt::ISODate);
    if (period->fromJanuary)
        return QStringLiteral("%1年1-%2月")
            .arg(period->period.year())
            .arg(period->period.lastDay().month());
    return period->period.code();
}

QString tableText(const TableLayout& layout)
{
    const QString sheet = layout.sheet.isEmpty() ? tr("the file") : layout.sheet;
    return layout.headerRow > 0 ? tr("%1, from row %2").arg(sheet).arg(layout.headerRow) : sheet;
}

} // namespace

QString noPeriodText(const QString& words)
{
    return tr("“%1” names no period; write it such as 2025-03-X2, 3月中旬 or 2025Q1. What held "
              "before still holds.")
        .arg(words);
}

LayoutPanel::LayoutPanel(std::shared_ptr<const Plan> plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_table(new QComboBox)
    , m_used(new QCheckBox(tr("read this table")))
    , m_period(new QLineEdit)
    , m_region(regionBox({}))
    , m_indicator(indicatorBox({}))
    , m_unit(new QLineEdit)
    , m_firstRow(new QSpinBox)
    , m_columns(new QTableWidget(0, ColumnCount))
    , m_reason(new QLabel)
    , m_problem(makeFieldProblem())
{
    m_firstRow->setRange(1, 1'048'576);
    m_firstRow->setKeyboardTracking(false);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_period->setPlaceholderText(tr("such as 2025-03-X2 or 3月中旬"));
    m_unit->setPlaceholderText(tr("such as 亿元"));
    layOut();
    connectFields();
}

void LayoutPanel::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_table, 1);
    top->addWidget(m_used);
    auto* left = new QFormLayout;
    left->addRow(tr("Period of all figures:"), m_period);
    left->addRow(tr("Region of all figures:"), m_region);
    auto* right = new QFormLayout;
    right->addRow(tr("Indicator of all figures:"), m_indicator);
    right->addRow(tr("Unit of all figures:"), m_unit);
    right->addRow(tr("First row of figures:"), m_firstRow);
    auto* whole = new QHBoxLayout;
    whole->addLayout(left, 1);
    whole->addLayout(right, 1);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Header"), tr("What it holds"),
                                          tr("Of indicator"), tr("Of region"), tr("Of period"),
                                          tr("In unit")});
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setAccessibleName(tr("What each column holds"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_reason);
    layout->addLayout(whole);
    layout->addWidget(m_problem);
    layout->addWidget(m_columns, 1);
}

void LayoutPanel::connectFields()
{
    connect(m_table, &QComboBox::currentIndexChanged, this, &LayoutPanel::showTable);
    connect(m_used, &QCheckBox::toggled, this,
            [this](bool used) { change([used](TableLayout& table) { table.used = used; }); });
    connect(m_period, &QLineEdit::editingFinished, this, [this] {
        takePeriod(m_period->text(), [this](const std::optional<SpokenPeriod>& period) {
            change([&](TableLayout& table) { table.period = period; });
        });
    });
    connect(m_region, &QComboBox::activated, this, [this] {
        const QVariant id = m_region->currentData();
        change([&](TableLayout& table) {
            table.region = id.isValid() ? std::optional(RegionId{id.toLongLong()}) : std::nullopt;
        });
    });
    connect(m_indicator, &QComboBox::activated, this, [this] {
        const QVariant id = m_indicator->currentData();
        change([&](TableLayout& table) {
            table.indicator =
                id.isValid() ? std::optional(IndicatorId{id.toLongLong()}) : std::nullopt;
        });
    });
    connect(m_unit, &QLineEdit::editingFinished, this, [this] {
        change([this](TableLayout& table) { table.unit = m_unit->text().trimmed(); });
    });
    connect(m_firstRow, &QSpinBox::valueChanged, this,
            [this](int row) { change([row](TableLayout& table) { table.firstDataRow = row; }); });
}

void LayoutPanel::setLayouts(const QVector<TableLayout>& layouts)
{
    const int shown = m_layouts.size() == layouts.size() ? std::max(0, m_table->currentIndex()) : 0;
    m_layouts = layouts;
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        for (const TableLayout& layout : m_layouts)
            m_table->addItem(tableText(layout));
        m_table->setCurrentIndex(m_layouts.isEmpty() ? -1 : shown);
    }
    showTable();
}

void LayoutPanel::showTable()
{
    const int index = m_table->currentIndex();
    const bool isTable = index >= 0 && index < m_layouts.size();
    const TableLayout layout = isTable ? m_layouts.at(index) : TableLayout();
    m_isFilling = true;
    showFieldProblem(m_problem, {});
    m_used->setChecked(isTable && layout.used);
    m_used->setEnabled(isTable && !layout.columns.isEmpty());
    m_period->setText(periodText(layout.period));
    m_region->setCurrentIndex(layout.region ? m_region->findData(layout.region->value) : 0);
    m_indicator->setCurrentIndex(layout.indicator ? m_indicator->findData(layout.indicator->value)
                                                  : 0);
    m_unit->setText(layout.unit);
    m_firstRow->setValue(std::max(1, layout.firstDataRow));
    for (QWidget* field : {static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_region),
                           static_cast<QWidget*>(m_indicator), static_cast<QWidget*>(m_unit),
                           static_cast<QWidget*>(m_firstRow)})
        field->setEnabled(isTable && layout.used);
    m_reason->setText(!isTable      ? tr("A return form needs no layout: it says itself what its "
                                              "cells are.")
                      : layout.used ? QString()
                                    : layout.reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    showColumns(layout);
    m_isFilling = false;
}

void LayoutPanel::showColumns(const TableLayout& layout)
{
    const int count = int(std::min<qsizetype>(layout.columns.size(), kMostColumns));
    m_columns->setRowCount(0);
    m_columns->setRowCount(count);
    for (int row = 0; row < count; ++row)
        addColumn(row, layout.columns.at(row));
    m_columns->setEnabled(layout.used);
    m_columns->resizeColumnsToContents();
    const int most = int(theme::em(font()) * 16);
    for (int column = 0; column < ColumnCount; ++column)
        m_columns->setColumnWidth(column, std::min(m_columns->columnWidth(column), most));
}

void LayoutPanel::addColumn(int row, const LayoutColumn& column)
{
    const auto fixed = [](const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(text);
        return item;
    };
    m_columns->setItem(row, LettersColumn, fixed(columnLetters(column.column)));
    m_columns->setItem(row, HeaderColumn, fixed(column.header));
    QComboBox* role = roleBox(column);
    m_columns->setCellWidget(row, RoleColumn, role);
    connect(role, &QComboBox::activated, this, [this, row, role] {
        changeColumn(row, [&](LayoutColumn& changed) {
            changed.role = ColumnRole(role->currentData().toInt());
            changed.certain = true;
        });
    });
    if (!column.holdsFigures())
        return;
    QComboBox* indicator = indicatorBox(column.indicator);
    m_columns->setCellWidget(row, IndicatorColumn, indicator);
    connect(indicator, &QComboBox::activated, this, [this, row, indicator] {
        const QVariant id = indicator->currentData();
        changeColumn(row, [&](LayoutColumn& changed) {
            changed.indicator =
                id.isValid() ? std::optional(IndicatorId{id.toLongLong()}) : std::nullopt;
            changed.certain = true;
        });
    });
    QComboBox* region = regionBox(column.region);
    m_columns->setCellWidget(row, RegionColumn, region);
    connect(region, &QComboBox::activated, this, [this, row, region] {
        const QVariant id = region->currentData();
        changeColumn(row, [&](LayoutColumn& changed) {
            changed.region = id.isValid() ? std::optional(RegionId{id.toLongLong()}) : std::nullopt;
        });
    });
    auto* period = new QLineEdit(periodText(column.period));
    m_columns->setCellWidget(row, PeriodColumn, period);
    connect(period, &QLineEdit::editingFinished, this, [this, row, period] {
        takePeriod(period->text(), [this, row](const std::optional<SpokenPeriod>& read) {
            changeColumn(row, [&](LayoutColumn& changed) { changed.period = read; });
        });
    });
    auto* unit = new QLineEdit(column.unit);
    m_columns->setCellWidget(row, UnitColumn, unit);
    connect(unit, &QLineEdit::editingFinished, this, [this, row, unit] {
        changeColumn(row, [&](LayoutColumn& changed) { changed.unit = unit->text().trimmed(); });
    });
}

QComboBox* LayoutPanel::roleBox(const LayoutColumn& column)
{
    auto* box = new QComboBox;
    for (const ColumnRole role : kRoles)
        box->addItem(roleText(role), int(role));
    box->setCurrentIndex(box->findData(int(column.role)));
    return box;
}

QComboBox* LayoutPanel::indicatorBox(std::optional<IndicatorId> chosen)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->addItem(tr("as each row says"));
    for (const Indicator& indicator : m_plan->indicators)
        box->addItem(indicator.name, indicator.id.value);
    box->setCurrentIndex(chosen ? box->findData(chosen->value) : 0);
    return box;
}

QComboBox* LayoutPanel::regionBox(std::optional<RegionId> chosen)
{
    auto* box = new QComboBox;
    box->addItem(tr("as each row says"));
    for (const Region& region : m_plan->regions)
        box->addItem(region.shortName, region.id.value);
    box->setCurrentIndex(chosen ? box->findData(chosen->value) : 0);
    return box;
}

void LayoutPanel::takePeriod(const QString& text,
                             const std::function<void(const std::optional<SpokenPeriod>&)>& take)
{
    if (m_isFilling)
        return;
    const QString words = text.trimmed();
    const auto read = readPeriodWords(words, {m_plan->period.year()});
    const bool isFault = !words.isEmpty() && !read;
    showFieldProblem(m_problem, isFault ? noPeriodText(words) : QString());
    if (!isFault)
        take(read);
}

void LayoutPanel::change(const std::function<void(TableLayout&)>& correction)
{
    const int index = m_table->currentIndex();
    if (m_isFilling || index < 0 || index >= m_layouts.size())
        return;
    const QString before = layoutsText(m_layouts, *m_plan);
    correction(m_layouts[index]);
    if (layoutsText(m_layouts, *m_plan) != before)
        Q_EMIT changed(m_layouts);
}

void LayoutPanel::changeColumn(int row, const std::function<void(LayoutColumn&)>& correction)
{
    change([&](TableLayout& layout) {
        if (row < layout.columns.size())
            correction(layout.columns[row]);
    });
}

} // namespace kmh
