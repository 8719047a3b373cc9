// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draft_homes.h"

#include "core/domain/name_likeness.h"
#include "core/domain/plain_text.h"

namespace kmh {

namespace {

/// Of the measures that hold two characters, more than these tell nothing more.
constexpr qsizetype kMostHolders = 500;

QString folded(const QString& name)
{
    return withUsualWords(foldedName(name));
}

QString targetName(const QString& name, const QString& unit)
{
    return folded(name) + u'|' + foldedName(unit);
}

} // namespace

DraftHomes::DraftHomes(const Draft& draft, const Plan& earlier)
{
    QHash<SectorId, QString> sectors;
    for (const Sector& sector : earlier.sectors)
        sectors.insert(sector.id, sector.code);
    QHash<SectionId, QString> sections;
    for (const Section& section : earlier.sections)
        sections.insert(section.id, sectors.value(section.sector));
    for (const Measure& measure : earlier.measures)
        m_asked.insert(measure.id, {folded(measure.title), sections.value(measure.section)});

    QString sector;
    for (const DraftItem& item : draft.items) {
        if (const auto* section = contentOf<DraftSection>(item)) {
            sector = section->sector;
        } else if (const auto* measure = contentOf<DraftMeasure>(item)) {
            keepMeasure(
                {item.id, folded(measure->title), folded(item.quote.in(draft.text)), sector});
        } else {
            keepName(item);
        }
    }
    m_compares = qint64(m_measures.size()) * earlier.measures.size() <= kMostCompared;
}

void DraftHomes::keepMeasure(const Home& home)
{
    const auto place = int(m_measures.size());
    m_measures.append(home);
    if (!home.title.isEmpty() && !m_firstOfTitle.contains(home.title))
        m_firstOfTitle.insert(home.title, place);
    if (!m_firstOfSector.contains(home.sector))
        m_firstOfSector.insert(home.sector, place);
    for (qsizetype i = 0; i + 1 < home.words.size(); ++i) {
        QVector<int>& holders = m_holders[{home.words.at(i), home.words.at(i + 1)}];
        if (holders.size() < kMostHolders && (holders.isEmpty() || holders.last() != place))
            holders.append(place);
    }
}

void DraftHomes::keepName(const DraftItem& item)
{
    const auto keep = [&](LedgerKind kind, const QString& name) {
        m_items[int(kind)][folded(name)].append(item.id);
    };
    if (const auto* target = contentOf<DraftTarget>(item))
        m_targets[targetName(target->indicator, target->unit)].append(item.id);
    else if (const auto* task = contentOf<DraftDeliverable>(item))
        keep(LedgerKind::Deliverables, task->name);
    else if (const auto* project = contentOf<DraftProject>(item))
        keep(LedgerKind::Projects, project->name);
    else if (const auto* funding = contentOf<DraftFunding>(item))
        keep(LedgerKind::Funding, funding->name);
    else if (const auto* mechanism = contentOf<DraftMechanism>(item))
        keep(LedgerKind::List, mechanism->name);
}

std::optional<DraftId> DraftHomes::take(Names& names, const QString& name)
{
    const auto at = names.find(name);
    if (at == names.end() || at->isEmpty())
        return {};
    return at->takeFirst();
}

std::optional<DraftId> DraftHomes::takeTarget(const Indicator& indicator)
{
    return take(m_targets, targetName(indicator.name, indicator.unit));
}

std::optional<DraftId> DraftHomes::takeItem(LedgerKind kind, const Entry& entry)
{
    if (kind == LedgerKind::List && !entry.has(EntryField::Item))
        return {};
    return take(m_items[int(kind)], folded(entry.name()));
}

double DraftHomes::likenessTo(const Home& home, MeasureId of) const
{
    const auto& [title, sector] = m_asked.value(of);
    return (home.sector == sector ? 0.5 : 0) + likeness(home.title, title);
}

int DraftHomes::likeliest(MeasureId of)
{
    if (const auto known = m_likeliest.constFind(of); known != m_likeliest.cend())
        return *known;
    const auto& [title, sector] = m_asked.value(of);
    const int best = m_compares ? likeliestOfAll(of)
                                : m_firstOfTitle.value(title, m_firstOfSector.value(sector, 0));
    return m_likeliest[of] = best;
}

int DraftHomes::likeliestOfAll(MeasureId of) const
{
    int best = 0;
    double most = -1;
    for (int place = 0; place < m_measures.size(); ++place) {
        const double score = likenessTo(m_measures.at(place), of);
        if (score > most) {
            most = score;
            best = place;
        }
    }
    return best;
}

/// Those that hold the two of the name's neighbouring characters that fewest hold.
QVector<int> DraftHomes::mayHold(const QString& name) const
{
    std::optional<QVector<int>> fewest;
    for (qsizetype i = 0; i + 1 < name.size(); ++i) {
        const QVector<int> holders = m_holders.value({name.at(i), name.at(i + 1)});
        if (!fewest || holders.size() < fewest->size())
            fewest = holders;
    }
    return fewest.value_or(QVector<int>());
}

std::optional<DraftId> DraftHomes::measureFor(MeasureId of, const QString& name)
{
    if (m_measures.isEmpty())
        return {};
    const QString wanted = folded(name);
    const Home* best = nullptr;
    double most = -1;
    for (const int place : mayHold(wanted)) {
        const Home& home = m_measures.at(place);
        const double score = home.words.contains(wanted) ? likenessTo(home, of) : -1;
        if (score > most) {
            most = score;
            best = &home;
        }
    }
    return best ? best->id : m_measures.at(likeliest(of)).id;
}

} // namespace kmh
