// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_words.h"
#include "tests/exchange/return_form_kit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("Everybody who is asked for something gets a form, and its names do for every system")
{
    const Forms forms;
    REQUIRE(forms.forms().size() == 3);
    CHECK(forms.forms().first().identity.unit == UnitId{1});
    // 西宁 owes its promotions; its potash and both of 海西 are optional.
    const ReturnForm& xining = forms.forms().at(1);
    CHECK(xining.identity.region == RegionId{kXining});
    REQUIRE(xining.lines.size() == 3);
    CHECK_FALSE(xining.lines.first().due.optional);
    CHECK(xining.lines.last().due.optional);
    CHECK(formPeriod(xining.lines.last().due, forms.plan()).endsWith(QStringLiteral("(optional)")));
    CHECK(forms.forms().last().identity.region == RegionId{kHaixi});
    CHECK(forms.forms().last().lines.size() == 2);
    for (const QString& path : forms.paths())
        CHECK_FALSE(QFileInfo(path).fileName().contains(
            QRegularExpression(QStringLiteral("[<>:\"/\\\\|?*]"))));
    // What is written again does not take the place of what may be filled in by now.
    const QStringList again = writeReturnForms(forms.forms(), forms.plan(), forms.file().folder());
    CHECK(again.first() != forms.paths().first());
    CHECK(QFile::exists(forms.paths().first()));
}

TEST_CASE("A form is empty where it is to be filled in, and says nothing then")
{
    const Forms forms;
    const ReadFigures read = forms.read(forms.paths().first());
    CHECK(read.figures.isEmpty());
    CHECK(messages(read) == QString());
}

TEST_CASE("What is filled in comes back as it was written, whatever the file is called")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("I7"), 10.25);
    form.number(QStringLiteral("J7"), 30.5);
    form.text(QStringLiteral("K7"), QStringLiteral("final"));
    form.text(QStringLiteral("L7"), QString::fromUtf8("=SUM(1) 已核"));
    form.number(QStringLiteral("I8"), 4);
    form.number(QStringLiteral("J10"), 2);
    form.text(QStringLiteral("F4"), QString::fromUtf8("张三"));
    form.text(QStringLiteral("I4"), QStringLiteral("0971-8000000"));
    const ReadFigures read = forms.read(form);
    CHECK(messages(read) == QString());
    CHECK(shown(forms.plan(), read) ==
          QStringList{QString::fromUtf8("potash 630000 2025-01-X2 10.25 30.5 1 =SUM(1) 已核"),
                      QStringLiteral("fairs 630000 2025-01-X2 4 - 0 "),
                      QStringLiteral("fairs 630000 2025-01-X1 - 2 0 ")});
    CHECK(read.figures.first().cell.endsWith(u"!I7"));
    CHECK(read.figures.last().cell.endsWith(u"!J10"));
    CHECK(read.figures.first().figure.source == QString::fromUtf8("省工业和信息化厅"));

    const auto identity = forms.identity(form);
    REQUIRE(identity);
    CHECK(identity->code == forms.forms().first().identity.code);
    CHECK(identity->unit == UnitId{1});
    CHECK_FALSE(identity->region);
    CHECK(identity->period == Period::xun(2025, 1, 2));
    CHECK(identity->issuedAt == QDateTime({2025, 1, 18}, {1, 2, 3}, Qt::UTC));
    CHECK(identity->contact == QString::fromUtf8("张三 0971-8000000"));
}

TEST_CASE("Numbers are read as people write them, and what is none is told with its cell")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.text(QStringLiteral("I7"), QString::fromUtf8("１，２３４．５")); // 万吨
    form.text(QStringLiteral("J7"), QString::fromUtf8("1.5亿吨"));
    form.text(QStringLiteral("I8"), QString::fromUtf8("3场次"));
    form.text(QStringLiteral("I9"), QString::fromUtf8("约20"));
    form.text(QStringLiteral("K10"), QString::fromUtf8("差不多"));
    form.number(QStringLiteral("I10"), 3);
    const ReadFigures read = forms.read(form);
    CHECK(shown(forms.plan(), read) ==
          QStringList{QStringLiteral("potash 630000 2025-01-X2 1234.5 15000 0 "),
                      QStringLiteral("fairs 630000 2025-01-X2 3 - 0 ")});
    REQUIRE(read.issues.size() == 2);
    CHECK(read.issues.at(0).where.endsWith(u"!I9"));
    CHECK(read.issues.at(0).severity == ImportIssue::Severity::Error);
    CHECK(read.issues.at(1).where.endsWith(u"!K10"));
}

TEST_CASE("A remark without a figure is told and nothing more")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.text(QStringLiteral("L7"), QString::fromUtf8("25日前补报"));
    const ReadFigures read = forms.read(form);
    CHECK(read.figures.isEmpty());
    REQUIRE(read.issues.size() == 1);
    CHECK(read.issues.first().severity == ImportIssue::Severity::Note);
    CHECK(read.issues.first().message.contains(QString::fromUtf8("25日前补报")));
}

