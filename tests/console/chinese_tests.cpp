// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_table.h"

#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/watched_translator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Every command that reads, on the demonstration at the end of February.
QList<QStringList> readingCommands()
{
    const QStringList february{u"--period"_s, u"2025-02-X3"_s};
    return {QStringList{u"status"_s} + february,
            QStringList{u"course"_s, u"--indicator"_s, u"I2503"_s} + february,
            QStringList{u"compare"_s} + february,
            {u"rules"_s},
            {u"changes"_s, u"--from"_s, u"2025-03-01"_s, u"--to"_s, u"2025-03-08"_s},
            QStringList{u"ledger"_s, u"deliverables"_s} + february,
            QStringList{u"reconcile"_s, u"--all"_s} + february};
}

} // namespace

TEST_CASE("The console speaks Chinese throughout")
{
    const QTemporaryDir folder;
    const QString demo = folder.filePath(u"演示.kmh"_s);
    REQUIRE(run({u"new"_s, u"--out"_s, demo, u"--demo"_s}).code == 0);
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    // Names of rules, shapes of periods, formulas and codes are the only Latin letters.
    static const QRegularExpression english(u"[A-Za-z]{2,}"_s);
    for (const QStringList& command : readingCommands()) {
        const ConsoleRun result = run(QStringList{u"--workbook"_s, demo} + command);
        QString text = result.out;
        for (const QString& name :
             {u"plan-ratio"_s, u"linear-points"_s, u"schedule-share"_s, u"due-only"_s})
            text.remove(name);
        INFO(command.join(u' ').toStdString() << " → " << text.toStdString());
        CHECK(result.code <= 1);
        CHECK(result.out.contains(u"演示数据"_s));
        CHECK(english.match(text).captured() == QString());
    }
    for (const QStringList& command : readingCommands())
        CHECK(run({command.first(), u"--help"_s}).out.contains(u"用法"_s));
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

TEST_CASE("Columns of the console's tables stand below one another in Chinese too")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    const QString text = run({u"rules"_s}).out;
    QCoreApplication::removeTranslator(&chinese);
    const QStringList lines = text.split(u'\n');
    // The rule below the titles shows where the columns begin; nothing but a space stands before.
    QVector<int> starts;
    for (qsizetype at = 0; at < lines.at(2).size(); ++at) {
        if (lines.at(2).at(at) == u'-' && (at == 0 || lines.at(2).at(at - 1) == u' '))
            starts.append(int(at));
    }
    REQUIRE(starts.size() == 6);
    const auto columnAt = [](const QString& line, int start) {
        QString before;
        for (const QChar c : line) {
            if (displayWidth(before) >= start)
                break;
            before += c;
        }
        return before;
    };
    for (qsizetype row : {1, 3, 4, 5, 6}) {
        INFO(lines.at(row).toStdString());
        for (const int start : starts.mid(1)) {
            const QString before = columnAt(lines.at(row), start);
            if (before == lines.at(row)) // no line ends in spaces
                continue;
            CHECK(displayWidth(before) == start);
            CHECK(before.endsWith(u"  "_s));
        }
    }
}
