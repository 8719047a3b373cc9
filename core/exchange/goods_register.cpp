// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/register_files.h"
#include "core/exchange/register_table.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

QVector<RegisterTable::Column> columns()
{
    const auto other = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    return {{QStringLiteral("名称"), other("品种 商品 商品名称 name goods")},
            {QStringLiteral("单位"), other("计量单位 计价单位 unit")}};
}

} // namespace

Registers withGoods(const Registers& registers, const QString& path, QStringList* unknownHeads)
{
    const RegisterTable table(path, columns());
    Registers changed = registers;
    changed.goods.clear();
    QHash<QString, int> rows;
    for (const RegisterTable::Row& row : table.rows()) {
        const Goods goods{row.cells.at(0), row.cells.at(1)};
        if (goods.name.isEmpty())
            table.fail(row, kmh::tr("the name is missing; write it"));
        if (goods.unit.isEmpty())
            table.fail(row, kmh::tr("“%1” has no unit; write what its price is counted in, such as "
                                    "元/500克")
                                .arg(goods.name));
        if (const int other = rows.value(goods.name))
            table.fail(row, kmh::tr("“%1” stands in row %2 too; leave one of them out")
                                .arg(goods.name)
                                .arg(other));
        rows.insert(goods.name, row.number);
        changed.goods.append(goods);
    }
    if (unknownHeads)
        *unknownHeads = table.unknownHeads();
    return changed;
}

QByteArray goodsTable(const Registers& registers)
{
    QByteArray table = csvMark() + csvLine({columns().at(0).head, columns().at(1).head});
    for (const Goods& goods : registers.goods)
        table += csvLine({goods.name, goods.unit});
    return table;
}

} // namespace kmh
