// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/command.h"
#include "app/kmhctl/version.h"

#include "tests/console/console_run.h"
#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

TEST_CASE("Without a command the console shows its help as a mistake")
{
    const ConsoleRun bare = run({});
    CHECK(bare.code == 2);
    CHECK(bare.out.isEmpty());
    CHECK(bare.err.contains(u"kmhctl [--workbook FILE.kmh] COMMAND"_s));
}

TEST_CASE("Help and version are results")
{
    const ConsoleRun help = run({u"--help"_s});
    CHECK(help.code == 0);
    CHECK(help.err.isEmpty());
    for (const auto& command : allCommands())
        CHECK(help.out.contains(command->summary()));
    const ConsoleRun version = run({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out == u"kmhctl %1\n"_s.arg(consoleVersion()));
}

TEST_CASE("Every command has a help of its own")
{
    for (const auto& command : allCommands()) {
        const ConsoleRun help = run({command->name(), u"--help"_s});
        CHECK(help.code == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.out.contains(u"kmhctl "_s + command->name()));
        CHECK(help.out.contains(u"--workbook FILE.kmh"_s));
        for (const QCommandLineOption& option : command->options())
            CHECK(help.out.contains(u"--"_s + option.names().first()));
        CHECK(run({u"--help"_s, command->name()}).out == help.out);
    }
}

TEST_CASE("The version is the project's")
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/CMakeLists.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto match = QRegularExpression(u"project\\(kaimenhong VERSION ([0-9.]+)"_s)
                           .match(QString::fromUtf8(file.readAll()));
    CHECK(match.captured(1) == consoleVersion());
}

TEST_CASE("A mistake on the command line gets a sentence and exit code 2")
{
    struct Mistake
    {
        QStringList arguments;
        QString says;
    };
    const Mistake mistakes[] = {
        {{u"statsu"_s}, u"no command “statsu”"_s},
        {{u"--quick"_s, u"status"_s}, u"“quick”"_s},
        {{u"status"_s, u"--quick"_s}, u"“quick”"_s},
        {{u"status"_s, u"--period"_s}, u"lacks its value"_s},
        {{u"new"_s, u"--demo=yes"_s}, u"does not take"_s},
        {{u"status"_s, u"2025-03"_s}, u"one word too many"_s},
        {{u"status"_s, u"--lang"_s, u"fr"_s}, u"no language “fr”"_s},
        {{u"--lang=fr"_s, u"status"_s}, u"no language “fr”"_s},
        {{u"status"_s, u"--format"_s, u"xml"_s}, u"no “xml”"_s},
        {{u"status"_s, u"--as-of"_s, u"yesterday"_s}, u"“yesterday” is no time"_s},
        {{u"status"_s, u"--rule"_s, u"strict"_s}, u"strict"_s},
        {{u"model"_s, u"--format"_s, u"table"_s}, u"no “table”"_s},
        {{u"rules"_s, u"--format"_s, u"xml"_s}, u"no “xml”"_s},
        {{u"rules"_s, u"--period"_s, u"2025Q1"_s}, u"“period”"_s},
        {{u"compare"_s, u"--rule"_s, u"strict"_s}, u"strict"_s},
        {{u"course"_s}, u"--indicator CODE"_s},
        {{u"changes"_s}, u"--from TIME"_s},
        {{u"reconcile"_s, u"--all=yes"_s}, u"does not take"_s},
        {{u"new"_s}, u"--out FILE.kmh"_s},
        {{u"new"_s, u"--out"_s, u"/x.kmh"_s, u"--notice"_s, u"n.txt"_s, u"--demo"_s},
         u"leave --demo or --notice out"_s},
        {{u"new"_s, u"--out"_s, u"/x.kmh"_s, u"--carry-from"_s, u"a.kmh"_s},
         u"goes with --notice"_s},
        {{u"notice"_s}, u"one file"_s},
        {{u"plans"_s}, u"--with FILE.kmh"_s},
        {{u"notice"_s, u"n.txt"_s, u"--period"_s, u"spring"_s}, u"“spring” is no period"_s},
        {{u"check"_s, u"a.kmh"_s, u"b.kmh"_s}, u"one workbook at a time"_s},
        {{u"render"_s}, u"--out DIR"_s},
        {{u"render"_s, u"--out"_s, u"/x"_s, u"--as-of"_s, u"soon"_s}, u"“soon” is no time"_s},
        {{u"render"_s, u"--out"_s, u"/x"_s, u"--size"_s, u"big"_s}, u"“big” is no size"_s},
        {{u"render"_s, u"--out"_s, u"/x"_s, u"--size"_s, u"639x480"_s}, u"“639x480” is no size"_s},
        {{u"render"_s, u"--out"_s, u"/x"_s, u"--size"_s, u"7681x4320"_s}, u"is no size"_s},
        {{u"render"_s, u"--out"_s, u"/x"_s, u"--scale"_s, u"250"_s}, u"“250” is no scale"_s},
    };
    for (const Mistake& mistake : mistakes) {
        const ConsoleRun result = run(mistake.arguments);
        INFO(mistake.arguments.join(u' ').toStdString() << " → " << result.err.toStdString());
        CHECK(result.code == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.contains(mistake.says));
        CHECK(result.err.count(u'\n') == 1);
    }
}

TEST_CASE("The command is found among the options without running it")
{
    CHECK(commandNamed({u"--workbook"_s, u"a.kmh"_s, u"render"_s, u"--out"_s, u"x"_s}) ==
          u"render"_s);
    CHECK(commandNamed({u"--lang=en"_s, u"status"_s}) == u"status"_s);
    CHECK(commandNamed({u"--help"_s}).isEmpty());
    CHECK(commandNamed({}).isEmpty());
}
