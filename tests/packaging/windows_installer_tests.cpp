// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/packaging_file.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <utility>

using namespace kmh::test;
using namespace Qt::StringLiterals;

TEST_CASE("The Windows installer says every sentence in Chinese and in English")
{
    static const QRegularExpression line(u"^LangString (\\w+) \\$\\{LANG_(\\w+)\\} \"(.+)\"$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression han(u"\\p{Han}"_s);
    QMap<QString, QStringList> languages;
    const QString script = packagingFile(u"windows/kaimenhong_texts.nsh"_s);
    for (auto found = line.globalMatch(script); found.hasNext();) {
        const QRegularExpressionMatch said = found.next();
        languages[said.captured(1)].append(said.captured(2));
        INFO(said.captured(3).toStdString());
        CHECK(said.captured(3).contains(han) == (said.captured(2) == u"SIMPCHINESE"));
    }
    CHECK(languages.size() > 5); // else they were not found
    for (const QStringList& of : std::as_const(languages))
        CHECK(of == QStringList{u"SIMPCHINESE"_s, u"ENGLISH"_s});
}

TEST_CASE(
    "The Windows installer needs no administrator and takes away no folder with what is in it")
{
    const QString script = packagingFile(u"windows/kaimenhong.nsi"_s);
    CHECK(script.contains(u"\nRequestExecutionLevel user\n"_s));
    CHECK_FALSE(script.contains(u"HKLM"_s));
    CHECK_FALSE(script.contains(u"RMDir /r"_s, Qt::CaseInsensitive));
    CHECK_FALSE(packagingFile(u"windows/make_installer.cmake"_s)
                    .contains(u"RMDir /r"_s, Qt::CaseInsensitive));
}

TEST_CASE("Every sentence the Windows installer shows has its text")
{
    static const QRegularExpression shown(u"\\$\\((\\w+)\\)"_s);
    const QString texts = packagingFile(u"windows/kaimenhong_texts.nsh"_s);
    int seen = 0;
    const QString script = packagingFile(u"windows/kaimenhong.nsi"_s);
    for (auto found = shown.globalMatch(script); found.hasNext(); ++seen) {
        const QString name = found.next().captured(1);
        INFO(name.toStdString());
        CHECK(texts.contains(u"\nLangString %1 "_s.arg(name)));
    }
    CHECK(seen > 10); // else they were not found
}

TEST_CASE("The next version is on the disk before the Windows installer takes the earlier one away")
{
    const QString script = packagingFile(u"windows/kaimenhong.nsi"_s);
    const auto whose = script.lastIndexOf(u"Call AskWhoseFolder\n"_s);
    const auto laid = script.indexOf(u"!include \"${LAID}\""_s);
    const auto gone = script.indexOf(u"ExecWait"_s);
    const auto moved = script.indexOf(u"!include \"${MOVED}\""_s);
    CHECK(whose > 0); // nothing is laid into somebody else's folder
    CHECK(laid > whose);
    CHECK(gone > laid);
    CHECK(moved > gone);
    CHECK(script.contains(u"\nAllowSkipFiles off "_s));
}

TEST_CASE("What the Windows installer ties to .kmh its uninstaller unties")
{
    const QString script = packagingFile(u"windows/kaimenhong.nsi"_s);
    const QString uninstall = script.mid(script.indexOf(u"Section \"Uninstall\""_s));
    static const QRegularExpression written(u"WriteReg\\w+ HKCU \"([^\"]+)\" \"([^\"]*)\""_s);
    int seen = 0;
    for (auto found = written.globalMatch(script); found.hasNext(); ++seen) {
        const QRegularExpressionMatch entry = found.next();
        const QString key = entry.captured(1);
        const QString value = u"DeleteRegValue HKCU \"%1\" \"%2\""_s.arg(key, entry.captured(2));
        // A key goes with all that is below it.
        bool gone = uninstall.contains(value);
        for (qsizetype end = key.size(); !gone && end > 0; end = key.lastIndexOf(u'\\', end - 1))
            gone = uninstall.contains(u"DeleteRegKey HKCU \"%1\""_s.arg(key.left(end)));
        INFO(key.toStdString() << ": " << entry.captured(2).toStdString());
        CHECK(gone);
    }
    CHECK(seen > 10);
}

TEST_CASE("A program of Windows reads and writes UTF-8, long paths and the pixels of each display")
{
    const QString manifest = packagingFile(u"windows/kaimenhong.manifest"_s);
    CHECK(manifest.contains(u">UTF-8</activeCodePage>"_s));
    CHECK(manifest.contains(u">true</longPathAware>"_s));
    CHECK(manifest.contains(u">PerMonitorV2</dpiAwareness>"_s));
    CHECK(manifest.contains(u"level=\"asInvoker\""_s));
}
