// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

#include <QtGui/QFont>

namespace kmh {

/// The fonts a bulletin is set in on this computer: the form's, and where none of a list is here,
/// one of the same kind that may be. Families are always named: left alone, a system without a
/// Chinese locale picks a Japanese face.
struct OfficialFaces
{
    explicit OfficialFaces(const BulletinForm& form);

    QStringList title;
    QStringList body;
    QStringList heading;
    QStringList secondHeading;
};

/// A font of those families at so many points, in the units of official_strip.h.
QFont officialFont(const QStringList& families, double points);

/// The first of a form's families that is installed here; empty where none is.
QString installedOf(const QStringList& families);

} // namespace kmh
