// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_export.h"
#include "ui/print/print_fit.h"
#include "ui/print/printout.h"

#include <QtCore/QRectF>

namespace kmh {

/// A table on paper: columns fitted by what they hold, words wrapped, its head on every sheet. A
/// row is divided only where it is taller than a sheet, and then between two lines. Letters get
/// smaller before a column gets too narrow for its numbers; nothing is ever cut off. Lights are
/// their shape and word.
class TablePrintout : public Printout
{
public:
    explicit TablePrintout(ShownTable table, PrintFit fit = PrintFit::Width);

    int layOut(const QSizeF& area) override;
    void paint(QPainter& painter, int sheet) override;
    bool prefersLandscape() const override;
    QString remark() const override;

    /// The size of its letters in points; for tests.
    double letters() const { return m_letters; }
    /// Lines are one and a half letters high, and a quarter is left above and below them in a cell.
    static double rowHeight(int lines, double letters);

    static constexpr double kLargestLetters = 9;
    static constexpr double kSmallestLetters = 5;

private:
    struct Cell
    {
        QString text;
        std::optional<Light> light;
        bool right = false; ///< a number
    };
    /// What stands of a row on a sheet: all its lines, or some where it is taller than a sheet.
    struct Part
    {
        int row = 0;
        int firstLine = 0;
        int lines = 0;
    };

    void measure();
    bool fitColumns(double width, double letters, bool anyhow);
    int countLines(const QVector<Cell>& cells, bool bold) const;
    QStringList linesOf(const QVector<Cell>& cells, int column, bool bold) const;
    void breakIntoSheets(double height);
    int layOutWith(const QSizeF& area, double letters, bool anyhow);
    void paintRow(QPainter& painter, const QVector<Cell>& cells, const Part& part, double top,
                  bool head) const;
    void paintCell(QPainter& painter, const Cell& cell, const QStringList& lines, const Part& part,
                   const QRectF& rect, bool head) const;

    PrintFit m_fit;
    QVector<Cell> m_head;
    QVector<QVector<Cell>> m_rows;
    QVector<double> m_liked; ///< widths of columns in the size of a letter
    QVector<double> m_least;
    double m_letters = kLargestLetters;
    QVector<double> m_widths;
    QVector<QVector<Part>> m_sheets;
};

/// What a cell says on paper.
QString printedText(const ExportCell& cell);

} // namespace kmh
