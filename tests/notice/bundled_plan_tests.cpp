// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_plan.h"
#include "core/notice/read_notice.h"
#include "tests/model/bundled.h"
#include "tests/notice/plan_entries.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <iostream>

using namespace kmh;
using namespace kmh::test;

namespace {

/// What people changed in the reading, with the reason why; data/plans/2025q1/corrections.json.
QJsonArray reviewedCorrections()
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/data/plans/2025q1/corrections.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    REQUIRE(document.isArray());
    return document.array();
}

/// What the reader makes of the bundled notice.
Plan readPlan()
{
    return planOf(readNotice(publishedNotice(), registersOf(bundledPlan())));
}

QSet<QString> linesOf(const QVector<PlanEntry>& entries)
{
    QSet<QString> lines;
    for (const PlanEntry& entry : entries)
        lines.insert(entry.line());
    return lines;
}

QString changeOf(const QJsonObject& correction)
{
    if (correction.contains(u"add"))
        return QStringLiteral("added");
    return correction.value(u"drop").toBool() ? QStringLiteral("dropped")
                                              : QStringLiteral("corrected");
}

/// How many entries there are of each kind, or corrections by kind and change.
void print(const char* title, const QMap<QString, int>& counts)
{
    int sum = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        std::cout << "  " << it.key().toStdString() << ": " << it.value() << '\n';
        sum += it.value();
    }
    std::cout << title << ": " << sum << '\n';
}

} // namespace

TEST_CASE("The bundled plan is what the reader reads and a reviewed list of corrections")
{
    QVector<PlanEntry> entries = entriesOf(readPlan());
    QMap<QString, int> read;
    for (const PlanEntry& entry : entries)
        ++read[entry.kind];
    QMap<QString, int> corrected;
    const QJsonArray corrections = reviewedCorrections();
    CHECK(corrections.size() <= 32); // a reader that gets worse does not go unnoticed
    for (const QJsonValue& value : corrections) {
        const QJsonObject correction = value.toObject();
        CHECK(applyCorrection(entries, correction) == QString());
        CHECK_FALSE(correction.value(u"why").toString().isEmpty());
        ++corrected[correction.value(u"kind").toString() + u' ' + changeOf(correction)];
    }
    print("Read from the bundled notice", read);
    print("Corrections", corrected);

    const QSet<QString> got = linesOf(entries);
    const QSet<QString> wanted = linesOf(entriesOf(bundledPlan()));
    for (const QString& line : got - wanted) {
        INFO("read and not in the bundled plan: " << line.toStdString());
        CHECK(wanted.contains(line));
    }
    for (const QString& line : wanted - got) {
        INFO("in the bundled plan and not read: " << line.toStdString());
        CHECK(got.contains(line));
    }
}
