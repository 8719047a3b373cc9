// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bulletin_kit.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/bulletin/bulletin_sheet.h"
#include "ui/bulletin/paragraph_panel.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/wording_editor.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

namespace kmh::test {

/// The page on a desk that can be written to, shown and with the keyboard.
struct PageKit
{
    TinyDesk tiny;
    HandMadeReader reader;
    BulletinPage page{tiny.desk(), reader};

    PageKit()
    {
        // As PageStack does: it reads anew while it is shown.
        showAt(page, {1366, 700});
        page.setPlace(QStringLiteral("summary"));
    }

    Desk& desk() { return tiny.desk(); }
    BulletinSheet& sheet() { return *page.findChild<BulletinSheet*>(); }
    ParagraphPanel& panel() { return *page.findChild<ParagraphPanel*>(); }
    ParagraphView& at(const char* key) { return *sheet().at(QString::fromLatin1(key)); }
    QPlainTextEdit* typing(const char* key)
    {
        return at(key).editor() ? at(key).editor()->findChild<QPlainTextEdit*>() : nullptr;
    }
    QAction& action(const char* text)
    {
        for (QAction* found : page.pageActions()) {
            if (found->text() == BulletinPage::tr(text))
                return *found;
        }
        FAIL("there is no action " << text);
        return *page.pageActions().first();
    }
    /// Types in the place of a paragraph and saves.
    void write(const char* key, const char* text)
    {
        page.setPlace(QString::fromLatin1(key));
        action("Write anew").trigger();
        typing(key)->setPlainText(QString::fromUtf8(text));
        QTest::keyClick(typing(key), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    /// The paragraph as the workbook and the figures have it now.
    const BulletinParagraph& paragraph(const char* key) { return at(key).paragraph(); }
    QStringList marks(const char* key)
    {
        QStringList texts;
        for (const QLabel* label : at(key).findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
            texts.append(label->text());
        return texts;
    }
    QString summary() { return page.findChild<QLabel*>(QStringLiteral("summary"))->text(); }
    QString said(const char* part)
    {
        const auto* label = panel().findChild<QLabel*>(QLatin1String(part));
        return label->isHidden() ? QString() : label->text();
    }
};

} // namespace kmh::test
