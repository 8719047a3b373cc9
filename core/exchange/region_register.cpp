// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/place_names.h"
#include "core/exchange/register_files.h"
#include "core/exchange/register_table.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

enum Column { Code, Name, ShortName, Parent, TileRow, TileColumn };

constexpr int kMostTiles = 100; ///< in a row or column

QVector<RegisterTable::Column> columns()
{
    const auto other = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    return {{QStringLiteral("代码"), other("行政区划代码 区划代码 编码 code")},
            {QStringLiteral("名称"), other("地区 地区名称 市州 name region")},
            {QStringLiteral("简称"), other("短名 short"), false},
            {QStringLiteral("上级"), other("上级代码 上级地区 所属 所属市州 parent")},
            {QStringLiteral("图格行"), other("行 row"), false},
            {QStringLiteral("图格列"), other("列 column"), false}};
}

/// Reads the rows into the whole, its parts and their counties.
class RegionReader
{
public:
    RegionReader(const RegisterTable& table, Registers& registers)
        : m_table(table)
        , m_registers(registers)
    {
    }

    void read()
    {
        m_registers.regions.clear();
        m_registers.counties.clear();
        for (const RegisterTable::Row& row : m_table.rows())
            readCode(row);
        readWhole();
        QVector<const RegisterTable::Row*> below;
        for (const RegisterTable::Row& row : m_table.rows()) {
            if (row.cells.at(Parent).isEmpty())
                continue;
            if (parentOf(row) == m_registers.regions.first().id.value)
                readPart(row);
            else
                below.append(&row);
        }
        if (m_registers.regions.size() < 2)
            m_table.fail(kmh::tr("no row has the whole for its 上级; add its parts"));
        for (const RegisterTable::Row* row : std::as_const(below))
            readCounty(*row);
        layOut();
        orderCounties();
    }

private:
    void readCode(const RegisterTable::Row& row)
    {
        bool isNumber = false;
        const qint64 code = row.cells.at(Code).toLongLong(&isNumber);
        if (!isNumber || code <= 0)
            m_table.fail(row, kmh::tr("“%1” is no code; write a whole number, such as the one of "
                                      "GB/T 2260")
                                  .arg(row.cells.at(Code)));
        if (m_codes.contains(code))
            m_table.fail(row, kmh::tr("the code %1 stands in another row too; each place needs its "
                                      "own")
                                  .arg(code));
        if (row.cells.at(Name).isEmpty())
            m_table.fail(row, kmh::tr("the name is missing; write it"));
        m_codes.insert(code);
        m_byRow.insert(row.number, code);
    }

    qint64 parentOf(const RegisterTable::Row& row) const
    {
        const QString& parent = row.cells.at(Parent);
        for (const Region& region : m_registers.regions) {
            if (parent == region.name || parent == region.shortName)
                return region.id.value;
        }
        return parent.toLongLong();
    }

    void readWhole()
    {
        const auto isWhole = [](const auto& row) { return row.cells.at(Parent).isEmpty(); };
        const auto& rows = m_table.rows();
        const auto whole = std::find_if(rows.begin(), rows.end(), isWhole);
        if (whole == rows.end())
            m_table.fail(kmh::tr("every row has something in 上级; leave it empty for the whole, "
                                 "such as the province"));
        const auto second = std::find_if(whole + 1, rows.end(), isWhole);
        if (second != rows.end())
            m_table.fail(*second, kmh::tr("上级 is empty here and in row %1; only the whole has "
                                          "none, write it for the others")
                                      .arg(whole->number));
        const QString name = whole->cells.at(Name);
        const QString given = whole->cells.at(ShortName);
        m_registers.regions.append({{m_byRow.value(whole->number)},
                                    name,
                                    given.isEmpty() ? shortNameOfWhole(name) : given,
                                    Region::Kind::Province,
                                    {},
                                    {}});
        m_names.insert(name);
    }

