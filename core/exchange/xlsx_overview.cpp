// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/evaluation/judge.h"
#include "core/evaluation/plan_share.h"
#include "core/exchange/xlsx_charts.h"
#include "core/exchange/xlsx_progress.h"

namespace kmh {

namespace {

constexpr int kLabelWidth = 18;
constexpr int kLightWidth = 12;
constexpr double kRowHeight = 20; // points

/// As the lights stand in a legend: what asks for attention last.
constexpr std::array kOrder = {Light::Met,     Light::OnTrack, Light::Watch,    Light::Behind,
                               Light::Missing, Light::NotDue,  Light::NotJudged};

QString asOfText(const Snapshot& snapshot, const QDateTime& madeAt)
{
    return snapshot.asOf.isValid() ? momentLabel(snapshot.asOf)
                                   : tr("%1 (as known when exported)").arg(momentLabel(madeAt));
}

QVector<QPair<QString, QString>> headOf(const ExportSource& source)
{
    const Plan& plan = source.plan();
    const Assessment& assessment = *source.assessment;
    // A notice need not say its number or its day.
    const QString title =
        plan.documentNo.isEmpty() ? plan.title : tr("%1 (%2)").arg(plan.title, plan.documentNo);
    const QString issued = plan.issued.isValid()
                               ? tr("%1, %2").arg(plan.issuer, longDayLabel(plan.issued))
                               : plan.issuer;
    return {{tr("Notice"), title},
            {tr("Issued by"), issued},
            {tr("Period of the plan"), periodLabel(plan.period)},
            {tr("Judged at the end of"), periodLabel(assessment.period())},
            {tr("As known at"), asOfText(*assessment.snapshot, source.madeAt)},
            {tr("Rule of the lights"),
             tr("%1, version %2").arg(ruleTitle(assessment.rule)).arg(assessment.rule.version)},
            {tr("Exported"), momentLabel(source.madeAt)},
            {tr("How to use it"),
             tr("The sheet with the reported figures can be corrected and imported again; the "
                "others are made from it. Gaps, plan and lights are computed, not reported.")}};
}

/// As the words are coloured; in a bar the greys are to be told apart.
lxw_color_t barColour(SheetStyles& styles, Light light)
{
    switch (light) {
    case Light::NotDue: return 0xB8C1CB;
    case Light::NotJudged: return 0xDDE3E9;
    default: return styles.light(light)->font_color;
    }
}

/// The table of lights from `row` on; returns the row after it.
int writeLights(lxw_worksheet* sheet, SheetStyles& styles, const Assessment& assessment, int row)
{
    writeText(sheet, row, 0, tr("Sector"), styles.header());
    for (int n = 0; n < int(kOrder.size()); ++n)
        writeText(sheet, row, 1 + n, lightLabel(kOrder[size_t(n)]), styles.header());
    writeText(sheet, row, 1 + int(kOrder.size()), tr("Indicators"), styles.header());
    const auto writeRow = [&](const QString& name, const LightCount& lights) {
        ++row;
        writeText(sheet, row, 0, name, styles.label());
        for (int n = 0; n < int(kOrder.size()); ++n)
            worksheet_write_number(sheet, row, 1 + n, lights[kOrder[size_t(n)]], styles.number(0));
        worksheet_write_number(sheet, row, 1 + int(kOrder.size()), lights.total(),
                               styles.number(0));
    };
    QVector<LightCount> all;
    for (const SectorAssessment& sector : assessment.sectors) {
        if (sector.indicators.total() == 0)
            continue;
        writeRow(assessment.plan().sector(sector.sector).name, sector.indicators);
        all.append(sector.indicators);
    }
    writeRow(tr("Together"), sumOf(all));
    return row + 1;
}

} // namespace

void writeOverview(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                   const PageSetup& page)
{
    const QString name = tr("Overview");
    lxw_worksheet* sheet = book.addSheet(name);
    setUpPage(sheet, name, page);
    worksheet_fit_to_pages(sheet, 1, 1);
    worksheet_set_column(sheet, 0, 0, kLabelWidth, nullptr);
    worksheet_set_column(sheet, 1, lxw_col_t(kOrder.size()) + 1, kLightWidth, nullptr);
    const auto lastColumn = lxw_col_t(kOrder.size()) + 1;

    int row = 0;
    worksheet_set_row(sheet, lxw_row_t(row), 28, nullptr);
    writeText(sheet, row++, 0, tr("%1: figures and ledgers").arg(source.plan().shortTitle),
              styles.title());
    if (page.demo)
        writeText(sheet, row++, 0, tr("Demonstration figures: invented, not for any decision."),
                  styles.demo());
    for (const auto& [label, text] : headOf(source)) {
        writeText(sheet, row, 0, label, styles.label());
        worksheet_set_row(sheet, lxw_row_t(row), kRowHeight, nullptr);
        worksheet_merge_range(sheet, lxw_row_t(row), 1, lxw_row_t(row), lastColumn,
                              text.toUtf8().constData(), styles.text());
        ++row;
    }
    worksheet_set_row(sheet, lxw_row_t(row - 1), 2 * kRowHeight, nullptr); // how to use it
    ++row;
    const int first = row + 1;
    row = writeLights(sheet, styles, *source.assessment, row);
    QVector<ChartSeries> lights;
    for (const Light light : kOrder)
        lights.append({lightLabel(light), barColour(styles, light)});
    if (row - 2 >= first)
        addLightsChart(book, {sheet, row + 1, 0, 860, 300}, tr("Lights of the sectors' indicators"),
                       {name, first, row - 2}, lights);
    constexpr int kChartRows = 18;
    worksheet_print_area(sheet, 0, 0, lxw_row_t(row + kChartRows), lastColumn);
}

} // namespace kmh
