// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_table.h"

#include "core/domain/plain_text.h"
#include "core/domain/text.h"
#include "core/exchange/safe_text.h"
#include "core/exchange/table_file.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace kmh {

namespace {

/// All counties of the country are not as many.
constexpr int kMostRows = 20'000;

int firstShown(const TableFile& file)
{
    const QVector<TableFile::Sheet> sheets = file.sheets();
    for (int i = 0; i < sheets.size(); ++i) {
        if (!sheets.at(i).hidden)
            return i;
    }
    return 0;
}

int columnOf(const QString& head, const QVector<RegisterTable::Column>& columns)
{
    const QString folded = foldedName(head);
    for (int i = 0; i < columns.size(); ++i) {
        const RegisterTable::Column& column = columns.at(i);
        if (folded == foldedName(column.head) ||
            std::any_of(column.others.begin(), column.others.end(),
                        [&](const QString& other) { return folded == foldedName(other); }))
            return i;
    }
    return -1;
}

} // namespace

RegisterTable::RegisterTable(const QString& path, const QVector<Column>& columns)
    : m_path(path)
{
    const std::unique_ptr<TableFile> file = TableFile::open(path);
    QVector<int> places(columns.size(), -1); // of our columns in the file
    bool hasHead = false;
    const auto readHead = [&](const TableRow& row) {
        for (int i = 0; i < row.cells.size(); ++i) {
            const QString head = unguarded(row.cell(i).shown()).trimmed();
            const int column = columnOf(head, columns);
            if (column >= 0 && places.at(column) < 0)
                places[column] = i;
            else if (!head.isEmpty())
                m_unknown.append(head);
        }
        hasHead = true;
    };
    file->eachRow(firstShown(*file), [&](const TableRow& row) {
        if (!hasHead) {
            readHead(row);
            return true;
        }
        Row read{row.number, {}};
        for (const int place : std::as_const(places))
            read.cells.append(place < 0 ? QString() : unguarded(row.cell(place).shown()).trimmed());
        const bool isEmpty = std::all_of(read.cells.begin(), read.cells.end(),
                                         [](const QString& cell) { return cell.isEmpty(); });
        if (!isEmpty)
            m_rows.append(read);
        return m_rows.size() <= kMostRows;
    });
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).isNeeded && places.at(i) < 0)
            fail(kmh::tr("its first row has no column “%1”; write the columns' names there")
                     .arg(columns.at(i).head));
    }
    if (m_rows.isEmpty())
        fail(kmh::tr("it has no rows below its heads; write one for each"));
    if (m_rows.size() > kMostRows)
        fail(kmh::tr("it has more than %1 rows; check that it is the right file").arg(kMostRows));
}

void RegisterTable::fail(const Row& row, const QString& sentence) const
{
    throw Error(
        Error::Kind::BadInput,
        kmh::tr("%1, row %2: %3.").arg(QFileInfo(m_path).fileName()).arg(row.number).arg(sentence));
}

void RegisterTable::fail(const QString& sentence) const
{
    throw Error(Error::Kind::BadInput,
                kmh::tr("%1: %2.").arg(QFileInfo(m_path).fileName(), sentence));
}

} // namespace kmh
