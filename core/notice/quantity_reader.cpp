// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/quantity_reader.h"

#include "core/domain/text.h"
#include "core/notice/counted_words.h"
#include "core/notice/quantity_class.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

using Class = FoundQuantity::Class;

std::optional<Comparator> comparatorOf(const Amount& amount, Class kind)
{
    if (amount.comparison.comparator)
        return kind == Class::Capacity ? std::nullopt : amount.comparison.comparator;
    switch (kind) {
    case Class::Capacity: return {};
    case Class::Target: return Comparator::AtLeast;
    default: return Comparator::Equal;
    }
}

/// 力争 and 争取 may stand at the head of the clause: 力争粮食产量达到…
bool isStriven(QStringView text, const Amount& amount, const AmountClause& clause)
{
    static constexpr QStringView striving[] = {u"力争", u"争取", u"力求"};
    return amount.comparison.striven ||
           holdsAny(text.mid(clause.start, amount.start - clause.start), striving);
}

/// Without the verb of paying it out: 发放消费券 → 消费券.
QString moneyName(QString name)
{
    static constexpr QStringView paying[] = {u"发放", u"投放", u"拨付", u"下达", u"支付"};
    const qsizetype verb = wordAt(name, 0, paying).size();
    return verb < name.size() ? name.mid(verb) : name;
}

FoundQuantity quantityOf(QStringView text, const Amount& amount, const AmountClause& clause,
                         const NameBefore& before, qsizetype next)
{
    const QuantityClass read = classOf(text, amount, clause);
    FoundQuantity found;
    found.kind = read.kind;
    found.start = amount.start;
    found.length = amount.end - amount.start;
    found.value = amount.value;
    found.upper = amount.upper;
    found.unit = amount.unit;
    found.comparator = comparatorOf(amount, read.kind);
    found.about = amount.comparison.about;
    found.striven = isStriven(text, amount, clause);
    found.phraseStart = clause.lead > clause.subject ? clause.subject : amount.start;
    found.phraseLength = std::max(amount.end, clause.tailEnd) - found.phraseStart;
    found.doubt = amount.doubt.isEmpty() ? read.doubt : amount.doubt;
    if (read.kind == Class::Capacity) { // the project's name, its number included
        found.phraseLength = productEnd(text, amount, next) - found.phraseStart;
        static constexpr QStringView building[] = {u"建设", u"新建", u"改造", u"扩建"};
        const qsizetype verb = wordAt(text, found.phraseStart, building).size();
        found.counted = text.mid(found.phraseStart + verb, found.phraseLength - verb).toString();
        return found;
    }
    const QString own = countedName(text, amount, clause);
    found.counted = sharedName(own, before, amount, clause.growth);
    if (read.kind == Class::Funding)
        found.counted = moneyName(found.counted);
    if (found.counted.isEmpty() && found.doubt.isEmpty())
        found.doubt = tr("The words do not say what is counted.");
    return found;
}

/// 增长4%，力争5%: the second is no target of its own, but how far beyond the first one is hoped to
/// get; the first is what is asked for, and its phrase holds both.
bool isStretchOf(const FoundQuantity& asked, const FoundQuantity& striven, QStringView between)
{
    static constexpr QStringView joins[] = {u"，", u"、", u",", u"，并", u"，且", u"，同时"};
    const bool joined = between.isEmpty() || wordAt(between, 0, joins).size() == between.size();
    const bool further =
        asked.comparator == Comparator::AtMost || asked.comparator == Comparator::LessThan
            ? striven.value < asked.value
            : striven.value > asked.value;
    return joined && further && striven.striven && asked.kind == Class::Target &&
           striven.kind == Class::Target && asked.unit == striven.unit && !asked.upper &&
           !striven.upper;
}

} // namespace

QVector<FoundQuantity> findQuantities(const CleanText& words)
{
    const QStringView text(words.words());
    const QVector<Amount> amounts = scanAmounts(text);
    QVector<FoundQuantity> found;
    NameBefore before;
    qsizetype end = 0; // of the amount before
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        const Amount& amount = amounts.at(i);
        const QStringView between = text.mid(end, amount.start - end);
        if (between.contains(u'。') || between.contains(u'\n'))
            before = {};
        const qsizetype next = i + 1 < amounts.size() ? amounts.at(i + 1).start : text.size();
        const AmountClause clause = clauseOf(text, amount, end, next);
        before.joined = clause.start == end && end > 0;
        const FoundQuantity read = quantityOf(text, amount, clause, before, next);
        if (!found.isEmpty() && amount.comparison.striven &&
            isStretchOf(found.last(), read, between)) {
            FoundQuantity& asked = found.last();
            asked.phraseLength = amount.end - asked.phraseStart;
            end = amount.end;
            continue;
        }
        found.append(read);
        if (!found.last().counted.isEmpty() && found.last().kind == Class::Target) {
            before.name = found.last().counted;
            before.kind = amount.kind;
        }
        const bool joins = clause.tailEnd < next && joinLength(text, clause.tailEnd) > 0;
        end = joins ? std::max(amount.end, clause.tailEnd) : amount.end;
    }
    return found;
}

} // namespace kmh
