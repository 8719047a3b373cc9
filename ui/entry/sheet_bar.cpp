// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_bar.h"

#include "core/report/unit_dossier.h"
#include "ui/pages/filter_combo.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace kmh {

namespace {

using Arrangement = SheetModel::Arrangement;
using Beside = SheetModel::Beside;

} // namespace

SheetBar::SheetBar(const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_missing(new QCheckBox(tr("only missing")))
    , m_mine(new QCheckBox(tr("only mine")))
    , m_sentence(new ElidedLabel)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(int(theme::em(font()) * 0.6));
    m_arrangement = addCombo(tr("Arrangement"), QStringLiteral("arrangement"));
    m_arrangement->addItem(tr("Indicators × regions"), int(Arrangement::Indicators));
    m_arrangement->addItem(tr("One indicator × periods"), int(Arrangement::Periods));
    m_indicator = addCombo(tr("Indicator"), QStringLiteral("indicator"));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(14);
    for (const Indicator& indicator : plan.indicators)
        m_indicator->addItem(indicator.name, indicator.id.value);
    m_side = addCombo(tr("Figure typed"), QStringLiteral("side"));
    m_side->addItem(tr("running totals"), int(FigureSide::Cumulative));
    m_side->addItem(tr("own figures"), int(FigureSide::Own));
    m_beside = addCombo(tr("Below a figure"), QStringLiteral("beside"));
    m_beside->addItem(tr("below: last and change"), int(Beside::Last));
    m_beside->addItem(tr("below: target"), int(Beside::Target));
    m_beside->addItem(tr("below: plan to date"), int(Beside::Plan));
    m_sector = makeSectorFilter(plan);
    m_unit = new QComboBox;
    m_unit->setAccessibleName(tr("Reporting unit"));
    m_unit->addItem(tr("all units"));
    for (const Unit& unit : plan.units) {
        if (!reportedBy(plan, unit.id).isEmpty())
            m_unit->addItem(unit.shortName, unit.id.value);
    }
    m_unit->setMaxVisibleItems(30);
    m_mine->setToolTip(tr("Only rows with a figure that you recorded last"));
    m_sentence->setObjectName(QStringLiteral("sheetSentence"));
    for (QWidget* widget : {static_cast<QWidget*>(m_sector), static_cast<QWidget*>(m_unit),
                            static_cast<QWidget*>(m_missing), static_cast<QWidget*>(m_mine)})
        line->addWidget(widget);
    line->addWidget(m_sentence, 1);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    connect(m_arrangement, &QComboBox::currentIndexChanged, this, [this] {
        followArrangement();
        Q_EMIT rowsChanged();
    });
    for (QComboBox* combo : {m_indicator, m_sector, m_unit})
        connect(combo, &QComboBox::currentIndexChanged, this, &SheetBar::rowsChanged);
    for (QCheckBox* box : {m_missing, m_mine})
        connect(box, &QCheckBox::toggled, this, &SheetBar::rowsChanged);
    connect(m_side, &QComboBox::currentIndexChanged, this, &SheetBar::rowsChanged);
    connect(m_beside, &QComboBox::currentIndexChanged, this, &SheetBar::looksChanged);
    followArrangement();
}

QComboBox* SheetBar::addCombo(const QString& name, const QString& objectName)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setObjectName(objectName);
    combo->setToolTip(name);
    layout()->addWidget(combo);
    return combo;
}

void SheetBar::followArrangement()
{
    const bool many = arrangement() == Arrangement::Indicators;
    m_indicator->setVisible(!many);
    for (QWidget* filter : {static_cast<QWidget*>(m_sector), static_cast<QWidget*>(m_unit)})
        filter->setVisible(many);
}

Arrangement SheetBar::arrangement() const
{
    return Arrangement(m_arrangement->currentData().toInt());
}

IndicatorId SheetBar::indicator() const
{
    return {m_indicator->currentData().toLongLong()};
}

FigureSide SheetBar::side() const
{
    return FigureSide(m_side->currentData().toInt());
}

Beside SheetBar::beside() const
{
    return Beside(m_beside->currentData().toInt());
}

bool SheetBar::onlyMissing() const
{
    return m_missing->isChecked();
}

bool SheetBar::onlyMine() const
{
    return m_mine->isChecked();
}

bool SheetBar::passes(const Indicator& indicator) const
{
    if (!lets(m_sector, m_plan.sectorOf(indicator.measure).id.value))
        return false;
    const QVariant unit = m_unit->currentData();
    return !unit.isValid() || reportedBy(m_plan, {unit.toLongLong()}).contains(indicator.id);
}

void SheetBar::setArrangement(Arrangement arrangement, std::optional<IndicatorId> indicator)
{
    {
        const QSignalBlocker quiet(this); // one signal for both
        if (indicator)
            m_indicator->setCurrentIndex(std::max(0, m_indicator->findData(indicator->value)));
        m_arrangement->setCurrentIndex(m_arrangement->findData(int(arrangement)));
    }
    Q_EMIT rowsChanged();
}

void SheetBar::setSide(FigureSide side)
{
    m_side->setCurrentIndex(m_side->findData(int(side)));
}

void SheetBar::switchArrangement(std::optional<IndicatorId> current)
{
    setArrangement(arrangement() == Arrangement::Indicators ? Arrangement::Periods
                                                            : Arrangement::Indicators,
                   current);
}

void SheetBar::switchSide()
{
    setSide(side() == FigureSide::Own ? FigureSide::Cumulative : FigureSide::Own);
}

void SheetBar::switchOnlyMissing()
{
    m_missing->toggle();
}

void SheetBar::clearFilters()
{
    {
        const QSignalBlocker quiet(this);
        m_sector->setCurrentIndex(0);
        m_unit->setCurrentIndex(0);
        m_missing->setChecked(false);
        m_mine->setChecked(false);
    }
    Q_EMIT rowsChanged();
}

void SheetBar::setSentence(const QString& sentence, bool warns)
{
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, warns ? lightInk(Light::Watch) : theme::kSecondaryText);
    m_sentence->setPalette(palette);
    m_sentence->setText(sentence);
}

} // namespace kmh
