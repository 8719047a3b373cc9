// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_markup.h"

#include "ui/help/manual_inline.h"
#include "ui/help/manual_writer.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace kmh {

namespace {

struct Patterns
{
    QRegularExpression heading{QStringLiteral(R"(^(#{1,3}) +(.*?)(?: +\{#([a-z0-9-]+)\})?$)")};
    QRegularExpression item{QStringLiteral(R"(^( *)(-|\d+\.) +(.*)$)")};
    QRegularExpression picture{QStringLiteral(R"(^!\[([^\]]*)\]\(([^)]+)\)$)")};
    QRegularExpression link{QStringLiteral(R"((?<!!)\[[^\]]+\]\(([^)]+)\))")};
};

const Patterns& patterns()
{
    static const Patterns kPatterns;
    return kPatterns;
}

QStringList cellsOf(const QString& line)
{
    QString inner = line.trimmed();
    inner = inner.mid(1, inner.size() - 2);
    QStringList cells = inner.split(QLatin1Char('|'));
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isRule(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
        return cell.contains(QLatin1Char('-')) && QString(cell).remove(QLatin1Char('-')).isEmpty();
    });
}

/// Reads a chapter line by line and tells the writer what it is made of.
class Reader
{
public:
    explicit Reader(ManualWriter& writer)
        : m_writer(writer)
    {
    }

    void read(const QString& markdown)
    {
        for (const QString& line : markdown.split(QLatin1Char('\n')))
            readLine(line);
        endText();
    }

private:
    void readLine(const QString& line)
    {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("```"))) {
            endText();
            m_inCode = !m_inCode;
            if (!m_inCode)
                m_writer.code(m_code);
            m_code.clear();
        } else if (m_inCode) {
            m_code.append(line);
        } else if (trimmed.isEmpty()) {
            endText();
        } else if (const auto heading = patterns().heading.match(trimmed); heading.hasMatch()) {
            endText();
            ++m_headings;
            const QString named = heading.captured(3);
            m_writer.heading({int(heading.capturedLength(1)), heading.captured(2),
                              named.isEmpty() ? QStringLiteral("s%1").arg(m_headings) : named});
        } else if (const auto picture = patterns().picture.match(trimmed); picture.hasMatch()) {
            endText();
            m_writer.picture(picture.captured(2), picture.captured(1));
        } else if (trimmed.startsWith(QLatin1Char('|'))) {
            endParagraph();
            m_table.append(cellsOf(trimmed));
        } else if (trimmed.startsWith(QLatin1String("> "))) {
            m_remark = joinedLines(m_remark, trimmed.mid(2));
        } else if (const auto item = patterns().item.match(line); item.hasMatch()) {
            readItem(item);
        } else {
            m_text = joinedLines(m_text, trimmed);
        }
    }

    void readItem(const QRegularExpressionMatch& item)
    {
        endParagraph();
        m_depth = item.capturedLength(1) >= 2 ? 2 : 1;
        m_numbered = item.captured(2) != QLatin1String("-");
        m_inItem = true;
        m_text = item.captured(3);
    }

    /// Ends the paragraph or item; a list goes on.
    void endParagraph()
    {
        if (m_text.isEmpty())
            return;
        if (m_inItem)
            m_writer.item(m_depth, m_numbered, m_text);
        else
            m_writer.paragraph(m_text);
        m_text.clear();
        m_inItem = false;
    }

    void endText()
    {
        endParagraph();
        m_writer.endLists();
        if (!m_remark.isEmpty())
            m_writer.remark(m_remark);
        m_remark.clear();
        if (!m_table.isEmpty()) {
            const bool headed = m_table.size() > 1 && isRule(m_table.at(1));
            if (headed)
                m_table.removeAt(1);
            m_writer.table(m_table, headed);
        }
        m_table.clear();
    }

    ManualWriter& m_writer;
    QString m_text;
    QString m_remark;
    QStringList m_code;
    QVector<QStringList> m_table;
    int m_headings = 0;
    int m_depth = 0;
    bool m_numbered = false;
    bool m_inItem = false;
    bool m_inCode = false;
};

} // namespace

QVector<ManualHeading> manualHeadings(const QString& markdown)
{
    QVector<ManualHeading> headings;
    ManualWriter writer(1);
    writer.collectHeadings(&headings);
    Reader(writer).read(markdown);
    return headings;
}

QString manualHtml(const QString& markdown, int textPixels)
{
    ManualWriter writer(textPixels);
    Reader(writer).read(markdown);
    return writer.html();
}

ManualReferences manualReferences(const QString& markdown)
{
    ManualReferences references;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        if (const auto picture = patterns().picture.match(line.trimmed()); picture.hasMatch())
            references.pictures.append(picture.captured(2));
        for (auto link = patterns().link.globalMatch(line); link.hasNext();)
            references.links.append(link.next().captured(1));
    }
    return references;
}

} // namespace kmh
