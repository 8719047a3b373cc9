// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_sheet.h"

namespace kmh {

namespace {

constexpr lxw_color_t kOpen = 0xFFF8D6; ///< of the cells to fill in
constexpr lxw_color_t kHeader = 0xDCE6F1;
constexpr lxw_color_t kClosed = 0xE6E6E6; ///< where nothing is to be filled in
constexpr lxw_color_t kLines = 0x8A97A8;
constexpr lxw_color_t kMuted = 0x566577;
constexpr double kTitleSize = 16;
constexpr double kTextSize = 10;

/// Digits after the point are shown as far as there are any, at least as many as the indicator has.
/// Percentages have the general form, in which Excel takes 21.4% for what it says.
QString numberForm(const Indicator& indicator)
{
    if (indicator.unit == u"%")
        return {};
    if (indicator.decimals > 0)
        return QStringLiteral("#,##0.") + QString(indicator.decimals, u'0') +
               QStringLiteral("####");
    return indicator.kind == IndicatorKind::Count ? QStringLiteral("#,##0") : QString();
}

} // namespace

lxw_format* ReturnFormSheet::makeFormat(Look look) const
{
    lxw_format* format = m_book.addFormat();
    format_set_font_name(format, "Microsoft YaHei");
    format_set_font_size(format, look == Look::Title ? kTitleSize : kTextSize);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    const auto fill = [format](lxw_color_t colour) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, colour);
    };
    const bool isLine = look == Look::Title || look == Look::Line || look == Look::Hint;
    if (!isLine && look != Look::Mark && look != Look::Label) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, kLines);
    }
    switch (look) {
    case Look::Title:
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case Look::Line:
    case Look::Mark: break;
    case Look::Label: format_set_align(format, LXW_ALIGN_RIGHT); break;
    case Look::Hint:
        format_set_font_color(format, kMuted);
        format_set_text_wrap(format);
        break;
    case Look::Header:
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_text_wrap(format);
        fill(kHeader);
        break;
    case Look::Number: format_set_align(format, LXW_ALIGN_CENTER); break;
    case Look::Text: format_set_text_wrap(format); break;
    case Look::Figure: break;
    case Look::Open:
        format_set_unlocked(format);
        format_set_text_wrap(format);
        format_set_num_format(format, "@"); // telephone numbers keep their digits
        fill(kOpen);
        break;
    case Look::Closed:
        format_set_align(format, LXW_ALIGN_CENTER);
        fill(kClosed);
        break;
    }
    return format;
}

lxw_format* ReturnFormSheet::openFormat(const Indicator& indicator)
{
    const QString form = numberForm(indicator);
    lxw_format*& format = m_openFormats[form];
    if (!format) {
        format = makeFormat(Look::Figure);
        format_set_unlocked(format);
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, kOpen);
        if (!form.isEmpty())
            format_set_num_format(format, form.toUtf8().constData());
    }
    return format;
}

} // namespace kmh