    void readPart(const RegisterTable::Row& row)
    {
        const QString name = row.cells.at(Name);
        if (m_names.contains(name))
            m_table.fail(row, kmh::tr("“%1” stands in another row too; a name can be told from "
                                      "others only once")
                                  .arg(name));
        m_names.insert(name);
        const QString given = row.cells.at(ShortName);
        Region part{{m_byRow.value(row.number)},
                    name,
                    given.isEmpty() ? shortPlaceName(name) : given,
                    kindOfPart(name, m_registers.regions.first().name),
                    tile(row, TileRow),
                    tile(row, TileColumn)};
        if (part.tileRow.has_value() != part.tileColumn.has_value())
            m_table.fail(row,
                         kmh::tr("a tile needs both 图格行 and 图格列; write both or neither"));
        if (part.tileRow) {
            const std::pair place(*part.tileRow, *part.tileColumn);
            if (m_tiles.contains(place))
                m_table.fail(row, kmh::tr("its tile is another one's; give it a place of its own"));
            m_tiles.insert(place);
        }
        m_registers.regions.append(part);
    }

    std::optional<int> tile(const RegisterTable::Row& row, Column column) const
    {
        const QString& text = row.cells.at(column);
        if (text.isEmpty())
            return {};
        bool isNumber = false;
        const int place = text.toInt(&isNumber);
        if (!isNumber || place < 1 || place > kMostTiles)
            m_table.fail(row, kmh::tr("“%1” is no place of a tile; count from 1 to %2, or leave it "
                                      "empty")
                                  .arg(text)
                                  .arg(kMostTiles));
        return place - 1;
    }

    void readCounty(const RegisterTable::Row& row)
    {
        const RegionId region{parentOf(row)};
        const auto& parts = m_registers.regions;
        const bool isPart = std::any_of(parts.begin() + 1, parts.end(),
                                        [&](const Region& part) { return part.id == region; });
        if (!isPart)
            m_table.fail(row, kmh::tr("its 上级 “%1” is neither the whole nor one of its parts; "
                                      "write a code or name of this file")
                                  .arg(row.cells.at(Parent)));
        const QString name = row.cells.at(Name);
        const QString key = QStringLiteral("%1 %2").arg(region.value).arg(name);
        if (m_names.contains(key))
            m_table.fail(row, kmh::tr("“%1” stands in another row of the same 上级 too; leave one "
                                      "of them out")
                                  .arg(name));
        m_names.insert(key);
        m_registers.counties.append({{m_byRow.value(row.number)}, region, name});
    }

    /// Gives those without a tile one of a grid about as high as three quarters of its width.
    void layOut()
    {
        const auto count = double(m_registers.regions.size() - 1);
        const int width = std::max(1, int(std::ceil(std::sqrt(count * 4 / 3))));
        int next = 0;
        for (Region& part : m_registers.regions) {
            if (part.kind == Region::Kind::Province || part.tileRow)
                continue;
            while (m_tiles.contains(std::pair(next / width, next % width)))
                ++next;
            part.tileRow = next / width;
            part.tileColumn = next % width;
            ++next;
        }
    }

    void orderCounties()
    {
        QHash<RegionId, int> order;
        for (const Region& region : std::as_const(m_registers.regions))
            order.insert(region.id, int(order.size()));
        std::stable_sort(m_registers.counties.begin(), m_registers.counties.end(),
                         [&](const County& a, const County& b) {
                             return order.value(a.region) < order.value(b.region);
                         });
    }

    const RegisterTable& m_table;
    Registers& m_registers;
    QSet<qint64> m_codes;
    QHash<int, qint64> m_byRow;
    QSet<QString> m_names;
    QSet<std::pair<int, int>> m_tiles;
};

QString tileText(std::optional<int> place)
{
    return place ? QString::number(*place + 1) : QString();
}

} // namespace

Registers withRegions(const Registers& registers, const QString& path, QStringList* unknownHeads)
{
    const RegisterTable table(path, columns());
    Registers changed = registers;
    RegionReader(table, changed).read();
    if (unknownHeads)
        *unknownHeads = table.unknownHeads();
    return changed;
}

QByteArray regionsTable(const Registers& registers)
{
    QStringList heads;
    for (const RegisterTable::Column& column : columns())
        heads.append(column.head);
    QByteArray table = csvMark() + csvLine(heads);
    QHash<RegionId, QString> names;
    for (const Region& region : registers.regions) {
        names.insert(region.id, region.name);
        const bool isWhole = region.kind == Region::Kind::Province;
        table += csvLine({QString::number(region.id.value), region.name, region.shortName,
                          isWhole ? QString() : registers.regions.first().name,
                          tileText(region.tileRow), tileText(region.tileColumn)});
    }
    for (const County& county : registers.counties)
        table += csvLine({QString::number(county.id.value),
                          county.name,
                          {},
                          names.value(county.region),
                          {},
                          {}});
    return table;
}

} // namespace kmh
