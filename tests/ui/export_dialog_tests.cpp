// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry_kit.h"
#include "tests/ui/table_kit.h"
#include "ui/exchange/export_dialog.h"
#include "ui/exchange/table_export.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>

using namespace kmh;
using namespace kmh::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

QPushButton* button(QDialog& dialog, const char* name)
{
    return dialog.findChild<QPushButton*>(QLatin1String(name));
}

/// Writes what is chosen and waits for the end; what it says.
QString written(ExportDialog& dialog)
{
    QSignalSpy spy(&dialog, &ExportDialog::finishedWriting);
    button(dialog, "write")->click();
    REQUIRE((spy.count() > 0 || spy.wait(30'000)));
    return spy.first().first().toString();
}

void choose(QComboBox* combo, const QVariant& data)
{
    REQUIRE(combo->findData(data) >= 0);
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace

TEST_CASE("The export dialog writes the figures in force and offers their folder")
{
    EntryDesk desk;
    auto& dialog = shown(new ExportDialog(desk.desk(), nullptr, {}, nullptr));
    choose(dialog.what(), int(ExportContent::Figures));
    choose(dialog.format(), QStringLiteral("csv"));
    const QString path = desk.file().beside(QStringLiteral("填报.csv"));
    dialog.path()->setText(path);
    CHECK(button(dialog, "folder")->isHidden());
    CHECK(written(dialog).isEmpty());
    CHECK(QString::fromUtf8(contentOf(path)) ==
          QStringLiteral("indicator,region,period,value,cumulative,quality,source,note\r\n"
                         "钾肥产量,全省,2025-02-X2,,90,preliminary,来源,\r\n"
                         "促销活动场次,全省,2025-02-X2,,24,preliminary,来源,\r\n"));
    CHECK_FALSE(button(dialog, "folder")->isHidden());
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("remark"))
              ->text()
              .contains(QStringLiteral("填报.csv")));
    delete &dialog;
}

TEST_CASE("The name of the file follows the format, and each content has formats that can hold it")
{
    EntryDesk desk;
    auto& dialog = shown(new ExportDialog(desk.desk(), nullptr, {}, nullptr));
    CHECK(dialog.path()->text().endsWith(QStringLiteral(".xlsx")));
    choose(dialog.format(), QStringLiteral("json"));
    CHECK(dialog.path()->text().endsWith(QStringLiteral(".json")));
    choose(dialog.what(), int(ExportContent::Ledgers));
    CHECK(dialog.format()->findData(QStringLiteral("csv")) < 0);
    CHECK(dialog.path()->text().endsWith(QStringLiteral(".json")));
    choose(dialog.what(), int(ExportContent::History));
    CHECK(dialog.format()->findData(QStringLiteral("csv")) >= 0);
    delete &dialog;
}

TEST_CASE("An export that fails says why in the dialog and leaves nothing")
{
    EntryDesk desk;
    auto& dialog = shown(new ExportDialog(desk.desk(), nullptr, {}, nullptr));
    dialog.path()->setText(desk.file().beside(QStringLiteral("none/out.xlsx")));
    CHECK_FALSE(written(dialog).isEmpty());
    CHECK(button(dialog, "folder")->isHidden());
    CHECK(button(dialog, "write")->isEnabled());
    CHECK(QDir(desk.file().folder()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("tiny.kmh")});
    delete &dialog;
}

TEST_CASE("Closing the dialog while a file is written stops that first and leaves nothing")
{
    EntryDesk desk;
    desk.file().exec(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
        " INSERT INTO observation (indicator_id, region_id, period, period_last_day, cumulative,"
        " quality, source, recorded_at, recorded_by)"
        " SELECT 2, 632800, '2025-02-X1', '2025-02-10', i, 'preliminary', '海西州',"
        " '2025-02-21T02:00:00.000Z', '甲' FROM n"));
    auto& dialog = shown(new ExportDialog(desk.desk(), nullptr, {}, nullptr));
    choose(dialog.what(), int(ExportContent::History));
    dialog.path()->setText(desk.file().beside(QStringLiteral("out.xlsx")));
    QSignalSpy spy(&dialog, &ExportDialog::finishedWriting);
    button(dialog, "write")->click();
    dialog.reject();
    CHECK(dialog.isVisible());
    REQUIRE((spy.count() > 0 || spy.wait(30'000)));
    CHECK_FALSE(spy.first().first().toString().isEmpty());
    CHECK(QDir(desk.file().folder()).entryList(QDir::Files) ==
          QStringList{QStringLiteral("tiny.kmh")});
    delete &dialog;
}

TEST_CASE("A table is exported as it is shown, with all the digits it knows")
{
    auto* model = makePrefectureModel(nullptr);
    Table table(model, 0);
    table.sortBy(1, Qt::DescendingOrder);
    const ShownTable shown = shownTable(table, QStringLiteral("市州"));
    REQUIRE(shown.columns.size() == 4);
    CHECK(shown.columns.at(1).header == QStringLiteral("金额"));
    REQUIRE(shown.rows.size() == 4);
    CHECK(shown.rows.at(0).at(0).text == QStringLiteral("西宁"));
    CHECK(shown.rows.at(0).at(1).kind == ExportCell::Kind::Number);
    CHECK(shown.rows.at(0).at(1).number == 1200.25);
    CHECK(shown.rows.at(0).at(1).decimals == 1);
    CHECK(shown.rows.at(0).at(3).light == Light::OnTrack);
    CHECK(shown.rows.at(3).at(1).text == QString(QChar(0x2014)));
    delete model;
}

TEST_CASE("The table of the page is written from the export dialog")
{
    EntryDesk desk;
    auto* model = makePrefectureModel(nullptr);
    Table table(model, 0);
    auto& dialog = shown(new ExportDialog(desk.desk(), &table, QStringLiteral("市州"), nullptr));
    choose(dialog.what(), -1);
    CHECK(dialog.format()->findData(QStringLiteral("json")) < 0);
    choose(dialog.format(), QStringLiteral("csv"));
    const QString path = desk.file().beside(QStringLiteral("表.csv"));
    dialog.path()->setText(path);
    CHECK(written(dialog).isEmpty());
    CHECK(QString::fromUtf8(contentOf(path))
              .startsWith(QStringLiteral("市州,金额,日期,灯\r\n西宁,1200.25,3月31日,on "
                                         "track\r\n玉树,90,2月10日,behind\r\n")));
    delete &dialog;
    delete model;
}
