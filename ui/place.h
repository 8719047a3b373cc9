// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

class QSettings;

namespace kmh {

/// Where a person left the desk: window, workbook, page, period, and what each page was on.
struct Place
{
    QByteArray geometry;
    QString workbook; ///< empty for the bundled demonstration
    QString page;
    QString period;
    QMap<QString, QString> pages; ///< page name → its own place

    static Place load(QSettings& settings);
    void save(QSettings& settings) const;
};

} // namespace kmh
