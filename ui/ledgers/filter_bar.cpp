// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/filter_bar.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_states.h"
#include "core/domain/number_format.h"
#include "core/report/ledger_labels.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/pages/chip_box.h"
#include "ui/pages/combo_value.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

using Due = LedgerFilter::Due;
/// Among the states, which are codes.
const QVariant kStruckOut = true;

} // namespace

FilterBar::FilterBar(const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_controls(new FlowBox(int(theme::em(font()) / 2)))
    , m_chips(new ChipBox(int(theme::em(font()) / 2)))
    , m_edit(new FilterEdit)
{
    const int em = int(theme::em(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em / 2);
    column->addWidget(m_controls);
    column->addWidget(m_chips);
    m_edit->setPlaceholderText(tr("Words, unit, prefecture…"));
    m_edit->setAccessibleName(tr("Words to filter by"));
    m_edit->setFixedWidth(em * 14);
    m_controls->flow()->addWidget(m_edit);
    makeChoices(plan);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setMinimumHeight(m_chips->lineHeight()); // the line keeps its height
    m_basis = new QLabel;
    QPalette quiet = m_basis->palette();
    quiet.setColor(QPalette::WindowText, theme::kSecondaryText);
    m_basis->setPalette(quiet);
    m_basis->setMinimumHeight(m_chips->lineHeight());
    m_chips->flow()->addWidget(m_count);
    m_chips->flow()->addWidget(m_basis);
    connect(m_chips, &ChipBox::cleared, this, [this] { use(LedgerFilter()); });
    connect(m_chips, &ChipBox::removed, this,
            [this](int part) { use(m_filter.without(part, m_plan)); });
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::takeOver);
    connect(m_edit, &FilterEdit::left, this, &FilterBar::left);
    showFilter();
}

void FilterBar::makeChoices(const Plan& plan)
{
    m_unit = addChoice(tr("Unit"), tr("all units"));
    for (const Unit& unit : plan.units)
        m_unit->addItem(unit.shortName, unit.id.value);
    m_region = addChoice(tr("Prefecture"), tr("all regions"));
    for (const Region& region : plan.regions)
        m_region->addItem(region.shortName, region.id.value);
    m_light = addChoice(tr("Light"), tr("all lights"));
    for (const Light light : kLightOrder) {
        if (light != Light::Missing) // an entry has no figure to wait for
            m_light->addItem(lightIcon(light), lightLabel(light), int(light));
    }
    m_due = addChoice(tr("Due"), tr("any due date"));
    for (const Due due : {Due::ThisXun, Due::Overdue, Due::Unset, Due::Between})
        m_due->addItem(dueChoiceLabel(due), int(due));
    makeDays();
    m_state = addChoice(tr("State"), tr("all states"));
    m_open = new QCheckBox(tr("open only"));
    m_controls->flow()->addWidget(m_open);
    connect(m_open, &QCheckBox::toggled, this, &FilterBar::takeOver);
}

QComboBox* FilterBar::addChoice(const QString& name, const QString& all)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->addItem(all);
    combo->setMaxVisibleItems(30);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_controls->flow()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::takeOver);
    return combo;
}

void FilterBar::makeDays()
{
    const auto makeDay = [this](const QString& name, QDate day) {
        auto* edit = new QDateEdit(day);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        m_controls->flow()->addWidget(edit);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::takeOver);
        return edit;
    };
    m_from = makeDay(tr("due from"), m_plan.period.firstDay());
    m_to = makeDay(tr("due up to"), m_plan.period.lastDay());
}

void FilterBar::setKind(LedgerKind kind)
{
    const QScopedValueRollback showing(m_showing, true);
    while (m_state->count() > 1)
        m_state->removeItem(1);
    // Goods are watched everywhere and all the time: they have no place or due date, and are in
    // one state until they are struck out.
    const bool goods = kind == LedgerKind::Prices;
    for (const EntryState& state : statesOf(kind)) {
        const QString code = QLatin1String(state.code);
        if (!goods)
            m_state->addItem(entryStateLabel(code), code);
    }
    m_state->addItem(tr("struck out"), kStruckOut);
    for (QWidget* control : std::initializer_list<QWidget*>{m_region, m_light, m_due, m_open})
        control->setVisible(!goods);
    m_controls->fitHeight();
}

void FilterBar::setFilter(const LedgerFilter& filter, const Plan& plan)
{
    m_plan = plan;
    m_filter = filter;
    showFilter();
}

void FilterBar::setDay(QDate day)
{
    m_basis->setText(tr("as recorded; lights judged at the end of %1").arg(dayLabel(day)));
    m_chips->fitHeight();
}

void FilterBar::setCount(int shown, int all)
{
    m_count->setText(
        tr("%1 / %2 entries", nullptr, int(all)).arg(formatNumber(shown, 0), formatNumber(all, 0)));
    m_chips->fitHeight();
}

/// What the controls say, and of the rest of the filter what they do not say.
void FilterBar::takeOver()
{
    if (m_showing)
        return;
    LedgerFilter filter = m_filter;
    filter.text = m_edit->text();
    filter.unit = chosenId<UnitId>(m_unit);
    filter.region = chosenId<RegionId>(m_region);
    const QVariant light = m_light->currentData();
    filter.light = light.isValid() ? std::optional(Light(light.toInt())) : std::nullopt;
    filter.due = Due(m_due->currentData().toInt());
    // A side that is open has no editor on the screen; both have one where days are first chosen.
    const bool between = filter.due == Due::Between;
    const bool both = between && m_filter.due != Due::Between;
    filter.from = both || (between && !m_from->isHidden()) ? m_from->date() : QDate();
    filter.to = both || (between && !m_to->isHidden()) ? m_to->date() : QDate();
    filter.removed = m_state->currentData() == kStruckOut;
    filter.state = filter.removed ? QString() : m_state->currentData().toString();
    filter.openOnly = m_open->isChecked();
    use(filter);
}

void FilterBar::use(const LedgerFilter& filter)
{
    m_filter = filter;
    showFilter();
    Q_EMIT filterChanged();
}

void FilterBar::showFilter()
{
    const QScopedValueRollback showing(m_showing, true);
    if (m_edit->text() != m_filter.text)
        m_edit->setText(m_filter.text);
    chooseId(m_unit, m_filter.unit);
    chooseId(m_region, m_filter.region);
    chooseValue(m_light, m_filter.light ? QVariant(int(*m_filter.light)) : QVariant());
    chooseValue(m_due, m_filter.due == Due::Any ? QVariant() : QVariant(int(m_filter.due)));
    const QVariant state = m_filter.state.isEmpty() ? QVariant() : QVariant(m_filter.state);
    chooseValue(m_state, m_filter.removed ? kStruckOut : state);
    m_open->setChecked(m_filter.openOnly);
    const bool between = m_filter.due == Due::Between;
    m_from->setVisible(between && (m_filter.from.isValid() || !m_filter.to.isValid()));
    m_to->setVisible(between && (m_filter.to.isValid() || !m_filter.from.isValid()));
    if (m_filter.from.isValid())
        m_from->setDate(m_filter.from);
    if (m_filter.to.isValid())
        m_to->setDate(m_filter.to);
    m_controls->fitHeight();
    showChips();
}

void FilterBar::showChips()
{
    QStringList texts;
    for (const LedgerFilter::Part& part : m_filter.parts(m_plan))
        texts.append(part.label.isEmpty() ? part.value : tr("%1: %2").arg(part.label, part.value));
    m_chips->setChips(texts);
}

} // namespace kmh
