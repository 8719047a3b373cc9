// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/finder.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// The head of every report, then what was found, group by group: name, where it belongs, light.
QString foundText(const Snapshot& snapshot, const QVector<FindGroup>& groups);

/// The head's keys (report_head.h) and
/// {"find","groups":[{"kind","title","count","hits":[{"title","marks":[[start,length]…],"where",
/// "light","due","measure","entry","quote":{"start","length"}}]}]}; kind is measure, indicator,
/// unit, place, ledger, item, entry or words, measure a number, and what does not apply is null.
QJsonObject foundJson(const Snapshot& snapshot, const QString& typed,
                      const QVector<FindGroup>& groups);

} // namespace kmh
