// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/console.h"
#include "ui/desk.h"

#include <QtCore/QCommandLineParser>

namespace kmh {

/// The desk as --period and --as-of ask for it, for commands that tell what one of its pages shows.
std::unique_ptr<Desk> deskAsked(const QCommandLineParser& arguments, const Console& console);

} // namespace kmh
