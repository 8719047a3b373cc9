// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

#include <QtCore/QStringList>

namespace kmh {

/// Registers of an office's own, from tables (csv, xlsx): so that another province, prefecture or
/// county can use the desk. Columns by their heads, in any order.
///
/// - regions: 代码 (GB/T 2260, or any whole number), 名称, 简称, 上级 (code or name; empty for the
///   whole), 图格行, 图格列 (counted from 1; may be missing: the tiles are laid out by order). Rows
///   whose 上级 is a part of the whole are counties. A part's kind is told by its name: 市, 自治州,
///   地区, 盟, 县.
/// - units: 名称, 简称, 曾用名, 其他名称 (several in one cell apart by 、 or ；), 泛指 (是 for a
///   group).
/// - goods: 名称, 单位.
///
/// Each gives the registers with that list replaced; heads that are none of these are put into
/// `unknownHeads`, and nothing is read from below them. Throws Error (BadInput) with file, row and
/// what to do, for the first thing that is wrong: no row without 上级, a code twice, a name twice.
Registers withRegions(const Registers& registers, const QString& path,
                      QStringList* unknownHeads = nullptr);
Registers withUnits(const Registers& registers, const QString& path,
                    QStringList* unknownHeads = nullptr);
Registers withGoods(const Registers& registers, const QString& path,
                    QStringList* unknownHeads = nullptr);

/// The lists as such tables, to be changed and loaded again (UTF-8 with a byte order mark, for
/// Excel).
QByteArray regionsTable(const Registers& registers);
QByteArray unitsTable(const Registers& registers);
QByteArray goodsTable(const Registers& registers);

} // namespace kmh
