// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft.h"

#include <algorithm>

namespace kmh {

const DraftItem* Draft::item(DraftId id) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const DraftItem& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QVector<DraftId> Draft::itemsOf(std::optional<DraftId> parent) const
{
    QVector<DraftId> ids;
    for (const DraftItem& item : items) {
        if (item.parent == parent)
            ids.append(item.id);
    }
    return ids;
}

DraftId Draft::newId() const
{
    qint64 last = 0;
    for (const DraftItem& item : items)
        last = std::max(last, item.id.value);
    return {last + 1};
}

} // namespace kmh
