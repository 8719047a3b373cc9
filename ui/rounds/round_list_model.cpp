// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/round_list_model.h"

#include "core/domain/text.h"

namespace kmh {

RoundModel* makeRoundModel(QObject* parent, std::function<bool(const Entry&)> hasDraft)
{
    return new RoundModel({{tr("Period"),
                            [hasDraft = std::move(hasDraft)](const Entry& round) {
                                const auto period = periodOfRound(round);
                                const QString name = period ? periodLabel(*period) : round.name();
                                return hasDraft(round) ? tr("%1 (not recorded)").arg(name) : name;
                            },
                            Qt::AlignLeft | Qt::AlignVCenter,
                            [](const Entry& round, int role) -> QVariant {
                                return role == Qt::ToolTipRole ? QVariant(round.name())
                                                               : QVariant();
                            }},
                           {tr("Stands at"),
                            [](const Entry& round) {
                                const auto step = currentStep(round);
                                return step ? roundStepName(*step) : tr("closed round");
                            }}},
                          parent);
}

RoundLineModel* makeRoundLineModel(QObject* parent)
{
    return new RoundLineModel(
        {{tr("What"), [](const RoundLine& line) { return line.name; }},
         {tr("Light"),
          [](const RoundLine& line) { return line.light ? lightLabel(*line.light) : QString(); },
          Qt::AlignLeft | Qt::AlignVCenter,
          [](const RoundLine& line, int role) -> QVariant {
              return role == LightRole && line.light ? QVariant(int(*line.light)) : QVariant();
          }},
         {tr("Whose"), [](const RoundLine& line) { return line.whose; }},
         {tr("In detail"), [](const RoundLine& line) { return line.detail; }}},
        parent);
}

} // namespace kmh
