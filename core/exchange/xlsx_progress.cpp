// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_progress.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/course.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/plan_share.h"
#include "core/exchange/xlsx_charts.h"
#include "core/report/status_filter.h"

namespace kmh {

namespace {

constexpr int kShort = 10; // widths
constexpr int kFigure = 14;
constexpr int kName = 34;
constexpr int kLong = 48;
constexpr int kChartWidth = 480; // pixels; two fit the width of the columns
constexpr int kChartGap = 44;
constexpr int kChartHeight = 300;
constexpr int kChartRows = 16; // rows a chart covers, with the space below it

/// Percentages are shown with their sign; other units have a column of their own.
ExportCell figure(const std::optional<double>& value, const Indicator& indicator)
{
    return ExportCell::of(value, indicator.decimals,
                          indicator.unit == u"%" ? indicator.unit : QString());
}

std::optional<double> targetValue(const IndicatorAssessment& a)
{
    return a.target ? std::optional(a.target->value) : std::nullopt;
}

QVector<ExportCell> statusCells(const Plan& plan, const IndicatorAssessment& a)
{
    const Indicator& indicator = plan.indicator(a.indicator);
    return {ExportCell::of(plan.sectorOf(indicator.measure).name),
            ExportCell::of(double(plan.measure(indicator.measure).no), 0),
            ExportCell::of(indicator.name),
            ExportCell::of(reportName(plan, a.region)),
            ExportCell::of(indicator.unit),
            ExportCell::of(a.target ? formatTarget(*a.target, indicator) : tr("target to be set")),
            figure(targetValue(a), indicator),
            ExportCell::of(a.target ? periodLabel(a.target->due) : QString()),
            figure(a.actual, indicator),
            ExportCell::of(a.actualPeriod ? periodLabel(*a.actualPeriod) : QString()),
            figure(a.planToDate, indicator),
            ExportCell::percent(a.completion),
            ExportCell::of(a.lagPoints, 1),
            figure(a.gapToTarget, indicator),
            figure(a.gapToPlan, indicator),
            ExportCell::of(a.light),
            ExportCell::of(reasonOf(plan, a))};
}

/// The courses of a sector's indicators, and where in the sheet of courses each has its rows.
struct SectorCourses
{
    IndicatorId indicator;
    Course course;
    int firstRow = 0;
};

class SectorSheets
{
public:
    SectorSheets(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                 const PageSetup& page)
        : m_book(book)
        , m_styles(styles)
        , m_assessment(*source.assessment)
        , m_plan(source.plan())
        , m_page(page)
    {
    }

    void write()
    {
        for (const Sector& sector : m_plan.sectors) {
            const QVector<IndicatorAssessment> rows = targetedIn(sector.id);
            if (!rows.isEmpty())
                writeSector(sector, rows);
        }
        writeCourses();
    }

private:
    /// The province's indicators that have a target.
    QVector<IndicatorAssessment> targetedIn(SectorId sector) const
    {
        QVector<IndicatorAssessment> rows = statusRows(m_assessment, sector);
        rows.removeIf([this](const IndicatorAssessment& a) {
            return !a.target || a.region != m_plan.province().id;
        });
        return rows;
    }

    void writeSector(const Sector& sector, const QVector<IndicatorAssessment>& rows)
    {
        const auto wholeTarget = [](const IndicatorAssessment& a) {
            return a.completion ? std::optional(1.) : std::nullopt;
        };
        SheetWriter table(m_book, m_styles, sector.name,
                          {{kmh::tr("Indicator"), kName},
                           {kmh::tr("Unit of measure"), kShort},
                           {kmh::tr("Target"), kFigure},
                           {kmh::tr("Actual"), kFigure},
                           {kmh::tr("Plan to date"), kFigure},
                           {kmh::tr("Actual as a share of the target"), kFigure},
                           {kmh::tr("Plan as a share of the target"), kFigure},
                           {kmh::tr("Target as 100%"), kFigure},
                           {kmh::tr("Light"), kShort}},
                          m_page, 1);
        bool hasShares = false;
        for (const IndicatorAssessment& a : rows) {
            const Indicator& indicator = m_plan.indicator(a.indicator);
            hasShares = hasShares || a.completion;
            table.addRow({ExportCell::of(indicator.name), ExportCell::of(indicator.unit),
                          figure(targetValue(a), indicator), figure(a.actual, indicator),
                          figure(a.planToDate, indicator), ExportCell::percent(a.completion),
                          ExportCell::percent(planShare(a)), ExportCell::percent(wholeTarget(a)),
                          ExportCell::of(a.light)});
        }
        int row = table.rows() + 1;
        if (hasShares) {
            addSharesChart(m_book,
                           {table.sheet(), row, 0, 2 * kChartWidth + kChartGap, kChartHeight},
                           kmh::tr("%1: actual and plan as shares of the target").arg(sector.name),
                           {sector.name, 1, table.rows() - 1}, {0, 5, 6, 7});
            row += kChartRows;
        }
        table.finish(addCourses(table.sheet(), row, rows));
        worksheet_fit_to_pages(table.sheet(), 1, 1); // no chart is torn in two
    }

