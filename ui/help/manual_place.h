// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace kmh {

/// Where a person left the manual's window; kept for each user of the computer.
struct ManualPlace
{
    QByteArray geometry;
    QByteArray splitter;
    int zoom = 100; ///< percent of the desk's text size

    static ManualPlace load();
    void save() const;
};

/// A line cut so that a word in it is seen: with … where something was left away.
QString excerpt(const QString& line, const QString& word);

} // namespace kmh
