// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

namespace kmh::test {

/// The registers of an invented province, 云岭省, with the prefectures 江口市, 平川市, 南岭地区 and
/// 石桥土家族自治州, and these units:
/// 1 省发展改革委 (省发改委; 省发展计划委员会), 2 省财政厅, 3 省工业和信息化厅 (省工信厅; formerly
/// 省经济委员会), 4 省文化和旅游厅, 5 省商务厅, 6 国家税务总局云岭省税务局 (省税务局),
/// 7 云岭证监局, 8 省有关部门 (generic), 9 省住房城乡建设厅, 10 省教育厅.
Registers inventedRegisters();

} // namespace kmh::test
