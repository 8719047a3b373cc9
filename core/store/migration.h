// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QtCore/QString>
#include <QtCore/QVector>

#include <functional>

namespace kmh {

/// One step of the schema: the statements that make version `version` of the one before.
struct Migration
{
    int version = 0;
    QString name;
    QString script;
};

/// The program's own steps, data/schema/*.sql, in order; the last one's version is the newest.
QVector<Migration> schemaMigrations();

/// Brings a database up to the last of the migrations, which are numbered 1, 2, … without gaps.
///
/// A file that has a version already is first copied to `<path>.v<version>-backup`. All missing
/// steps are one transaction, so that a failure in the second does not leave the first behind; the
/// copy is then removed again. `finish` is the last thing done in that transaction, if there is a
/// step at all. References are checked before the end. Throws Error (CannotOpen).
void migrate(Connection& connection, const QVector<Migration>& migrations,
             const std::function<void(Connection&)>& finish = {});

} // namespace kmh
