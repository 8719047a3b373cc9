// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"
#include "core/report/attention.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "tests/ui/charts_picture.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/dialogs/override_dialog.h"
#include "ui/models/attention_model.h"
#include "ui/pages/indicator_items.h"
#include "ui/theme/light_badge.h"
#include "ui/theme/light_icon.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

OverrideDialog* openedFromPopup(TinyDesk& tiny)
{
    ExplanationPopup::openFor(&tiny.view(), tiny.desk(), tiny.fairs());
    auto* popup = tiny.view().findChild<ExplanationPopup*>();
    REQUIRE(popup);
    popup->findChild<QPushButton*>(QStringLiteral("override"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* dialog = tiny.view().window()->findChild<OverrideDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(tiny.view().findChild<ExplanationPopup*>()); // so as not to cover it
    return dialog;
}

void choose(OverrideDialog& dialog, Light light)
{
    dialog.findChild<QButtonGroup*>()->button(int(light))->click();
}

void press(OverrideDialog& dialog, const char* name)
{
    dialog.findChild<QPushButton*>(QLatin1String(name))->click();
}

QStringList problems(const QWidget& widget)
{
    QStringList sentences;
    for (const QLabel* line : widget.findChildren<QLabel*>(QStringLiteral("problem"))) {
        if (!line->isHidden())
            sentences.append(line->text());
    }
    return sentences;
}

void overrideFairs(TinyDesk& tiny, std::optional<Light> light, const QString& reason)
{
    tiny.desk().record(OverrideEdit{{kFairs}, {kProvince}, tiny.desk().period(), light}, reason,
                       QStringLiteral("改判"));
}

} // namespace

TEST_CASE("A light is set by hand only with a light chosen and a reason")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    OverrideDialog* dialog = openedFromPopup(tiny);
    press(*dialog, "set");
    CHECK(problems(*dialog).size() == 2);
    choose(*dialog, Light::Behind);
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("  "));
    press(*dialog, "set");
    REQUIRE(problems(*dialog).size() == 1);
    CHECK(problems(*dialog).first().contains(QStringLiteral("reason")));
    CHECK_FALSE(tiny.fairs().override);

    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("场次有重复"));
    press(*dialog, "set");
    REQUIRE(tiny.fairs().override);
    CHECK(tiny.fairs().light == Light::Behind);
    CHECK(tiny.fairs().ruleLight == Light::Watch);
    CHECK(tiny.fairs().override->stamp.by == u"甲");
    CHECK(tiny.fairs().override->stamp.note == u"场次有重复");
    CHECK_FALSE(dialog->isVisible());

    tiny.desk().undoStack().undo();
    CHECK_FALSE(tiny.fairs().override);
    CHECK(tiny.fairs().light == Light::Watch);
}

TEST_CASE("A light set by hand is taken back, with a reason too")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    overrideFairs(tiny, Light::Behind, QStringLiteral("场次有重复"));
    OverrideDialog* dialog = openedFromPopup(tiny);
    CHECK(dialog->findChild<QButtonGroup*>()->checkedId() == int(Light::Behind));
    press(*dialog, "takeBack");
    CHECK(problems(*dialog).size() == 1);
    CHECK(tiny.fairs().override);
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("已核实"));
    press(*dialog, "takeBack");
    CHECK_FALSE(tiny.fairs().override);
    CHECK(tiny.fairs().light == Light::Watch);
}

TEST_CASE("Undoing a second light by hand puts the first one back with its own reason")
{
    TinyDesk tiny;
    overrideFairs(tiny, Light::Behind, QStringLiteral("场次有重复"));
    overrideFairs(tiny, Light::OnTrack, QStringLiteral("已核实"));
    CHECK(tiny.fairs().light == Light::OnTrack);
    tiny.desk().undoStack().undo();
    REQUIRE(tiny.fairs().override);
    CHECK(tiny.fairs().light == Light::Behind);
    CHECK(tiny.fairs().override->stamp.note.startsWith(QStringLiteral("场次有重复")));
    tiny.desk().undoStack().undo();
    CHECK_FALSE(tiny.fairs().override);
}

