// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/plain_text_map.h"
#include "tests/notice/reading_parts.h"

namespace kmh::test {

namespace {

/// Groups of local governments are regions that carry a measure out, whatever else they may be.
bool isLocalGroup(const ExpectedUnit& unit)
{
    return unit.generic && (unit.name.contains(u"人民政府") || unit.name.contains(u"行政公署") ||
                            unit.name.contains(u"办事处"));
}

/// A name as printed, or another that the register has for the unit it was matched with.
bool isNamed(const Draft& draft, const DraftResponsibility& read, const QString& name)
{
    if (compared(read.name) == compared(name))
        return true;
    if (!read.unit)
        return false;
    for (const Unit& unit : draft.registers.units) {
        if (unit.id == *read.unit && compared(unit.name) == compared(name))
            return true;
    }
    for (const UnitName& other : draft.registers.unitNames) {
        if (other.unit == *read.unit && compared(other.name) == compared(name))
            return true;
    }
    return false;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Lead: return QStringLiteral("lead");
    case Role::Responsible: return QStringLiteral("responsible");
    case Role::Support: return QStringLiteral("support");
    }
    return {};
}

/// 长沙市人民政府 may be read as a region that carries the measure out.
bool isReadAsRegion(const Draft& draft, DraftId measure, const QString& name)
{
    const qsizetype government = name.indexOf(u"人民政府");
    if (government < 0)
        return false;
    for (const DraftItem& item : draft.items) {
        if (item.parent == measure && contentOf<DraftImplementation>(item) &&
            compared(item.quote.in(draft.text)).contains(name.left(government)))
            return true;
    }
    return false;
}

struct UnitComparison
{
    const Draft& draft;
    const ExpectedReading& expected;
    ReadingScore& score;

    /// What is left was read and not expected.
    void missed(const MeasurePair& pair, QVector<const DraftResponsibility*>& left) const
    {
        for (const ExpectedUnit& unit : pair.expected->units) {
            const DraftResponsibility* found = nullptr;
            for (const DraftResponsibility* one : left) {
                if (!found && isNamed(draft, *one, unit.name))
                    found = one;
            }
            const QString where = pair.expected->printed + pair.expected->title.left(12);
            if (found) {
                left.removeOne(found);
                if (isLocalGroup(unit))
                    continue;
                score.right(ReadClass::Units);
                score.judge(ReadClass::Roles, unit.role == roleName(found->role),
                            QStringLiteral("%1 of %2 %3").arg(unit.role, where, unit.name),
                            roleName(found->role));
            } else if (!isLocalGroup(unit) &&
                       !(pair.read && isReadAsRegion(draft, pair.read->id, unit.name))) {
                score.missing(ReadClass::Units, where + u' ' + unit.name);
            }
        }
    }

    void tooMany(const QVector<const DraftResponsibility*>& left, const QString& where) const
    {
        for (const DraftResponsibility* one : left) {
            if (!countsNeitherWay(expected, QStringLiteral("units"), one->name))
                score.extra(ReadClass::Units, where + u' ' + one->name);
        }
    }
};

QVector<const DraftResponsibility*> unitsOf(const Draft& draft, DraftId measure)
{
    QVector<const DraftResponsibility*> units;
    for (const DraftItem& item : draft.items) {
        const auto* unit = contentOf<DraftResponsibility>(item);
        if (unit && item.parent == measure)
            units.append(unit);
    }
    return units;
}

} // namespace

void compareUnits(const Draft& draft, const QVector<MeasurePair>& pairs,
                  const ExpectedReading& expected, ReadingScore& score)
{
    const UnitComparison comparison{draft, expected, score};
    QVector<DraftId> found;
    for (const MeasurePair& pair : pairs) {
        QVector<const DraftResponsibility*> left;
        if (pair.read) {
            left = unitsOf(draft, pair.read->id);
            found.append(pair.read->id);
        }
        comparison.missed(pair, left);
        comparison.tooMany(left, pair.expected->printed + pair.expected->title.left(12));
    }
    for (const DraftItem& item : draft.items) {
        if (contentOf<DraftMeasure>(item) && !found.contains(item.id))
            comparison.tooMany(unitsOf(draft, item.id), QStringLiteral("(no measure)"));
    }
}

void compareRegions(const Draft& draft, const QVector<MeasurePair>& pairs, ReadingScore& score)
{
    for (const MeasurePair& pair : pairs) {
        bool everywhere = false;
        for (const DraftItem& item : draft.items) {
            const auto* read = contentOf<DraftImplementation>(item);
            if (!pair.read || !read || !read->regions.isEmpty())
                continue;
            everywhere = everywhere || item.parent == pair.read->id ||
                         (read->everyMeasure && item.quote.start < pair.read->quote.start);
        }
        const QString label = pair.expected->printed + pair.expected->title;
        if (everywhere && pair.expected->everywhere)
            score.right(ReadClass::Regions);
        else if (everywhere)
            score.extra(ReadClass::Regions, label);
        else if (pair.expected->everywhere)
            score.missing(ReadClass::Regions, label);
    }
}

} // namespace kmh::test
