// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/office_programs.h"
#include "tests/exchange/return_form_kit.h"

// Return forms in the hands of other programs; skipped, with a word, where those are not installed.

using namespace kmh;
using namespace kmh::test;

namespace {

/// The form as LibreOffice saves it again; empty where that fails.
QString resaved(const QString& path)
{
    return convertedByOffice(path, QStringLiteral("xlsx:Calc MS Excel 2007 XML"));
}

bool filledByOpenpyxl(const QString& python, const QString& from, const QString& to)
{
    const QString script = QStringLiteral(
        "import sys, openpyxl\n"
        "book = openpyxl.load_workbook(sys.argv[1])\n"
        "sheet = book.worksheets[0]\n"
        "assert sheet.protection.sheet\n"
        "assert not sheet['I7'].protection.locked and sheet['C7'].protection.locked\n"
        "assert sheet['I7'].value is None and sheet['J7'].value is None\n"
        "sheet['I7'] = 10.25\n"
        "sheet['J7'] = '30.5'\n"
        "sheet['K7'] = 'final'\n"
        "sheet['J8'] = '=5+7'\n"
        "sheet['F4'] = '张三'\n"
        "book.save(sys.argv[2])\n");
    return runProgram(python, {QStringLiteral("-c"), script, from, to});
}

const QStringList kFilled{QStringLiteral("potash 630000 2025-01-X2 10.25 30.5 1 "),
                          QStringLiteral("fairs 630000 2025-01-X2 - 12 0 ")};

} // namespace

TEST_CASE("A form saved again by LibreOffice is still that form, with what was filled in")
{
    if (!hasProgram("soffice"))
        return;
    const Forms forms;
    FilledForm form(forms.paths().first());
    form.number(QStringLiteral("I7"), 10.25);
    form.number(QStringLiteral("J7"), 30.5);
    form.text(QStringLiteral("K7"), QStringLiteral("final"));
    form.number(QStringLiteral("J8"), 12);
    const QString path = resaved(forms.saved(form));
    REQUIRE_FALSE(path.isEmpty());
    const ReadFigures read = forms.read(path);
    CHECK(messages(read) == QString());
    CHECK(shown(forms.plan(), read) == kFilled);
    for (const bool byProperties : {true, false}) {
        FilledForm saved(path);
        if (byProperties)
            saved.loseHiddenSheet();
        else
            saved.loseProperties();
        REQUIRE(forms.identity(saved));
        CHECK(forms.identity(saved)->code == forms.forms().first().identity.code);
    }
}

TEST_CASE("A form filled in by another program, whose formulas LibreOffice works out, comes back")
{
    const QString python = pythonWith("openpyxl");
    if (python.isEmpty() || !hasProgram("soffice"))
        return;
    const Forms forms;
    const QString filled = forms.file().beside(QStringLiteral("filled.xlsx"));
    REQUIRE(filledByOpenpyxl(python, forms.paths().first(), filled));
    const QString path = resaved(filled);
    REQUIRE_FALSE(path.isEmpty());
    const ReadFigures read = forms.read(path);
    CHECK(messages(read) == QString());
    CHECK(shown(forms.plan(), read) == kFilled);
    const auto table = TableFile::open(path);
    CHECK(returnFormOf(*table, forms.plan())->contact == QString::fromUtf8("张三"));
}
