// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/check_command.h"

#include "app/kmhctl/exit_code.h"
#include "core/domain/text.h"
#include "core/notice/coverage.h"
#include "core/notice/quote_check.h"

namespace kmh {

namespace {

void printCounts(const Plan& plan, const QVector<CoverageItem>& coverage, QTextStream& out)
{
    using State = CoverageItem::State;
    const auto line = [&](const QString& name, qsizetype count) {
        out << kmh::tr("%1: %2").arg(name).arg(count) << '\n';
    };
    line(kmh::tr("Sections"), plan.sections.size());
    line(kmh::tr("Measures"), plan.measures.size());
    line(kmh::tr("Units"), plan.units.size());
    line(kmh::tr("Indicators"), plan.indicators.size());
    line(kmh::tr("Targets"), plan.targets.size());
    line(kmh::tr("Deliverables"), plan.deliverables.size());
    line(kmh::tr("Projects"), plan.projects.size());
    line(kmh::tr("Mechanisms"), plan.mechanisms.size());
    line(kmh::tr("Fundings"), plan.fundings.size());
    line(kmh::tr("Quantities"), plan.quantities.size());
    line(kmh::tr("Places to follow up, tracked"), countIn(coverage, State::Tracked));
    line(kmh::tr("Places to follow up, waived with a reason"), countIn(coverage, State::Waived));
    line(kmh::tr("Places to follow up, open"), countIn(coverage, State::Open));
}

/// Enough words to find a place by.
QString around(const Plan& plan, const Quote& quote)
{
    constexpr int kReach = 12;
    const int start = std::max(0, quote.start - kReach);
    return plan.wording({start, quote.end() + kReach - start});
}

QStringList openPlaces(const Plan& plan, const QVector<CoverageItem>& coverage)
{
    QStringList problems;
    for (const CoverageItem& item : coverage) {
        if (item.state != CoverageItem::State::Open)
            continue;
        const QString where = item.measure
                                  ? kmh::tr("Measure %1").arg(plan.measure(*item.measure).no)
                                  : kmh::tr("Before the first section");
        problems.append(kmh::tr("%1: nothing follows up “%2” in “…%3…”.")
                            .arg(where, plan.wording(item.quote), around(plan, item.quote)));
    }
    return problems;
}

} // namespace

QString CheckCommand::summary() const
{
    return kmh::tr("Check a workbook: integrity, references, quotes, coverage.");
}

int CheckCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() > 1)
        throw Error(Error::Kind::Usage, kmh::tr("Name one workbook at a time."));
    if (!files.isEmpty())
        console.setWorkbookPath(files.first());

    const Workbook workbook = console.openWorkbook();
    QStringList problems = workbook.integrityProblems();
    if (problems.isEmpty()) { // a damaged file's plan cannot be trusted, or even read
        const Plan& plan = *workbook.plan();
        const QVector<CoverageItem> coverage = coverageOf(plan);
        printCounts(plan, coverage, console.out());
        problems = quoteProblems(plan) + openPlaces(plan, coverage);
    }
    for (const QString& problem : std::as_const(problems))
        console.out() << problem << '\n';
    console.err() << (problems.isEmpty() ? kmh::tr("No problems found.")
                                         : kmh::tr("Problems found: %1.").arg(problems.size()))
                  << '\n';
    return problems.isEmpty() ? ExitDone : ExitProblems;
}

} // namespace kmh
