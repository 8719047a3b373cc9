// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_draft.h"

#include <algorithm>

namespace kmh {

BriefingDraft::BriefingDraft(BriefingInput input, QString savedOutline)
    : m_input(std::move(input))
    , m_savedText(std::move(savedOutline))
    , m_saved(BriefingOutline::of(plan(), m_savedText))
    , m_outline(m_saved)
{
    const Briefing all = make(houseOutline(plan()), {});
    for (const BriefingPage& page : all.pages) {
        if (++m_parts[page.key] > 1) // goes on with the first, whose words are the page's
            continue;
        takeComputed(page);
    }
    // Those left out because they are empty have words nevertheless.
    for (const BriefingOutline::Item& item : m_outline.items) {
        if (!m_parts.contains(item.key)) {
            for (const BriefingPage& page : make(alone(item.key), {}).pages)
                takeComputed(page);
        }
    }
}

void BriefingDraft::takeComputed(const BriefingPage& page)
{
    m_computed.insert(page.key, page.computed.text);
    m_computedNotes.insert(page.key, page.notes);
}

/// The outline with one page shown.
BriefingOutline BriefingDraft::alone(const QString& key) const
{
    BriefingOutline outline = m_outline;
    for (BriefingOutline::Item& item : outline.items)
        item.shown = item.key == key;
    return outline;
}

bool BriefingDraft::isLeftOut(const QString& key) const
{
    return !m_parts.contains(key) && !headline(key);
}

BriefingOutline BriefingDraft::houseOutline(const Plan& plan)
{
    return BriefingOutline::of(plan, {});
}

Briefing BriefingDraft::make(const BriefingOutline& outline, const Wordings& wordings) const
{
    BriefingInput input = m_input;
    input.outline = outline;
    input.wordings = wordings;
    return makeBriefing(input);
}

QString BriefingDraft::computedHeadline(const QString& key) const
{
    return m_computed.value(key);
}

std::optional<Wording> BriefingDraft::wordingAt(const QString& place) const
{
    if (const auto draft = m_said.constFind(place); draft != m_said.cend())
        return draft->said.isEmpty() ? std::nullopt : std::optional(*draft);
    const Wording* recorded = m_input.wordings.at(place);
    return recorded ? std::optional(*recorded) : std::nullopt;
}

std::optional<Wording> BriefingDraft::headline(const QString& key) const
{
    return wordingAt(headlinePlace(key));
}

bool BriefingDraft::isOutdated(const QString& key) const
{
    const auto said = headline(key);
    return said && said->computed != computedHeadline(key);
}

void BriefingDraft::sayHeadline(const QString& key, const QString& words)
{
    const QString sentence = words.simplified();
    const QString computed = computedHeadline(key);
    say(headlinePlace(key), computed, sentence == computed ? QString() : sentence);
}

void BriefingDraft::keepHeadline(const QString& key)
{
    if (const auto said = headline(key))
        say(headlinePlace(key), computedHeadline(key), said->said);
}

QString BriefingDraft::notes(const QString& key) const
{
    const auto said = wordingAt(notesPlace(key));
    return said ? said->said : QString();
}

void BriefingDraft::sayNotes(const QString& key, const QString& words)
{
    say(notesPlace(key), {}, words.trimmed());
}

/// What says the same as the workbook is no draft. Words given back as they were stay beside the
/// sentence they were written for.
void BriefingDraft::say(const QString& place, const QString& computed, const QString& words)
{
    const Wording* recorded = m_input.wordings.at(place);
    const Wording draft{m_input.assessment->period(), place, words.isEmpty() ? QString() : computed,
                        words};
    const bool isAsRecorded = recorded ? recorded->saysTheSame(draft) : words.isEmpty();
    if (isAsRecorded)
        m_said.remove(place);
    else
        m_said.insert(place, draft);
}

BriefingDraft::Preview BriefingDraft::preview(const QString& key) const
{
    Wordings wordings;
    for (const Wording& recorded : m_input.wordings.all) {
        if (!m_said.contains(recorded.place))
            wordings.all.append(recorded);
    }
    for (const Wording& draft : m_said) {
        if (!draft.said.isEmpty())
            wordings.all.append(draft);
    }
    Preview preview;
    int before = 0;
    int count = 0;
    for (const BriefingOutline::Item& item : m_outline.items) {
        const bool isIt = item.key == key;
        if (isIt)
            before = count;
        if (item.shown || isIt)
            count += m_parts.value(item.key);
    }
    preview.briefing = make(alone(key), wordings);
    preview.number = before + 1;
    preview.count = std::max(count, preview.number);
    return preview;
}

QVector<Edit> BriefingDraft::edits() const
{
    QVector<Edit> edits;
    if (!(m_outline == m_saved)) {
        const bool isHouse = m_outline == houseOutline(plan());
        edits.append(SettingEdit{QLatin1String(kBriefingOutlineSetting), m_savedText,
                                 isHouse ? QString() : m_outline.text()});
    }
    QStringList places = m_said.keys();
    places.sort();
    for (const QString& place : places) {
        const Wording* recorded = m_input.wordings.at(place);
        edits.append(
            WordingEdit{recorded ? std::optional(*recorded) : std::nullopt, m_said.value(place)});
    }
    return edits;
}

} // namespace kmh
