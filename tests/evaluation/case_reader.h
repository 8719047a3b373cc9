// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

// tests/cases/evaluation/<name>/input.json: one indicator and what was reported of it.
// expected.json beside it: the figures to check, under the names the console gives them.
namespace kmh::test {

/// The object in a file. A file that is missing or not JSON throws std::runtime_error naming it.
QJsonObject readObject(const QString& path);

/// Throws unless every key is one of `known`, so that a misspelt key is not silently ignored.
void refuseUnknownKeys(const QJsonObject& object, const QStringList& known);

/// The snapshot an input.json describes.
Snapshot readCase(const QJsonObject& input);

/// A number, or one as worked out by hand: "900 + 2100 * 20 / 31".
double number(const QJsonValue& value);

} // namespace kmh::test
