// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <functional>
#include <memory>

class QIODevice;

namespace kmh {

/// One cell as the file holds it: of a formula what it came to last.
struct TableCell
{
    enum class Kind {
        Empty,
        Text,
        Number,
        Date,    ///< a number the file shows as a day, or as a day and a time
        Boolean, ///< `number` is 0 or 1
        Fault,   ///< #DIV/0!, #REF! and so on, in `text`
    };

    Kind kind = Kind::Empty;
    QString text = {};
    double number = 0;
    QDateTime moment = {}; ///< of a Date, in local time without a zone
    bool percent = false; ///< of a Number: it is shown with % and means a hundredth, 0.125 is 12.5%
    bool formula = false;

    bool isEmpty() const { return kind == Kind::Empty; }
    /// As a person reads it: text as it is, numbers without trailing zeros, 12.5%, 2025-03-20.
    QString shown() const;
};

/// One row; `number` counts from 1 as the file shows it, cells from the first column on, without
/// trailing empty ones.
struct TableRow
{
    int number = 0;
    QVector<TableCell> cells;

    /// The cell of a column (from 0); an empty one beyond the last.
    const TableCell& cell(int column) const;
};

/// Cells merged into the first of them; rows count from 1, columns from 0.
struct MergedCells
{
    int firstRow = 1;
    int firstColumn = 0;
    int lastRow = 1;
    int lastColumn = 0;
};

/// How much of a file is read before it is refused; no honest return comes near.
struct TableLimits
{
    qint64 fileBytes = 200LL * 1024 * 1024;          ///< of the file as it is
    qint64 unpackedBytes = 2LL * 1024 * 1024 * 1024; ///< of all parts of an .xlsx together
    int columns = 1'000;
    int rows = 1'048'576;
    qint64 textBytes = 64LL * 1024 * 1024; ///< of an .xlsx's shared texts, held while it is read
};

/// A file of tables opened for reading: an .xlsx workbook, or a .csv as one sheet. Told by what it
/// holds, whatever its name. Reads row after row, never the whole. A .csv has texts only, numbers
/// and dates as they are written there.
///
/// Everything throws Error with a sentence that says what is wrong, where, and what to do:
/// CannotOpen for a file that is missing or cannot be read, BadInput for one that is no table,
/// damaged, encrypted, an old .xls, or beyond the limits.
class TableFile
{
public:
    struct Sheet
    {
        QString name;
        bool hidden = false; ///< hidden from whoever opens the file, very hidden included
    };

    static std::unique_ptr<TableFile> open(const QString& path, const TableLimits& limits = {});
    /// The same of a device that is open and can be sought in; `path` is for sentences.
    static std::unique_ptr<TableFile> open(std::unique_ptr<QIODevice> device, const QString& path,
                                           const TableLimits& limits = {});
    virtual ~TableFile() = default;
    Q_DISABLE_COPY_MOVE(TableFile)

    /// In the order of the file; a .csv has one, without a name.
    virtual QVector<Sheet> sheets() const = 0;
    /// Hands over the rows that are not empty, in order, until `read` returns false.
    virtual void eachRow(int sheet, const std::function<bool(const TableRow&)>& read,
                         const Progress& progress = {}) = 0;
    /// Cells merged in a sheet; to be asked before its rows are read, or after.
    virtual QVector<MergedCells> mergedCells(int sheet) = 0;
    /// What the file says of itself by name (docProps/custom.xml); none in a .csv.
    virtual QHash<QString, QString> properties() = 0;

    /// The place of a cell for a sentence: “Sheet1!D7”, or “line 7, column 4” in a .csv.
    virtual QString place(int sheet, int row, int column) const = 0;

protected:
    TableFile() = default;
};

/// A column's letters: 0 is A, 26 is AA.
QString columnLetters(int column);

} // namespace kmh
