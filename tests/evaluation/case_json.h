// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

// How the hand-worked cases write things. What is not so written throws std::runtime_error, so that
// a slip of the pen is not silently ignored.
namespace kmh::test {

[[noreturn]] void fail(const QString& message);

/// The object in a file; a file that is missing or not JSON is named.
QJsonObject readObject(const QString& path);

/// Throws unless every key is one of `known`.
void refuseUnknownKeys(const QJsonObject& object, const QStringList& known);

/// A number, or one as worked out by hand: "900 + 2100 * 20 / 31".
double number(const QJsonValue& value);
std::optional<double> optionalNumber(const QJsonObject& object, const QString& key);

Period periodIn(const QJsonObject& object, const QString& key);

/// Which of the words a key holds, counted from 0; the first where it is absent.
qsizetype wordIn(const QJsonObject& object, const QString& key, const QStringList& words);

/// The same as a value of an enum that lists them in that order.
template<class Enum>
Enum choiceIn(const QJsonObject& object, const QString& key, const QStringList& words)
{
    return Enum(wordIn(object, key, words));
}

} // namespace kmh::test
