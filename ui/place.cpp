// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place.h"

#include <QtCore/QSettings>

namespace kmh {

Place Place::load(QSettings& settings)
{
    Place place;
    place.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    place.workbook = settings.value(QStringLiteral("place/workbook")).toString();
    place.page = settings.value(QStringLiteral("place/page")).toString();
    place.period = settings.value(QStringLiteral("place/period")).toString();
    settings.beginGroup(QStringLiteral("place/pages"));
    for (const QString& name : settings.childKeys())
        place.pages.insert(name, settings.value(name).toString());
    settings.endGroup();
    return place;
}

void Place::save(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("place/workbook"), workbook);
    settings.setValue(QStringLiteral("place/page"), page);
    settings.setValue(QStringLiteral("place/period"), period);
    settings.beginGroup(QStringLiteral("place/pages"));
    settings.remove(QString());
    for (auto entry = pages.begin(); entry != pages.end(); ++entry)
        settings.setValue(entry.key(), entry.value());
    settings.endGroup();
}

} // namespace kmh
