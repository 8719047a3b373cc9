// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_writer.h"

#include "ui/help/manual_inline.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace kmh {

namespace {

// Of the text size.
constexpr double kBelowText = 0.55;
constexpr double kCellPadding = 0.4;

} // namespace

int ManualWriter::sized(double factor) const
{
    return int(std::lround(m_pixels * factor));
}

/// Qt sizes a heading by its level and the font of the document it is in: 2, 1.5 and 1.2 times.
void ManualWriter::heading(const ManualHeading& heading)
{
    if (m_headings)
        m_headings->append(heading);
    m_body += QStringLiteral("<h%1 style=\"color:%2; margin-top:%3px; margin-bottom:%4px\">"
                             "<a name=\"%5\"></a>%6</h%1>")
                  .arg(heading.level)
                  .arg(heading.level == 3 ? theme::kText.name() : theme::kAccent.name())
                  .arg(sized(heading.level == 1 ? 0.4 : 1.5))
                  .arg(sized(0.5))
                  .arg(heading.anchor, manualInline(heading.text));
}

void ManualWriter::paragraph(const QString& text)
{
    m_body += QStringLiteral("<p style=\"margin-top:0; margin-bottom:%1px\">%2</p>")
                  .arg(sized(kBelowText))
                  .arg(manualInline(text));
}

void ManualWriter::openList(bool numbered)
{
    m_body += QStringLiteral("<%1 style=\"margin-top:0; margin-bottom:%2px\">")
                  .arg(numbered ? QLatin1String("ol") : QLatin1String("ul"))
                  .arg(sized(m_lists.isEmpty() ? kBelowText : 0));
    m_lists.append(numbered);
}

void ManualWriter::closeLists(int depth)
{
    while (m_lists.size() > depth)
        m_body += m_lists.takeLast() ? QLatin1String("</ol>") : QLatin1String("</ul>");
}

void ManualWriter::item(int depth, bool numbered, const QString& text)
{
    closeLists(depth);
    if (!m_lists.isEmpty() && m_lists.size() == depth && m_lists.last() != numbered)
        closeLists(depth - 1);
    while (m_lists.size() < depth)
        openList(numbered);
    m_body += QStringLiteral("<li style=\"margin-bottom:%1px\">%2</li>")
                  .arg(sized(0.25))
                  .arg(manualInline(text));
}

void ManualWriter::endLists()
{
    closeLists(0);
}

void ManualWriter::table(const QVector<QStringList>& rows, bool headed)
{
    m_body +=
        QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"%1\" width=\"100%\" "
                       "style=\"border-collapse:collapse; border-style:solid; "
                       "border-color:%2; margin-bottom:%3px\">")
            .arg(sized(kCellPadding))
            .arg(theme::kLine.name())
            .arg(sized(0.9));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool head = headed && i == 0;
        m_body += head ? QStringLiteral("<thead><tr bgcolor=\"%1\">").arg(theme::kSelection.name())
                       : QStringLiteral("<tr>");
        for (const QString& cell : rows.at(i)) {
            m_body += head ? QStringLiteral("<th align=\"left\">%1</th>").arg(manualInline(cell))
                           : QStringLiteral("<td>%1</td>").arg(manualInline(cell));
        }
        m_body += head ? QLatin1String("</tr></thead>") : QLatin1String("</tr>");
    }
    m_body += QLatin1String("</table>");
}

void ManualWriter::picture(const QString& name, const QString& caption)
{
    m_body += QStringLiteral("<p style=\"margin-top:%1px; margin-bottom:0; line-height:100%\">"
                             "<img src=\"%2\"></p>"
                             "<p style=\"font-size:%3px; color:%4; margin-top:%5px; "
                             "margin-bottom:%6px\">%7</p>")
                  .arg(sized(0.5))
                  .arg(name.toHtmlEscaped())
                  .arg(sized(0.88))
                  .arg(theme::kSecondaryText.name())
                  .arg(sized(0.3))
                  .arg(sized(1))
                  .arg(manualInline(caption));
}

void ManualWriter::remark(const QString& text)
{
    m_body += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" "
                             "bgcolor=\"%2\" style=\"margin-bottom:%3px\"><tr><td>%4</td></tr>"
                             "</table>")
                  .arg(sized(0.7))
                  .arg(theme::kSelection.name())
                  .arg(sized(0.8))
                  .arg(manualInline(text));
}

void ManualWriter::code(const QStringList& lines)
{
    m_body += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" "
                             "bgcolor=\"%2\" style=\"margin-bottom:%3px\"><tr><td>"
                             "<pre style=\"font-size:%4px; line-height:140%\">%5</pre></td></tr>"
                             "</table>")
                  .arg(sized(0.7))
                  .arg(theme::kPage.name())
                  .arg(sized(0.8))
                  .arg(sized(0.92))
                  .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped());
}

QString ManualWriter::html() const
{
    return QStringLiteral("<html><head><style>"
                          "p, li, td, th { line-height:125%; }"
                          "a { color:%1; text-decoration:none; }"
                          "body { color:%2; font-size:%3px; }"
                          "</style></head><body>%4</body></html>")
        .arg(theme::kAccent.name(), theme::kText.name())
        .arg(m_pixels)
        .arg(m_body);
}

} // namespace kmh
