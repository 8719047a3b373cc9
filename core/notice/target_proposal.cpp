// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/notice/proposals.h"
#include "core/notice/target_kind.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

/// 活动 of 促消费活动超50场次 and of 50场促消费活动 is counted in 场次; 结转项目 of 2万亩 by their
/// area.
QString indicatorName(const FoundQuantity& quantity)
{
    static constexpr QStringView heldThings[] = {u"活动", u"招聘会", u"演出",  u"赛事",
                                                 u"展会", u"培训",   u"推介会"};
    static constexpr QStringView areas[] = {u"亩", u"公顷", u"平方公里", u"平方米"};
    const QString& name = quantity.counted;
    const bool held = quantity.unit == u"场次" || quantity.unit == u"场" || quantity.unit == u"次";
    if (held && endsWithAny(name, heldThings))
        return name + (quantity.unit == u"次" ? QStringLiteral("次数") : QStringLiteral("场次"));
    static constexpr QStringView measured[] = {u"面积", u"产量", u"播种", u"造林"};
    if (endsWithAny(quantity.unit, areas) && name.endsWith(u"项目") && !endsWithAny(name, measured))
        return name + QStringLiteral("面积");
    return name;
}

/// The figures as printed: 1049.4 has one decimal.
int printedDecimals(double value)
{
    const QString digits = QString::number(value, 'f', 4);
    qsizetype end = digits.size();
    while (digits.at(end - 1) == u'0')
        --end;
    return int(end - 1 - digits.indexOf(u'.'));
}

int decimalsOf(const FoundQuantity& quantity, IndicatorKind kind)
{
    static constexpr QStringView coarse[] = {u"万吨",     u"亿元", u"万元",   u"亿千瓦时",
                                             u"万千瓦时", u"公里", u"万千瓦", u"亿吨"};
    int usual = 0;
    if (kind == IndicatorKind::Rate || quantity.unit == u"%" || endsWithAny(quantity.unit, coarse))
        usual = 1;
    else if (quantity.unit.startsWith(u'万') || quantity.unit.startsWith(u'亿'))
        usual = 2;
    return std::max({usual, printedDecimals(quantity.value),
                     quantity.upper ? printedDecimals(*quantity.upper) : 0});
}

/// What is reported, in the notice's words, for a person to make precise.
QString definitionOf(const QString& name, IndicatorKind kind, const QString& unit,
                     const QString& words)
{
    const QString quoted = tr("The notice says “%1”.").arg(words);
    switch (kind) {
    case IndicatorKind::Rate: return tr("%1 at the end of the period. %2").arg(name, quoted);
    case IndicatorKind::Level:
        return tr("%1 at the end of the period, in %2; not a sum. %3").arg(name, unit, quoted);
    default: return tr("%1 since the beginning of the year, in %2. %3").arg(name, unit, quoted);
    }
}

/// The period that ends on a day: the plan's own, else the longest one; else the 旬 it lies in.
Period periodUntil(QDate day, const Period& plan)
{
    if (day == plan.lastDay())
        return plan;
    for (const Period::Kind kind :
         {Period::Kind::Year, Period::Kind::Half, Period::Kind::Quarter, Period::Kind::Month}) {
        const Period period = Period::containing(day, kind);
        if (period.lastDay() == day)
            return period;
    }
    return Period::containing(day, Period::Kind::Xun);
}

/// 上半年 and 年内 are counted from their own beginning; 3月底前 and 年底前 only say until when.
Period periodOf(const FoundDeadline& deadline, const CleanText& body, const Period& plan)
{
    static constexpr QStringView ends[] = {u"底", u"末", u"前"};
    const QString words = body.words().mid(deadline.start, deadline.length);
    const bool span =
        deadline.period && deadline.period->lastDay() == deadline.day && !holdsAny(words, ends);
    return span ? *deadline.period : periodUntil(deadline.day, plan);
}

Period dueOf(const FoundQuantity& quantity, const CleanText& body,
             const QVector<FoundDeadline>& deadlines, const Period& plan)
{
    // What is held for a festival (元宵等节假日) is over with it; what is counted goes on.
    const auto limits = [&](const FoundDeadline& deadline) {
        return deadline.named || body.words().at(deadline.start + deadline.length - 1) == u'前';
    };
    const auto governs = [&](const FoundDeadline& deadline) {
        return limits(deadline) && deadline.clauseStart <= quantity.start &&
               quantity.start + quantity.length <= deadline.clauseStart + deadline.clauseLength;
    };
    // Of several, the nearest one before: a label's limit governs all the words.
    const auto found = std::find_if(deadlines.rbegin(), deadlines.rend(), governs);
    if (found != deadlines.rend())
        return periodOf(*found, body, plan);
    static constexpr QStringView yearly[] = {u"年产量", u"全年", u"年产值",
                                             u"年销售", u"年均", u"年末"};
    const QString phrase = body.words().mid(quantity.phraseStart, quantity.phraseLength);
    const QString before =
        body.words().mid(std::max(0, quantity.phraseStart - 4), std::min(4, quantity.phraseStart));
    const bool year = holdsAny(phrase, yearly) || before.endsWith(u"全年");
    return year ? Period::year(plan.year()) : plan;
}

/// Figures of the whole's own doings do not come from its parts: 省级专场招聘会提供岗位.
bool isOfTheWhole(const FoundQuantity& quantity, const CleanText& body)
{
    static constexpr QStringView own[] = {u"省级", u"自治区级", u"市级", u"州级", u"省本级"};
    const QString& words = body.words();
    qsizetype start = quantity.phraseStart;
    while (start > 0 && quantity.phraseStart - start < 40 &&
           !QStringView(u"。；\n").contains(words.at(start - 1)) && !words.at(start - 1).isDigit())
        --start;
    return holdsAny(
        QStringView(words).mid(start, quantity.phraseStart + quantity.phraseLength - start), own);
}

} // namespace

DraftTarget proposedTarget(const FoundQuantity& quantity, const CleanText& body,
                           const QVector<FoundDeadline>& deadlines, const Period& plan)
{
    const TargetKind kind = targetKind(quantity.counted, quantity.unit, quantity.comparator);
    DraftTarget target;
    target.indicator = indicatorName(quantity);
    target.unit = quantity.unit;
    target.kind = kind.kind;
    target.calendar = kind.calendar;
    target.overTime = kind.overTime;
    target.overRegions = kind.overRegions;
    if (isOfTheWhole(quantity, body))
        target.overRegions = Aggregation::None;
    target.decimals = decimalsOf(quantity, kind.kind);
    target.comparator = quantity.comparator.value_or(Comparator::AtLeast);
    target.value = quantity.value;
    target.upper = quantity.upper;
    target.due = dueOf(quantity, body, deadlines, plan);
    const QString words = body.words().mid(quantity.phraseStart, quantity.phraseLength);
    target.definition = definitionOf(target.indicator, kind.kind, quantity.unit, words);
    return target;
}

} // namespace kmh
