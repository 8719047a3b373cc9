// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registers_dialog.h"

#include "core/exchange/register_files.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/models/register_models.h"
#include "ui/pages/table.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

struct RegistersKit
{
    OwnSettings settings;
    DeskWindow window{Workbook::openBundled(Bundle::Plan)};
    RegistersDialog* dialog = nullptr;

    RegistersKit()
    {
        showAt(window, {1366, 768});
        window.showRegisters();
        dialog = window.findChild<RegistersDialog*>();
        REQUIRE(dialog);
    }

    Table& table() const
    {
        auto* found = qobject_cast<Table*>(dialog->findChild<QTabWidget*>()->currentWidget());
        REQUIRE(found);
        return *found;
    }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    void type(const QString& words) const
    {
        dialog->findChild<QLineEdit*>(u"words"_s)->setText(words);
    }
    QString told() const { return dialog->findChild<QLabel*>(u"told"_s)->text(); }
};

} // namespace

TEST_CASE("The register of units tells all their names and how many measures each answers for")
{
    const RegistersKit kit;
    CHECK(kit.table().model()->rowCount() == 29);
    CHECK(kit.cell(0, 0) == u"省工业和信息化厅"_s);
    CHECK(kit.cell(0, 1) == u"省工信厅"_s);
    CHECK(kit.cell(0, 2).contains(u"省经济和信息化委员会"_s));
    // It leads measures 1 to 4, 10 and 17.
    CHECK(kit.cell(0, 4) == u"6"_s);
    const QString measures = kit.table().model()->index(0, 4).data(Qt::ToolTipRole).toString();
    CHECK(measures.count(u'\n') == 5);
}

TEST_CASE("Every register is looked through by what one types")
{
    const RegistersKit kit;
    kit.type(u"国土"_s);
    REQUIRE(kit.table().model()->rowCount() == 1);
    CHECK(kit.cell(0, 0) == u"省自然资源厅"_s);
    CHECK(kit.told().contains(u"29"_s));
    kit.dialog->showList(1);
    kit.type(u"海西"_s);
    CHECK(kit.table().model()->rowCount() == 8); // the prefecture and its seven counties
    kit.type({});
    CHECK(kit.table().model()->rowCount() == 9 + 45);
    kit.dialog->showList(2);
    CHECK(kit.table().model()->rowCount() > 10);
    CHECK(kit.cell(0, 1) == u"元/500克"_s);
}

TEST_CASE("What a register is exported as can be loaded for a new plan")
{
    const RegistersKit kit;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"地区.csv"_s);
    kit.dialog->showList(1);
    kit.dialog->writeTo(path);
    const Registers again = withRegions(Registers(), path);
    CHECK(again.regions.size() == 9);
    CHECK(again.counties.size() == 45);
}