TEST_CASE("Only an indicator's light offers to be set, and not where nothing can be recorded")
{
    TinyDesk tiny;
    ExplanationPopup group(QStringLiteral("1"), Light::Watch,
                           tiny.desk().assessment().measure({1}).explanation, nullptr);
    CHECK_FALSE(group.findChild<QPushButton*>(QStringLiteral("override")));

    Desk demo(demoWorkbook());
    const IndicatorAssessment& a = demo.assessment().indicators.first();
    QWidget owner;
    ExplanationPopup popup(QStringLiteral("1"), a.light, explain(demo.assessment(), a), nullptr);
    popup.offerOverride(&owner, demo, a);
    auto* button = popup.findChild<QPushButton*>(QStringLiteral("override"));
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    bool saysWhy = false;
    for (const QLabel* label : popup.findChildren<QLabel*>())
        saysWhy = saysWhy || label->text() == demo.whyReadOnly();
    CHECK(saysWhy);
}

TEST_CASE("A person's light is marked wherever it is shown, and told with who and why")
{
    TinyDesk tiny;
    overrideFairs(tiny, Light::Behind, QStringLiteral("场次有重复"));
    const Assessment& assessment = tiny.desk().assessment();

    int marked = 0;
    for (const BulletItem& item : bulletItems(assessment, SectorId{1})) {
        CHECK(item.overridden == (item.id == IndicatorId{kFairs}));
        marked += item.overridden;
        if (item.overridden)
            CHECK(item.toolTip.contains(QStringLiteral("set by 甲: 场次有重复")));
    }
    CHECK(marked == 1);

    AttentionModel* attention = makeAttentionModel(tiny.desk().plan(), &tiny.desk());
    attention->setRows(attentionItems(assessment));
    REQUIRE(attention->rowCount() > 0);
    const QModelIndex light = attention->index(0, 0);
    CHECK(light.data().toString() == u"behind, set");
    CHECK(light.data(OverriddenRole).toBool());
    CHECK(light.data(Qt::ToolTipRole).toString().contains(QStringLiteral("场次有重复")));

    CHECK(assessment.measure({1}).explanation.reason.contains(QStringLiteral("set by a person")));
}

TEST_CASE("A prefecture's light set by hand is marked among the bars")
{
    TinyDesk tiny;
    tiny.desk().record(TargetEdit{{kFairs}, {kXining}, tiny.fairs().target}, {},
                       QStringLiteral("目标"));
    tiny.desk().record(OverrideEdit{{kFairs}, {kXining}, tiny.desk().period(), Light::OnTrack},
                       QStringLiteral("电话核实"), QStringLiteral("改判"));
    const RegionComparison comparison =
        regionComparison(tiny.desk().assessment(), IndicatorId{kFairs});
    REQUIRE(comparison.items.size() == 1);
    CHECK(comparison.items.first().overridden);
    CHECK(comparison.items.first().light == Light::OnTrack);
    CHECK(comparison.items.first().toolTip.contains(QStringLiteral("电话核实")));
    // It has reported nothing, whatever a person says of it.
    CHECK_FALSE(comparison.items.first().actual);
}

TEST_CASE("A light set by hand on an indicator without target or report breaks no page")
{
    TinyDesk tiny;
    const IndicatorId output{kOutput};
    for (const Light light : {Light::Behind, Light::Watch, Light::Missing, Light::Met}) {
        tiny.desk().record(OverrideEdit{output, {kProvince}, tiny.desk().period(), light},
                           QStringLiteral("试"), QStringLiteral("改判"));
        showAt(tiny.view(), {1366, 768});
        for (int i = 0; i < tiny.view().pages().pageCount(); ++i) {
            tiny.view().showPage(i);
            CHECK_FALSE(tiny.view().grab().isNull());
        }
        CHECK(tiny.desk().assessment().provincial(output).light == light);
    }
}

