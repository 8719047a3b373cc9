// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_book.h"

namespace kmh {

// Native charts of the sheets we write; they follow when a cell is changed. Actual is solid and
// dark, plan outlined or dashed, the target a line or a light bar (design §6).

/// Rows of a sheet that a chart draws: first and last from 0, both included, and the columns.
struct ChartRange
{
    QString sheet;
    int firstRow = 0;
    int lastRow = 0;
};

/// A chart placed with its upper left corner in a cell, so many pixels wide and high.
struct ChartPlace
{
    lxw_worksheet* sheet = nullptr;
    int row = 0;
    int column = 0;
    int width = 480;
    int height = 288;
};

/// Columns of the sheet a sector's table is on.
struct SharesColumns
{
    int names = 0;
    int actual = 0; ///< shares of the target, as ratios
    int plan = 0;
    int target = 0; ///< 1 throughout
};

/// Actual and plan to date as shares of the target, an indicator a group of bars.
void addSharesChart(XlsxBook& book, const ChartPlace& place, const QString& title,
                    const ChartRange& rows, const SharesColumns& columns);

struct CourseColumns
{
    int periods = 0;
    int plan = 0;
    int actual = 0;
    int target = 0;
};

/// Plan and actual of one indicator over its periods, with the target as a line.
void addCourseChart(XlsxBook& book, const ChartPlace& place, const QString& title,
                    const QString& unit, const ChartRange& rows, const CourseColumns& columns);

struct ChartSeries
{
    QString name;
    lxw_color_t colour = 0;
};

/// How many lights of each kind the sectors have, as stacked bars; a column of the sheet for each
/// series from the second on.
void addLightsChart(XlsxBook& book, const ChartPlace& place, const QString& title,
                    const ChartRange& rows, const QVector<ChartSeries>& lights);

} // namespace kmh