TEST_CASE("Rows may be sorted and deleted")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("I7"), 1);
    form.number(QStringLiteral("I8"), 2);
    form.number(QStringLiteral("I9"), 3);
    form.exchangeRows(7, 8);
    form.deleteRow(9);
    const ReadFigures read = forms.read(form);
    CHECK(messages(read) == QString());
    CHECK(shown(forms.plan(), read) ==
          QStringList{QStringLiteral("fairs 630000 2025-01-X2 2 - 0 "),
                      QStringLiteral("potash 630000 2025-01-X2 1 - 0 ")});
}

TEST_CASE("Rows sorted without their hidden column are refused, since figures would change places")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("I7"), 1);
    form.number(QStringLiteral("I8"), 2);
    form.exchangeRows(7, 8, u'B');
    const ReadFigures read = forms.read(form);
    CHECK(read.figures.isEmpty());
    REQUIRE(read.issues.size() == 2);
    CHECK(read.issues.first().severity == ImportIssue::Severity::Error);
    CHECK(read.issues.first().where.endsWith(u"!C7"));
}

TEST_CASE("A form is known by its properties alone, and by its hidden sheet alone")
{
    const Forms forms;
    const QString code = forms.forms().first().identity.code;
    FilledForm noProperties(forms.paths().first());
    noProperties.loseProperties();
    REQUIRE(forms.identity(noProperties));
    CHECK(forms.identity(noProperties)->code == code);
    FilledForm noSheet(forms.paths().first());
    noSheet.loseHiddenSheet();
    noSheet.number(QStringLiteral("I7"), 5);
    REQUIRE(forms.identity(noSheet));
    CHECK(forms.identity(noSheet)->code == code);
    CHECK(forms.read(noSheet).figures.size() == 1);
    noSheet.loseProperties();
    CHECK_FALSE(forms.identity(noSheet)); // an ordinary table
}

TEST_CASE("A form that says it is another's, or for another period, is refused")
{
    const Forms forms;
    FilledForm changed(forms.paths().first());
    changed.replaceText(QStringLiteral("2025-01-X2"), QStringLiteral("2025-01-X3"));
    CHECK_THROWS_AS(forms.identity(changed), Error);
    FilledForm stranger(forms.paths().first());
    stranger.takePropertiesOf(FilledForm(forms.paths().last()));
    CHECK_THROWS_AS(forms.identity(stranger), Error);

    Plan other = forms.plan();
    other.code = QStringLiteral("2025q2");
    const auto table = TableFile::open(forms.paths().first());
    CHECK_THROWS_AS(returnFormOf(*table, other), Error);
    other = forms.plan();
    other.units[0].name = QString::fromUtf8("省发展改革委");
    CHECK_THROWS_AS(returnFormOf(*table, other), Error);
}

TEST_CASE("Rows of another form, rows that stand twice and rows that were added are refused")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("I7"), 1);
    // The row of the first form with the identity of the second.
    FilledForm other(forms.paths().last());
    form.takePropertiesOf(other);
    form.loseHiddenSheet();
    const ReadFigures read = forms.read(form);
    CHECK(read.figures.isEmpty());
    CHECK(read.issues.size() == 4);
}

TEST_CASE("Without its hidden column a form's rows cannot be told apart, which is said")
{
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.replaceText(QStringLiteral("kmh:"), QStringLiteral("xyz:"));
    const ReadFigures read = forms.read(form);
    CHECK(read.figures.isEmpty());
    REQUIRE(read.issues.size() == 1);
    CHECK(read.issues.first().severity == ImportIssue::Severity::Error);
}

TEST_CASE("Writing that is stopped or fails leaves no form behind")
{
    const Forms forms;
    const QString folder = forms.file().beside(QStringLiteral("out"));
    QDir().mkpath(folder);
    CHECK_THROWS_AS(writeReturnForms(forms.forms(), forms.plan(), folder,
                                     [](double share) {
                                         if (share > 0)
                                             throw Cancelled();
                                     }),
                    Cancelled);
    CHECK(QDir(folder).isEmpty());
    CHECK_THROWS_AS(
        writeReturnForms(forms.forms(), forms.plan(), forms.file().beside(QStringLiteral("no"))),
        Error);
}

TEST_CASE("Forms made from demonstration figures say so, and prefill nothing")
{
    const Workbook demo = Workbook::openBundled(Bundle::Demo);
    const Snapshot snapshot = demo.snapshot({.period = Period::xun(2025, 3, 2)});
    const auto forms = returnForms(snapshot, dueFigures(snapshot, {}, {2025, 3, 20}),
                                   QDateTime({2025, 3, 18}, {1, 0}, Qt::UTC));
    const QTemporaryDir folder;
    const QStringList paths = writeReturnForms(forms.mid(0, 1), *snapshot.plan, folder.path());
    REQUIRE(paths.size() == 1);
    CHECK(
        FilledForm(paths.first()).part("xl/sharedStrings.xml").contains("(demonstration figures)"));
    const auto table = TableFile::open(paths.first());
    const auto identity = returnFormOf(*table, *snapshot.plan);
    REQUIRE(identity);
    CHECK(readReturnForm(*table, *identity, *snapshot.plan).figures.isEmpty());
}
