// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/command.h"
#include "core/domain/text.h"

#include "tests/support/catch.h"
#include "tests/support/watched_translator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

const auto kBegin = u".\\\" commands: begin\n"_s;
const auto kEnd = u".\\\" commands: end\n"_s;

/// As troff reads it: backslashes and hyphens mean themselves, and no line is taken for a request.
QString troff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString commandSection(const Command& command)
{
    const QString name = troff(command.name());
    QString text = u".SS %1\n\\fBkmhctl %1\\fR %2"_s.arg(name, troff(kmh::tr("[options]")));
    if (!command.operands().isEmpty())
        text += u" \\fI%1\\fR"_s.arg(troff(command.operands()));
    text += u"\n.PP\n"_s + troff(command.summary()) + u'\n';
    for (const QCommandLineOption& option : command.options()) {
        text += u".TP\n\\fB\\-\\-%1\\fR"_s.arg(troff(option.names().last()));
        if (!option.valueName().isEmpty())
            text += u" \\fI%1\\fR"_s.arg(troff(option.valueName()));
        text += u'\n' + troff(option.description()) + u'\n';
    }
    return text;
}

/// What the page says of the commands must be what the program says. The page as it should be is
/// left in the build's folder, to be copied over the template.
void checkPage(const QString& path)
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/app/packaging/linux/man/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const qsizetype from = page.indexOf(kBegin) + kBegin.size();
    const qsizetype to = page.indexOf(kEnd);
    REQUIRE(from > kBegin.size());
    REQUIRE(to >= from);
    QString commands;
    for (const auto& command : allCommands())
        commands += commandSection(*command);

    const QString should = QStringLiteral(KMH_BINARY_DIR "/man/") + path;
    QDir().mkpath(QFileInfo(should).path());
    QFile rewritten(should);
    REQUIRE(rewritten.open(QIODevice::WriteOnly));
    rewritten.write((page.left(from) + commands + page.mid(to)).toUtf8());
    INFO(file.fileName().toStdString() << " should read as " << should.toStdString());
    CHECK(page.mid(from, to - from) == commands);
}

} // namespace

TEST_CASE("The manual page of the console says of every command what the program says")
{
    checkPage(u"kmhctl.1.in"_s);
}

TEST_CASE("The Chinese manual page of the console says what the program says in Chinese")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    checkPage(u"zh_CN/kmhctl.1.in"_s);
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

TEST_CASE("The manual pages tell every exit code and every option that all commands take")
{
    for (const QString& path : {u"kmhctl.1.in"_s, u"zh_CN/kmhctl.1.in"_s}) {
        QFile file(QStringLiteral(KMH_SOURCE_DIR "/app/packaging/linux/man/") + path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const QCommandLineOption& option : commonOptions())
            CHECK(page.contains(u"\\-\\-"_s + option.names().first()));
        for (const int code : {0, 1, 2, 3})
            CHECK(page.contains(u".TP\n.B %1\n"_s.arg(code)));
    }
}
