// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

#include <utility>

namespace kmh {

struct Plan;

/// What somebody who looks into a fault asks first, as name and value: the program's version, Qt's
/// and SQLite's, the system, the schema of workbooks, the plan and its notice where a workbook is
/// open
/// (`plan`, null otherwise). Holds nothing of the workbook's figures and no name of a person or
/// file.
using VersionReport = QVector<std::pair<QString, QString>>;
VersionReport versionReport(const Plan* plan);

/// The same a line each, for copying.
QString versionText(const VersionReport& report);

} // namespace kmh
