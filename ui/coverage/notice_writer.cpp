// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/notice_writer.h"

#include "core/domain/text.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace kmh {

namespace {

/// Words of the notice that something was made of.
struct Span
{
    Quote quote;
    QString tip;
    NoticeMark mark = NoticeMark::Derived;
};

template<class Items>
void addSpans(const Items& items, Tracker::Kind kind, QVector<Span>& spans)
{
    for (const auto& item : items)
        spans.append(
            {item.quote, tr("%1 %2 (%3)").arg(item.code, item.name, trackerKindLabel(kind))});
}

NoticeMark markOf(CoverageItem::State state)
{
    switch (state) {
    case CoverageItem::State::Tracked: return NoticeMark::Tracked;
    case CoverageItem::State::Waived: return NoticeMark::Waived;
    case CoverageItem::State::Open: return NoticeMark::Open;
    }
    Q_UNREACHABLE();
}

QVector<Span> spansOf(const Plan& plan, const QVector<CoverageRow>& rows)
{
    QVector<Span> spans;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.quote)
            spans.append({*indicator.quote, tr("%1 %2 (%3)")
                                                .arg(indicator.code, indicator.name,
                                                     trackerKindLabel(Tracker::Kind::Indicator))});
    }
    addSpans(plan.deliverables, Tracker::Kind::Deliverable, spans);
    addSpans(plan.projects, Tracker::Kind::Project, spans);
    addSpans(plan.fundings, Tracker::Kind::Funding, spans);
    addSpans(plan.mechanisms, Tracker::Kind::Mechanism, spans);
    for (const CoverageRow& row : rows) {
        const QString tip = row.tracker ? QString() : tr("%1: %2").arg(row.state, row.by);
        spans.append({row.item.quote, tip, markOf(row.item.state)});
    }
    return spans;
}

/// Writes one line of the notice, stretch by stretch.
class LineWriter
{
public:
    LineWriter(const Plan& plan, QTextCursor& cursor, const QVector<Span>& spans,
               QVector<int>& positions)
        : m_plan(plan)
        , m_cursor(cursor)
        , m_spans(spans)
        , m_positions(positions)
    {
        for (const Section& section : plan.sections)
            m_bold.append(section.quote);
        for (const Measure& measure : plan.measures) {
            const int number = plan.body(measure).start - measure.quote.start;
            m_bold.append({measure.quote.start, number + int(measure.title.size())});
        }
    }

    void write(const Quote& line)
    {
        QVector<int> bounds{line.start, line.end()};
        const auto bound = [&](const Quote& quote) {
            for (const int at : {quote.start, quote.end()}) {
                if (at > line.start && at < line.end())
                    bounds.append(at);
            }
        };
        for (const Span& span : m_spans)
            bound(span.quote);
        for (const Quote& quote : m_bold)
            bound(quote);
        std::sort(bounds.begin(), bounds.end());
        for (qsizetype i = 0; i + 1 < bounds.size(); ++i)
            writeStretch({bounds[i], bounds[i + 1] - bounds[i]});
    }

private:
    void writeStretch(const Quote& stretch)
    {
        if (stretch.length == 0)
            return;
        QTextCharFormat format;
        QStringList tips;
        std::optional<NoticeMark> mark;
        bool opens = false;
        for (const Span& span : m_spans) {
            if (!span.quote.contains(stretch))
                continue;
            mark = std::max(mark.value_or(span.mark), span.mark);
            opens = opens || (span.mark == NoticeMark::Open && span.quote.start == stretch.start);
            if (!span.tip.isEmpty() && !tips.contains(span.tip))
                tips.append(span.tip);
        }
        if (mark)
            format = noticeFormat(*mark);
        for (const Quote& quote : m_bold) {
            if (quote.contains(stretch))
                format.setFontWeight(QFont::Bold);
        }
        format.setToolTip(tips.join(u'\n'));
        if (opens)
            m_cursor.insertText(coverageStateLabel(CoverageItem::State::Open) + u' ', format);
        insert(stretch, format);
    }

    /// A space that only lays a line out is left out; so the notice stands on paper.
    void insert(const Quote& stretch, const QTextCharFormat& format)
    {
        QString words;
        for (int at = stretch.start; at < stretch.end(); ++at) {
            m_positions[at] = m_cursor.position() + int(words.size());
            const int before = std::max(0, at - 1);
            const QString around = m_plan.noticeText.mid(before, at - before + 2);
            const bool space = m_plan.noticeText.at(at).isSpace();
            if (!space || withoutLayoutSpaces(around).size() == around.size())
                words.append(m_plan.noticeText.at(at));
        }
        m_cursor.insertText(words, format);
    }

    const Plan& m_plan;
    QTextCursor& m_cursor;
    const QVector<Span>& m_spans;
    QVector<int>& m_positions;
    QVector<Quote> m_bold;
};

} // namespace

QTextCharFormat noticeFormat(NoticeMark mark)
{
    QTextCharFormat format;
    switch (mark) {
    case NoticeMark::Derived: format.setBackground(theme::kSelection); break;
    case NoticeMark::Tracked: format.setBackground(theme::kQuote); break;
    case NoticeMark::Waived:
        format.setForeground(theme::kSecondaryText);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(theme::kSecondaryText);
        break;
    case NoticeMark::Open:
        format.setBackground(lightInk(Light::Behind));
        format.setForeground(Qt::white);
        format.setFontWeight(QFont::Bold);
        break;
    }
    return format;
}

QVector<int> writeNotice(QTextDocument& document, const Plan& plan,
                         const QVector<CoverageRow>& rows)
{
    document.clear();
    const QString& text = plan.noticeText;
    const QVector<Span> spans = spansOf(plan, rows);
    QVector<int> positions(text.size() + 1, 0);
    QTextCursor cursor(&document);
    LineWriter writer(plan, cursor, spans, positions);
    QTextBlockFormat block;
    block.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(theme::em(document.defaultFont()) * 0.5);
    bool first = true;
    for (int start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const int end = int(found < 0 ? text.size() : found);
        if (!plan.wording({start, end - start}).isEmpty()) {
            if (!first)
                cursor.insertBlock();
            first = false;
            cursor.setBlockFormat(block);
            writer.write({start, end - start});
        } else {
            std::fill(positions.begin() + start, positions.begin() + end, cursor.position());
        }
        positions[end] = cursor.position();
        start = end + 1;
    }
    return positions;
}

} // namespace kmh
