// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace kmh {

/// The statements of an SQL script, without their closing semicolons: the drivers run one at a
/// time. Semicolons inside strings, quoted names, comments and the bodies of triggers end nothing;
/// what holds only comments is no statement. Leaving something unclosed is for the engine to
/// report.
QStringList splitStatements(const QString& script);

} // namespace kmh
