// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_model.h"

#include "core/domain/text.h"
#include "core/evaluation/explanation.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;

/// What is open stands out, what is waived stands back.
QVariant stateLook(const CoveragePlace& place, int role)
{
    const bool open = place.item.state == CoverageItem::State::Open;
    if (role == Qt::FontRole && open)
        return theme::font(theme::TextSize::Strong);
    if (role != Qt::ForegroundRole)
        return {};
    if (open)
        return lightInk(Light::Behind);
    return place.item.state == CoverageItem::State::Waived ? QVariant(theme::kSecondaryText)
                                                           : QVariant();
}

QVariant lightLook(const CoveragePlace& place, int role)
{
    if (!place.light)
        return {};
    switch (role) {
    case LightRole: return int(*place.light);
    case OverriddenRole: return place.overridden;
    case Qt::ToolTipRole: return place.why;
    default: return {};
    }
}

} // namespace

CoverageModel* makeCoverageModel(QObject* parent)
{
    return new CoverageModel(
        {{tr("Measure"), [](const CoveragePlace& p) { return p.measure; }},
         {tr("State"), [](const CoveragePlace& p) { return p.state; }, kLeft, stateLook},
         {tr("Place in the notice"), [](const CoveragePlace& p) { return p.around; }},
         {tr("Tracked by, or why not"), [](const CoveragePlace& p) { return p.by; }, kLeft,
          stateLook},
         {tr("Light"),
          [](const CoveragePlace& p) {
              return p.light ? lightLabel(*p.light, p.overridden) : QString();
          },
          kLeft, lightLook}},
        parent);
}

QVector<CoveragePlace> coveragePlaces(const Assessment& assessment)
{
    QVector<CoveragePlace> places;
    for (const CoverageRow& row : coverageRows(assessment.plan())) {
        CoveragePlace place{row};
        if (row.tracker && row.tracker->indicator) {
            const IndicatorAssessment& judged = assessment.provincial(*row.tracker->indicator);
            place.light = judged.light;
            place.overridden = judged.override.has_value();
            place.why = reasonOf(assessment.plan(), judged);
        } else if (row.tracker && row.tracker->deliverable) {
            const auto& judged = assessment.deliverable(*row.tracker->deliverable);
            place.light = judged.light;
            place.why = judged.explanation.reason;
        }
        places.append(place);
    }
    return places;
}

} // namespace kmh
