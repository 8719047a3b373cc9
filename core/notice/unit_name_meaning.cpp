// SPDX-License-Identifier: GPL-3.0-or-later
// The part of UnitListReader that says which unit, group or region a name is.
#include "core/domain/text.h"
#include "core/notice/unit_list_reader.h"
#include "core/notice/unit_words.h"

#include <algorithm>

namespace kmh {

namespace {

/// Words of a label's list that do not look like a unit are one all the same where they are short.
constexpr qsizetype kLongestOther = 20;

} // namespace

QString UnitListReader::inFull(const QString& name)
{
    const QString level = levelOf(name).toString();
    if (!level.isEmpty()) {
        const QStringView rest = QStringView(name).mid(level.size());
        const bool party = rest.startsWith(u'委') && isPartyDepartment(rest.mid(1));
        m_level = party ? level + QStringLiteral("委") : level;
        return name;
    }
    if (m_level.endsWith(QStringLiteral("委"))) {
        if (isPartyDepartment(name))
            return m_level + name;
        m_level.chop(1);
    }
    if (!isDepartment(name) && !isPartyDepartment(name))
        return name;
    if (!m_level.isEmpty())
        return m_level + name;
    const auto id = m_book.unit(name);
    return id ? levelOf(m_book.name(*id)).toString() + name : name;
}

QString UnitListReader::unknown(const QString& name) const
{
    QStringList alike;
    for (const UnitId id : m_book.similar(name).mid(0, 3))
        alike.append(m_book.name(id));
    if (alike.isEmpty())
        return kmh::tr("The register has no unit “%1”; it is added to it.").arg(name);
    return kmh::tr("The register has no unit “%1”; it is added to it. Most like it: %2.")
        .arg(name, alike.join(u'、'));
}

bool UnitListReader::addName(const Part& part)
{
    const QString printed = text(part).toString();
    DraftResponsibility content;
    content.role = roleOf(m_says);
    auto regions = m_book.regions(printed);
    const bool goesOn = m_behindGroup && isGovernmentOfAnyPlace(printed); // 各盟行署、市人民政府
    if (goesOn && !regions)
        regions = QVector<RegionId>();
    m_behindGroup = goesOn || regionGroupAt(printed).all;
    if (goesOn || regionGroupAt(printed).length == printed.size() || UnitBook::isGeneric(printed)) {
        content.name = printed;
        content.generic = true;
        content.unit = m_book.unit(printed);
        ++certain;
        addUnit(part, content, {});
    } else if (regions || isBarePlace(printed)) {
        const bool bare = isBarePlace(printed);
        content.name = bare ? printed + QStringLiteral("人民政府") : printed;
        content.unit = m_book.unit(content.name);
        certain += regions ? 1 : 0;
        addUnit(part, content, regions || content.unit ? QString() : unknown(content.name));
    } else {
        content.name = inFull(printed);
        content.unit = m_book.unit(content.name);
        const bool isUnit = content.unit || UnitBook::looksLikeUnit(content.name);
        if (!isUnit &&
            (!m_labelled || printed.size() > kLongestOther || printed.size() < 2 ||
             !std::all_of(printed.begin(), printed.end(), [](QChar c) { return c.isLetter(); }))) {
            doubt(part, kmh::tr("“%1” stands among those who answer for the measure and does not "
                                "look like a unit; it was not taken for one.")
                            .arg(printed));
            return false;
        }
        certain += content.unit || !levelOf(content.name).isEmpty() ? 1 : 0;
        addUnit(part, content, content.unit ? QString() : unknown(content.name));
    }
    if (regions)
        addRegions(part, m_behindGroup ? QVector<RegionId>() : *regions);
    return true;
}

/// 等有关部门 behind the names.
void UnitListReader::addOthers(const Part& part, const QString& name)
{
    DraftResponsibility content;
    content.name = name;
    content.unit = m_book.unit(name);
    content.role = roleOf(m_says);
    content.generic = true;
    addUnit(part, content, {});
}

void UnitListReader::addUnit(const Part& part, DraftResponsibility content, const QString& doubt)
{
    QString sentence = doubt;
    if (m_says == ResponsibilityLabel::Says::Supervise)
        sentence = (sentence.isEmpty() ? QString() : sentence + u' ') +
                   kmh::tr("Its label says that it supervises; it was taken for support.");
    reading.units.append({content, m_words.quote(part.start, part.end - part.start), sentence});
}

void UnitListReader::addRegions(const Part& part, const QVector<RegionId>& regions)
{
    DraftImplementation content;
    content.regions = regions;
    reading.regions.append({content, m_words.quote(part.start, part.end - part.start)});
}

} // namespace kmh
