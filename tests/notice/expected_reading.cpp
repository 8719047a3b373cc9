// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/expected_reading.h"

#include "tests/evaluation/case_json.h"
#include "tests/notice/plain_text_map.h"

#include <QtCore/QJsonArray>

namespace kmh::test {

namespace {

QStringList words(const QJsonValue& list)
{
    QStringList found;
    for (const QJsonValue value : list.toArray())
        found.append(value.toString());
    return found;
}

Quote placed(const PlainTextMap& map, const QString& wording, const Quote& within)
{
    const auto place = map.find(wording, within.start, within.end());
    if (!place)
        fail(QStringLiteral("“%1” is not in the notice").arg(wording));
    return *place;
}

ExpectedQuantity quantityOf(const QJsonObject& object, const PlainTextMap& map, const Quote& within)
{
    refuseUnknownKeys(object, {QStringLiteral("quote"), QStringLiteral("value"),
                               QStringLiteral("upper"), QStringLiteral("unit"),
                               QStringLiteral("comparator"), QStringLiteral("class")});
    ExpectedQuantity quantity;
    quantity.quote = object.value(u"quote").toString();
    quantity.place = placed(map, quantity.quote, within);
    quantity.value = number(object.value(u"value"));
    quantity.upper = optionalNumber(object, QStringLiteral("upper"));
    quantity.unit = object.value(u"unit").toString();
    quantity.comparator = object.value(u"comparator").toString();
    quantity.kind = object.value(u"class").toString();
    return quantity;
}

ExpectedDeadline deadlineOf(const QJsonObject& object, const PlainTextMap& map, const Quote& within)
{
    ExpectedDeadline deadline;
    deadline.wording = object.value(u"wording").toString();
    deadline.date = QDate::fromString(object.value(u"date").toString(), Qt::ISODate);
    placed(map, deadline.wording, within);
    for (const Quote& place : map.findAll(deadline.wording)) {
        if (within.contains(place))
            deadline.places.append(place);
    }
    return deadline;
}

void readTasks(ExpectedMeasure& measure, const QJsonObject& object, const PlainTextMap& map)
{
    for (const QJsonValue value : object.value(u"quantities").toArray())
        measure.quantities.append(quantityOf(value.toObject(), map, measure.place));
    for (const QJsonValue value : object.value(u"deadlines").toArray())
        measure.deadlines.append(deadlineOf(value.toObject(), map, measure.place));
    for (const QJsonValue value : object.value(u"documents").toArray()) {
        const QJsonObject document = value.toObject();
        placed(map, document.value(u"quote").toString(), measure.place);
        measure.documents.append(
            {document.value(u"name").toString(),
             QDate::fromString(document.value(u"due").toString(), Qt::ISODate)});
    }
    for (const QJsonValue value : object.value(u"projects").toArray()) {
        const QJsonObject project = value.toObject();
        placed(map, project.value(u"name").toString(), measure.place);
        measure.projects.append(
            {project.value(u"name").toString(), project.value(u"ask").toString()});
    }
}

ExpectedMeasure measureOf(const QJsonObject& object)
{
    refuseUnknownKeys(object,
                      {QStringLiteral("no"), QStringLiteral("printed"), QStringLiteral("title"),
                       QStringLiteral("begins"), QStringLiteral("units"), QStringLiteral("regions"),
                       QStringLiteral("people"), QStringLiteral("quantities"),
                       QStringLiteral("deadlines"), QStringLiteral("documents"),
                       QStringLiteral("projects"), QStringLiteral("notes")});
    ExpectedMeasure measure;
    measure.printed = object.value(u"printed").toString();
    measure.title = object.value(u"title").toString();
    measure.everywhere = object.value(u"regions").toString() == u"all";
    measure.people = words(object.value(u"people"));
    measure.notes = words(object.value(u"notes"));
    for (const QJsonValue value : object.value(u"units").toArray()) {
        const QJsonObject unit = value.toObject();
        measure.units.append({unit.value(u"name").toString(), unit.value(u"role").toString(),
                              unit.value(u"generic").toBool()});
    }
    return measure;
}

/// Sections and measures with their places; what they hold is read once these are known.
QVector<QJsonObject> readOutline(ExpectedReading& reading, const QJsonObject& object,
                                 const PlainTextMap& map, int end)
{
    QVector<QJsonObject> measures;
    int at = 0;
    for (const QJsonValue value : object.value(u"sections").toArray()) {
        const QJsonObject section = value.toObject();
        const QString title = section.value(u"title").toString();
        if (!title.isEmpty()) {
            at = placed(map, section.value(u"printed").toString() + title, {at, end - at}).start;
            reading.sections.append(title);
            if (!reading.measures.isEmpty() && reading.measures.last().place.end() > at)
                reading.measures.last().place.length = at - reading.measures.last().place.start;
        }
        for (const QJsonValue one : section.value(u"measures").toArray()) {
            measures.append(one.toObject());
            ExpectedMeasure measure = measureOf(one.toObject());
            const QString begins =
                one.toObject().value(u"begins").toString(measure.printed + measure.title);
            at = placed(map, begins, {at, end - at}).start;
            if (!reading.measures.isEmpty() && reading.measures.last().place.end() > at)
                reading.measures.last().place.length = at - reading.measures.last().place.start;
            measure.place = {at, end - at};
            reading.measures.append(measure);
            ++at;
        }
    }
    return measures;
}

} // namespace

QStringList readingCases()
{
    return QDir(QStringLiteral(KMH_SOURCE_DIR "/tests/cases/notice"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QDir readingCase(const QString& name)
{
    return QDir(QStringLiteral(KMH_SOURCE_DIR "/tests/cases/notice/") + name);
}

QString caseNotice(const QString& name)
{
    const QDir folder = readingCase(name);
    const QStringList notices = folder.entryList({QStringLiteral("notice.*")}, QDir::Files);
    if (notices.size() != 1)
        fail(QStringLiteral("%1 has not one notice").arg(name));
    return folder.filePath(notices.first());
}

ExpectedReading readExpectation(const QString& name, const QString& text)
{
    const QJsonObject object =
        readObject(readingCase(name).filePath(QStringLiteral("expected.json")));
    refuseUnknownKeys(object, {QStringLiteral("about"), QStringLiteral("plan"),
                               QStringLiteral("sections"), QStringLiteral("rejected"),
                               QStringLiteral("either"), QStringLiteral("lines")});
    const PlainTextMap map(text);
    ExpectedReading reading;
    const QJsonObject plan = object.value(u"plan").toObject();
    reading.head = {plan.value(u"title").toString(), plan.value(u"document_no").toString(),
                    plan.value(u"issuer").toString(), plan.value(u"issued").toString(),
                    plan.value(u"period").toString()};
    const QVector<QJsonObject> measures = readOutline(reading, object, map, int(text.size()));
    for (qsizetype i = 0; i < measures.size(); ++i)
        readTasks(reading.measures[i], measures.at(i), map);
    reading.rejected = words(object.value(u"rejected"));
    const QJsonObject either = object.value(u"either").toObject();
    for (auto it = either.begin(); it != either.end(); ++it)
        reading.either.insert(it.key(), words(it.value()));
    for (const QJsonValue value : object.value(u"lines").toArray())
        reading.lines.append(value.toObject().value(u"line").toInt());
    return reading;
}

} // namespace kmh::test
