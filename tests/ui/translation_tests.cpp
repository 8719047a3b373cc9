// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "tests/support/watched_translator.h"
#include "ui/background_job.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/dialogs/as_of_dialog.h"
#include "ui/dialogs/backup_dialog.h"
#include "ui/dialogs/break_dialog.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/moment_dialog.h"
#include "ui/dialogs/override_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/rule_form.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("No Chinese text is unfinished")
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/resources/i18n/kaimenhong_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement ||
            xml.name() != QLatin1String("translation"))
            continue;
        ++texts;
        CHECK_FALSE(xml.attributes().hasAttribute(QLatin1String("type")));
        CHECK(!xml.readElementText(QXmlStreamReader::IncludeChildElements).isEmpty());
    }
    CHECK_FALSE(xml.hasError());
    CHECK(texts > 100);
}

TEST_CASE("Every Chinese text stands under a name of ours, where the program looks for it")
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/resources/i18n/kaimenhong_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int contexts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("name"))
            continue;
        ++contexts;
        const QString name = xml.readElementText();
        INFO(name.toStdString());
        CHECK((name == QLatin1String("kmh") || name.startsWith(QLatin1String("kmh::"))));
    }
    CHECK(contexts > 10);
}

TEST_CASE("No page and no command lacks its Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        DeskWindow window(Workbook::openBundled(Bundle::Demo));
        window.show();
        for (const char* code : {"2025-01-X1", "2025-03-X2", "2025-03", "2025Q1"}) {
            window.view().desk().setPeriod(period(code));
            window.view().desk().setAsOf(period(code) == period("2025-03-X2")
                                             ? QDateTime(QDate(2025, 3, 21), QTime(8, 30)).toUTC()
                                             : QDateTime());
            for (int i = 0; i < window.pageCount(); ++i) {
                window.showPage(i);
                QCoreApplication::processEvents();
                window.grab();
            }
        }
    }
    {
        TinyDesk tiny;
        Desk& desk = tiny.desk();
        tiny.view().showRules();
        RuleForm changed(desk, desk.assessment().rule, nullptr);
        RuleForm added(desk, {}, nullptr);
        for (RuleForm* form : {&changed, &added})
            form->findChild<QPushButton*>(QStringLiteral("save"))->click();
        desk.record(OverrideEdit{{kFairs}, {kProvince}, desk.period(), Light::Behind},
                    QStringLiteral("缘由"), QStringLiteral("改判"));
        OverrideDialog setByHand(desk, {kFairs}, {kProvince}, nullptr);
        setByHand.setAttribute(Qt::WA_DeleteOnClose, false);
        setByHand.findChild<QPushButton*>(QStringLiteral("takeBack"))->click();
        ExplanationPopup::openFor(&tiny.view(), desk, tiny.fairs());
        desk.undoStack().undo();
    }
    {
        DeskView clean(cleanWorkbook());
        showAt(clean, {1366, 768});
        for (int i = 0; i < clean.pages().pageCount(); ++i) {
            clean.showPage(i);
            clean.grab();
        }
    }
    {
        Desk desk(demoWorkbook());
        for (const Indicator& indicator : desk.plan().indicators) {
            CourseDialog dialog(desk, indicator.id);
            showAt(dialog, {1000, 600});
        }
        const QDateTime moment = QDateTime(QDate(2025, 3, 21), QTime(8, 30)).toUTC();
        const IndicatorAssessment& any = desk.assessment().indicators.first();
        AsOfDialog asOf(desk.plan(), moment, moment.addDays(20));
        MomentDialog other(moment);
        BreakDialog noted(desk.plan(), {any.indicator, {}, desk.period()});
        ReasonDialog reason(QStringLiteral("说明"), QStringLiteral("发现"), QStringLiteral("放行"));
        HistoryDialog history(desk, any.indicator, any.region, desk.period());
        BackgroundJob work;
        BackupDialog backups(desk, BackupPolicy::ofThisComputer(), work, nullptr);
        backups.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QDialog* dialog :
             std::initializer_list<QDialog*>{&asOf, &other, &noted, &reason, &history, &backups}) {
            showAt(*dialog, {1000, 600});
            dialog->grab();
        }
    }
    QCoreApplication::removeTranslator(&chinese);
    QStringList missing = chinese.missing();
    missing.removeDuplicates();
    CHECK(missing.join(QLatin1Char('\n')) == QString());
}
