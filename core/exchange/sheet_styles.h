// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/exchange/xlsx_book.h"

#include <QtCore/QHash>

namespace kmh {

/// The looks of cells in the files we write, each made once for a book.
class SheetStyles
{
public:
    explicit SheetStyles(XlsxBook& book);

    lxw_format* title() const { return m_title; }
    lxw_format* demo() const { return m_demo; } ///< 演示数据, not to be overlooked
    lxw_format* header() const { return m_header; }
    lxw_format* label() const { return m_label; }
    lxw_format* text() const { return m_text; } ///< wraps
    lxw_format* day() const { return m_day; }
    lxw_format* moment() const { return m_moment; }
    lxw_format* exactText() const { return m_exactText; } ///< a number that had to be text
    /// Thousands separators, so many decimals and what stands behind.
    lxw_format* number(int decimals, const QString& suffix = {});
    lxw_format* percent(int decimals);
    /// In the light's colour.
    lxw_format* light(Light light);

private:
    lxw_format* make() const;
    lxw_format* numbered(const QString& numberFormat);

    XlsxBook& m_book;
    // Before the formats, which are made with them.
    QHash<QString, lxw_format*> m_numbers; ///< by number format
    QHash<int, lxw_format*> m_lights;
    lxw_format* m_title;
    lxw_format* m_demo;
    lxw_format* m_header;
    lxw_format* m_label;
    lxw_format* m_text;
    lxw_format* m_day;
    lxw_format* m_moment;
    lxw_format* m_exactText;
};

/// The font of everything written, known to Windows; other systems have one in its place.
inline constexpr char kXlsxFont[] = "Microsoft YaHei";

} // namespace kmh
