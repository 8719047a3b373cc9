// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_paragraphs.h"

#include "core/notice/brackets.h"
#include "core/notice/notice_lines.h"
#include "core/notice/notice_splitter.h"
#include "core/notice/official_forms.h"
#include "core/notice/table_rows.h"

#include <algorithm>
#include <span>

namespace kmh {

namespace {

using Kind = NoticeLine::Kind;

constexpr qsizetype kLongestBracket = 500; ///< characters; one that is open longer never closes
constexpr qsizetype kLongestRest = 14;     ///< of a heading that goes on in a second line
constexpr qsizetype kMostLinesOfWholeText = 3;
constexpr qsizetype kShortestWholeText = 120;
constexpr int kSlack = 6; ///< columns a broken line may fall short of the page's width

bool isOneOf(QStringView set, QChar c)
{
    return set.contains(c);
}

/// Words that go on with what stands before them, whatever that is.
bool continues(QStringView words)
{
    return isOneOf(u"，。、；：）)〕】》”％%", words.front());
}

bool isHeadingRest(QStringView words)
{
    return words.size() <= kLongestRest && std::none_of(words.begin(), words.end(), [](QChar c) {
               return isOneOf(u"，。；：、（(〔《“", c) || c.isDigit();
           });
}

/// What tells that a text was copied from pages.
struct Pages
{
    explicit Pages(const QVector<NoticeLine>& lines)
        : width(brokenWidth(lines))
        , any(width > 0 || std::any_of(lines.begin(), lines.end(), [](const NoticeLine& line) {
                  return line.kind == Kind::PageMark;
              }))
    {
    }

    int width; ///< as brokenWidth()
    bool any;
};

/// The paragraph that lines are being added to.
class Growing
{
public:
    bool isEmpty() const { return m_words.isEmpty(); }
    const CleanText& words() const { return m_words; }

    void add(const NoticeLine& line)
    {
        const qsizetype from = m_words.size();
        m_words.append(line.words);
        m_lastWidth = line.width;
        if (from == 0) {
            m_number = numberingAt(m_words.words());
            m_isLabel = beginsWithLabel(m_words.words());
        }
        for (qsizetype i = from; i < m_words.size(); ++i) {
            const QChar c = m_words.words().at(i);
            if (isOpeningBracket(c) || c == u'《')
                m_open.append(i);
            else if ((isClosingBracket(c) || c == u'》') && !m_open.isEmpty())
                m_closed = {m_open.takeLast(), i};
            m_hasClause = m_hasClause || isOneOf(u"，。；", c);
        }
    }

    /// Whether a line goes on with the paragraph; `separated` by blank lines.
    bool takes(const NoticeLine& line, bool separated, const Pages& pages) const
    {
        const QStringView next = line.words.words();
        if (isEmpty() || numberingAt(next))
            return false;
        const bool signs = wholeDay(next) || looksLikeIssuer(next) || next.startsWith(u"附件");
        const bool open = !m_open.isEmpty() && m_words.size() - m_open.last() < kLongestBracket;
        if (open)
            return !signs || !separated;
        if (beginsWithLabel(next) || signs)
            return false;
        const QChar last = m_words.words().back();
        if (continues(next) || isOneOf(u"，、（(《“〔", last))
            return true;
        if (separated)
            return false;
        return goesOn(line, next, last, pages);
    }

private:
    bool goesOn(const NoticeLine& line, QStringView next, QChar last, const Pages& pages) const
    {
        if (last.isDigit() && next.front().isDigit())
            return true;
        const bool full = pages.width > 0 && m_lastWidth + kSlack >= pages.width;
        if (isOneOf(u"。！？；：", last) || (line.indented && !full) || endsInResponsibility())
            return false;
        if (full)
            return true;
        if (isOneOf(u"”》）)〕】", last))
            return false;
        if (m_hasClause && !m_isLabel)
            return true;
        return pages.any && m_number && !m_hasClause && isHeadingRest(next);
    }

    bool endsInResponsibility() const
    {
        const auto [opened, closed] = m_closed;
        return closed > 0 && closed + 1 == m_words.size() &&
               isResponsibility(QStringView(m_words.words()).mid(opened + 1, closed - opened - 1));
    }

