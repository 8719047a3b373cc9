// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_desk.h"
#include "tests/support/watched_translator.h"
#include "ui/help/about_dialog.h"
#include "ui/help/licences.h"
#include "ui/pages/table.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

struct OpenAbout
{
    TinyDesk tiny;
    AboutDialog dialog{&tiny.desk().plan(), nullptr};

    OpenAbout()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }
};

} // namespace

TEST_CASE("Every licence that is named can be read in full, and every text belongs to a part")
{
    QStringList used;
    for (const Licence& licence : shippedLicences()) {
        INFO(licence.part.toStdString());
        CHECK_FALSE(licence.by.isEmpty());
        CHECK_FALSE(licence.terms.isEmpty());
        for (const QString& file : licence.texts) {
            CHECK(licenceText(file).size() > 500);
            used.append(file);
        }
    }
    used.removeDuplicates();
    used.sort();
    CHECK(used == QDir(u":/licences"_s).entryList(QDir::Files, QDir::Name));
    CHECK(licenceText(u"GPL-3.0.txt"_s).contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    CHECK(licenceText(u"GPL-3.0.txt"_s).contains(u"END OF TERMS AND CONDITIONS"_s));
}

TEST_CASE("No text of a licence stays out of the program")
{
    QStringList there = QDir(QStringLiteral(KMH_SOURCE_DIR "/resources/licences"))
                            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    there.append(u"GPL-3.0.txt"_s); // LICENSE at the top
    there.sort();
    CHECK(there == QDir(u":/licences"_s).entryList(QDir::Files, QDir::Name));
}

TEST_CASE("Every module of Qt that is linked is named among the licences")
{
    QFile build(QStringLiteral(KMH_SOURCE_DIR "/CMakeLists.txt"));
    REQUIRE(build.open(QIODevice::ReadOnly));
    static const QRegularExpression kModules(u"find_package\\(Qt6 [0-9.]+ REQUIRED COMPONENTS "
                                             "([A-Za-z\\s]+)\\)"_s);
    const auto found = kModules.match(QString::fromUtf8(build.readAll()));
    REQUIRE(found.hasMatch());
    QString named;
    for (const Licence& licence : shippedLicences())
        named += licence.part + u' ' + licence.remark + u'\n';
    const QStringList modules = found.captured(1).simplified().split(u' ');
    CHECK(modules.contains(u"Network"_s));
    for (const QString& module : modules) {
        if (module == u"LinguistTools"_s) // of the build alone
            continue;
        INFO(module.toStdString());
        const QString words = module == u"PrintSupport"_s ? u"Print Support"_s : module;
        CHECK(named.contains(words, Qt::CaseInsensitive));
        CHECK(licenceText(u"Qt-third-party.txt"_s).contains(module));
    }
}

TEST_CASE("The versions name program, Qt, database and plan, and are copied as lines")
{
    OpenAbout about;
    about.dialog.copyVersions();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QString::fromLatin1(qVersion())));
    CHECK(text.contains(databaseEngine()));
    CHECK(text.contains(about.tiny.desk().plan().documentNo));
    CHECK(text.count(u'\n') == 7);
    CHECK_FALSE(text.contains(about.tiny.desk().person()));
    CHECK_FALSE(text.contains(about.tiny.file().path()));
}

TEST_CASE("The engine tells its version, and the format is that of the newest workbooks")
{
    CHECK(databaseEngine().startsWith(u"SQLite 3."_s));
    const int scripts = int(QDir(QStringLiteral(KMH_SOURCE_DIR "/data/schema"))
                                .entryList({u"*.sql"_s}, QDir::Files)
                                .size());
    CHECK(workbookFormat() == scripts);
}

TEST_CASE("Enter on a part shows the whole text of its licence")
{
    OpenAbout about;
    auto* table = about.dialog.findChild<Table*>(u"licences"_s);
    auto* files = about.dialog.findChild<QComboBox*>(u"licenceFiles"_s);
    auto* text = about.dialog.findChild<QPlainTextEdit*>(u"licenceText"_s);
    REQUIRE((table && files && text));
    Q_EMIT table->rowActivated(3); // SQLite
    CHECK(files->currentText() == u"SQLite.txt"_s);
    CHECK(text->toPlainText() == licenceText(u"SQLite.txt"_s).trimmed() + u'\n');
}

TEST_CASE("The about dialog lacks no Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        OpenAbout about;
        about.dialog.grab();
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}
