// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/domain/number_format.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/safe_text.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace kmh {

namespace {

QString cellText(const ExportCell& cell)
{
    switch (cell.kind) {
    case ExportCell::Kind::Empty: return {};
    case ExportCell::Kind::Text: return guarded(cell.text);
    case ExportCell::Kind::Number: return exactNumber(cell.number) + cell.suffix;
    case ExportCell::Kind::Percent:
        return formatRatioPercent(cell.number, cell.decimals).replace(QChar(0x2212), u'-');
    case ExportCell::Kind::Day: return cell.moment.date().toString(Qt::ISODate);
    case ExportCell::Kind::Moment:
        return cell.moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
    Q_UNREACHABLE();
}

/// In quotes where it holds what may separate cells, here or in another country's Excel.
QString quoted(QString text)
{
    const bool plain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return QStringLiteral(",;\t\r\n\"").contains(c); });
    if (plain)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray joined(const QStringList& cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QString& cell : cells)
        texts.append(quoted(cell));
    return texts.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray csvLine(const QStringList& texts)
{
    QStringList cells;
    cells.reserve(texts.size());
    for (const QString& text : texts)
        cells.append(guarded(text));
    return joined(cells);
}

QByteArray csvMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QString exactNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

CsvWriter::CsvWriter(const QString& path, const QVector<ExportColumn>& columns)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        cannotWrite(path);
    m_file.write(csvMark());
    QStringList headers;
    for (const ExportColumn& column : columns)
        headers.append(column.header);
    m_file.write(csvLine(headers));
}

void CsvWriter::addRow(const QVector<ExportCell>& cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const ExportCell& cell : cells)
        texts.append(cellText(cell));
    m_file.write(joined(texts));
}

void CsvWriter::save()
{
    if (!m_file.commit())
        cannotWrite(m_file.fileName());
}

} // namespace kmh
