// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/check_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/words.h"
#include "core/notice/coverage.h"
#include "core/notice/quote_check.h"

namespace kmh {

using console::tr;

namespace {

void printCounts(const Plan& plan, const QVector<CoverageItem>& coverage, QTextStream& out)
{
    using State = CoverageItem::State;
    const auto line = [&](const QString& name, qsizetype count) {
        out << tr("%1: %2").arg(name).arg(count) << '\n';
    };
    line(tr("Sections"), plan.sections.size());
    line(tr("Measures"), plan.measures.size());
    line(tr("Units"), plan.units.size());
    line(tr("Indicators"), plan.indicators.size());
    line(tr("Targets"), plan.targets.size());
    line(tr("Deliverables"), plan.deliverables.size());
    line(tr("Projects"), plan.projects.size());
    line(tr("Mechanisms"), plan.mechanisms.size());
    line(tr("Fundings"), plan.fundings.size());
    line(tr("Quantities"), plan.quantities.size());
    line(tr("Places to follow up, tracked"), countIn(coverage, State::Tracked));
    line(tr("Places to follow up, waived with a reason"), countIn(coverage, State::Waived));
    line(tr("Places to follow up, open"), countIn(coverage, State::Open));
}

QStringList openPlaces(const Plan& plan, const QVector<CoverageItem>& coverage)
{
    QStringList problems;
    for (const CoverageItem& item : coverage) {
        if (item.state != CoverageItem::State::Open)
            continue;
        constexpr int kAround = 12; // enough words to find the place by
        const Quote& paragraph = plan.measure(item.measure).quote;
        const int start = std::max(paragraph.start, item.quote.start - kAround);
        const int end = std::min(paragraph.end(), item.quote.end() + kAround);
        problems.append(tr("Measure %1: nothing follows up “%2” in “…%3…”.")
                            .arg(plan.measure(item.measure).no)
                            .arg(plan.wording(item.quote),
                                 plan.wording({start, end - start})));
    }
    return problems;
}

} // namespace

QString CheckCommand::summary() const
{
    return tr("Check a workbook: integrity, references, quotes, coverage.");
}

int CheckCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() > 1)
        throw Error(Error::Kind::Usage, tr("Name one workbook at a time."));
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
    console.err() << (problems.isEmpty() ? tr("No problems found.")
                                         : tr("Problems found: %1.").arg(problems.size()))
                  << '\n';
    return problems.isEmpty() ? ExitDone : ExitProblems;
}

} // namespace kmh
