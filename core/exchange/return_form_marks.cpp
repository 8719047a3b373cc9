// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_marks.h"

#include "core/domain/text.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <array>

namespace kmh {

namespace {

const auto kCode = QStringLiteral("KmhForm");
const auto kPlan = QStringLiteral("KmhPlan");
const auto kReporter = QStringLiteral("KmhReporter");
const auto kPeriod = QStringLiteral("KmhPeriod");
const auto kIssued = QStringLiteral("KmhIssued");
const auto kCheck = QStringLiteral("KmhCheck");

const auto kUnit = QStringLiteral("unit:");
const auto kRegion = QStringLiteral("region:");

constexpr qsizetype kCodeDigits = 8; // of the checksum
constexpr qsizetype kRowDigits = 12;

constexpr std::array<const char*, kFormColumns> kColumns = {
    "name", "definition", "period", "unit", "value", "cumulative", "quality", "note"};

QString digest(const QStringList& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("kmh-return-form/1");
    for (const QString& text : texts) {
        hash.addData(QByteArrayView("\0", 1)); // so that words cannot wander between two
        hash.addData(text.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString reporterText(const ReturnFormIdentity& identity, const Plan& plan)
{
    if (identity.unit)
        return kUnit + plan.unit(*identity.unit).name;
    return identity.region ? kRegion + QString::number(identity.region->value) : QString();
}

QStringList checkedTexts(const ReturnFormIdentity& identity, const Plan& plan)
{
    return {identity.plan, reporterText(identity, plan), identity.period.code(),
            identity.issuedAt.toUTC().toString(Qt::ISODate)};
}

[[noreturn]] void refuseTampered()
{
    throw Error(Error::Kind::BadInput,
                tr("This return form says of itself what was not issued: its hidden identity was "
                   "changed. Have the reporter fill in the form as it was sent, or import the "
                   "figures as an ordinary table."));
}

void readReporter(const QString& text, const Plan& plan, ReturnFormIdentity& identity)
{
    for (const Unit& unit : plan.units) {
        if (text == kUnit + unit.name)
            identity.unit = unit.id;
    }
    for (const Region& region : plan.regions) {
        if (text == kRegion + QString::number(region.id.value))
            identity.region = region.id;
    }
    if (!identity.unit && !identity.region)
        throw Error(Error::Kind::BadInput,
                    tr("This return form is of “%1”, which this workbook's plan does not know; "
                       "open the workbook it was issued from.")
                        .arg(text.section(u':', 1)));
}

} // namespace

QString columnMark(FormColumn column)
{
    return QStringLiteral("kmh:") + QLatin1String(kColumns[size_t(column)]);
}

std::optional<FormColumn> columnOfMark(const QString& mark)
{
    for (int i = 0; i < kFormColumns; ++i) {
        if (mark == columnMark(FormColumn(i)))
            return FormColumn(i);
    }
    return {};
}

QStringList formPropertyNames()
{
    return {kCode, kPlan, kReporter, kPeriod, kIssued, kCheck};
}

QHash<QString, QString> formProperties(const ReturnFormIdentity& identity, const Plan& plan)
{
    const QStringList texts = checkedTexts(identity, plan);
    return {{kCode, identity.code},   {kPlan, texts.at(0)},
            {kReporter, texts.at(1)}, {kPeriod, texts.at(2)},
            {kIssued, texts.at(3)},   {kCheck, digest(texts + QStringList{identity.code})}};
}

bool holdsFormProperties(const QHash<QString, QString>& properties)
{
    return properties.contains(kCode) || properties.contains(kCheck);
}

ReturnFormIdentity identityOf(const QHash<QString, QString>& properties, const Plan& plan)
{
    const QStringList texts{properties.value(kPlan), properties.value(kReporter),
                            properties.value(kPeriod), properties.value(kIssued)};
    ReturnFormIdentity identity;
    identity.code = properties.value(kCode);
    identity.plan = texts.at(0);
    if (properties.value(kCheck) != digest(texts + QStringList{identity.code}))
        refuseTampered();
    if (identity.plan != plan.code)
        throw Error(Error::Kind::BadInput,
                    tr("This return form belongs to the plan “%1”, and this workbook holds “%2”; "
                       "open the workbook it was issued from.")
                        .arg(identity.plan, plan.code));
    const auto period = Period::parse(texts.at(2));
    identity.issuedAt = QDateTime::fromString(texts.at(3), Qt::ISODate);
    if (!period || !identity.issuedAt.isValid())
        refuseTampered();
    identity.period = *period;
    readReporter(texts.at(1), plan, identity);
    return identity;
}

QString formCode(const ReturnFormIdentity& identity, const Plan& plan)
{
    QString period = identity.period.code();
    return QStringLiteral("TB-%1-%2")
        .arg(period.remove(u'-'), digest(checkedTexts(identity, plan)).left(kCodeDigits).toUpper());
}

QString rowMark(const ReturnFormIdentity& identity, const Indicator& indicator,
                const Period& period, const QStringList& printed)
{
    const QStringList key{indicator.code, period.code()};
    return QString(kRowMark) + key.join(u'|') + u'|' +
           digest(QStringList{identity.code} + key + printed).left(kRowDigits);
}

std::optional<RowOfForm> rowOfMark(const QString& mark)
{
    if (!mark.startsWith(kRowMark))
        return {};
    const QStringList parts = mark.mid(kRowMark.size()).split(u'|');
    RowOfForm row{parts.value(0)};
    row.period = Period::parse(parts.value(1));
    row.check = parts.value(2);
    return row;
}

} // namespace kmh
