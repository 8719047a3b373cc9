// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/office_programs.h"

#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

namespace kmh::test {

namespace {

constexpr int kPatience = 180'000; // milliseconds; an office program may start slowly

} // namespace

bool runProgram(const QString& program, const QStringList& arguments, QString* output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(kPatience) && process.exitCode() == 0;
    if (output)
        *output = QString::fromUtf8(process.readAll());
    return ended;
}

bool hasProgram(const char* name)
{
    const bool found = !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
    if (!found)
        WARN(name << " is not installed: skipped");
    return found;
}

QString pythonWith(const char* module)
{
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        if (runProgram(
                QString::fromLatin1(python),
                {QStringLiteral("-c"), QStringLiteral("import ") + QString::fromLatin1(module)}))
            return QString::fromLatin1(python);
    }
    WARN(module << " is not installed for Python: skipped");
    return {};
}

QString convertedByOffice(const QString& path, const QString& format)
{
    const QFileInfo file(path);
    const QString folder = file.dir().filePath(QStringLiteral("converted"));
    const QString profile = QStringLiteral("-env:UserInstallation=file://") +
                            file.dir().filePath(QStringLiteral("profile"));
    const bool done =
        runProgram(QStringLiteral("soffice"),
                   {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                    QStringLiteral("--outdir"), folder, path});
    const QString saved =
        QDir(folder).filePath(file.completeBaseName() + u'.' + format.section(u':', 0, 0));
    return done && QFileInfo::exists(saved) ? saved : QString();
}

QStringList pdfPages(const QString& path)
{
    QString text;
    if (!runProgram(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}, &text))
        return {};
    QStringList pages = text.split(u'\f');
    pages.removeLast(); // each page ends with one
    return pages;
}

} // namespace kmh::test
