// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/exchange/table_file.h"

namespace kmh {

/// What a cell of a column of figures says.
struct CellFigure
{
    enum class Kind {
        Nothing, ///< empty
        Absent,  ///< a mark for what is not there: —, /, 无, 未报
        Figure,
        Problem, ///< `problem` says why it is no figure
    };

    Kind kind = Kind::Nothing;
    double figure = 0; ///< in the indicator's unit
    QString problem = {};
};

/// `unit`: what the column, row or table says figures are in; empty: the indicator's own; several
/// (“亿元、%”): the one that measures what the indicator does. A unit behind the digits, or a % the
/// cell is shown with, goes before it. A figure in a unit of something else is a problem.
CellFigure readCellFigure(const TableCell& cell, const QString& unit, const Indicator& indicator);

/// Whether a cell holds something that says there is no figure.
bool isAbsentMark(const QString& text);

} // namespace kmh
