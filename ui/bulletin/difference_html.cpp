// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/difference_html.h"

#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

QString html(const QVector<TextPart>& parts, TextPart::Kind marked, const QString& pattern,
             const QColor& ground)
{
    QString result;
    for (const TextPart& part : parts) {
        if (part.kind == TextPart::Kind::Same)
            result += part.text.toHtmlEscaped();
        else if (part.kind == marked)
            result += pattern.arg(part.text.toHtmlEscaped(), ground.name());
    }
    return result;
}

} // namespace

QString htmlBefore(const QVector<TextPart>& parts)
{
    return html(parts, TextPart::Kind::Removed,
                QStringLiteral("<s style='background-color:%2'>%1</s>"), lightTint(Light::Behind));
}

QString htmlAfter(const QVector<TextPart>& parts)
{
    return html(parts, TextPart::Kind::Added,
                QStringLiteral("<b style='background-color:%2'><u>%1</u></b>"), theme::kQuote);
}

} // namespace kmh
