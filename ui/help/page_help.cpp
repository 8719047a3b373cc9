// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/page_help.h"

#include "core/domain/text.h"
#include "ui/header_bar.h"
#include "ui/pages/page.h"
#include "ui/status_line.h"

#include <QtCore/QHash>
#include <QtWidgets/QTabBar>

namespace kmh {

namespace {

QString sectorHelp()
{
    return kmh::tr("One sector: its measures on the left with who answers for them; in the middle "
                   "their targets against what was reached, the course of the one selected, and "
                   "their deliverables, projects and money; on the right the measure's own words "
                   "and the prefectures compared.");
}

/// In the order of the tabs.
QHash<QString, QString> pageTexts()
{
    return {
        {QStringLiteral("overview"),
         kmh::tr("The whole plan at one moment: how many targets and deliverables stand how, the "
                 "sectors with their most urgent item, the prefectures, what needs attention with "
                 "its gap and whose it is, and what is due next.")},
        {QStringLiteral("responsibility"),
         kmh::tr("Who answers for which measures and how they stand; the measures of the unit "
                 "selected, the notice's words on responsibility, and the prefectures.")},
        {QStringLiteral("answers"),
         kmh::tr("Units and prefectures against the measures, a light in each place they meet. "
                 "Enter on a name opens its own page, on a light the measure.")},
        {QStringLiteral("ledgers"),
         kmh::tr("The ledgers on the left with what is open and overdue; the entries of the one "
                 "selected, filtered above; below, the entry selected with its stages, the "
                 "notice's words and its attached files.")},
        {QStringLiteral("coverage"),
         kmh::tr("Whether anything of the notice was forgotten: its words on the left with "
                 "everything made of them marked, and on the right each quantity, deadline and "
                 "action: tracked, explained, or open.")},
        {QStringLiteral("rounds"),
         kmh::tr("The dispatch rounds on the left; of the one selected the five steps with what is "
                 "left of each, the items that are left, and what was written of the step.")},
        {QStringLiteral("entry"),
         kmh::tr("The sheet figures are typed or pasted into: indicators by regions for a period, "
                 "or one indicator by periods. Hatched cells take no figure. Below stand the "
                 "definition, target, last figure and version of the cell selected.")},
        {QStringLiteral("missing"),
         kmh::tr("What was due in the period, what came and when; by unit on the left, by figure "
                 "on the right, and below the log of what came in.")},
        {QStringLiteral("bulletin"),
         kmh::tr("The round's written report as it will read. A click on a paragraph shows what "
                 "its figures rest on; F2 writes a paragraph anew, which nothing computed ever "
                 "overwrites.")},
        {QStringLiteral("changes"),
         kmh::tr("What was recorded between two moments, by whom and why, and the lights that "
                 "turned.")},
        {QStringLiteral("reconcile"),
         kmh::tr("Figures that do not go together, with both figures and the series around them; "
                 "what was explained and let stand; where what is counted changed. Nothing is "
                 "corrected here.")},
        {QStringLiteral("rules"),
         kmh::tr("The same figures judged by every rule, side by side, with the figure that "
                 "decided each light; below, the indicator selected under each rule.")},
    };
}

} // namespace

QString pageHelp(const QString& pageName)
{
    const QHash<QString, QString> texts = pageTexts();
    return texts.value(pageName, sectorHelp());
}

QString partHelp(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* page = qobject_cast<const Page*>(widget))
            return pageHelp(page->name());
        if (qobject_cast<const HeaderBar*>(widget))
            return kmh::tr("The period that is looked at; the moment as of which figures are "
                           "known; how much of the plan's time has passed; and the rule that "
                           "judges. All of them hold for every page.");
        if (qobject_cast<const StatusLine*>(widget))
            return kmh::tr("The notice, what was recorded last and by whom, the workbook, and how "
                           "much of what is due in the period has come.");
        if (qobject_cast<const QTabBar*>(widget) && widget->objectName() == QLatin1String("pages"))
            return kmh::tr("The pages of the desk: overview, sectors, and what is done with them. "
                           "Ctrl+PgUp and Ctrl+PgDn turn them.");
        if (widget->isWindow())
            break;
    }
    return {};
}

} // namespace kmh
