// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// Where a text's lines begin, so that each of many places is told its line at once.
class LineIndex
{
public:
    explicit LineIndex(const QString& text);

    /// Of a place in the text, counted from 1.
    int lineOf(int place) const;

private:
    QVector<int> m_starts;
};

} // namespace kmh
