// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/filled_form.h"

#include "tests/support/zip_container.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <stdexcept>

namespace kmh::test {

namespace {

const auto kProperties = QStringLiteral("docProps/custom.xml");
const auto kHiddenSheet = QStringLiteral("xl/worksheets/sheet2.xml");

void require(bool holds, const char* what)
{
    if (!holds)
        throw std::runtime_error(what);
}

/// The row with its cells numbered as another row's.
QString renumbered(QString row, int from, int to)
{
    row.replace(QStringLiteral("<row r=\"%1\"").arg(from), QStringLiteral("<row r=\"%1\"").arg(to));
    return row.replace(QRegularExpression(QStringLiteral("<c r=\"([A-Z]+)%1\"").arg(from)),
                       QStringLiteral("<c r=\"\\1%1\"").arg(to));
}

/// Where the cells from a column on begin in a row.
qsizetype cellsFrom(const QString& row, QChar column)
{
    return row.indexOf(QStringLiteral("<c r=\"%1").arg(column));
}

} // namespace

FilledForm::FilledForm(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the form opens");
    for (const ZipContent& part : unzipped(file.readAll()))
        m_parts.insert(part.name, part.bytes);
    require(!m_parts.isEmpty(), "the form is whole");
}

void FilledForm::saveAs(const QString& path) const
{
    QVector<ZipContent> parts;
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
        parts.append({part.key(), part.value()});
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "the copy can be written");
    file.write(zipped(parts));
}

void FilledForm::fill(const QString& cell, const QByteArray& kind, const QByteArray& content)
{
    QString xml = QString::fromUtf8(sheet());
    const QRegularExpression empty(QStringLiteral("<c r=\"%1\"( s=\"[0-9]+\")?/>").arg(cell));
    require(xml.contains(empty), "the cell is there and empty");
    xml.replace(empty, QStringLiteral("<c r=\"%1\"\\1%2>%3</c>")
                           .arg(cell, QString::fromUtf8(kind), QString::fromUtf8(content)));
    sheet() = xml.toUtf8();
}

void FilledForm::number(const QString& cell, double value)
{
    fill(cell, {}, "<v>" + QByteArray::number(value, 'g', 17) + "</v>");
}

void FilledForm::text(const QString& cell, const QString& text)
{
    fill(cell, " t=\"inlineStr\"", "<is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is>");
}

void FilledForm::replaceText(const QString& from, const QString& to)
{
    for (QByteArray& part : m_parts)
        part.replace(from.toUtf8(), to.toUtf8());
}

QByteArray FilledForm::rowText(int row)
{
    const QByteArray start = "<row r=\"" + QByteArray::number(row) + "\"";
    const qsizetype begin = sheet().indexOf(start);
    require(begin >= 0, "the row is there");
    const qsizetype end = sheet().indexOf("</row>", begin) + 6;
    return sheet().mid(begin, end - begin);
}

void FilledForm::deleteRow(int row)
{
    sheet().replace(rowText(row), QByteArray());
}

void FilledForm::exchangeRows(int a, int b, QChar fromColumn)
{
    const QString first = QString::fromUtf8(rowText(a));
    const QString second = QString::fromUtf8(rowText(b));
    const qsizetype stays = cellsFrom(first, fromColumn);
    const qsizetype staysToo = cellsFrom(second, fromColumn);
    const QString nowFirst = first.left(stays) + renumbered(second.mid(staysToo), b, a);
    const QString nowSecond = second.left(staysToo) + renumbered(first.mid(stays), a, b);
    sheet().replace(first.toUtf8(), "<!--first-->");
    sheet().replace(second.toUtf8(), nowSecond.toUtf8());
    sheet().replace("<!--first-->", nowFirst.toUtf8());
}

void FilledForm::loseProperties()
{
    m_parts[kProperties] =
        "<?xml version=\"1.0\"?><Properties xmlns=\"http://schemas.openxmlformats.org/"
        "officeDocument/2006/custom-properties\"/>";
}

void FilledForm::loseHiddenSheet()
{
    m_parts[kHiddenSheet] = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas."
                            "openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>";
}

void FilledForm::takePropertiesOf(const FilledForm& other)
{
    m_parts[kProperties] = other.m_parts.value(kProperties);
}

} // namespace kmh::test
