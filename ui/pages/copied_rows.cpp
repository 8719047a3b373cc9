// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copied_rows.h"

#include "core/evaluation/assessment.h"
#include "ui/models/column_model.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace kmh {

namespace {

constexpr int kMostDigits = 15; // a spreadsheet's numbers have no more

QString lightsText(const LightCount& count)
{
    QStringList parts;
    for (const Light light : kLightOrder) {
        if (count[light] > 0)
            parts.append(lightLabel(light) + u' ' + QString::number(count[light]));
    }
    return parts.join(u' ');
}

/// What a cell shows, in words.
QString cellText(const QModelIndex& index)
{
    const QVariant count = index.data(LightCountRole);
    QString text = count.isValid() ? lightsText(count.value<LightCount>())
                                   : index.data(Qt::DisplayRole).toString();
    if (const QVariant light = index.data(LightRole); text.isEmpty() && light.isValid())
        text = lightLabel(Light(light.toInt())); // where only its shape is painted
    const QString note = index.data(NoteRole).toString();
    return note.isEmpty() ? text : text + u' ' + note;
}

/// With the minus a spreadsheet reads; empty if it is no number.
QString numberText(QString text)
{
    static const QRegularExpression number(
        QStringLiteral("^[+-]?(0|[1-9]\\d{0,2}(,\\d{3})+|[1-9]\\d*)(\\.\\d+)?%?$"));
    text.replace(QChar(0x2212), u'-');
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits <= kMostDigits && number.match(text).hasMatch() ? text : QString();
}

/// The value behind a number shown rounded; nothing where it is another quantity or not known.
QString exactValue(const QModelIndex& index, const QString& shown)
{
    const QVariant value = index.data(SortRole);
    if (value.typeId() != QMetaType::Double || shown.endsWith(u'%'))
        return {};
    const auto decimals = shown.contains(u'.') ? shown.size() - shown.indexOf(u'.') - 1 : 0;
    const double rounded = QString(shown).remove(u',').toDouble();
    const bool same = std::abs(value.toDouble() - rounded) <= 0.5000001 * std::pow(10., -decimals);
    return same ? QString::number(value.toDouble(), 'g', 17) : QString();
}

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
