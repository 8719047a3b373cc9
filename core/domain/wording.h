// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/stamp.h"

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// What a person wrote in the place of a computed sentence, or beside a page: it is kept until they
/// take it back, whatever the figures say meanwhile. Empty `said` takes it back.
struct Wording
{
    Period period = Period::year(2025); ///< the round it was written for
    /// Where it stands: “briefing/sector/industry/headline”, “bulletin/summary/1”. The keys are
    /// those of BriefingPage and BulletinParagraph.
    QString place;
    QString computed; ///< the sentence that stood there when it was written; empty for a note
    QString said;
    Stamp stamp = {};

    bool saysTheSame(const Wording& other) const
    {
        return place == other.place && period == other.period && said == other.said &&
               computed == other.computed;
    }
};

/// Those of one round, one for each place.
struct Wordings
{
    QVector<Wording> all;

    /// Null where nobody wrote anything.
    const Wording* at(const QString& place) const
    {
        for (const Wording& wording : all) {
            if (wording.place == place)
                return &wording;
        }
        return nullptr;
    }
};

} // namespace kmh
