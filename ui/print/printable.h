// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_fit.h"
#include "ui/print/printout.h"

#include <QtCore/QVector>

namespace kmh {

/// Something that can be printed, by the name a person chooses it by.
struct Printable
{
    QString name;
    PrintFrame frame;
    PrintFit fit = PrintFit::Width; ///< what it is fitted to until a person chooses
    /// Made anew for each fit; called on the window's thread.
    std::function<std::unique_ptr<Printout>(PrintFit fit)> make;
};

} // namespace kmh
