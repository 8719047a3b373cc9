// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// A place in a notice's text, in UTF-16 code units; its wording is `text.mid(start, length)`.
struct Quote
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool contains(const Quote& other) const { return start <= other.start && other.end() <= end(); }
    QString in(const QString& text) const { return text.mid(start, length); }

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// A wording as it reads, without the spaces a printed notice is laid out with
/// (省通信管\u2002理局 → 省通信管理局). Spaces between two ASCII letters or digits stay.
QString withoutLayoutSpaces(const QString& wording);

} // namespace kmh
