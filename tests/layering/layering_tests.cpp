// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/source_rules.h"
#include "tests/support/catch.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>

using namespace kmh;
using namespace kmh::test;

namespace {

using Rule = QStringList (*)(const QString& path, const QString& text);

const QStringList kSources = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};

/// What the rule says of every file under the folders that is named so; `seen` counts the files.
QStringList broken(const QStringList& folders, Rule rule, int& seen,
                   const QStringList& names = kSources)
{
    const QString root = QStringLiteral(KMH_SOURCE_DIR "/");
    QStringList result;
    for (const QString& folder : folders) {
        QDirIterator files(root + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            result += rule(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
            ++seen;
        }
    }
    return result;
}

/// The types of the program by the word each is defined with.
QHash<QString, QString> typeWords()
{
    QHash<QString, QString> words;
    const auto collect = [&](const QString& text) {
        for (const TypeWord& type : typesWithWords(text))
            words.insert(type.name, type.word);
    };
    for (const QString& folder :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(QStringLiteral(KMH_SOURCE_DIR "/") + folder, {QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            collect(QString::fromUtf8(file.readAll()));
        }
    }
    return words;
}

/// What a file declares by another word than it is defined with.
QStringList declaredOtherwise(const QString& path, const QString& text)
{
    static const QHash<QString, QString> words = typeWords();
    QStringList broken;
    for (const TypeWord& type : typesDeclared(text)) {
        const QString word = words.value(type.name, type.word);
        if (word != type.word)
            broken.append(QStringLiteral("%1: %2 is a %3").arg(path, type.name, word));
    }
    return broken;
}

/// Whether a file with this one line breaks a rule.
bool refused(const char* path, const char* line)
{
    return !brokenRules(QString::fromLatin1(path),
                        QStringLiteral("// SPDX\n%1\n").arg(QString::fromUtf8(line)))
                .isEmpty();
}

} // namespace

TEST_CASE("No layer includes what is not for it")
{
    int seen = 0;
    const QStringList found = broken(
        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, brokenRules, seen);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(seen > 60); // else the folders were not found
}

TEST_CASE("Every source file starts with its licence and every header is included once")
{
    int seen = 0;
    const QStringList found = broken({QStringLiteral("core"), QStringLiteral("ui"),
                                      QStringLiteral("app"), QStringLiteral("tests")},
                                     brokenFormalities, seen);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(seen > 80);
}

TEST_CASE("Every file that builds, packs or tests the program starts with its licence")
{
    int seen = 0;
    const QStringList names = {
        QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.cmake.in"),
        QStringLiteral("*.sh"),           QStringLiteral("*.nsi"),   QStringLiteral("*.nsh"),
        QStringLiteral("*.yml"),          QStringLiteral("run"),     QStringLiteral("*.desktop")};
    const QStringList folders = {QStringLiteral("core"),    QStringLiteral("ui"),
                                 QStringLiteral("app"),     QStringLiteral("tests"),
                                 QStringLiteral("data"),    QStringLiteral("resources"),
                                 QStringLiteral(".github"), QStringLiteral(".ci")};
    const QStringList found = broken(folders, brokenLicence, seen, names);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(seen > 25); // else they were not found
}

TEST_CASE("Only one file of the program and one of its tests ask which system this is")
{
    int seen = 0;
    const QStringList found = broken({QStringLiteral("core"), QStringLiteral("ui"),
                                      QStringLiteral("app"), QStringLiteral("tests")},
                                     systemsTold, seen);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(seen > 80);
}

TEST_CASE("A file that asks which system this is, or takes what only one system has, is refused")
{
    const auto told = [](const char* path, const char* line) {
        return !systemsTold(QString::fromLatin1(path),
                            QStringLiteral("// SPDX\n%1\n").arg(QString::fromLatin1(line)))
                    .isEmpty();
    };
    for (const char* line :
         {"#ifdef Q_OS_WIN", "#if defined(_WIN32) && X", "#  ifndef Q_OS_LINUX", "#ifdef __linux__",
          "#elif defined(Q_CC_MSVC)", "#if _MSC_VER > 1900", "#include <windows.h>",
          "#include <QtCore/qt_windows.h>", "#include <unistd.h>", "#include <sys/stat.h>"}) {
        INFO(line);
        CHECK(told("core/store/a.cpp", line));
        CHECK(told("ui/platform.cpp", line));
        CHECK(told("tests/store/a.cpp", line));
        CHECK_FALSE(told("core/platform/platform.cpp", line));
        CHECK_FALSE(told("tests/support/platform.cpp", line));
    }
    CHECK_FALSE(told("core/store/a.cpp", "// as on Q_OS_WIN"));
    CHECK_FALSE(told("ui/a.cpp", "#include \"ui/ledgers/entry_windows.h\""));
    CHECK_FALSE(told("ui/a.cpp", "#include <QtWidgets/QWidget>"));
}

TEST_CASE("Every type of the program has a name of its own")
{
    QHash<QString, QString> where;
    QStringList twice;
    const QString root = QStringLiteral(KMH_SOURCE_DIR "/");
    for (const QString& folder :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(root + folder, {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QString& name : typesDefined(QString::fromUtf8(file.readAll()))) {
                if (where.contains(name))
                    twice.append(
                        QStringLiteral("%1: %2, %3").arg(name, where.value(name), file.fileName()));
                where.insert(name, file.fileName());
            }
        }
    }
    INFO(twice.join(u'\n').toStdString());
    CHECK(twice.isEmpty());
    CHECK(where.size() > 300); // else they were not found
}

TEST_CASE("A type that is defined is told from one that is only declared")
{
    CHECK(typesDefined(QStringLiteral("namespace kmh {\nclass A;\nclass B : public C\n{\n};\n"
                                      "struct D\n{\n    struct E\n    {\n    };\n};\n}\n")) ==
          QStringList{QStringLiteral("B"), QStringLiteral("D")});
    CHECK(typesDefined(QStringLiteral("namespace kmh::test {\nstruct D\n{\n};\n}\n")).isEmpty());
}

TEST_CASE("A type is declared as the class or struct that it is")
{
    CHECK(typeWords().size() > 300); // else they were not found
    int seen = 0;
    const QStringList found = broken({QStringLiteral("core"), QStringLiteral("ui"),
                                      QStringLiteral("app"), QStringLiteral("tests")},
                                     declaredOtherwise, seen);
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(seen > 80);
}

TEST_CASE("A struct that is declared as a class is told")
{
    const QString path = QStringLiteral("ui/a.h");
    CHECK(declaredOtherwise(path, QStringLiteral("namespace kmh {\nclass Plan;\n}\n")) ==
          QStringList{QStringLiteral("ui/a.h: Plan is a struct")});
    CHECK(declaredOtherwise(path, QStringLiteral("struct Workbook;\n")) ==
          QStringList{QStringLiteral("ui/a.h: Workbook is a class")});
    CHECK(declaredOtherwise(path, QStringLiteral("struct Plan;\nclass Workbook;\n")).isEmpty());
    CHECK(typesWithWords(QStringLiteral(
              "namespace kmh {\nenum class A\n{\n};\nstruct B : C\n{\n};\nclass D;\n}\n")) ==
          QVector<TypeWord>{{QStringLiteral("struct"), QStringLiteral("B")}});
}

TEST_CASE("The core may not include windows or charts")
{
    CHECK(refused("core/domain/a.h", "#include <QtWidgets/QWidget>"));
    CHECK(refused("core/store/a.cpp", "#include <QtGui/QColor>"));
    CHECK(refused("core/evaluation/a.cpp", "#include <QtCharts/QChart>"));
    CHECK(refused("core/report/a.cpp", "#  include <QtWidgets>"));
    CHECK(refused("core/report/a.cpp", "#include \"QtWidgets/qwidget.h\""));
    CHECK(refused("core/notice/a.cpp", "#include \"ui/desk.h\""));
    CHECK(refused("core/store/a.cpp", "#include \"app/kmhctl/console.h\""));
    CHECK(refused("core/store/a.cpp", "#include <ui/desk.h>"));
    CHECK_FALSE(refused("core/domain/a.h", "#include <QtCore/QString>"));
    CHECK_FALSE(refused("core/domain/a.h", "#include <optional>"));
}

TEST_CASE("Only the store may include SQL")
{
    for (const char* path :
         {"core/domain/a.cpp", "core/evaluation/a.cpp", "core/notice/a.cpp", "core/report/a.cpp",
          "ui/pages/a.cpp", "ui/charts/a.cpp", "app/kmhctl/a.cpp"})
        CHECK(refused(path, "#include <QtSql/QSqlQuery>"));
    CHECK_FALSE(refused("core/store/a.cpp", "#include <QtSql/QSqlQuery>"));
}

TEST_CASE("An include of Qt that hides its module is refused")
{
    CHECK(refused("core/domain/a.h", "#include <QWidget>"));
    CHECK(refused("core/evaluation/a.cpp", "#include <QSqlQuery>"));
    CHECK(refused("ui/pages/a.cpp", "#include <QChart>"));
    CHECK(refused("ui/pages/a.cpp", "#include <qwidget.h>"));
    CHECK(refused("core/store/a.cpp", "#include <QString>"));
}

TEST_CASE("Layers of the core include only what is below them")
{
    CHECK(refused("core/domain/a.h", "#include \"core/evaluation/assessment.h\""));
    CHECK(refused("core/evaluation/a.h", "#include \"core/store/workbook.h\""));
    CHECK(refused("core/evaluation/a.h", "#include \"core/report/attention.h\""));
    CHECK(refused("core/evaluation/a.h", "#include \"core/notice/coverage.h\""));
    CHECK(refused("core/store/a.h", "#include \"core/evaluation/evaluate.h\""));
    CHECK(refused("core/report/a.h", "#include \"core/store/workbook.h\""));
    CHECK_FALSE(refused("core/report/a.h", "#include \"core/evaluation/assessment.h\""));
    CHECK_FALSE(refused("core/evaluation/a.h", "#include \"core/domain/plan.h\""));
    CHECK(refused("core/evaluation/a.cpp", "#include \"core/platform/platform.h\""));
    CHECK(refused("core/platform/a.cpp", "#include \"core/domain/plan.h\""));
    CHECK_FALSE(refused("core/store/a.cpp", "#include \"core/platform/platform.h\""));
}

TEST_CASE("Qt Charts is for the sources of ui/charts alone")
{
    CHECK(refused("ui/charts/a.h", "#include <QtCharts/QChart>"));
    CHECK(refused("ui/pages/a.cpp", "#include <QtCharts/QChartView>"));
    CHECK(refused("ui/theme/a.cpp", "#include <QtCharts/QChartView>"));
    CHECK(refused("app/kaimenhong/main.cpp", "#include <QtCharts/QChartView>"));
    CHECK_FALSE(refused("ui/charts/a.cpp", "#include <QtCharts/QChart>"));
}

TEST_CASE("The window knows nothing of the programs and charts know nothing of pages")
{
    CHECK(refused("ui/pages/a.cpp", "#include \"app/kmhctl/console.h\""));
    CHECK(refused("ui/charts/a.cpp", "#include \"ui/pages/page.h\""));
    CHECK(refused("ui/charts/a.cpp", "#include \"core/store/workbook.h\""));
    CHECK(refused("app/kmhctl/a.cpp", "#include \"tests/support/catch.h\""));
    CHECK_FALSE(refused("ui/pages/a.cpp", "#include \"ui/charts/bullet_graph.h\""));
    CHECK_FALSE(refused("app/kmhctl/a.cpp", "#include \"ui/render.h\""));
}

TEST_CASE("A file of ours is included by its path from the top")
{
    CHECK(refused("core/evaluation/a.cpp", "#include \"series.h\""));
    CHECK(refused("core/evaluation/a.cpp", "#include \"../store/workbook.h\""));
    CHECK_FALSE(refused("ui/pages/a.cpp", "#include \"a.moc\""));
}

TEST_CASE("Evaluation never asks what day it is")
{
    CHECK(refused("core/evaluation/a.cpp", "const QDate day = QDate::currentDate();"));
    CHECK(refused("core/evaluation/a.cpp", "auto now = QDateTime::currentDateTimeUtc();"));
    CHECK(refused("core/report/a.cpp", "auto now = std::chrono::system_clock::now();"));
    CHECK_FALSE(refused("core/evaluation/a.cpp", "// never currentDate()"));
    CHECK_FALSE(refused("core/store/a.cpp", "auto now = QDateTime::currentDateTimeUtc();"));
}

TEST_CASE("A file outside the layers is refused")
{
    CHECK(refused("exchange/a.cpp", ""));
    CHECK_FALSE(refused("core/exchange/a.cpp", ""));
}

TEST_CASE("A missing licence line or include guard is found")
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    CHECK(brokenFormalities(QStringLiteral("core/a.h"), licence).size() == 1);
    CHECK(brokenFormalities(QStringLiteral("core/a.h"), QStringLiteral("#pragma once\n")).size() ==
          2);
    CHECK(brokenFormalities(QStringLiteral("core/a.h"), licence + QStringLiteral("#pragma once\n"))
              .isEmpty());
    CHECK(brokenFormalities(QStringLiteral("core/a.cpp"), licence).isEmpty());
    CHECK(brokenFormalities(QStringLiteral("core/a.cpp"), u'\n' + licence).size() == 1);
}

TEST_CASE("A licence line that a formatter has torn apart is found")
{
    const QString licence = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later\n");
    const auto refuses = [](const QString& text) {
        return !brokenLicence(QStringLiteral("CMakeLists.txt"), text).isEmpty();
    };
    CHECK_FALSE(refuses(QStringLiteral("# ") + licence));
    CHECK_FALSE(refuses(QStringLiteral("; ") + licence));
    CHECK_FALSE(refuses(QStringLiteral("#!/usr/bin/env bash\n# ") + licence));
    CHECK(refuses(QStringLiteral("#SPDX - License - Identifier : GPL - 3.0 - or -later\n")));
    CHECK(refuses(QStringLiteral("add_executable(a)\n# ") + licence));
    CHECK(refuses(QString()));
}
