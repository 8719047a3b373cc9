// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_styles.h"

namespace kmh {

namespace {

constexpr lxw_color_t kInk = 0x1B2A3A;
constexpr lxw_color_t kRule = 0xC9D1DA;
constexpr lxw_color_t kHeaderGround = 0xE6ECF2;
constexpr lxw_color_t kWarning = 0xB3261E;

/// As on screen (design §6).
lxw_color_t colourOf(Light light)
{
    switch (light) {
    case Light::Met: return 0x0B5CAD;
    case Light::OnTrack: return 0x00795B;
    case Light::Watch: return 0xB36B00;
    case Light::Behind: return 0xC23B22;
    case Light::Missing:
    case Light::NotDue:
    case Light::NotJudged: return 0x6B7785;
    }
    Q_UNREACHABLE();
}

void frame(lxw_format* format)
{
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kRule);
}

} // namespace

SheetStyles::SheetStyles(XlsxBook& book)
    : m_book(book)
    , m_title(make())
    , m_demo(make())
    , m_header(make())
    , m_label(make())
    , m_text(make())
    , m_day(numbered(QStringLiteral("yyyy-mm-dd")))
    , m_moment(numbered(QStringLiteral("yyyy-mm-dd hh:mm:ss")))
    , m_exactText(make())
{
    format_set_font_size(m_title, 16);
    format_set_bold(m_title);
    format_set_bold(m_demo);
    format_set_font_size(m_demo, 12);
    format_set_font_color(m_demo, kWarning);
    for (lxw_format* format : {m_header, m_label, m_text, m_exactText})
        frame(format);
    for (lxw_format* format : {m_header, m_label}) {
        format_set_bold(format);
        format_set_bg_color(format, kHeaderGround);
    }
    for (lxw_format* format : {m_text, m_label})
        format_set_indent(format, 1);
    format_set_align(m_header, LXW_ALIGN_CENTER);
    for (lxw_format* format : {m_header, m_label, m_text})
        format_set_text_wrap(format);
    format_set_align(m_day, LXW_ALIGN_CENTER);
    format_set_align(m_moment, LXW_ALIGN_CENTER);
    format_set_align(m_exactText, LXW_ALIGN_RIGHT);
}

lxw_format* SheetStyles::make() const
{
    lxw_format* format = m_book.addFormat();
    format_set_font_name(format, kXlsxFont);
    format_set_font_size(format, 10);
    format_set_font_color(format, kInk);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* SheetStyles::numbered(const QString& numberFormat)
{
    lxw_format*& format = m_numbers[numberFormat];
    if (!format) {
        format = make();
        frame(format);
        format_set_num_format(format, numberFormat.toUtf8().constData());
    }
    return format;
}

lxw_format* SheetStyles::number(int decimals, const QString& suffix)
{
    QString format = QStringLiteral("#,##0");
    if (decimals > 0)
        format += u'.' + QString(decimals, u'0');
    if (!suffix.isEmpty())
        format += QStringLiteral("\"%1\"").arg(QString(suffix).remove(u'"'));
    return numbered(format);
}

lxw_format* SheetStyles::percent(int decimals)
{
    return numbered(
        QStringLiteral("0%1%").arg(decimals > 0 ? u'.' + QString(decimals, u'0') : QString()));
}

lxw_format* SheetStyles::light(Light light)
{
    lxw_format*& format = m_lights[int(light)];
    if (!format) {
        format = make();
        frame(format);
        format_set_bold(format);
        format_set_font_color(format, colourOf(light));
        format_set_indent(format, 1);
    }
    return format;
}

} // namespace kmh
