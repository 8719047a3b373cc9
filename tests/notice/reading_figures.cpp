// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/plain_text_map.h"
#include "tests/notice/reading_parts.h"

#include <algorithm>
#include <cmath>

namespace kmh::test {

namespace {

/// A number of the draft, whichever kind of item it is.
struct ReadFigure
{
    Quote quote;
    double value = 0;
    std::optional<double> upper;
    QString unit;
    QString comparator;
    QString kind;
};

std::optional<ReadFigure> figureOf(const DraftItem& item)
{
    if (const auto* target = contentOf<DraftTarget>(item); target && !target->guidance)
        return ReadFigure{item.quote,
                          target->value,
                          target->upper,
                          target->unit,
                          comparatorCode(target->comparator),
                          QStringLiteral("target")};
    if (const auto* money = contentOf<DraftFunding>(item))
        return ReadFigure{
            item.quote, money->amount, {}, money->unit, {}, QStringLiteral("funding")};
    if (const auto* other = contentOf<DraftQuantity>(item))
        return ReadFigure{item.quote,
                          other->value,
                          {},
                          other->unit,
                          {},
                          other->kind == DraftQuantity::Class::Capacity
                              ? QStringLiteral("capacity")
                              : QStringLiteral("existing")};
    return std::nullopt;
}

bool sameNumber(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

/// 左右 has no sign of its own; it is not more than and not less than.
bool sameComparator(const QString& expected, const QString& read)
{
    if (expected == u"about")
        return read == u"=" || read == u">=" || read == u"<=";
    return expected == read;
}

/// Money that is there and figures in names are not compared with anything.
bool sameFigure(const ExpectedQuantity& expected, const ReadFigure& read)
{
    if (!sameNumber(expected.value, read.value) || compared(expected.unit) != compared(read.unit))
        return false;
    if (expected.upper.has_value() != read.upper.has_value() ||
        (expected.upper && !sameNumber(*expected.upper, *read.upper)))
        return false;
    return expected.kind != u"target" || read.kind != u"target" ||
           sameComparator(expected.comparator, read.comparator);
}

QString described(const ReadFigure& figure)
{
    QString text = figure.comparator + QString::number(figure.value, 'g', 12);
    if (figure.upper)
        text += u'~' + QString::number(*figure.upper, 'g', 12);
    return text + figure.unit;
}

/// The one at the place, if there are several the one with the same number.
const ReadFigure* at(const ExpectedQuantity& quantity, const QVector<ReadFigure>& read,
                     const QVector<bool>& used)
{
    const ReadFigure* best = nullptr;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (used.at(i) || !overlap(read.at(i).quote, quantity.place))
            continue;
        if (!best || (!sameNumber(best->value, quantity.value) &&
                      sameNumber(read.at(i).value, quantity.value)))
            best = &read.at(i);
    }
    return best;
}

} // namespace

QVector<Quote> compareQuantities(const Draft& draft, const ExpectedReading& expected,
                                 ReadingScore& score)
{
    QVector<ReadFigure> read;
    for (const DraftItem& item : draft.items) {
        if (const auto figure = figureOf(item))
            read.append(*figure);
    }
    QVector<bool> used(read.size(), false);
    for (const ExpectedMeasure& measure : expected.measures) {
        for (const ExpectedQuantity& quantity : measure.quantities) {
            const ReadFigure* const found = at(quantity, read, used);
            if (!found) {
                score.missing(ReadClass::Quantities, quantity.quote);
                continue;
            }
            used[found - read.data()] = true;
            score.judge(ReadClass::Quantities, sameFigure(quantity, *found),
                        QStringLiteral("%1 (%2)").arg(quantity.quote, quantity.comparator),
                        described(*found));
            score.judge(ReadClass::Kinds, quantity.kind == found->kind,
                        QStringLiteral("%1 of %2").arg(quantity.kind, quantity.quote), found->kind);
        }
    }
    QVector<Quote> wrong;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QString wording = read.at(i).quote.in(draft.text);
        if (used.at(i) || countsNeitherWay(expected, QStringLiteral("quantities"), wording))
            continue;
        wrong.append(read.at(i).quote);
        score.extra(ReadClass::Quantities,
                    QStringLiteral("%1 as %2").arg(wording, described(read.at(i))));
    }
    return wrong;
}

} // namespace kmh::test
