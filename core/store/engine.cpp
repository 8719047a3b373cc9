// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"

#include "core/domain/error.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migration.h"

namespace kmh {

QString databaseEngine()
{
    const auto name = QStringLiteral("SQLite");
    try {
        const Connection nowhere(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
        return QStringLiteral("%1 %2").arg(name, dialect::engineVersion(nowhere));
    } catch (const Error&) {
        return name;
    }
}

int workbookFormat()
{
    return schemaMigrations().last().version;
}

} // namespace kmh
