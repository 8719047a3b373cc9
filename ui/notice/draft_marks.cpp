// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_marks.h"

#include "core/domain/text.h"
#include "ui/notice/draft_words.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <optional>

namespace kmh {

namespace {

struct Look
{
    DraftMark mark;
    QColor ground;
    QTextCharFormat::UnderlineStyle line;
    QColor lineColor;
};

const QColor kUnitGround(0xE8, 0xE6, 0xF5);
const QColor kTaskGround(0xDD, 0xF0, 0xE6);
const QColor kProjectGround(0xFB, 0xE6, 0xD6);
const QColor kMechanismGround(0xE3, 0xEE, 0xF6);
const QColor kMoneyGround(0xF6, 0xE3, 0xEC);

std::optional<Look> lookOf(DraftMark mark)
{
    const Look looks[] = {
        {DraftMark::Unit, kUnitGround, QTextCharFormat::NoUnderline, {}},
        {DraftMark::Target, theme::kQuote, QTextCharFormat::SingleUnderline, theme::kText},
        {DraftMark::Quantity, theme::kQuote, QTextCharFormat::DotLine, theme::kText},
        {DraftMark::Deliverable, kTaskGround, QTextCharFormat::SingleUnderline,
         lightColor(Light::OnTrack)},
        {DraftMark::Project, kProjectGround, QTextCharFormat::DashUnderline,
         lightColor(Light::Watch)},
        {DraftMark::Mechanism, kMechanismGround, QTextCharFormat::DashDotLine, theme::kAccent},
        {DraftMark::Money, kMoneyGround, QTextCharFormat::WaveUnderline, theme::kText},
        {DraftMark::Waiver, {}, QTextCharFormat::DashUnderline, theme::kSecondaryText},
    };
    for (const Look& look : looks) {
        if (look.mark == mark)
            return look;
    }
    return std::nullopt;
}

DraftMark markOf(const DraftContent& content)
{
    // In the order of DraftContent.
    constexpr DraftMark marks[] = {DraftMark::None,        DraftMark::None,    DraftMark::Unit,
                                   DraftMark::Unit,        DraftMark::Target,  DraftMark::Quantity,
                                   DraftMark::Deliverable, DraftMark::Project, DraftMark::Mechanism,
                                   DraftMark::Money,       DraftMark::Waiver,  DraftMark::Waiver};
    static_assert(std::size(marks) == std::variant_size_v<DraftContent>);
    return marks[content.index()];
}

/// A heading's own words: of a section all, of a measure its number and title.
Quote headingOf(const DraftItem& item, const QString& text)
{
    const auto* measure = contentOf<DraftMeasure>(item);
    if (!measure)
        return item.quote;
    int letters = 0;
    for (const QChar c : measure->printed + measure->title)
        letters += c.isSpace() ? 0 : 1;
    Quote heading{item.quote.start, 0};
    while (letters > 0 && heading.length < item.quote.length)
        letters -= text.at(heading.start + heading.length++).isSpace() ? 0 : 1;
    return heading;
}

} // namespace

QTextCharFormat draftMarkFormat(DraftMark mark)
{
    QTextCharFormat format;
    if (mark == DraftMark::Heading) {
        format.setFontWeight(QFont::Bold);
    } else if (mark == DraftMark::Open) {
        format.setBackground(lightColor(Light::Behind));
        format.setForeground(Qt::white);
        format.setFontWeight(QFont::Bold);
    } else if (const auto look = lookOf(mark)) {
        if (look->ground.isValid())
            format.setBackground(look->ground);
        else
            format.setForeground(theme::kSecondaryText);
        format.setUnderlineStyle(look->line);
        format.setUnderlineColor(look->lineColor);
    }
    return format;
}

QVector<std::pair<DraftMark, QString>> draftMarkLegend()
{
    return {{DraftMark::Target, draftKindLabel(DraftTarget{})},
            {DraftMark::Quantity, draftKindLabel(DraftQuantity{})},
            {DraftMark::Deliverable, draftKindLabel(DraftDeliverable{})},
            {DraftMark::Project, draftKindLabel(DraftProject{})},
            {DraftMark::Mechanism, draftKindLabel(DraftMechanism{})},
            {DraftMark::Money, draftKindLabel(DraftFunding{})},
            {DraftMark::Unit, draftKindLabel(DraftResponsibility{})},
            {DraftMark::Waiver, draftKindLabel(DraftWaiver{})},
            {DraftMark::Open, tr("◆ followed up by nothing")}};
}

DraftMarks draftMarks(const DraftLookup& index, const QVector<CoverageItem>& coverage)
{
    const Draft& draft = index.draft();
    DraftMarks result{QVector<DraftMark>(draft.text.size(), DraftMark::None),
                      QVector<qint64>(draft.text.size(), 0)};
    const auto clipped = [&](Quote quote) {
        quote.start = std::clamp(quote.start, 0, int(draft.text.size()));
        quote.length = std::clamp(quote.length, 0, int(draft.text.size()) - quote.start);
        return quote;
    };
    const auto paint = [&](const Quote& quote, DraftMark mark) {
        std::fill_n(result.marks.begin() + quote.start, quote.length, mark);
    };
    QVector<const DraftItem*> items;
    for (const DraftItem& item : draft.items)
        items.append(&item);
    // What has more words around it is painted over by what stands in it.
    // Of the same words a number says less than what it is a number of.
    const auto weight = [](const DraftItem* item) {
        return std::pair(-item->quote.length, contentOf<DraftQuantity>(*item) == nullptr);
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const DraftItem* a, const DraftItem* b) { return weight(a) < weight(b); });
    for (const DraftItem* item : std::as_const(items)) {
        const Quote quote = clipped(item->quote);
        std::fill_n(result.owners.begin() + quote.start, quote.length, item->id.value);
        if (const DraftMark mark = markOf(item->content); mark != DraftMark::None)
            paint(quote, mark);
        else
            paint(clipped(headingOf(*item, draft.text)), DraftMark::Heading);
    }
    for (const CoverageItem& item : coverage) {
        if (item.state == CoverageItem::State::Open)
            paint(clipped(item.quote), DraftMark::Open);
    }
    return result;
}

} // namespace kmh
