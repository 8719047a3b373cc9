// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_parts.h"

#include <QtCore/QVector>

namespace kmh {

/// One relationship of a part to another (ECMA-376 part 2, 9.3).
struct XlsxRelation
{
    QString id;
    QString type;   ///< the last word of its address: “worksheet”, the same in both namespaces
    QString target; ///< the part's full name, without a slash in front
};

/// Those of a part, or of the whole container for an empty name; none where it has none. Targets
/// outside the file are left out.
QVector<XlsxRelation> relationsOf(ZipParts& parts, const QString& part);

/// The target of the first one of a type; empty where there is none.
QString targetOfType(const QVector<XlsxRelation>& relations, QLatin1String type);

/// The part a target means to `part`: from the root with a slash in front, else from its folder.
QString resolvedTarget(const QString& part, const QString& target);

} // namespace kmh