    /// Charts of the courses from `row` on, two beside each other; returns the last row they cover.
    int addCourses(lxw_worksheet* sheet, int row, const QVector<IndicatorAssessment>& rows)
    {
        constexpr int kRightColumn = 4;
        int shown = 0;
        for (const IndicatorAssessment& a : rows) {
            const Indicator& indicator = m_plan.indicator(a.indicator);
            const Course course = courseOf(*m_assessment.snapshot, a.indicator, a.region);
            if (course.points.isEmpty())
                continue;
            const int last = m_nextRow + int(course.points.size()) - 1;
            addCourseChart(m_book,
                           {sheet, row + shown / 2 * kChartRows, shown % 2 ? kRightColumn : 0,
                            kChartWidth, kChartHeight},
                           indicator.name, indicator.unit, {coursesName(), m_nextRow, last},
                           {2, 3, 4, 5});
            m_courses.append({a.indicator, course, m_nextRow});
            m_nextRow = last + 1;
            ++shown;
        }
        return row + (shown + 1) / 2 * kChartRows;
    }

    void writeCourses()
    {
        if (m_courses.isEmpty())
            return;
        SheetWriter table(m_book, m_styles, coursesName(),
                          {{kmh::tr("Indicator"), kName},
                           {kmh::tr("Unit of measure"), kShort},
                           {kmh::tr("Period"), kFigure},
                           {kmh::tr("Plan to date"), kFigure},
                           {kmh::tr("Actual"), kFigure},
                           {kmh::tr("Target"), kFigure}},
                          m_page, 1);
        for (const SectorCourses& of : m_courses) {
            const Indicator& indicator = m_plan.indicator(of.indicator);
            const Target* target = m_plan.target(of.indicator, m_plan.province().id);
            for (const CoursePoint& point : of.course.points)
                table.addRow({ExportCell::of(indicator.name), ExportCell::of(indicator.unit),
                              ExportCell::of(periodShortLabel(point.period)),
                              figure(point.plan, indicator), figure(point.actual, indicator),
                              figure(target->value, indicator)});
        }
        table.finish();
    }

    static QString coursesName() { return kmh::tr("Courses"); }

    XlsxBook& m_book;
    SheetStyles& m_styles;
    const Assessment& m_assessment;
    const Plan& m_plan;
    const PageSetup& m_page;
    QVector<SectorCourses> m_courses;
    int m_nextRow = 1; ///< of the sheet of courses
};

} // namespace

void writeStatus(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                 const PageSetup& page)
{
    SheetWriter table(book, styles, tr("Targets and progress"),
                      {{tr("Sector"), kShort},
                       {tr("Measure no."), 8},
                       {tr("Indicator"), kName},
                       {tr("Region"), 18},
                       {tr("Unit of measure"), kShort},
                       {tr("What the target asks"), kFigure},
                       {tr("Target"), kFigure},
                       {tr("Due"), kFigure},
                       {tr("Actual"), kFigure},
                       {tr("Reported for"), 18},
                       {tr("Plan to date"), kFigure},
                       {tr("Completion"), kShort},
                       {tr("Lead or lag (points)"), kShort},
                       {tr("Gap to target"), kFigure},
                       {tr("Gap to plan"), kFigure},
                       {tr("Light"), kShort},
                       {tr("Why this light"), kLong}},
                      page, 3);
    for (const IndicatorAssessment& a : statusRows(*source.assessment, {}))
        table.addRow(statusCells(source.plan(), a));
    table.finish();
}

void writeSectors(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                  const PageSetup& page)
{
    SectorSheets(book, styles, source, page).write();
}

} // namespace kmh
