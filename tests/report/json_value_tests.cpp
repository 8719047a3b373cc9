// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_value.h"

#include "tests/support/catch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <limits>

using namespace kmh;

namespace {

QByteArray written(std::optional<double> value)
{
    return QJsonDocument(QJsonArray{jsonNumber(value)}).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("Figures are written without the noise of binary fractions")
{
    CHECK(written(0.1 + 0.2) == "[0.3]");
    CHECK(written(1049.4) == "[1049.4]");
    CHECK(written(700) == "[700]");
    CHECK(written(-1e-12) == "[0]");
    CHECK(written(1.0 / 3) == "[0.3333333333]");
    CHECK(jsonNumber(123456789012345.0).toDouble() == 123456789012345.0);
}

TEST_CASE("A figure that does not exist is null")
{
    CHECK(written({}) == "[null]");
    CHECK(written(std::numeric_limits<double>::quiet_NaN()) == "[null]");
    CHECK(jsonText({}).isNull());
}
