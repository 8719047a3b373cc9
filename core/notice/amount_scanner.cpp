// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/amount_scanner.h"

#include "core/domain/text.h"
#include "core/notice/name_marks.h"
#include "core/notice/no_amount.h"
#include "core/notice/numeral_scanner.h"
#include "core/notice/word_match.h"

#include <cmath>

namespace kmh {

namespace {

/// A numeral and the unit behind it.
struct Measured
{
    Numeral numeral;
    QString unit; ///< empty where none stands there
    UnitKind kind = UnitKind::Count;
    int end = 0;
    bool more = false; ///< 20余家
};

Measured measured(QStringView text, const Numeral& numeral)
{
    Measured read;
    read.numeral = numeral;
    qsizetype at = numeral.start + numeral.length;
    if (numeral.of != Numeral::Of::Whole) {
        read.unit = numeral.of == Numeral::Of::Thousand ? QStringLiteral("‰") : QStringLiteral("%");
        read.kind = UnitKind::Share;
        read.end = int(at);
        return read;
    }
    static constexpr QStringView more[] = {u"多", u"余", u"来"};
    if (const QStringView word = wordAt(text, at, more);
        !word.isEmpty() && unitAt(text, at + word.size())) {
        read.more = true;
        at += word.size();
    }
    if (const std::optional<QuantityUnit> unit = unitAt(text, at)) {
        read.unit = numeral.magnitude + text.mid(at, unit->length).toString();
        read.kind = unit->kind;
        at += unit->length;
    }
    if (numeral.chinese && read.unit == u"元" && numeral.value >= 1e4) { // 三万五千元
        read.numeral.value /= 1e4;
        read.unit = QStringLiteral("万元");
    }
    read.end = int(at);
    return read;
}

bool joinsRange(QStringView text, qsizetype from, qsizetype to)
{
    static constexpr QStringView marks[] = {u"~", u"～", u"–",  u"—", u"——",
                                            u"-", u"至", u"到", u"－"};
    const QStringView between = text.mid(from, to - from);
    return std::find(std::begin(marks), std::end(marks), between) != std::end(marks);
}

Amount amountOf(const Measured& read)
{
    Amount amount;
    amount.number = read.numeral.start;
    amount.unitEnd = read.end;
    amount.value = read.numeral.value;
    amount.unit = read.unit;
    amount.kind = read.kind;
    amount.chinese = read.numeral.chinese;
    amount.bare = read.numeral.bare;
    if (read.numeral.of == Numeral::Of::Other)
        amount.doubt = tr("A fraction was taken as a percentage.");
    return amount;
}

/// What the lower end's number is in the unit of the upper end: 8000万元至1亿元, 3至5万家.
double lowerInUnitOf(const Measured& low, const Measured& high)
{
    const auto factor = [](const QString& magnitude) {
        return magnitude == u"万亿" ? 1e12
               : magnitude == u"亿" ? 1e8
               : magnitude == u"万" ? 1e4
                                    : 1;
    };
    if (low.unit.isEmpty() && low.numeral.magnitude.isEmpty())
        return low.numeral.value;
    return low.numeral.value * factor(low.numeral.magnitude) / factor(high.numeral.magnitude);
}

Amount rangeOf(const Measured& low, const Measured& high)
{
    Amount amount = amountOf(high);
    amount.number = low.numeral.start;
    amount.value = lowerInUnitOf(low, high);
    amount.upper = high.numeral.value;
    return amount;
}

/// Money or things by the hundred million without their unit: 突破5亿.
void supplyUnit(QStringView text, const Numeral& numeral, Amount& amount)
{
    const Comparison around = comparisonAround(text, amount.number, amount.unitEnd);
    static constexpr QStringView growing[] = {u"增加", u"增长", u"新增", u"净增", u"多增",
                                              u"减少", u"下降", u"压减", u"净减", u"扩大"};
    const bool said = around.comparator.has_value() || around.about ||
                      !wordBefore(text, amount.number, growing).isEmpty();
    const bool ends = amount.unitEnd >= text.size() || !text.at(amount.unitEnd).isLetterOrNumber();
    if (!said || (!ends && around.behind == 0))
        return;
    amount.unit = numeral.magnitude;
    amount.kind = UnitKind::Other;
    amount.doubt = tr("No unit stands behind this number.");
}

/// The amount that begins with a numeral; moves on to the second one of a range.
Amount amountAt(QStringView text, const QVector<Numeral>& numerals, qsizetype& i)
{
    const Measured first = measured(text, numerals.at(i));
    Amount amount = amountOf(first);
    if (i + 1 < numerals.size()) {
        const Measured second = measured(text, numerals.at(i + 1));
        const bool alike = first.unit.isEmpty() || first.kind == second.kind;
        if (alike && !second.unit.isEmpty() && joinsRange(text, first.end, second.numeral.start) &&
            !isFromTo(text, first.numeral.start)) {
            amount = rangeOf(first, second);
            ++i;
        }
    }
    if (amount.unit.isEmpty())
        supplyUnit(text, numerals.at(i), amount);
    amount.comparison = comparisonAround(text, amount.number, amount.unitEnd);
    amount.start = amount.number - amount.comparison.before;
    amount.end = amount.unitEnd + amount.comparison.behind;
    amount.comparison.about = amount.comparison.about || first.more;
    if (amount.upper)
        amount.comparison.comparator = Comparator::Between;
    return amount;
}

/// Why no amount can be made of one; nothing where it can.
QString unreadable(const Amount& amount)
{
    if (!std::isfinite(amount.value) || !std::isfinite(amount.upper.value_or(0)))
        return tr("This number is too large to be read.");
    if (amount.upper && *amount.upper < amount.value)
        return tr("This range ends below its beginning: it was not read as an amount.");
    return {};
}

} // namespace

QVector<Amount> scanAmounts(QStringView text, QVector<UnreadAmount>* unread)
{
    const QVector<Numeral> numerals = scanNumerals(text);
    const NameMarks marks(text);
    QVector<Amount> amounts;
    for (qsizetype i = 0; i < numerals.size(); ++i) {
        const Amount amount = amountAt(text, numerals, i);
        const bool bodiless = amount.kind != UnitKind::Other && amount.unit.isEmpty();
        if (bodiless || isNoAmount(text, amount, marks))
            continue;
        const QString doubt = unreadable(amount);
        if (doubt.isEmpty())
            amounts.append(amount);
        else if (unread)
            unread->append({amount.start, amount.end - amount.start, doubt});
    }
    return amounts;
}

} // namespace kmh
