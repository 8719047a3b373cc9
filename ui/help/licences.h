// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// A part of what is handed out as this program, and the terms it comes under.
struct Licence
{
    QString part;      ///< what it is: a library, a table
    QString by;        ///< who it is from
    QString terms;     ///< the licence's name
    QString remark;    ///< where it is found, what it is for
    QStringList texts; ///< files of :/licences that hold the whole terms
};

/// Everything a package of the program holds, the program itself first.
QVector<Licence> shippedLicences();

/// The whole text of a file of :/licences; empty where there is none.
QString licenceText(const QString& file);

} // namespace kmh
