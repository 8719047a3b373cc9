// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answers_place.h"

#include <algorithm>

namespace kmh {

namespace {

const auto kMatrix = QStringLiteral("matrix");
const auto kUnit = QStringLiteral("unit");
const auto kPlace = QStringLiteral("place");

template<class T, class IdType>
bool holds(const QVector<T>& list, IdType id)
{
    return std::any_of(list.begin(), list.end(), [&](const T& item) { return item.id == id; });
}

std::optional<Subject> placeOf(const Plan& plan, const QString& place)
{
    const auto part = [&](int index) { return place.section(u'/', index, index); };
    PlaceSubject subject{RegionId{part(1).toLongLong()}};
    if (!holds(plan.regions, subject.region))
        return {};
    if (const CountyId county{part(2).toLongLong()}; holds(plan.counties, county))
        subject.county = county;
    if (plan.ledger(part(3)))
        subject.ledger = part(3);
    if (const IndicatorId indicator{part(4).toLongLong()}; holds(plan.indicators, indicator))
        subject.indicator = indicator;
    subject.enterprise = place.section(u'/', 5); // its name may hold a slash
    return subject;
}

} // namespace

QString answersPlace(const std::optional<Subject>& subject)
{
    if (!subject)
        return kMatrix;
    if (const auto* unit = std::get_if<UnitSubject>(&*subject))
        return QStringLiteral("%1/%2").arg(kUnit).arg(unit->unit.value);
    const auto* place = std::get_if<PlaceSubject>(&*subject);
    if (!place)
        return kMatrix;
    const QStringList parts{kPlace,
                            QString::number(place->region.value),
                            place->county ? QString::number(place->county->value) : QString(),
                            place->ledger,
                            place->indicator ? QString::number(place->indicator->value) : QString(),
                            place->enterprise};
    return parts.join(u'/');
}

std::optional<Subject> subjectFromPlace(const Plan& plan, const QString& place)
{
    const QString kind = place.section(u'/', 0, 0);
    if (kind == kUnit) {
        const UnitId unit{place.section(u'/', 1).toLongLong()};
        return holds(plan.units, unit) ? std::optional<Subject>(UnitSubject{unit}) : std::nullopt;
    }
    return kind == kPlace ? placeOf(plan, place) : std::nullopt;
}

} // namespace kmh
