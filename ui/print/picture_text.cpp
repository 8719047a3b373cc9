// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture_text.h"

#include "ui/print/chart_picture.h"
#include "ui/theme/light_icon.h"

#include <QtGui/QTextLayout>

#include <algorithm>

namespace kmh {

QStringList linesOf(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1.0, width));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QByteArray withFamilies(QByteArray svg, const QFont& font)
{
    QStringList families = font.families();
    families.append(QStringLiteral("sans-serif"));
    const QByteArray first = "font-family=\"" + families.first().toHtmlEscaped().toUtf8() + '"';
    return svg.replace(first, "font-family=\"" +
                                  families.join(QStringLiteral(", ")).toHtmlEscaped().toUtf8() +
                                  '"');
}

QColor greyInk(const QColor& color)
{
    struct Grey
    {
        Light light;
        int value;
    };
    // White letters hold on all of them.
    static constexpr std::array kGreys = {Grey{Light::Behind, 0x14}, Grey{Light::Watch, 0x46},
                                          Grey{Light::Met, 0x5C}, Grey{Light::OnTrack, 0x72},
                                          Grey{Light::NotDue, 0x76}};
    const int alpha = color.alpha();
    for (const Grey& grey : kGreys) {
        const QRgb of = QColor(color.rgb()).rgb();
        if (of == lightColor(grey.light).rgb() || of == lightInk(grey.light).rgb())
            return {grey.value, grey.value, grey.value, alpha};
    }
    const int value = qGray(color.rgb());
    return {value, value, value, alpha};
}

} // namespace kmh
