// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace kmh::test {

/// A part of an .xlsx that says the same again and again, and may be larger than what one would
/// hold in memory.
struct LargePart
{
    QByteArray first;
    QByteArray piece = {};
    int times = 0;
    QByteArray last = {};
};

/// Packs an .xlsx of one sheet, “Sheet1”, with shared texts where there are any. Its parts are
/// deflated.
void packXlsx(const QString& path, const LargePart& sheet, const LargePart& texts = {});

} // namespace kmh::test
