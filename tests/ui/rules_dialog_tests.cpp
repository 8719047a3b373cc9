// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/judge.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/desk_window.h"
#include "ui/dialogs/rule_form.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/header_bar.h"
#include "ui/pages/table.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

QPushButton* button(QWidget& widget, const char* name)
{
    auto* found = widget.findChild<QPushButton*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

QLineEdit* field(QWidget& widget, const char* name)
{
    auto* found = widget.findChild<QLineEdit*>(QLatin1String(name));
    REQUIRE(found);
    return found;
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

void selectRule(RulesDialog& dialog, const QString& reference)
{
    auto* table = dialog.findChild<Table*>();
    REQUIRE(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 2).data() == reference)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
}

QString headerRule(DeskView& view)
{
    return button(view.header(), "rule")->text();
}

RulesDialog* shownDialog(DeskView& view)
{
    view.showRules();
    auto* dialog = view.findChild<RulesDialog*>();
    REQUIRE(dialog);
    return dialog;
}

RuleForm* shownForm(RulesDialog& dialog, const char* opener)
{
    button(dialog, opener)->click();
    auto* form = dialog.findChild<RuleForm*>();
    REQUIRE(form);
    return form;
}

} // namespace

TEST_CASE("Choosing a rule changes the header and the lights and undo puts both back")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    CHECK(headerRule(tiny.view()) == u"Judged by the planned course ▼");
    CHECK(tiny.fairs().light == Light::Watch);

    QTest::mouseClick(button(tiny.view().header(), "rule"), Qt::LeftButton);
    auto* dialog = tiny.view().findChild<RulesDialog*>();
    REQUIRE(dialog);
    selectRule(*dialog, QStringLiteral("schedule-share@1"));
    field(*dialog, "choiceNote")->setText(QStringLiteral("省里统一口径"));
    button(*dialog, "choose")->click();
    CHECK(headerRule(tiny.view()) == u"Judged by share of the straight line ▼");
    CHECK(tiny.fairs().light == Light::OnTrack); // 84.7 % of the straight line
    CHECK(tiny.potash().light == Light::OnTrack);
    CHECK(field(*dialog, "choiceNote")->text().isEmpty());
    CHECK_FALSE(button(*dialog, "choose")->isEnabled()); // it judges already

    tiny.desk().undoStack().undo();
    CHECK(headerRule(tiny.view()) == u"Judged by the planned course ▼");
    CHECK(tiny.fairs().light == Light::Watch);
    CHECK(tiny.potash().light == Light::NotJudged);
}

TEST_CASE("Other limits become a new version, which judges at once, with who and why")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    RulesDialog* dialog = shownDialog(tiny.view());
    selectRule(*dialog, QStringLiteral("plan-ratio@1"));
    RuleForm* form = shownForm(*dialog, "changeLimits");
    CHECK(field(*form, "onTrack")->text() == u"1");
    CHECK(field(*form, "watch")->text() == u"0.9");
    field(*form, "watch")->setText(QStringLiteral("0.99"));
    field(*form, "reason")->setText(QStringLiteral("收紧"));
    button(*form, "save")->click();

    const LightRule& rule = tiny.desk().assessment().rule;
    CHECK(rule.reference() == u"plan-ratio@2");
    CHECK(rule.watchLimit == 0.99);
    CHECK(rule.stamp.by == u"甲");
    CHECK(rule.stamp.note == u"收紧");
    CHECK(tiny.fairs().light == Light::Behind); // r = 0.988 is below 0.99
    CHECK(headerRule(tiny.view()).contains(QStringLiteral("version 2")));

    // Undoing is a third version with the first one's limits.
    tiny.desk().undoStack().undo();
    CHECK(tiny.desk().assessment().rule.reference() == u"plan-ratio@3");
    CHECK(tiny.desk().assessment().rule.watchLimit == 0.9);
    CHECK(tiny.fairs().light == Light::Watch);
}

