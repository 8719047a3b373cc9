// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QtCore/QTimer>

namespace kmh {

/// Reads the entries of all ledgers, as of the moment the desk looks at, a part at a time between
/// what else the window does.
class EntryFeed : public QObject
{
    Q_OBJECT

public:
    explicit EntryFeed(Desk& desk, QObject* parent = nullptr);

    bool isDone() const { return m_ledger == m_ledgers.size(); }

Q_SIGNALS:
    void read(const QVector<kmh::Entry>& entries);
    /// All have been read, or no more can be.
    void done();

private:
    void readOn();
    QVector<Entry> nextPart();

    Desk& m_desk;
    QStringList m_ledgers; ///< codes
    int m_ledger = 0;      ///< which of them is being read
    int m_read = 0;        ///< how many entries of it have been
    QTimer m_timer;
};

} // namespace kmh