TEST_CASE("The mark of a person's light holds without colour")
{
    const QFont font = theme::baseFont();
    const auto picture = [&](bool overridden) {
        QImage image(160, 40, QImage::Format_RGB32);
        image.fill(theme::kCard);
        QPainter painter(&image);
        paintLightWithWord(painter, QRectF(4, 0, 150, 40), Light::Behind, font, overridden);
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    CHECK(picture(true) != picture(false));
    CHECK(lightWithWordSize(Light::Behind, font, true).width() >
          lightWithWordSize(Light::Behind, font).width());

    LightBadge badge(Light::Behind);
    badge.setLight(Light::Behind, true);
    CHECK(badge.accessibleName() == u"behind, set");
}

TEST_CASE("Ctrl with G sets the light of the indicator selected, or says what to select")
{
    const TinyWorkbook file;
    DeskWindow window(Workbook::open(file.path(), Workbook::Access::ReadWrite));
    window.setPerson(QStringLiteral("甲"));
    QString told;
    QObject::connect(&window.view(), &DeskView::failed,
                     [&](const QString& sentence) { told = sentence; });
    QAction* command = window.findChild<Commands*>()->action(CommandId::OverrideLight);
    CHECK(command->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_G));
    command->trigger(); // on the overview
    CHECK(told.startsWith(QStringLiteral("Choose an indicator")));
    CHECK_FALSE(window.findChild<OverrideDialog*>());

    Desk& desk = window.view().desk();
    Q_EMIT desk.measureRequested(desk.plan().indicator({kFairs}).measure, IndicatorId{kFairs});
    command->trigger();
    auto* dialog = window.view().findChild<OverrideDialog*>();
    REQUIRE(dialog);
    choose(*dialog, Light::Met);
    dialog->findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("已核实"));
    press(*dialog, "set");
    CHECK(desk.assessment().provincial({kFairs}).light == Light::Met);
}

TEST_CASE("What a light is set for and what it is taken back for are asked in their own words")
{
    TinyDesk tiny;
    overrideFairs(tiny, Light::Behind, QStringLiteral("场次有重复"));
    OverrideDialog* dialog = openedFromPopup(tiny);
    press(*dialog, "set");
    REQUIRE(problems(*dialog).size() == 1);
    CHECK(problems(*dialog).first().contains(QStringLiteral("set against the rule")));
    press(*dialog, "takeBack");
    REQUIRE(problems(*dialog).size() == 1);
    CHECK(problems(*dialog).first().contains(QStringLiteral("taken back")));
}

TEST_CASE("What could not be undone or redone is still offered and can be tried again")
{
    const TinyWorkbook file;
    Desk desk(std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadWrite)));
    desk.setPerson(QStringLiteral("甲"));
    int failures = 0;
    QObject::connect(&desk, &Desk::failed, [&] { ++failures; });
    const auto rule = [&] { return desk.plan().lightRule; };
    const QString before = rule();
    desk.record(RuleChoiceEdit{QStringLiteral("due-only")}, {}, QStringLiteral("rule"));
    const auto refuse = [&] {
        file.exec(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON rule_choice"
                                 " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    };
    const auto allow = [&] { file.exec(QStringLiteral("DROP TRIGGER refuse")); };

    refuse();
    desk.undoStack().undo();
    CHECK(failures == 1);
    CHECK(rule() == QStringLiteral("due-only"));
    CHECK(desk.undoStack().canUndo());
    CHECK_FALSE(desk.undoStack().canRedo());
    allow();
    desk.undoStack().undo();
    CHECK(rule() == before);

    refuse();
    desk.undoStack().redo();
    CHECK(failures == 2);
    CHECK(rule() == before);
    CHECK(desk.undoStack().canRedo());
    allow();
    desk.undoStack().redo();
    CHECK(rule() == QStringLiteral("due-only"));
    CHECK(failures == 2);
}
