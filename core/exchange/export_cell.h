// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>

namespace kmh {

/// What is written into one cell of an exported table.
struct ExportCell
{
    enum class Kind {
        Empty,
        Text,
        Number,
        Percent, ///< a ratio shown as a percentage: 0.878 is 87.8%
        Day,
        Moment, ///< written on the clock of whoever exports
    };

    Kind kind = Kind::Empty;
    QString text = {};
    double number = 0;
    bool exact = false;  ///< a number of which no digit may be lost: what was reported
    int decimals = 0;    ///< shown of a number; what is written is the whole of it
    QString suffix = {}; ///< shown behind a number in an .xlsx, such as %
    QDateTime moment = {};
    std::optional<Light> light = {}; ///< of a text: in the light's colour in an .xlsx

    static ExportCell of(const QString& text);
    static ExportCell of(std::optional<double> number, int decimals, const QString& suffix = {});
    static ExportCell exactly(std::optional<double> number, int decimals);
    static ExportCell percent(std::optional<double> ratio);
    /// Shape and word.
    static ExportCell of(Light light);
    static ExportCell of(QDate day);
    static ExportCell of(const QDateTime& moment);
};

struct ExportColumn
{
    QString header;
    int width = 12; ///< of an .xlsx, in digits; a Chinese character takes two
};

/// Where tables are written to, row by row and never held: a sheet of an .xlsx each, or a .csv.
class ExportTable
{
public:
    virtual ~ExportTable() = default;
    /// As many cells as there are columns.
    virtual void addRow(const QVector<ExportCell>& cells) = 0;
};

} // namespace kmh
