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
        qsizetype open = words.size() - 1;
        for (int depth = 0; open >= 0; --open) {
            depth += isClosingBracket(words.at(open)) ? 1 : 0;
            depth -= isOpeningBracket(words.at(open)) ? 1 : 0;
            if (depth == 0)
                break;
        }
        if (open <= 0)
            break;
        const Part inside{part.start + open + 1, part.end - 1};
        const bool isGroup = regionGroupAt(words.left(open)).length == open;
        if (const auto said = roleInBracket(text(inside)))
            role = said;
        else if (!inside.isEmpty() && !isGroup && !readNote(inside))
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
    const Part bare = withoutOthers(part, general);
    const QString name = text(bare).toString();
    return m_book.unit(name) || UnitBook::looksLikeUnit(name) || UnitBook::isGeneric(name) ||
           m_book.regions(name) || regionGroupAt(name).length == name.size() || isBarePlace(name);
}

/// 省财政厅省商务厅, where a space between two columns is left out.
bool UnitListReader::beginsAnother(const Part& left, QStringView rest) const
{
    const QStringView name = text(left);
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
            if (left.isEmpty() || (length == 0 && !beginsAnother(left, words.mid(at))) ||
                !isName(left))
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
    hasRoleWords = hasRoleWords || said.role || role;

    bool isRead = true;
    const qsizetype first = reading.units.size();
    QVector<Part> names;
    if (!part.isEmpty())
        splitNames(part, names);
    for (const Part& name : std::as_const(names)) {
        std::optional<std::pair<Part, QString>> others;
        std::optional<Role> own;
        isRead = addName(withoutBrackets(withoutOthers(name, others), own)) && isRead;
        if (others)
            addOthers(others->first, others->second);
    }
    if (said.role) {
        for (qsizetype i = m_clause; i < reading.units.size(); ++i)
            reading.units[i].content.role = *said.role;
        m_clause = reading.units.size();
    }
    if (first < reading.units.size() && words.contains(QStringLiteral("会同")))
        reading.units[first].content.role = Role::Lead;
    if (role) {
        for (qsizetype i = first; i < reading.units.size(); ++i)
            reading.units[i].content.role = *role;
    }
    return isRead;
}

} // namespace kmh
