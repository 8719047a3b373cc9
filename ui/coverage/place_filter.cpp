// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/place_filter.h"

#include "ui/pages/column_layout.h"
#include "ui/pages/filter_combo.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

namespace kmh {

namespace {

using State = CoverageItem::State;

constexpr qint64 kPreamble = 0;   ///< stands for no measure
constexpr int kMeasureWidth = 18; ///< in characters; the list shows the whole

} // namespace

PlaceFilter::PlaceFilter(const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_state(new QComboBox)
    , m_measure(new QComboBox)
{
    m_state->setAccessibleName(tr("Which places are shown"));
    m_state->addItem(tr("all places"));
    for (const State state : {State::Tracked, State::Waived, State::Open})
        m_state->addItem(coverageStateLabel(state), qint64(state));
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->addItem(tr("all measures"));
    m_measure->addItem(tr("preamble"), kPreamble);
    for (const Measure& measure : plan.measures)
        m_measure->addItem(plan.measureLabel(measure), measure.id.value);
    m_measure->setMaxVisibleItems(m_measure->count());
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(kMeasureWidth);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(cardGap(this));
    for (QComboBox* combo : {m_state, m_measure}) {
        line->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &PlaceFilter::changed);
    }
}

bool PlaceFilter::letsPass(const CoverageItem& item) const
{
    return lets(m_state, qint64(item.state)) &&
           lets(m_measure, item.measure ? item.measure->value : kPreamble);
}

bool PlaceFilter::isOpenOnly() const
{
    return m_state->currentData().isValid() && m_state->currentData().toInt() == int(State::Open);
}

void PlaceFilter::clear()
{
    m_state->setCurrentIndex(0);
    m_measure->setCurrentIndex(0);
}

} // namespace kmh
