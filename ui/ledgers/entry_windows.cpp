// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/entry_windows.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kKept = 4;

} // namespace

void EntryWindows::setRead(Read read)
{
    m_read = std::move(read);
    m_windows.clear();
}

const EntryWindows::Window& EntryWindows::window(int first)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [&](const Window& window) { return window.first == first; });
    if (found != m_windows.end()) {
        std::rotate(m_windows.begin(), found, found + 1);
        return m_windows.first();
    }
    m_windows.prepend({first, m_read ? m_read(first, kSize) : QVector<Entry>()});
    if (m_windows.size() > kKept)
        m_windows.removeLast();
    return m_windows.first();
}

const Entry* EntryWindows::at(int row)
{
    const Window& found = window(row / kSize * kSize);
    const int place = row - found.first;
    return place < found.entries.size() ? &found.entries.at(place) : nullptr;
}

const Entry* EntryWindows::known(int row) const
{
    for (const Window& window : m_windows) {
        const int place = row - window.first;
        if (place >= 0 && place < window.entries.size())
            return &window.entries.at(place);
    }
    return nullptr;
}

int EntryWindows::firstCount()
{
    return int(window(0).entries.size());
}

int EntryWindows::placeInFirst(EntryId id)
{
    const QVector<Entry>& entries = window(0).entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? -1 : int(found - entries.begin());
}

} // namespace kmh
