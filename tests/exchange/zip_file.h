// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QPair>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <functional>

namespace kmh::test {

/// Hands out the next piece of a part; an empty one at its end.
using PartPieces = std::function<QByteArray()>;

/// A piece again and again.
PartPieces repeated(const QByteArray& first, const QByteArray& piece, int times,
                    const QByteArray& last);

/// Packs an .xlsx of one sheet, “Sheet1”, with shared texts where `texts` is given.
void packXlsx(const QString& path, const PartPieces& sheet, const PartPieces& texts = {});

} // namespace kmh::test
