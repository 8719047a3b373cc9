// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/table_text.h"

#include <algorithm>

namespace kmh::test {

namespace {

QString cellText(const TableCell& cell)
{
    QString text = cell.shown();
    text.replace(u'\n', QStringLiteral("\\n"));
    if (cell.kind == TableCell::Kind::Text)
        text = u'“' + text + u'”';
    return cell.formula ? u'=' + text : text;
}

QString rowText(const TableRow& row)
{
    QString text = QString::number(row.number);
    for (const TableCell& cell : row.cells) {
        const QString one = cellText(cell);
        text += one.isEmpty() ? QStringLiteral(" |") : QStringLiteral(" | ") + one;
    }
    return text;
}

QString mergedText(const MergedCells& merged)
{
    return QStringLiteral("merged %1%2:%3%4")
        .arg(columnLetters(merged.firstColumn), QString::number(merged.firstRow),
             columnLetters(merged.lastColumn), QString::number(merged.lastRow));
}

} // namespace

QString tableText(TableFile& file)
{
    QStringList lines;
    const QVector<TableFile::Sheet> sheets = file.sheets();
    for (int i = 0; i < sheets.size(); ++i) {
        lines.append(QStringLiteral("sheet %1%2")
                         .arg(sheets.at(i).name,
                              sheets.at(i).hidden ? QStringLiteral(" (hidden)") : QString())
                         .trimmed());
        for (const MergedCells& merged : file.mergedCells(i))
            lines.append(mergedText(merged));
        file.eachRow(i, [&lines](const TableRow& row) {
            lines.append(rowText(row));
            return true;
        });
    }
    const QHash<QString, QString> properties = file.properties();
    QStringList names = properties.keys();
    std::sort(names.begin(), names.end());
    for (const QString& name : names)
        lines.append(QStringLiteral("property %1 = %2").arg(name, properties.value(name)));
    return lines.join(u'\n') + u'\n';
}

} // namespace kmh::test
