// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

// The words that names of government departments are made of in China, whichever the province.

/// A name in the form in which names are compared: 和 left out, 委员会 as 委, 管理委员会 as 管委会,
/// 有限公司 as 公司, one kind of brackets. 省发展和改革委员会 is 省发展改革委.
QString foldedUnitName(QStringView name);

/// The level a name begins with: 省, 市, 州, 县, 区, 自治区, …; empty for 市场监管局 and the like.
QStringView levelOf(QStringView name);
/// The level of a place by its own name: 省 of 青海省, 州 of 海西州; empty for what is none.
QString levelOfPlace(const QString& place);

/// Whether a name is a department's without its level, such as 财政厅: one that 省 printed before
/// an earlier name of the run is meant for as well. 成都海关 and 国网青海电力 are not.
bool isDepartment(QStringView name);
/// Whether a name is that of a department of a party committee: 宣传部, 网信办.
bool isPartyDepartment(QStringView name);

/// Whether a name ends as those of departments, agencies and companies do.
bool endsLikeUnit(QStringView name);

/// Whether it is only words for units or governments and words that leave open which, such as
/// 省直有关部门.
bool isOnlyGeneralWords(QStringView name);

/// The length of a group of local governments a text begins with: 各市州人民政府,
/// 各区、县级市, 有关县（市、区）人民政府; 0 where it begins with none.
struct RegionGroup
{
    qsizetype length = 0;
    bool all = false;       ///< 各, not 有关 or 产煤
    bool townships = false; ///< 乡, 镇 and 街道 alone
};
RegionGroup regionGroupAt(QStringView text);

/// Whether it is 人民政府 alone or with the words for its level: 市人民政府, 县（市、区）人民政府.
bool isGovernmentOfAnyPlace(QStringView name);

/// Whether a name is a place without a word for its government: 西宁市, 海西州, 互助县.
bool isBarePlace(QStringView name);

} // namespace kmh
