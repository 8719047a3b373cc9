// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_layout.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace kmh {

namespace {

constexpr std::pair<ColumnRole, const char*> kRoles[] = {
    {ColumnRole::Ignored, "ignored"}, {ColumnRole::Indicator, "indicator"},
    {ColumnRole::Region, "region"},   {ColumnRole::Period, "period"},
    {ColumnRole::Value, "value"},     {ColumnRole::Cumulative, "cumulative"},
    {ColumnRole::Unit, "unit"},       {ColumnRole::Quality, "quality"},
    {ColumnRole::Source, "source"},   {ColumnRole::Note, "note"},
    {ColumnRole::Figure, "figure"},
};

const auto kIndicator = QStringLiteral("indicator");
const auto kRegion = QStringLiteral("region");
const auto kPeriod = QStringLiteral("period");
const auto kFromJanuary = QStringLiteral("from_january");
const auto kAnyMonth = QStringLiteral("any_month");
const auto kDay = QStringLiteral("day");
const auto kCertain = QStringLiteral("certain");
const auto kUnit = QStringLiteral("unit");

ColumnRole roleOf(const QString& code)
{
    for (const auto& [role, name] : kRoles) {
        if (code == QLatin1String(name))
            return role;
    }
    return ColumnRole::Ignored;
}

template<class Described>
void writeSubject(QJsonObject& json, const Described& described, const Plan& plan)
{
    if (described.indicator)
        json.insert(kIndicator, plan.indicator(*described.indicator).code);
    if (described.region)
        json.insert(kRegion, described.region->value);
    if (described.period) {
        json.insert(kPeriod, described.period->period.code());
        if (described.period->fromJanuary)
            json.insert(kFromJanuary, true);
        if (described.period->isOfAnyMonth)
            json.insert(kAnyMonth, true);
        if (described.period->day.isValid())
            json.insert(kDay, described.period->day.toString(Qt::ISODate));
    }
    if (!described.unit.isEmpty())
        json.insert(kUnit, described.unit);
}

template<class Described>
void readSubject(const QJsonObject& json, Described& described, const Plan& plan)
{
    const QString code = json.value(kIndicator).toString();
    for (const Indicator& indicator : plan.indicators) {
        if (!code.isEmpty() && indicator.code == code)
            described.indicator = indicator.id;
    }
    const RegionId id{json.value(kRegion).toInteger()};
    for (const Region& region : plan.regions) {
        if (region.id == id)
            described.region = id;
    }
    if (const auto period = Period::parse(json.value(kPeriod).toString()))
        described.period = SpokenPeriod{*period, json.value(kFromJanuary).toBool(),
                                        QDate::fromString(json.value(kDay).toString(), Qt::ISODate),
                                        json.value(kAnyMonth).toBool()};
    described.unit = json.value(kUnit).toString();
}

QJsonObject jsonOf(const LayoutColumn& column, const Plan& plan)
{
    QJsonObject json{{QStringLiteral("column"), column.column},
                     {QStringLiteral("header"), column.header},
                     {QStringLiteral("role"), roleCode(column.role)}};
    writeSubject(json, column, plan);
    if (!column.certain)
        json.insert(kCertain, false);
    return json;
}

LayoutColumn columnOf(const QJsonObject& json, const Plan& plan)
{
    LayoutColumn column;
    column.column = std::max(0, json.value(QStringLiteral("column")).toInt());
    column.header = json.value(QStringLiteral("header")).toString();
    column.role = roleOf(json.value(QStringLiteral("role")).toString());
    readSubject(json, column, plan);
    column.certain = json.value(kCertain).toBool(true);
    return column;
}

TableLayout layoutOf(const QJsonObject& json, const Plan& plan)
{
    TableLayout layout;
    layout.sheet = json.value(QStringLiteral("sheet")).toString();
    layout.used = json.value(QStringLiteral("used")).toBool(true);
    layout.reason = json.value(QStringLiteral("reason")).toString();
    layout.headerRow = json.value(QStringLiteral("header_row")).toInt();
    layout.firstDataRow = json.value(QStringLiteral("first_row")).toInt();
    layout.lastDataRow = json.value(QStringLiteral("last_row")).toInt();
    layout.year = json.value(QStringLiteral("year")).toInt();
    readSubject(json, layout, plan);
    for (const QJsonValue& column : json.value(QStringLiteral("columns")).toArray())
        layout.columns.append(columnOf(column.toObject(), plan));
    return layout;
}

} // namespace

QString roleCode(ColumnRole role)
{
    for (const auto& [own, name] : kRoles) {
        if (own == role)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

QVector<TableLayout> toRemember(const QVector<TableLayout>& layouts)
{
    QVector<TableLayout> remembered;
    for (const TableLayout& layout : layouts) {
        TableLayout kept{layout.sheet, layout.used, {}, 0, 0, 0, {}};
        for (const LayoutColumn& column : layout.columns) {
            LayoutColumn own{column.column, column.header, column.role};
            if (column.holdsFigures())
                own.indicator = column.indicator;
            own.certain = column.certain;
            kept.columns.append(own);
        }
        if (!kept.columns.isEmpty())
            remembered.append(kept);
    }
    return remembered;
}

QString layoutsText(const QVector<TableLayout>& layouts, const Plan& plan)
{
    QJsonArray all;
    for (const TableLayout& layout : layouts) {
        QJsonObject json{{QStringLiteral("sheet"), layout.sheet},
                         {QStringLiteral("used"), layout.used},
                         {QStringLiteral("reason"), layout.reason},
                         {QStringLiteral("header_row"), layout.headerRow},
                         {QStringLiteral("first_row"), layout.firstDataRow},
                         {QStringLiteral("last_row"), layout.lastDataRow},
                         {QStringLiteral("year"), layout.year}};
        writeSubject(json, layout, plan);
        QJsonArray columns;
        for (const LayoutColumn& column : layout.columns)
            columns.append(jsonOf(column, plan));
        json.insert(QStringLiteral("columns"), columns);
        all.append(json);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QVector<TableLayout> layoutsFromText(const QString& text, const Plan& plan)
{
    QVector<TableLayout> layouts;
    for (const QJsonValue& json : QJsonDocument::fromJson(text.toUtf8()).array())
        layouts.append(layoutOf(json.toObject(), plan));
    return layouts;
}

} // namespace kmh
