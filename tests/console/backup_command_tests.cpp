// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/six_figures.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

QVector<int> numbersIn(const QString& path)
{
    return wholeNumbers(Workbook::open(path, Workbook::Access::ReadOnly));
}

void record(const TinyWorkbook& tiny, int number)
{
    Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadWrite);
    SixFigures(workbook).record(number);
}

} // namespace

TEST_CASE("The console makes copies, lists them and restores one")
{
    const TinyWorkbook tiny;
    const QString folder = tiny.beside(u"copies"_s);
    const QStringList workbook{u"--workbook"_s, tiny.path()};
    record(tiny, 1);
    const ConsoleRun made =
        run(workbook + QStringList{u"backup"_s, u"--folder"_s, folder, u"--by"_s, u"张三"_s});
    REQUIRE(made.code == 0);
    const QString copy = made.out.trimmed();
    CHECK(numbersIn(copy) == QVector{1});
    record(tiny, 2);

    const ConsoleRun restored =
        run({u"restore"_s, copy, u"--folder"_s, folder, u"--lang"_s, u"en"_s});
    CHECK(restored.code == 0);
    CHECK(restored.err.contains(u"is restored"_s));
    CHECK(numbersIn(tiny.path()) == QVector{1});
    CHECK(numbersIn(restored.out.trimmed()) == QVector{1, 2});

    const ConsoleRun listed = run(workbook + QStringList{u"backup"_s, u"--list"_s, u"--folder"_s,
                                                         folder, u"--format"_s, u"json"_s});
    REQUIRE(listed.code == 0);
    CHECK(listed.json().value(u"days"_s) == 30);
    const QJsonArray all = listed.json().value(u"backups"_s).toArray();
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).toObject().value(u"reason"_s) == u"restore"_s);
    CHECK(all.at(1).toObject().value(u"reason"_s) == u"asked"_s);
    CHECK(all.at(1).toObject().value(u"by"_s) == u"张三"_s);
    CHECK(all.at(1).toObject().value(u"size"_s).toInteger() == QFile(copy).size());
}

TEST_CASE("The console says what is missing for a copy to be made or restored")
{
    const TinyWorkbook tiny;
    CHECK(run({u"backup"_s}).code == 2);
    CHECK(run({u"restore"_s}).code == 2);
    const ConsoleRun unknown = run({u"restore"_s, tiny.path()});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"tiny.kmh"_s));
    CHECK(run({u"--workbook"_s, tiny.beside(u"none.kmh"_s), u"backup"_s}).code == 3);
}

TEST_CASE("The console does not replace a workbook somebody works on")
{
    const TinyWorkbook tiny;
    record(tiny, 1);
    const QString folder = tiny.beside(u"copies"_s);
    const QString copy =
        run({u"--workbook"_s, tiny.path(), u"backup"_s, u"--folder"_s, folder}).out.trimmed();
    record(tiny, 2);
    QFile lock(tiny.path() + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly)); // of a program on another computer
    lock.write("4711\nkaimenhong\nPC-1207\n");
    lock.close();
    const ConsoleRun refused = run({u"restore"_s, copy, u"--folder"_s, folder});
    CHECK(refused.code == 3);
    CHECK(refused.err.contains(u"PC-1207"_s));
    CHECK(numbersIn(tiny.path()) == QVector{1, 2});
}
