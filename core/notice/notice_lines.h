// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"

namespace kmh {

/// A line of a notice and what it is.
struct NoticeLine
{
    enum class Kind {
        Text,
        Blank,
        PageMark, ///< — 3 —, 第3页 共9页, 3
        Leftover, ///< of a web page or a table of contents: 扫一扫在手机打开当前页, 打印 关闭
    };

    Quote quote; ///< without its line break and the spaces around it
    CleanText words;
    Kind kind = Kind::Text;
    int width = 0;         ///< in columns of half a Chinese character, spaces around it included
    bool indented = false; ///< by two Chinese characters or more, as a paragraph begins
};

QVector<NoticeLine> linesOf(const QString& text);

/// The width at which the lines are broken within sentences, as in text copied from PDF; 0 where
/// they are not.
int brokenWidth(const QVector<NoticeLine>& lines);

} // namespace kmh
