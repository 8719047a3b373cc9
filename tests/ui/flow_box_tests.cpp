// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/pages/flow_layout.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace kmh;

TEST_CASE("Controls side by side take another line when one of them becomes wider or is shown")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* box = new FlowBox(4);
    auto* below = new QPushButton(QStringLiteral("下"));
    column->addWidget(box);
    column->addWidget(below);
    QVector<QPushButton*> buttons;
    for (int i = 0; i < 3; ++i) {
        buttons.append(new QPushButton(QStringLiteral("灯")));
        box->flow()->addWidget(buttons.last());
    }
    buttons.last()->hide();
    showAt(window, {2 * buttons.first()->sizeHint().width() + 60, 300});
    QTest::qWait(1);
    const int line = buttons.first()->height();
    CHECK(box->height() == line);

    buttons.at(1)->setText(QStringLiteral("各市州各单位的各项举措"));
    QTest::qWait(1);
    CHECK(box->height() == 2 * line + 4);
    CHECK(buttons.at(1)->mapTo(&window, QPoint(0, line)).y() <= below->y());

    buttons.at(2)->setText(buttons.at(1)->text());
    buttons.at(2)->show();
    QTest::qWait(1);
    CHECK(box->height() == 3 * line + 8);
}
