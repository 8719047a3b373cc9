// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/case_json.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <stdexcept>

namespace kmh::test {

namespace {

/// Factors joined by * and /, worked out from left to right.
double product(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    double result = words.value(0).toDouble();
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        const double factor = words.at(i + 1).toDouble();
        result = words.at(i) == u"*" ? result * factor : result / factor;
    }
    return result;
}

} // namespace

void fail(const QString& message)
{
    throw std::runtime_error(message.toStdString());
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("%1 cannot be read").arg(path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        fail(QStringLiteral("%1 at %2: %3").arg(path).arg(error.offset).arg(error.errorString()));
    return document.object();
}

void refuseUnknownKeys(const QJsonObject& object, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            fail(QStringLiteral("“%1” is not a key the cases know").arg(key));
    }
}

double number(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        fail(QStringLiteral("a figure is neither a number nor a calculation"));
    double sum = 0;
    double sign = 1;
    QString term;
    for (const QString& word : value.toString().split(u' ', Qt::SkipEmptyParts)) {
        if (word != u"+" && word != u"-") {
            term += u' ' + word;
            continue;
        }
        sum += sign * product(term);
        sign = word == u"+" ? 1 : -1;
        term.clear();
    }
    return sum + sign * product(term);
}

std::optional<double> optionalNumber(const QJsonObject& object, const QString& key)
{
    return object.contains(key) ? std::optional(number(object.value(key))) : std::nullopt;
}

Period periodIn(const QJsonObject& object, const QString& key)
{
    const auto found = Period::parse(object.value(key).toString());
    if (!found)
        fail(QStringLiteral("“%1” is not a period").arg(key));
    return *found;
}

qsizetype wordIn(const QJsonObject& object, const QString& key, const QStringList& words)
{
    if (!object.contains(key))
        return 0;
    const qsizetype index = words.indexOf(object.value(key).toString());
    if (index < 0)
        fail(QStringLiteral("“%1” must be one of %2").arg(key, words.join(u' ')));
    return index;
}

} // namespace kmh::test
