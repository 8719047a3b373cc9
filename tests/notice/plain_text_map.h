// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quote.h"

#include <QtCore/QVector>

#include <optional>

namespace kmh::test {

/// A wording as it is compared: no white space, signs and digits of full width as those of ordinary
/// width, no 《》 around a name.
QString compared(const QString& wording);

/// Finds words in a notice whatever it is laid out with: spaces, line breaks, page numbers on lines
/// of their own. Written for the tests alone, so that no reader's opinion comes into them.
class PlainTextMap
{
public:
    explicit PlainTextMap(const QString& text);

    /// The place of the words at or behind `from` and before `end` (places of the text); nothing
    /// where they do not stand there.
    std::optional<Quote> find(const QString& words, int from, int end) const;
    QVector<Quote> findAll(const QString& words) const;

private:
    QString m_plain;
    QVector<int> m_places;
};

} // namespace kmh::test
