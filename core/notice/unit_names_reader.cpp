// SPDX-License-Identifier: GPL-3.0-or-later
// The part of UnitListReader that takes one piece apart: 由省教育厅会同省财政厅等有关部门负责.
#include "core/domain/text.h"
#include "core/notice/unit_list_reader.h"
#include "core/notice/unit_words.h"

#include <algorithm>

namespace kmh {

namespace {

const QStringList& joiningWords()
{
    static const QStringList words{QStringLiteral("会同"), QStringLiteral("以及"),
                                   QStringLiteral("联合"), QStringLiteral("和"),
                                   QStringLiteral("及"),   QStringLiteral("与")};
    return words;
}

qsizetype joiningWordAt(QStringView text)
{
    for (const QString& word : joiningWords()) {
        if (text.startsWith(word))
            return word.size();
    }
    return 0;
}

/// The role that a bracket behind a name gives it: （牵头）.
std::optional<Role> roleInBracket(QStringView words)
{
    const RoleWords role = roleWordsAtEndOf(words);
    if (role.start == 0)
        return role.role;
    const auto label = responsibilityLabelAt(QString(words.toString() + u'：'));
    return label && label->namesUnits() ? std::optional(roleOf(label->says)) : std::nullopt;
}

/// The place of the bracket that the one at the end belongs to; -1 where it belongs to none.
qsizetype openingOfLast(QStringView words)
{
    qsizetype open = words.size() - 1;
    for (int depth = 0; open >= 0; --open) {
        depth += isClosingBracket(words.at(open)) ? 1 : 0;
        depth -= isOpeningBracket(words.at(open)) ? 1 : 0;
        if (depth == 0)
            break;
    }
    return open;
}

/// 市政府　办公室 is one name, though both sides of the space look like one.
bool goesOnWithinUnit(QStringView words)
{
    for (const QStringView part : {u"办公室", u"办公厅", u"研究室", u"政研室", u"督查室"}) {
        if (words.startsWith(part))
            return true;
    }
    return false;
}

bool saysMoreOfTheName(QStringView words)
{
    return words.startsWith(u'含') || words.startsWith(QStringLiteral("包括")) ||
           words.startsWith(QStringLiteral("以下简称"));
}

} // namespace

/// Takes the brackets behind a name off it, unless they are part of it.
UnitListReader::Part UnitListReader::withoutBrackets(Part part, std::optional<Role>& role)
{
    while (!part.isEmpty() && isClosingBracket(text(part).back())) {
        const QStringView words = text(part);
        if (m_book.unit(words.toString()) || regionGroupAt(words).length == words.size())
            break;
        const qsizetype open = openingOfLast(words);
        if (open <= 0)
            break;
        const Part inside{part.start + open + 1, part.end - 1};
        const bool isGroup = regionGroupAt(words.left(open)).length == open;
        if (inside.isEmpty() || readNote(inside))
            ; // nothing of the name
        else if (const auto said = roleInBracket(text(inside)))
            role = said;
        else if (!isGroup)
            reading.remarks.append(
                {m_words.quote(inside.start, inside.end - inside.start),
                 saysMoreOfTheName(text(inside))
                     ? kmh::tr("Says what the unit before it includes; not a unit of its own.")
                     : kmh::tr("Stands in brackets behind a unit and was not taken for another "
                               "one; add it where it is one.")});
        part.end = part.start + open;
    }
    return part;
}

/// Takes 等, 等有关部门 off a name; what the words for others are, as a name of their own.
UnitListReader::Part
UnitListReader::withoutOthers(const Part& part,
                              std::optional<std::pair<Part, QString>>& general) const
{
    const QStringView words = text(part);
    const qsizetype at = words.lastIndexOf(u'等');
    if (at < 2 || m_book.unit(words.toString()))
        return part;
    const Part others{part.start + at + 1, part.end};
    const QString name = text(others).toString();
    if (name == QStringLiteral("部门") || name == QStringLiteral("单位") ||
        name == QStringLiteral("部门和单位") || name == QStringLiteral("部门单位"))
        general = {others, QStringLiteral("有关") + name};
    else if (UnitBook::isGeneric(name))
        general = {others, name};
    else if (!name.isEmpty())
        return part;
    return {part.start, part.start + at};
}

bool UnitListReader::isName(const Part& part) const
{
    std::optional<std::pair<Part, QString>> general;
    Part bare = withoutOthers(part, general);
    if (!bare.isEmpty() && isClosingBracket(text(bare).back()) &&
        regionGroupAt(text(bare)).length < text(bare).size())
        bare.end = bare.start + std::max<qsizetype>(0, openingOfLast(text(bare)));
    const QString name = text(bare).toString();
    return m_book.unit(name) || UnitBook::looksLikeUnit(name) || UnitBook::isGeneric(name) ||
           m_book.regions(name) || regionGroupAt(name).length == name.size() || isBarePlace(name);
}

/// 省财政厅　省商务厅: the notice has a space where a name ends, and what follows is one too.
bool UnitListReader::endsWhereSpaceIs(const Part& left, qsizetype end) const
{
    constexpr qsizetype kShortest = 3; // 省委 in 省委　宣传部 is none
    if (m_words.quote(left.end - 1, 2).length == 2 || left.end - left.start < kShortest)
        return false;
    Part right{left.end, left.end + 1};
    while (right.end < end && m_words.quote(right.end - 1, 2).length == 2)
        ++right.end; // up to the next space
    const Part both{left.start, right.end};
    return right.end - right.start >= kShortest && !goesOnWithinUnit(text(right)) &&
           isName(right) && !m_book.unit(text(both).toString());
}

/// 省财政厅省商务厅 without anything between them, as between two columns.
bool UnitListReader::beginsAnother(const Part& left, qsizetype end) const
{
    if (endsWhereSpaceIs(left, end))
        return true;
    const QStringView name = text(left);
    const QStringView rest = text({left.end, end});
    return !levelOf(name).isEmpty() && levelOf(name) == levelOf(rest) && endsLikeUnit(name) &&
           endsLikeUnit(rest);
}

/// 和, 及 and 与 are part of many names; they stand between two only where both sides are names.
void UnitListReader::splitNames(const Part& part, QVector<Part>& names) const
{
    const QStringView words = text(part);
    const QString whole = words.toString();
    QVector<Part> found;
    Part rest = part;
    const qsizetype group = regionGroupAt(words).length; // 各市州和省有关部门 is two groups
    if (const qsizetype joined = group > 0 ? joiningWordAt(words.mid(group)) : 0) {
        found.append({part.start, part.start + group});
        rest.start += group + joined;
    } else if (!m_book.unit(whole) && !UnitBook::isGeneric(whole) && group != words.size()) {
        for (qsizetype at = 1; at + 1 < words.size(); ++at) {
            const Part left{rest.start, part.start + at};
            const qsizetype length = joiningWordAt(words.mid(at));
            if (left.isEmpty() || (length == 0 && !beginsAnother(left, part.end)) || !isName(left))
                continue;
            found.append(left);
            rest.start = left.end + length;
            at += std::max<qsizetype>(0, length - 1);
        }
    }
    if (!found.isEmpty() && !rest.isEmpty() && isName(rest))
        names += found + QVector<Part>{rest};
    else
        names.append(part);
}

/// 配合 is said of those behind the first ， where nobody was said to lead before: A，B、C配合.
void UnitListReader::giveRole(Role role)
{
    const bool all = role != Role::Support || m_clause > 0;
    for (qsizetype i = all ? m_clause : m_supporters; i < reading.units.size(); ++i)
        reading.units[i].content.role = role;
}

bool UnitListReader::readNames(Part part)
{
    const QStringView words = text(part);
    if (words.startsWith(u'由') || words.startsWith(u'请'))
        ++part.start;
    std::optional<Role> role;
    part = withoutBrackets(part, role);
    const RoleWords said = roleWordsAtEndOf(text(part));
    part.end = part.start + said.start;
    part = withoutBrackets(part, role);

    bool isRead = true;
    const qsizetype first = reading.units.size();
    QVector<std::pair<qsizetype, Role>> ofOne; // by the index of its unit
    QVector<Part> names;
    if (!part.isEmpty())
        splitNames(part, names);
    for (const Part& name : std::as_const(names)) {
        std::optional<std::pair<Part, QString>> others;
        std::optional<Role> own;
        const qsizetype unit = reading.units.size();
        isRead = addName(withoutBrackets(withoutOthers(name, others), own)) && isRead;
        if (own && unit < reading.units.size())
            ofOne.append({unit, *own});
        if (others)
            addOthers(others->first, others->second);
    }
    if (said.role)
        giveRole(*said.role);
    if (first < reading.units.size() && words.contains(QStringLiteral("会同")))
        reading.units[first].content.role = Role::Lead;
    for (qsizetype i = first; role && i < reading.units.size(); ++i)
        reading.units[i].content.role = *role;
    for (const auto& [unit, own] : std::as_const(ofOne))
        reading.units[unit].content.role = own;
    if (said.role || role || !ofOne.isEmpty()) { // what is said next is not of these
        hasRoleWords = true;
        m_clause = reading.units.size();
    }
    return isRead;
}

} // namespace kmh
