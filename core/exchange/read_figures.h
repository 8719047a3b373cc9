// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/exchange/table_file.h"

namespace kmh {

/// Something to be said of a file that is read.
struct ImportIssue
{
    enum class Severity {
        Error,   ///< what stands there is not taken, and neither is the file
        Warning, ///< it is taken; a person should look at it
        Note,    ///< how it was understood
    };

    QString where; ///< a cell (“Sheet1!D7”, “line 12, column 4”), a sheet, or empty for the file
    Severity severity = Severity::Error;
    QString message; ///< what is the matter and what to do
};

/// A figure as it stands in a file.
struct ReadFigure
{
    FigureKey key;
    ReportedFigure figure; ///< in the indicator's unit
    QString cell;          ///< where it stands
};

/// What was read from a file, in the order of the file. A cell that is not understood is an issue
/// and no figure; nothing is guessed.
struct ReadFigures
{
    QVector<ReadFigure> figures;
    QVector<ImportIssue> issues;
};

} // namespace kmh