TEST_CASE("Wrong limits are refused with a sentence beside the field and nothing typed is lost")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    RulesDialog* dialog = shownDialog(tiny.view());
    selectRule(*dialog, QStringLiteral("linear-points@1"));
    RuleForm* form = shownForm(*dialog, "changeLimits");
    const qsizetype before = tiny.desk().plan().rules.size();

    field(*form, "onTrack")->setText(QStringLiteral("三十"));
    field(*form, "watch")->setText(QStringLiteral("20"));
    button(*form, "save")->click();
    REQUIRE(problems(*form).size() == 2); // the number and the reason
    CHECK(problems(*form).first() == u"A limit is missing: write a number.");
    CHECK(field(*form, "onTrack")->text() == u"三十");
    CHECK(field(*form, "watch")->text() == u"20");

    field(*form, "onTrack")->setText(QStringLiteral("30"));
    field(*form, "reason")->setText(QStringLiteral("试"));
    button(*form, "save")->click();
    REQUIRE(problems(*form).size() == 1);
    CHECK(problems(*form).first().contains(QStringLiteral("wrong order")));
    CHECK(problems(*form).first().contains(QStringLiteral("by points behind the straight line")));

    // As they were: that is no new version.
    field(*form, "onTrack")->setText(QStringLiteral("10"));
    field(*form, "watch")->setText(QStringLiteral("30"));
    button(*form, "save")->click();
    REQUIRE(problems(*form).size() == 1);
    CHECK(problems(*form).first().contains(QStringLiteral("as before")));
    CHECK(form->isVisible());
    CHECK(tiny.desk().plan().rules.size() == before);
}

TEST_CASE("An office adds a rule of its own and judges by it")
{
    TinyDesk tiny;
    showAt(tiny.view(), {1366, 768});
    RulesDialog* dialog = shownDialog(tiny.view());
    RuleForm* form = shownForm(*dialog, "addRule");
    auto* kind = form->findChild<QComboBox*>(QStringLiteral("form"));
    kind->setCurrentIndex(kind->findData(int(LightRule::Form::ScheduleShare)));
    field(*form, "name")->setText(QStringLiteral("plan-ratio"));
    field(*form, "title")->setText(QStringLiteral("本办从严"));
    field(*form, "onTrack")->setText(QStringLiteral("95%"));
    field(*form, "watch")->setText(QStringLiteral("85%"));
    field(*form, "reason")->setText(QStringLiteral("一季度从严"));
    button(*form, "save")->click();
    REQUIRE(problems(*form).size() == 1);
    CHECK(problems(*form).first().contains(QStringLiteral("already")));

    field(*form, "name")->setText(QStringLiteral("office-strict"));
    button(*form, "save")->click();
    const LightRule* rule = findRule(tiny.desk().plan().rules, QStringLiteral("office-strict"));
    REQUIRE(rule);
    CHECK(rule->onTrackLimit == Approx(0.95));
    CHECK(rule->watchLimit == Approx(0.85));

    selectRule(*dialog, QStringLiteral("office-strict@1"));
    button(*dialog, "choose")->click();
    CHECK(headerRule(tiny.view()) == u"Judged 本办从严 ▼");
    CHECK(tiny.fairs().light == Light::Behind); // 84.7 %
    CHECK(tiny.potash().light == Light::Watch); // 92.0 %
}

TEST_CASE("In the bundled workbook the rules are shown and the dialog says why none can be changed")
{
    DeskView view(demoWorkbook());
    showAt(view, {1366, 768});
    RulesDialog* dialog = shownDialog(view);
    CHECK(dialog->findChild<Table*>()->model()->rowCount() == 4);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("readOnly"))->text() ==
          view.desk().whyReadOnly());
    selectRule(*dialog, QStringLiteral("due-only@1"));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("formula"))->text() ==
          ruleFormula(*findRule(view.desk().plan().rules, QStringLiteral("due-only"))));
    for (const char* name : {"choose", "changeLimits", "addRule"})
        CHECK_FALSE(button(*dialog, name)->isEnabled());
}

TEST_CASE("Ctrl+R opens the rules and Esc closes them")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    auto* dialog = window.findChild<RulesDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}
