// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// Which of the two figures of a period a label speaks of.
enum class FigureSide {
    Own,   ///< 本期, 当月, 本旬
    Total, ///< 累计, 1—本月
};

/// A header or the name of a row taken apart: “2.招聘活动场次累计（场次）”.
struct TableLabel
{
    QString name = {};   ///< what is left: plain, without numbering, brackets and the words below
    QString whole = {};  ///< the same with those words
    QString plain = {};  ///< and with its punctuation: 1-3月
    QString unit = {};   ///< known or not: a figure in one that is not known is refused
    QString remark = {}; ///< what stands in brackets and is none of these, folded
    std::optional<FigureSide> side = {};
};

TableLabel labelOf(const QString& text);

} // namespace kmh
