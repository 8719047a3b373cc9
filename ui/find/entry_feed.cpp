// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/entry_feed.h"

#include "core/domain/error.h"

namespace kmh {

namespace {

constexpr int kPart = 500; ///< entries; some milliseconds

} // namespace

EntryFeed::EntryFeed(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    for (const Ledger& ledger : desk.plan().ledgers)
        m_ledgers.append(ledger.code);
    connect(&m_timer, &QTimer::timeout, this, &EntryFeed::readOn);
    m_timer.start(0);
}

void EntryFeed::readOn()
{
    if (!isDone()) {
        if (const QVector<Entry> part = nextPart(); !part.isEmpty())
            Q_EMIT read(part);
    }
    if (isDone()) {
        m_timer.stop();
        Q_EMIT done();
    }
}

/// A ledger after the other: each is read in its own order, by its index.
QVector<Entry> EntryFeed::nextPart()
{
    try {
        const EntryQuery query{.ledger = m_ledgers.at(m_ledger), .asOf = m_desk.asOf()};
        const QVector<Entry> part = m_desk.workbook().entries(query, m_read, kPart);
        m_read += int(part.size());
        if (part.size() < kPart) {
            ++m_ledger;
            m_read = 0;
        }
        return part;
    } catch (const Error& error) {
        m_ledger = int(m_ledgers.size());
        Q_EMIT m_desk.failed(error.sentence());
        return {};
    }
}

} // namespace kmh
