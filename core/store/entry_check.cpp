// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_check.h"

#include "core/domain/text.h"

namespace kmh {

QStringList entryTableProblems(const Connection& connection)
{
    const auto shown = QStringLiteral("SELECT * FROM entry");
    const auto newest =
        QStringLiteral("SELECT s.* FROM entry_state s WHERE s.version_id = (SELECT v.id FROM"
                       " entry_version v WHERE v.entry_id = s.id"
                       " ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1)");
    const auto lacking = QStringLiteral("SELECT id FROM (SELECT * FROM (%1) x EXCEPT %2) y");
    const int different =
        connection
            .value(QStringLiteral("SELECT count(*) FROM (%1 UNION %2) z")
                       .arg(lacking.arg(newest, shown), lacking.arg(shown, newest)))
            .toInt();
    if (different == 0)
        return {};
    return {kmh::tr("The ledgers do not show what was recorded last of %1 entries, though it is "
                    "still there; go back to an earlier copy of the workbook.",
                    nullptr, int(different))
                .arg(different)};
}

} // namespace kmh
