// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printable.h"

namespace kmh {

struct Bulletin;
struct BulletinForm;
class Desk;

/// The bulletin as it will be issued, in its official form.
Printable bulletinPrintable(const Bulletin& bulletin, const BulletinForm& form);

/// The round's briefing, a slide to a sheet. `desk` must outlive it.
Printable briefingPrintable(const Desk& desk);

} // namespace kmh
