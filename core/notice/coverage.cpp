// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace kmh {

namespace {

using Kind = CoverageItem::Kind;
using State = CoverageItem::State;

/// Something of the plan that covers the words of its quote.
struct Cover
{
    Quote quote;
    State state;
    QString by;
};

/// In order of precedence where two quotes are equally small.
QVector<Cover> coversOf(const Plan& plan)
{
    QVector<Cover> covers;
    for (const Quantity& q : plan.quantities) {
        const bool tracked = !q.trackedBy.isEmpty();
        covers.append(
            {q.quote, tracked ? State::Tracked : State::Waived, tracked ? q.trackedBy : q.waived});
    }
    const auto track = [&](const Quote& quote, const QString& code) {
        covers.append({quote, State::Tracked, code});
    };
    for (const Target& t : plan.targets) {
        if (t.quote)
            track(*t.quote, plan.indicator(t.indicator).code);
    }
    for (const Indicator& i : plan.indicators) {
        if (i.quote)
            track(*i.quote, i.code);
    }
    for (const Deliverable& d : plan.deliverables)
        track(d.quote, d.code);
    for (const Project& p : plan.projects)
        track(p.quote, p.code);
    for (const Mechanism& m : plan.mechanisms)
        track(m.quote, m.code);
    for (const Funding& f : plan.fundings)
        track(f.quote, f.code);
    for (const Waiver& w : plan.waivers)
        covers.append({w.quote, State::Waived, w.reason});
    return covers;
}

const QRegularExpression& followUpWords()
{
    // Deadlines first: a number that is part of one belongs to it. Words that merely hold a numeral
    // are passed over; 万 and 亿 after a figure are part of its unit.
    static const QRegularExpression words(QStringLiteral(
        "(?<deadline>(?:[0-9]{4}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|底|末)?|月[底末]"
        "|[一二三四]?季度[底末]?|年[底末]|春节|元宵节?|两?节)前"
        "|[一二三四]季度|(?:春节|元宵|春运|两节|节假日)(?:期间)?)"
        "|(?<quantity>[0-9]+(?:\\.[0-9]+)?)"
        "|(?<other>进一步|统一|逐一|唯一|一般|一体|一致|一定|一律|一旦|一直|一切|一些|百货|百姓)"
        "|(?<numeral>(?<![0-9十百千万])[一二两三四五六七八九十百千万亿]+)"
        "|(?<action>出台|印发|制定|编制|举办|开展|召开|发布|建立|启动|下达|发放)"));
    Q_ASSERT(words.isValid());
    return words;
}

std::optional<Kind> kindOf(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(u"deadline"))
        return Kind::Deadline;
    if (match.hasCaptured(u"quantity") || match.hasCaptured(u"numeral"))
        return Kind::Quantity;
    if (match.hasCaptured(u"action"))
        return Kind::Action;
    return {};
}

void judge(CoverageItem& item, const QVector<Cover>& covers)
{
    const Cover* smallest = nullptr;
    for (const Cover& cover : covers) {
        if (cover.quote.contains(item.quote) &&
            (!smallest || cover.quote.length < smallest->quote.length))
            smallest = &cover;
    }
    if (!smallest)
        return;
    item.state = smallest->state;
    item.by = smallest->by;
    item.cover = smallest->quote;
}

/// Where the characters that withoutLayoutSpaces() leaves of a stretch stand in the notice: the
/// same ones, in the same order.
QVector<int> placesIn(const QString& printed, const QString& reads, int start)
{
    QVector<int> places;
    for (int i = 0; i < printed.size() && places.size() < reads.size(); ++i) {
        if (printed.at(i) == reads.at(places.size()))
            places.append(start + i);
    }
    return places;
}

/// Adds what is found in one line of the notice as it reads: a layout space stands within words.
void scanLine(const Plan& plan, const QVector<Cover>& covers, const Quote& line,
              std::optional<MeasureId> measure, QVector<CoverageItem>& items)
{
    const QString printed = line.in(plan.noticeText);
    const QString reads = withoutLayoutSpaces(printed);
    const QVector<int> places = placesIn(printed, reads, line.start);
    auto matches = followUpWords().globalMatch(reads);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const std::optional<Kind> kind = kindOf(match);
        if (!kind)
            continue;
        CoverageItem item;
        item.measure = measure;
        const int start = places.at(int(match.capturedStart()));
        item.quote = {start, places.at(int(match.capturedEnd()) - 1) + 1 - start};
        item.kind = *kind;
        judge(item, covers);
        items.append(item);
    }
}

/// Adds what is found in one stretch of the notice; no word goes on in the next line.
void scan(const Plan& plan, const QVector<Cover>& covers, const Quote& stretch,
          std::optional<MeasureId> measure, QVector<CoverageItem>& items)
{
    for (int start = stretch.start; start < stretch.end();) {
        const auto newline = int(plan.noticeText.indexOf(u'\n', start));
        const int end = newline < 0 ? stretch.end() : std::min(newline, stretch.end());
        scanLine(plan, covers, {start, end - start}, measure, items);
        start = end + 1;
    }
}

} // namespace

QVector<CoverageItem> coverageOf(const Plan& plan)
{
    const QVector<Cover> covers = coversOf(plan);
    QVector<CoverageItem> items;
    if (!plan.sections.isEmpty())
        scan(plan, covers, {0, plan.sections.first().quote.start}, {}, items);
    for (const Measure& measure : plan.measures)
        scan(plan, covers, plan.body(measure), measure.id, items);
    return items;
}

int countIn(const QVector<CoverageItem>& items, State state)
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const CoverageItem& item) { return item.state == state; }));
}

} // namespace kmh
