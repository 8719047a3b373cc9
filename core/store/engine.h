// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// What keeps workbooks: the database engine's name and version (SQLite 3.40.1); only its name
/// where its driver cannot be asked.
QString databaseEngine();

/// The newest format of workbooks this program knows; it brings older ones up to it.
int workbookFormat();

} // namespace kmh
