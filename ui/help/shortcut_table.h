// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// The window's commands with their keys and what they do, as a table of the manual's Markdown;
/// made of the commands' declarations, so that it always tells those there are.
QString shortcutTable();

} // namespace kmh
