// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/difference_html.h"

namespace kmh {

namespace {

QString html(const QVector<TextPart>& parts, TextPart::Kind marked, const QString& pattern)
{
    QString result;
    for (const TextPart& part : parts) {
        if (part.kind == TextPart::Kind::Same)
            result += part.text.toHtmlEscaped();
        else if (part.kind == marked)
            result += pattern.arg(part.text.toHtmlEscaped());
    }
    return result;
}

} // namespace

QString htmlBefore(const QVector<TextPart>& parts)
{
    return html(parts, TextPart::Kind::Removed,
                QStringLiteral("<s style='background-color:#F8DDD8'>%1</s>"));
}

QString htmlAfter(const QVector<TextPart>& parts)
{
    return html(parts, TextPart::Kind::Added,
                QStringLiteral("<b style='background-color:#FFE9A8'><u>%1</u></b>"));
}

} // namespace kmh
