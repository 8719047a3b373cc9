// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace kmh {

/// How many columns of a terminal a text takes: two for every wide character (Unicode's East Asian
/// Width W and F), none for combining marks. Ambiguous characters such as ● are counted as one.
int displayWidth(const QString& text);

/// A table for a terminal, columns aligned and two spaces apart.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(QVector<Column> columns);

    /// One cell for every column.
    void addRow(const QStringList& cells);

    /// The header, a rule and the rows, a line each; no line ends in spaces.
    QString text() const;

private:
    QString line(const QStringList& cells, const QVector<int>& widths) const;

    QVector<Column> m_columns;
    QVector<QStringList> m_rows;
};

} // namespace kmh
