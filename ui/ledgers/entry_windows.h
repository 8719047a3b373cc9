// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

#include <QtCore/QVector>

#include <functional>

namespace kmh {

/// The entries of a query as far as they were asked for: read a window at a time, the windows used
/// last are kept. What `read` throws goes through.
class EntryWindows
{
public:
    /// Up to `limit` entries from the `offset`-th on.
    using Read = std::function<QVector<Entry>(int offset, int limit)>;

    /// How many entries are read at once: more than a screen shows, few enough for one frame.
    static constexpr int kSize = 64;

    /// Forgets what was read.
    void setRead(Read read);

    /// The entry in a row, or null where there is none.
    const Entry* at(int row);
    /// The same without reading.
    const Entry* known(int row) const;
    /// How many entries the first window holds; less than kSize if those are all.
    int firstCount();
    /// Where an entry is in the first window; -1 if it is not.
    int placeInFirst(EntryId id);

private:
    struct Window
    {
        int first = 0;
        QVector<Entry> entries;
    };
    const Window& window(int first);

    Read m_read;
    QVector<Window> m_windows; ///< the one used last comes first
};

} // namespace kmh
