// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copied_rows.h"

#include "ui/pages/cell_content.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QMimeData>

namespace kmh {

namespace {

/// How Excel is to show a number: with the separators and decimals it has here.
QString numberFormat(const QString& shown)
{
    const auto decimals = shown.contains(u'.') ? shown.size() - shown.indexOf(u'.') - 1 : 0;
    return (shown.contains(u',') ? QStringLiteral("\\#\\,\\#\\#0") : QStringLiteral("0")) +
           (decimals > 0 ? QStringLiteral("\\.") + QString(decimals, u'0') : QString());
}

QString htmlText(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString htmlCell(const QModelIndex& index)
{
    const QString text = cellText(index);
    const QString number = numberText(text);
    if (number.isEmpty())
        return QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>").arg(htmlText(text));
    const QString exact = exactValue(index, number);
    if (exact.isEmpty())
        return QStringLiteral("<td>%1</td>").arg(number);
    return QStringLiteral("<td style=\"mso-number-format:'%1'\" x:num=\"%2\">%3</td>")
        .arg(numberFormat(number), exact, number);
}

QString plainText(QString text)
{
    for (const QChar c : QStringLiteral("\t\r\n"))
        text.replace(c, u' ');
    return text;
}

QString plainCell(const QModelIndex& index)
{
    const QString text = plainText(cellText(index));
    if (const QString number = numberText(text); !number.isEmpty())
        return number;
    const bool likeFormula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return likeFormula ? u' ' + text : text;
}

QString headerText(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().trimmed();
}

} // namespace

QMimeData* copiedRows(const QAbstractItemModel& model, const QVector<int>& rows,
                      const QVector<int>& columns)
{
    QStringList headers;
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                                  "<meta charset=\"utf-8\"></head><body><table><tr>");
    for (const int column : columns) {
        headers.append(plainText(headerText(model, column)));
        html += QStringLiteral("<th>%1</th>").arg(htmlText(headerText(model, column)));
    }
    QStringList lines{headers.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        html += QStringLiteral("</tr>\n<tr>");
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            cells.append(plainCell(index));
            html += htmlCell(index);
        }
        lines.append(cells.join(u'\t'));
    }
    html += QStringLiteral("</tr></table></body></html>");
    auto* mime = new QMimeData;
    mime->setText(lines.join(u'\n') + u'\n');
    mime->setHtml(html);
    return mime;
}

} // namespace kmh
