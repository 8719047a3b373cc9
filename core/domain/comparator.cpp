// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comparator.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kmh {

namespace {

struct Spelling
{
    Comparator comparator;
    const char16_t* code;
    const char16_t* sign;
};

constexpr std::array kSpellings = {
    Spelling{Comparator::AtLeast, u">=", u"≥"}, Spelling{Comparator::MoreThan, u">", u">"},
    Spelling{Comparator::AtMost, u"<=", u"≤"},  Spelling{Comparator::LessThan, u"<", u"<"},
    Spelling{Comparator::Equal, u"=", u"="},    Spelling{Comparator::Between, u"between", u""},
};

const Spelling& spelling(Comparator comparator)
{
    return *std::find_if(kSpellings.begin(), kSpellings.end(),
                         [&](const Spelling& s) { return s.comparator == comparator; });
}

} // namespace

bool sameValue(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

QString comparatorCode(Comparator comparator)
{
    return QString::fromUtf16(spelling(comparator).code);
}

std::optional<Comparator> comparatorFromCode(QStringView code)
{
    for (const Spelling& s : kSpellings) {
        if (code == s.code)
            return s.comparator;
    }
    return {};
}

QString comparatorSign(Comparator comparator)
{
    return QString::fromUtf16(spelling(comparator).sign);
}

bool isUpperLimit(Comparator comparator)
{
    return comparator == Comparator::AtMost || comparator == Comparator::LessThan;
}

bool holds(Comparator comparator, double actual, double target)
{
    switch (comparator) {
    case Comparator::AtLeast: return actual > target || sameValue(actual, target);
    case Comparator::MoreThan: return actual > target && !sameValue(actual, target);
    case Comparator::AtMost: return actual < target || sameValue(actual, target);
    case Comparator::LessThan: return actual < target && !sameValue(actual, target);
    case Comparator::Equal: return sameValue(actual, target);
    case Comparator::Between: break;
    }
    Q_UNREACHABLE();
}

} // namespace kmh
