// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_subject.h"

namespace kmh {

Subject subjectOf(const FindHit& hit)
{
    switch (hit.kind) {
    case FindKind::Measure:
    case FindKind::Item: return MeasureSubject{*hit.measure, {}};
    case FindKind::Indicator: return MeasureSubject{*hit.measure, hit.indicator};
    case FindKind::Unit: return UnitSubject{*hit.unit};
    case FindKind::Place: return PlaceSubject{*hit.region, hit.county, {}};
    case FindKind::Ledger: return LedgerSubject{EntryQuery{.ledger = hit.ledger}};
    case FindKind::Entry: return EntrySubject{*hit.entry};
    case FindKind::Words: return QuoteSubject{*hit.quote};
    }
    Q_UNREACHABLE();
}

} // namespace kmh
