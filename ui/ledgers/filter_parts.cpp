// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a filter: in words, for chips, and in an opaque word, for coming back to it.
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/ledger_labels.h"
#include "ui/ledgers/ledger_filter.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <functional>

namespace kmh {

namespace {

using Due = LedgerFilter::Due;

/// A part that is chosen, and how to take it out.
struct Chosen
{
    LedgerFilter::Part part;
    std::function<void(LedgerFilter&)> takeOut;
};

QString daysBetween(QDate from, QDate to, int year)
{
    if (!from.isValid())
        return tr("up to %1").arg(dayLabel(to, year));
    return to.isValid() ? tr("%1 to %2").arg(dayLabel(from, year), dayLabel(to, year))
                        : tr("from %1").arg(dayLabel(from, year));
}

void addPlaces(QVector<Chosen>& chosen, const LedgerFilter& f, const Plan& plan)
{
    if (f.unit)
        chosen.append({{tr("Unit"), plan.unit(*f.unit).shortName},
                       [](LedgerFilter& filter) { filter.unit.reset(); }});
    if (f.region)
        chosen.append({{tr("Prefecture"), plan.region(*f.region).shortName},
                       [](LedgerFilter& filter) { filter.region.reset(); }});
    if (f.county)
        chosen.append({{tr("County"), plan.county(*f.county).name},
                       [](LedgerFilter& filter) { filter.county.reset(); }});
    if (f.measure)
        chosen.append({{tr("Measure"), plan.measureLabel(plan.measure(*f.measure))},
                       [](LedgerFilter& filter) { filter.measure.reset(); }});
    if (!f.enterprise.isEmpty())
        chosen.append({{tr("Enterprise"), f.enterprise},
                       [](LedgerFilter& filter) { filter.enterprise.clear(); }});
    if (!f.level.isEmpty())
        chosen.append({{tr("Store"), levelLabel(f.level)},
                       [](LedgerFilter& filter) { filter.level.clear(); }});
    if (f.keyProject)
        chosen.append({{tr("Provincial key project"), *f.keyProject ? tr("yes") : tr("no")},
                       [](LedgerFilter& filter) { filter.keyProject.reset(); }});
    if (f.parent)
        chosen.append({{tr("Belongs to"), tr("one entry")},
                       [](LedgerFilter& filter) { filter.parent.reset(); }});
}

QVector<Chosen> chosenParts(const LedgerFilter& f, const Plan& plan)
{
    QVector<Chosen> chosen;
    if (!f.text.trimmed().isEmpty())
        chosen.append({{tr("Words"), f.text.simplified()},
                       [](LedgerFilter& filter) { filter.text.clear(); }});
    addPlaces(chosen, f, plan);
    if (f.light)
        chosen.append({{tr("Light"), lightLabel(*f.light)},
                       [](LedgerFilter& filter) { filter.light.reset(); }});
    if (f.due != Due::Any && (f.due != Due::Between || f.from.isValid() || f.to.isValid()))
        chosen.append({{tr("Due"), f.due == Due::Between
                                       ? daysBetween(f.from, f.to, plan.period.firstDay().year())
                                       : dueChoiceLabel(f.due)},
                       [](LedgerFilter& filter) {
                           filter.due = Due::Any;
                           filter.from = filter.to = {};
                       }});
    if (!f.state.isEmpty())
        chosen.append({{tr("State"), entryStateLabel(f.state)},
                       [](LedgerFilter& filter) { filter.state.clear(); }});
    if (f.removed)
        chosen.append({{tr("State"), tr("struck out")},
                       [](LedgerFilter& filter) { filter.removed = false; }});
    if (f.openOnly)
        chosen.append(
            {{QString(), tr("open only")}, [](LedgerFilter& filter) { filter.openOnly = false; }});
    return chosen;
}

template<class IdType>
void put(QUrlQuery& word, const char* key, const std::optional<IdType>& id)
{
    if (id)
        word.addQueryItem(QLatin1String(key), QString::number(id->value));
}

template<class IdType>
void take(const QUrlQuery& word, const char* key, std::optional<IdType>& id)
{
    if (word.hasQueryItem(QLatin1String(key)))
        id = IdType{word.queryItemValue(QLatin1String(key)).toLongLong()};
}

void putText(QUrlQuery& word, const char* key, const QString& text)
{
    if (!text.isEmpty())
        word.addQueryItem(QLatin1String(key), QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

QString takeText(const QUrlQuery& word, const char* key)
{
    return word.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

} // namespace

QVector<LedgerFilter::Part> LedgerFilter::parts(const Plan& plan) const
{
    QVector<Part> parts;
    for (const Chosen& chosen : chosenParts(*this, plan))
        parts.append(chosen.part);
    return parts;
}

LedgerFilter LedgerFilter::without(int part, const Plan& plan) const
{
    LedgerFilter rest = *this;
    chosenParts(*this, plan).at(part).takeOut(rest);
    return rest;
}

QString LedgerFilter::toWord() const
{
    QUrlQuery word;
    putText(word, "text", text);
    put(word, "unit", unit);
    put(word, "region", region);
    put(word, "county", county);
    put(word, "measure", measure);
    put(word, "parent", parent);
    putText(word, "enterprise", enterprise);
    putText(word, "level", level);
    putText(word, "state", state);
    if (keyProject)
        putText(word, "key", QString::number(int(*keyProject)));
    if (removed)
        putText(word, "removed", QStringLiteral("1"));
    if (openOnly)
        putText(word, "open", QStringLiteral("1"));
    if (light)
        putText(word, "light", lightCode(*light));
    if (due != Due::Any)
        putText(word, "due", QString::number(int(due)));
    putText(word, "from", from.toString(Qt::ISODate));
    putText(word, "to", to.toString(Qt::ISODate));
    return word.toString();
}

LedgerFilter LedgerFilter::fromWord(const QString& text)
{
    const QUrlQuery word(text);
    LedgerFilter filter;
    filter.text = takeText(word, "text");
    take(word, "unit", filter.unit);
    take(word, "region", filter.region);
    take(word, "county", filter.county);
    take(word, "measure", filter.measure);
    take(word, "parent", filter.parent);
    filter.enterprise = takeText(word, "enterprise");
    filter.level = takeText(word, "level");
    filter.state = takeText(word, "state");
    if (word.hasQueryItem(QStringLiteral("key")))
        filter.keyProject = takeText(word, "key") == u"1";
    filter.removed = takeText(word, "removed") == u"1";
    filter.openOnly = takeText(word, "open") == u"1";
    for (const Light light : kLights) {
        if (takeText(word, "light") == lightCode(light))
            filter.light = light;
    }
    filter.due = Due(std::clamp(takeText(word, "due").toInt(), 0, int(Due::Between)));
    filter.from = QDate::fromString(takeText(word, "from"), Qt::ISODate);
    filter.to = QDate::fromString(takeText(word, "to"), Qt::ISODate);
    return filter;
}

LedgerFilter LedgerFilter::knownTo(const Plan& plan) const
{
    LedgerFilter known = *this;
    const auto keepKnown = [](auto& id, const auto& list) {
        const bool found = std::any_of(list.begin(), list.end(),
                                       [&](const auto& item) { return id && item.id == *id; });
        if (!found)
            id.reset();
    };
    keepKnown(known.unit, plan.units);
    keepKnown(known.region, plan.regions);
    keepKnown(known.county, plan.counties);
    keepKnown(known.measure, plan.measures);
    return known;
}

QString dueChoiceLabel(LedgerFilter::Due due)
{
    switch (due) {
    case Due::Any: return {};
    case Due::ThisXun: return tr("due this ten-day period");
    case Due::Overdue: return tr("overdue");
    case Due::Unset: return tr("no due date");
    case Due::Between: return tr("days…");
    }
    Q_UNREACHABLE();
}

} // namespace kmh
