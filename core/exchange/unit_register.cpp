// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_text.h"
#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/register_files.h"
#include "core/exchange/register_table.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

using Kind = UnitName::Kind;

enum Column { Name, ShortNames, FormerNames, OtherNames, Generic };

QVector<RegisterTable::Column> columns()
{
    const auto other = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    return {{QStringLiteral("名称"), other("单位 单位名称 全称 name unit")},
            {QStringLiteral("简称"), other("单位简称 short"), false},
            {QStringLiteral("曾用名"), other("原名称 原名 former"), false},
            {QStringLiteral("其他名称"), other("别名 别称 其它名称 other"), false},
            {QStringLiteral("泛指"), other("是否泛指 generic"), false}};
}

QStringList namesIn(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral("[、；;，,\\n]+"));
    QStringList names;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            names.append(part.trimmed());
    }
    return names;
}

class UnitReader
{
public:
    UnitReader(const RegisterTable& table, Registers& registers)
        : m_table(table)
        , m_registers(registers)
    {
    }

    void read()
    {
        m_registers.units.clear();
        m_registers.unitNames.clear();
        for (const RegisterTable::Row& row : m_table.rows())
            readUnit(row);
    }

private:
    void readUnit(const RegisterTable::Row& row)
    {
        Unit unit;
        unit.id = {m_registers.units.size() + 1};
        unit.name = row.cells.at(Name);
        if (unit.name.isEmpty())
            m_table.fail(row, kmh::tr("the name is missing; write it"));
        if (const int other = m_rows.value(unit.name))
            m_table.fail(row, kmh::tr("“%1” stands in row %2 too; leave one of them out")
                                  .arg(unit.name)
                                  .arg(other));
        m_rows.insert(unit.name, row.number);
        unit.generic = isGeneric(row);
        const QStringList shortNames = namesIn(row.cells.at(ShortNames));
        unit.shortName = shortNames.value(0, unit.name);
        m_registers.units.append(unit);
        m_own = {unit.name, unit.shortName};
        add(unit.id, shortNames.mid(1), Kind::Short);
        add(unit.id, namesIn(row.cells.at(FormerNames)), Kind::Former);
        add(unit.id, namesIn(row.cells.at(OtherNames)), Kind::Other);
    }

    bool isGeneric(const RegisterTable::Row& row) const
    {
        const QString said = row.cells.at(Generic).toLower();
        if (said.isEmpty() || said == QStringLiteral("否") || said == u'0' ||
            said == QStringLiteral("no"))
            return false;
        if (said == QStringLiteral("是") || said == u'1' || said == QStringLiteral("yes"))
            return true;
        m_table.fail(row,
                     kmh::tr("“%1” in 泛指 is neither 是 nor 否; write one of them, or nothing")
                         .arg(row.cells.at(Generic)));
    }

    void add(UnitId unit, const QStringList& names, Kind kind)
    {
        for (const QString& name : names) {
            if (m_own.contains(name))
                continue;
            m_own.append(name);
            m_registers.unitNames.append({unit, name, kind});
        }
    }

    const RegisterTable& m_table;
    Registers& m_registers;
    QHash<QString, int> m_rows;
    QStringList m_own; ///< names of the row's unit so far
};

} // namespace

Registers withUnits(const Registers& registers, const QString& path, QStringList* unknownHeads)
{
    const RegisterTable table(path, columns());
    Registers changed = registers;
    UnitReader(table, changed).read();
    if (unknownHeads)
        *unknownHeads = table.unknownHeads();
    return changed;
}

QByteArray unitsTable(const Registers& registers)
{
    QStringList heads;
    for (const RegisterTable::Column& column : columns())
        heads.append(column.head);
    QHash<UnitId, QHash<int, QStringList>> names;
    for (const UnitName& name : registers.unitNames)
        names[name.unit][int(name.kind)].append(name.name);
    QByteArray table = csvMark() + csvLine(heads);
    for (const Unit& unit : registers.units) {
        const QHash<int, QStringList> own = names.value(unit.id);
        const auto cell = [&](Kind kind) { return own.value(int(kind)).join(u'、'); };
        QStringList shortNames = own.value(int(Kind::Short));
        shortNames.prepend(unit.shortName);
        table += csvLine({unit.name, shortNames.join(u'、'), cell(Kind::Former), cell(Kind::Other),
                          unit.generic ? QStringLiteral("是") : QString()});
    }
    return table;
}

} // namespace kmh
