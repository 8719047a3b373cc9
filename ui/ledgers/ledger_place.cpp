// SPDX-License-Identifier: GPL-3.0-or-later
// How a person comes to a place in the ledgers, and goes on from one.
#include "core/domain/entry_fields.h"
#include "core/domain/error.h"
#include "ui/ledgers/filter_bar.h"
#include "ui/ledgers/ledger_hits.h"
#include "ui/ledgers/ledger_list.h"
#include "ui/ledgers/ledger_model.h"
#include "ui/ledgers/ledger_page.h"

namespace kmh {

/// “ledger/entry/field the table is sorted by, with a minus for descending/filter”.
QString LedgerPage::place() const
{
    const LedgerRow* row = m_list->current();
    if (!row)
        return {};
    QString order;
    if (const auto field = m_model->sortedBy())
        order = QLatin1String(m_model->isDescending() ? "-" : "") +
                QLatin1String(fieldSpec(*field).column);
    return QStringList{row->ledger.code, m_entry ? QString::number(m_entry->id.value) : QString(),
                       order, m_filter->filter().toWord()}
        .join(u'/');
}

void LedgerPage::setPlace(const QString& place)
{
    catchUp();
    if (!m_list->choose(place.section(u'/', 0, 0)))
        return;
    m_filter->setFilter(LedgerFilter::fromWord(place.section(u'/', 3)).knownTo(desk().plan()),
                        desk().plan());
    showLedger();
    QString order = place.section(u'/', 2, 2);
    const bool descending = order.startsWith(u'-');
    order.remove(u'-');
    sortBy(fieldFromColumn(order), descending);
    select(EntryId{place.section(u'/', 1, 1).toLongLong()});
}

bool LedgerPage::open(const Subject& subject)
{
    catchUp();
    try {
        if (const auto* ledger = std::get_if<LedgerSubject>(&subject))
            return openLedger(ledger->query);
        if (const auto* entry = std::get_if<EntrySubject>(&subject))
            return openEntry(entry->entry);
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    return false;
}

/// Where no ledger is named it is the one with most of what is asked for.
bool LedgerPage::openLedger(const EntryQuery& query)
{
    const QString ledger = query.ledger.isEmpty()
                               ? fullestLedger(desk().workbook(), desk().plan(), query).ledger
                               : query.ledger;
    if (!ledger.isEmpty() && !m_list->choose(ledger))
        return false;
    m_filter->setFilter(LedgerFilter::of(query, desk().period().lastDay()), desk().plan());
    showLedger();
    sortBy(query.sortBy, query.descending);
    select(0);
    showEntry();
    return true;
}

/// Filters that would hide it are taken out.
bool LedgerPage::openEntry(EntryId id)
{
    const auto entry = desk().workbook().entry(id, desk().asOf());
    if (!entry || entry->removed) {
        Q_EMIT desk().failed(tr("The entry is not in the ledgers any more, or was not yet at the "
                                "moment looked at; its history tells of it."));
        return false;
    }
    const LedgerRow* row = m_list->current();
    const bool elsewhere = !row || row->ledger.code != entry->ledger;
    if (elsewhere && !m_list->choose(entry->ledger))
        return false;
    if (elsewhere || m_model->rowOf(id) < 0) {
        m_filter->setFilter({}, desk().plan());
        showLedger();
    }
    select(id);
    return true;
}

/// What was added is selected whatever is filtered; what was changed only where it still passes.
void LedgerPage::followRecorded(EntryId id)
{
    try {
        if (m_model->rowOf(id) >= 0)
            select(id);
        else if (desk().workbook().entryHistory(id).size() == 1)
            openEntry(id);
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
}

void LedgerPage::followRecorded(const Ledger& ledger)
{
    const LedgerRow* row = m_list->current();
    if ((row && row->ledger.code == ledger.code) || !m_list->choose(ledger.code))
        return;
    m_filter->setFilter({}, desk().plan());
    showLedger();
}

void LedgerPage::goToUnit()
{
    if (const auto unit = m_entry ? m_entry->ref<UnitId>(EntryField::Unit) : std::nullopt)
        Q_EMIT desk().subjectRequested(UnitSubject{*unit});
}

void LedgerPage::goToPlace()
{
    if (!m_entry)
        return;
    const auto county = m_entry->ref<CountyId>(EntryField::County);
    auto region = m_entry->ref<RegionId>(EntryField::Region);
    if (!region && county)
        region = desk().plan().county(*county).region;
    if (region)
        Q_EMIT desk().subjectRequested(PlaceSubject{*region, county});
}

void LedgerPage::goToMeasure()
{
    if (const auto measure = m_entry ? m_entry->ref<MeasureId>(EntryField::Measure) : std::nullopt)
        Q_EMIT desk().subjectRequested(MeasureSubject{*measure});
}

void LedgerPage::goToQuote()
{
    if (const auto quote =
            m_entry ? desk().plan().itemQuote(m_entry->text(EntryField::Item)) : std::nullopt)
        Q_EMIT desk().subjectRequested(QuoteSubject{*quote});
}

} // namespace kmh
