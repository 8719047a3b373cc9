// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/invented_registers.h"

namespace kmh::test {

Registers inventedRegisters()
{
    using Kind = Region::Kind;
    Registers registers;
    registers.regions = {
        {{900000}, QStringLiteral("云岭省"), QStringLiteral("全省"), Kind::Province, {}, {}},
        {{900100}, QStringLiteral("江口市"), QStringLiteral("江口"), Kind::City, {}, {}},
        {{900200}, QStringLiteral("平川市"), QStringLiteral("平川"), Kind::City, {}, {}},
        {{902200}, QStringLiteral("南岭地区"), QStringLiteral("南岭"), Kind::Prefecture, {}, {}},
        {{902300},
         QStringLiteral("石桥土家族自治州"),
         QStringLiteral("石桥"),
         Kind::AutonomousPrefecture,
         {},
         {}}};
    const QString names = QStringLiteral(
        "省发展改革委 省财政厅 省工业和信息化厅 省文化和旅游厅 省商务厅 国家税务总局云岭省税务局 "
        "云岭证监局 省有关部门 省住房城乡建设厅 省教育厅");
    const QString shortNames =
        QStringLiteral("省发改委 省财政厅 省工信厅 省文旅厅 省商务厅 省税务局 "
                       "云岭证监局 省有关部门 省住建厅 省教育厅");
    const QStringList shorts = shortNames.split(u' ');
    qint64 id = 0;
    for (const QString& name : names.split(u' ')) {
        registers.units.append({{id + 1}, name, shorts.at(id), name == shorts.at(7)});
        ++id;
    }
    registers.unitNames = {
        {{1}, QStringLiteral("省发展计划委员会"), UnitName::Kind::Former},
        {{3}, QStringLiteral("工信厅"), UnitName::Kind::Short},
        {{3}, QStringLiteral("省经济委员会"), UnitName::Kind::Former},
    };
    return registers;
}

} // namespace kmh::test
