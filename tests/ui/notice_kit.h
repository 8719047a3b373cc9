// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/sample_draft.h"
#include "ui/notice/check_foot.h"
#include "ui/notice/check_page.h"
#include "ui/notice/draft_keeper.h"
#include "ui/notice/draft_text.h"
#include "ui/notice/draft_tree.h"
#include "ui/notice/finish_page.h"
#include "ui/notice/item_form.h"
#include "ui/notice/notice_commands.h"
#include "ui/notice/notice_window.h"
#include "ui/notice/source_page.h"
#include "ui/notice/waiver_dialog.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace kmh::test {

/// The window 新建方案 with drafts in a folder of its own, on a fixed day.
struct NoticeKit
{
    explicit NoticeKit(const QString& folder = {})
        : window(setting(folder))
    {
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    /// Begins to check the sample, with the keyboard in the draft.
    void beginSample()
    {
        window.begin(sampleDraft());
        QCoreApplication::processEvents();
    }

    NoticeSetting setting(const QString& folder) const
    {
        NoticeSetting setting;
        setting.registers = sampleDraft().registers;
        setting.plan = QStringLiteral("青海省2025年一季度“开门红”");
        setting.person = [] { return QStringLiteral("甲"); };
        setting.draftFolder = folder.isEmpty() ? own.filePath(QStringLiteral("drafts")) : folder;
        setting.now = [] { return QDateTime(QDate(2025, 4, 2), QTime(1, 0), Qt::UTC); };
        return setting;
    }

    DraftDesk& desk() { return window.desk(); }
    const Draft& draft() { return desk().draft(); }
    void goTo(const QString& words) { desk().setCurrent(itemOf(draft(), words)); }
    void goToMeasure(int no) { desk().setCurrent(measureOf(draft(), no)); }
    const DraftItem& current()
    {
        REQUIRE(desk().currentItem());
        return *desk().currentItem();
    }
    /// The words of the item the person is on.
    QString words() { return current().quote.in(draft().text); }

    /// A key in whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, key, modifiers);
    }
    /// The same in the draft.
    void pressInTree(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.check().tree().setFocus();
        press(key, modifiers);
    }
    QLineEdit* line(const char* name)
    {
        auto* found = window.check().form().page()->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void type(const char* name, const QString& text)
    {
        QLineEdit* field = line(name);
        field->setFocus();
        field->selectAll();
        field->insert(text);
        Q_EMIT field->textEdited(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Selects words of the notice as with the mouse.
    void select(const QString& words)
    {
        const int start = int(draft().text.indexOf(words));
        REQUIRE(start >= 0);
        window.check().text().selectWords({start, int(words.size())});
    }
    /// Settles all that is open in the sample, as a person would.
    void settleAll()
    {
        goTo(QStringLiteral("二、扩大消费"));
        choose("sector", QStringLiteral("consumption"));
        select(QStringLiteral("一企一策"));
        pressInTree(Qt::Key_8, Qt::AltModifier);
        auto* waiver = window.findChild<WaiverDialog*>();
        REQUIRE(waiver);
        waiver->findChild<QComboBox*>(QStringLiteral("reason"))->setCurrentIndex(0);
        waiver->accept();
        for (int no = 1; no <= 3; ++no) {
            goToMeasure(no);
            pressInTree(Qt::Key_Return, Qt::ControlModifier);
            if (!draft().item(measureOf(draft(), no))->checked)
                pressInTree(Qt::Key_Return, Qt::ControlModifier); // past what is doubtful
        }
        REQUIRE(desk().findings().open.isEmpty());
    }
    /// Chooses in a field of the form by the value behind the words.
    void choose(const char* name, const QVariant& value)
    {
        auto* field = window.check().form().page()->findChild<QComboBox*>(QLatin1String(name));
        REQUIRE(field);
        REQUIRE(field->findData(value) >= 0);
        field->setCurrentIndex(field->findData(value));
        Q_EMIT field->activated(field->currentIndex());
    }
    int open(OpenPoint::Kind kind)
    {
        int count = 0;
        for (const OpenPoint& point : desk().findings().open)
            count += point.kind == kind ? 1 : 0;
        return count;
    }
    QString told() { return window.check().foot().told(); }

    QTemporaryDir own;
    NoticeWindow window;
};

} // namespace kmh::test
