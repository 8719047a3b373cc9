// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/light.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace kmh {

/// A deliverable planned against done.
struct TimelineItem
{
    DeliverableId id;
    QString name;
    QDate due;
    std::optional<QDate> done; ///< the day it was finished
    Light light = Light::NotDue;
    QString stateText; ///< e.g. “已完成”, “逾期 10 天”
    QString toolTip;   ///< empty for one made of the above
};

/// The days a timeline covers and the assessed period's end.
struct TimelineSpan
{
    QDate first;
    QDate last;
    QDate today;
};

} // namespace kmh
