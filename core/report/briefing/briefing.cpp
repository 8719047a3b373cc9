// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/briefing.h"

#include "core/domain/text.h"
#include "core/report/briefing/outline.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/paging.h"

namespace kmh {

namespace {

std::optional<BriefingPage> pageOf(const Telling& telling, const QString& key)
{
    using Make = BriefingPage (*)(const Telling&);
    static const QHash<QString, Make> makers = {
        {QStringLiteral("title"), titlePage},     {QStringLiteral("overview"), overviewPage},
        {QStringLiteral("changes"), changesPage}, {QStringLiteral("behind"), behindPage},
        {QStringLiteral("regions"), regionsPage}, {QStringLiteral("due"), duePage},
        {QStringLiteral("closing"), closingPage},
    };
    if (const Make make = makers.value(key))
        return make(telling);
    if (const auto sector = sectorOfKey(telling.plan, key))
        return sectorPage(telling, *sector);
    return {};
}

/// Whether a page would be empty: what changed, without a round before; and what is due, where that
/// is nothing or one thing, which the closing page says.
bool isEmpty(const Telling& telling, const QString& key)
{
    if (key == u"changes")
        return !telling.input.before;
    return key == u"due" && telling.dueNext().size() < 2;
}

/// A sentence begins with a capital where the language has them.
Sentence begun(Sentence sentence)
{
    if (!sentence.isEmpty())
        sentence.text[0] = sentence.text.at(0).toUpper();
    return sentence;
}

/// What a person wrote for the page takes the place of what was computed.
void applyWordings(const Wordings& wordings, BriefingPage& page)
{
    page.headline = begun(page.headline);
    page.computed = page.headline;
    if (const Wording* wording = wordings.at(headlinePlace(page.key));
        wording && !wording->said.isEmpty()) {
        page.headline = {wording->said};
        page.rewritten = true;
        page.outdated = wording->computed != page.computed.text;
    }
    if (const Wording* notes = wordings.at(notesPlace(page.key)); notes && !notes->said.isEmpty())
        page.notes = notes->said;
}

} // namespace

Briefing makeBriefing(const BriefingInput& input)
{
    const Telling telling(input);
    Briefing briefing;
    briefing.title =
        tr("%1 (%2)").arg(briefingName(telling.plan), periodLabel(telling.now.period()));
    briefing.madeAt = input.madeAt;
    const bool demo = telling.now.snapshot->demo || (input.before && input.before->snapshot->demo);
    if (demo)
        briefing.demoMark = tr("Demonstration figures");
    // An outline that was made for another plan is read anew for this one.
    const BriefingOutline outline = BriefingOutline::of(telling.plan, input.outline.text());
    QVector<BriefingPage> empty;
    for (const BriefingOutline::Item& item : outline.items) {
        std::optional<BriefingPage> page = item.shown ? pageOf(telling, item.key) : std::nullopt;
        if (!page)
            continue;
        page->key = item.key;
        if (page->kind != BriefingPage::Kind::Title)
            page->kicker = briefingPageName(telling.plan, item.key);
        applyWordings(input.wordings, *page);
        // Unless a person has words for it.
        const bool isLeftOut = isEmpty(telling, item.key) && !page->rewritten;
        (isLeftOut ? empty : briefing.pages) += inParts(*page);
    }
    if (briefing.pages.isEmpty()) // somebody asked for these alone
        briefing.pages = empty;
    return briefing;
}

} // namespace kmh
