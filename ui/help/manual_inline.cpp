// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_inline.h"

#include "ui/theme/theme.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

const QRegularExpression& marks()
{
    static const QRegularExpression kMarks(
        QStringLiteral(R"(`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\))"));
    return kMarks;
}

bool isChinese(QChar c)
{
    const char32_t code = c.unicode();
    return code >= 0x2E80 || (code >= 0x2018 && code <= 0x201D);
}

/// Keys and words of files stand on a ground of their own, so that they are seen as one.
QString onGround(const QString& text)
{
    // Spaces that do not break: Ctrl+Shift+→ stays on one line.
    QString kept = text.toHtmlEscaped();
    kept.replace(QLatin1Char(' '), QChar(0xA0));
    return QStringLiteral("<span style=\"background-color:%1\">&nbsp;%2&nbsp;</span>")
        .arg(theme::kTrack.name(), kept);
}

} // namespace

QString manualInline(const QString& text)
{
    QString html;
    qsizetype at = 0;
    for (auto found = marks().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        html += text.mid(at, match.capturedStart() - at).toHtmlEscaped();
        if (match.capturedLength(1) > 0)
            html += onGround(match.captured(1));
        else if (match.capturedLength(2) > 0)
            html += QStringLiteral("<b>%1</b>").arg(manualInline(match.captured(2)));
        else
            html += QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(match.captured(4).toHtmlEscaped(), manualInline(match.captured(3)));
        at = match.capturedEnd();
    }
    return html + text.mid(at).toHtmlEscaped();
}

QString manualPlain(const QString& text)
{
    QString plain = text;
    return plain.replace(marks(), QStringLiteral(R"(\1\2\3)"));
}

QString joinedLines(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const bool chinese = isChinese(first.back()) || isChinese(second.front());
    return first + (chinese ? QString() : QStringLiteral(" ")) + second;
}

} // namespace kmh
