// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_charts.h"

#include "core/domain/text.h"

#include <QtCore/QVector>

namespace kmh {

namespace {

constexpr lxw_color_t kDark = 0x1F4E79;
constexpr lxw_color_t kPlan = 0x6B7785;
constexpr lxw_color_t kTarget = 0xC9D1DA;
constexpr lxw_color_t kTargetLine = 0xC23B22;
constexpr lxw_color_t kGrid = 0xE3E8EE;

lxw_chart_font font(double size, bool bold = false)
{
    static char name[] = "Microsoft YaHei"; // as kXlsxFont, which the library wants to be a char*
    lxw_chart_font font = {};
    font.name = name;
    font.size = size;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    return font;
}

lxw_chart_line line(lxw_color_t colour, float width, uint8_t dash = LXW_CHART_LINE_DASH_SOLID)
{
    lxw_chart_line line = {};
    line.color = colour;
    line.width = width;
    line.dash_type = dash;
    return line;
}

void fill(lxw_chart_series* series, lxw_color_t colour)
{
    lxw_chart_fill fill = {};
    fill.color = colour;
    chart_series_set_fill(series, &fill);
}

lxw_chart_series* addSeries(lxw_chart* chart, const ChartRange& rows, int categories, int values,
                            const QString& name)
{
    const QByteArray sheet = rows.sheet.toUtf8();
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), rows.firstRow, categories, rows.lastRow,
                                categories);
    chart_series_set_values(series, sheet.constData(), rows.firstRow, values, rows.lastRow, values);
    chart_series_set_name(series, name.toUtf8().constData());
    return series;
}

lxw_chart* begin(XlsxBook& book, uint8_t type, const QString& title)
{
    lxw_chart* chart = workbook_add_chart(book.book(), type);
    lxw_chart_font titleFont = font(11, true);
    lxw_chart_font small = font(9);
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_title_set_name_font(chart, &titleFont);
    chart_axis_set_num_font(chart->x_axis, &small);
    chart_axis_set_num_font(chart->y_axis, &small);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &small);
    lxw_chart_line grid = line(kGrid, 0.75F);
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    return chart;
}

void place(lxw_chart* chart, const ChartPlace& where)
{
    // libxlsxwriter's own size, which it scales.
    constexpr double kWidth = 480;
    constexpr double kHeight = 288;
    lxw_chart_options options = {};
    options.x_scale = where.width / kWidth;
    options.y_scale = where.height / kHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_chart_opt(where.sheet, where.row, where.column, chart, &options);
}

} // namespace

void addSharesChart(XlsxBook& book, const ChartPlace& where, const QString& title,
                    const ChartRange& rows, const SharesColumns& columns)
{
    lxw_chart* chart = begin(book, LXW_CHART_COLUMN, title);
    fill(addSeries(chart, rows, columns.names, columns.actual, tr("Actual")), kDark);
    lxw_chart_series* plan =
        addSeries(chart, rows, columns.names, columns.plan, tr("Plan to date"));
    lxw_chart_line outline = line(kPlan, 1.25F, LXW_CHART_LINE_DASH_DASH);
    fill(plan, 0xFFFFFF);
    chart_series_set_line(plan, &outline);
    fill(addSeries(chart, rows, columns.names, columns.target, tr("Target")), kTarget);
    chart_axis_set_num_format(chart->y_axis, "0%");
    chart_axis_set_min(chart->y_axis, 0);
    place(chart, where);
}

void addCourseChart(XlsxBook& book, const ChartPlace& where, const QString& title,
                    const QString& unit, const ChartRange& rows, const CourseColumns& columns)
{
    lxw_chart* chart = begin(book, LXW_CHART_LINE, title);
    lxw_chart_line dark = line(kDark, 2.25F);
    lxw_chart_line dashed = line(kPlan, 1.5F, LXW_CHART_LINE_DASH_DASH);
    lxw_chart_line thin = line(kTargetLine, 1.0F);
    lxw_chart_series* actual =
        addSeries(chart, rows, columns.periods, columns.actual, tr("Actual"));
    chart_series_set_line(actual, &dark);
    chart_series_set_marker_type(actual, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(actual, 5);
    lxw_chart_fill ground = {};
    ground.color = kDark;
    chart_series_set_marker_fill(actual, &ground);
    chart_series_set_marker_line(actual, &dark);
    chart_series_set_line(addSeries(chart, rows, columns.periods, columns.plan, tr("Plan to date")),
                          &dashed);
    chart_series_set_line(addSeries(chart, rows, columns.periods, columns.target, tr("Target")),
                          &thin);
    lxw_chart_font small = font(9);
    chart_axis_set_name(chart->y_axis, unit.toUtf8().constData());
    chart_axis_set_name_font(chart->y_axis, &small);
    chart_axis_set_num_format(chart->y_axis, "#,##0.##");
    place(chart, where);
}

void addLightsChart(XlsxBook& book, const ChartPlace& where, const QString& title,
                    const ChartRange& rows, const QVector<ChartSeries>& lights)
{
    lxw_chart* chart = begin(book, LXW_CHART_COLUMN_STACKED, title);
    for (int n = 0; n < lights.size(); ++n)
        fill(addSeries(chart, rows, 0, 1 + n, lights.at(n).name), lights.at(n).colour);
    chart_axis_set_num_format(chart->y_axis, "0");
    place(chart, where);
}

} // namespace kmh