    CleanText m_words;
    std::optional<Numbering> m_number;
    QVector<qsizetype> m_open;
    std::pair<qsizetype, qsizetype> m_closed; ///< the bracket that closed last
    int m_lastWidth = 0;
    bool m_hasClause = false;
    bool m_isLabel = false;
};

/// Joins lines to paragraphs, in their order.
class Joiner
{
public:
    Joiner(const QString& text, std::span<const NoticeLine> lines, const Pages& pages,
           TableReading tables)
        : m_pages(pages)
        , m_rows(text)
        , m_tables(tables)
    {
        for (; !lines.empty(); lines = lines.subspan(1))
            read(lines);
        finish();
    }

    struct Joined
    {
        CleanText words;
        std::optional<NoticeParagraph> row = {}; ///< a table's row, read already
    };

    QVector<Joined> paragraphs;
    QVector<Quote> leftOut;

private:
    void read(std::span<const NoticeLine> lines)
    {
        const NoticeLine& line = lines.front();
        switch (line.kind) {
        case Kind::Blank: m_blank = true; return;
        case Kind::PageMark:
            m_page = true;
            leftOut.append(line.quote);
            return;
        case Kind::Leftover:
            finish();
            leftOut.append(line.quote);
            return;
        case Kind::Text: break;
        }
        if (m_tables == TableReading::Rows && readTable(lines)) {
            m_blank = m_page = false;
            return;
        }
        const bool separated = m_blank && !m_page; // a page's end has blank lines around its mark
        if (!m_growing.takes(line, separated, m_pages))
            finish();
        m_growing.add(line);
        m_blank = m_page = false;
    }

    bool readTable(std::span<const NoticeLine> lines)
    {
        const NoticeLine& line = lines.front();
        if (!m_blank && m_rows.goesOn(lines))
            return true;
        takeRow();
        if (m_rows.takesHead(line)) {
            finish();
            leftOut.append(line.quote);
            return true;
        }
        if (m_rows.takesRow(line)) {
            finishParagraph();
            return true;
        }
        m_rows.takeOther(line);
        return false;
    }

    void takeRow()
    {
        for (const NoticeParagraph& read : m_rows.take())
            paragraphs.append({read.words, read});
    }

    void finishParagraph()
    {
        if (!m_growing.isEmpty())
            paragraphs.append({m_growing.words()});
        m_growing = {};
    }

    void finish()
    {
        takeRow();
        finishParagraph();
    }

    const Pages& m_pages;
    Growing m_growing;
    TableRows m_rows;
    TableReading m_tables;
    bool m_blank = false;
    bool m_page = false;
};

bool isWholeText(const QVector<NoticeLine>& lines)
{
    qsizetype texts = 0;
    qsizetype size = 0;
    for (const NoticeLine& line : lines) {
        texts += line.kind == Kind::Text ? 1 : 0;
        size += line.words.size();
    }
    return texts <= kMostLinesOfWholeText && size >= kShortestWholeText * texts;
}

/// A text in one line, however short, that has several numbered parts.
bool holdsSeveral(const CleanText& line)
{
    const QVector<CleanText> parts = splitWholeText(line);
    return std::count_if(parts.begin(), parts.end(), [](const CleanText& part) {
               return numberingAt(part.words()).has_value();
           }) > 1;
}

NoticeParagraphs paragraphsOf(const Joiner& joined, bool isWhole)
{
    NoticeParagraphs result;
    result.leftOut = joined.leftOut;
    for (const Joiner::Joined& paragraph : joined.paragraphs) {
        if (paragraph.row) {
            result.all.append(*paragraph.row);
            continue;
        }
        const bool isLine = joined.paragraphs.size() == 1 && holdsSeveral(paragraph.words);
        for (const CleanText& part :
             isWhole || isLine ? splitWholeText(paragraph.words) : splitAtNumbers(paragraph.words))
            result.all.append({part, numberingAt(part.words()), responsibilitySign(part.words())});
    }
    return result;
}

} // namespace

NoticeParagraphs paragraphsOf(const QString& text, TableReading tables)
{
    const QVector<NoticeLine> lines = linesOf(text);
    const Pages pages(lines);
    return paragraphsOf(Joiner(text, {lines.data(), std::size_t(lines.size())}, pages, tables),
                        isWholeText(lines));
}

} // namespace kmh
