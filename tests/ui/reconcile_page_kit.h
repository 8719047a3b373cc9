// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"
#include "ui/dialogs/break_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/finding_model.h"
#include "ui/pages/reconcile_page.h"
#include "ui/pages/table.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

// A workbook with something to reconcile, and how its page is read and worked with.
namespace kmh::test {

/// A desk on a workbook in which the fairs fell from 24 to 21.
struct Falling
{
    TinyWorkbook file;
    std::unique_ptr<Desk> desk;

    Falling()
    {
        file.add({test::kFairs, test::kProvince, QStringLiteral("2025-01-X3"), 24,
                  QStringLiteral("2025-02-05T08:00:00.000Z")});
        file.add({test::kFairs, test::kProvince, QStringLiteral("2025-02-X1"), 21,
                  QStringLiteral("2025-02-11T08:00:00.000Z")});
        desk = std::make_unique<Desk>(
            std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadWrite)));
        desk->setPerson(QStringLiteral("乙"));
        desk->setClock([] { return QDateTime(QDate(2025, 2, 12), QTime(1, 0), Qt::UTC); });
    }
};

/// The page's tables as they follow one another: to look at, explained, breaks.
template<class Model>
const Model& modelNamed(const QWidget& page, const char* name)
{
    for (const Table* table : page.findChildren<Table*>()) {
        if (table->accessibleName() == QLatin1String(name))
            return *static_cast<const Model*>(table->model());
    }
    FAIL("no such table");
    throw 0;
}

inline const FindingModel& openOnes(const QWidget& page)
{
    return modelNamed<FindingModel>(page, "Findings to look at");
}

inline const FindingModel& explainedOnes(const QWidget& page)
{
    return modelNamed<FindingModel>(page, "Findings that may stand");
}

inline Table& tableNamed(const QWidget& page, const char* name)
{
    for (Table* table : page.findChildren<Table*>()) {
        if (table->accessibleName() == QLatin1String(name))
            return *table;
    }
    FAIL("no such table");
    throw 0;
}

inline QAction& actionOf(const QWidget& widget, const char* text)
{
    for (QAction* action : widget.actions()) {
        if (action->text() == QString::fromUtf8(text))
            return *action;
    }
    FAIL("no such action");
    throw 0;
}

inline QComboBox& choiceNamed(const QWidget& page, const char* name)
{
    for (QComboBox* combo : page.findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QLatin1String(name))
            return *combo;
    }
    FAIL("no such choice");
    throw 0;
}

/// A second series that falls, of another measure.
inline void addFallingPotash(const TinyWorkbook& file)
{
    file.add({test::kPotash, test::kProvince, QStringLiteral("2025-01-X3"), 90,
              QStringLiteral("2025-02-05T08:00:00.000Z")});
    file.add({test::kPotash, test::kProvince, QStringLiteral("2025-02-X1"), 80,
              QStringLiteral("2025-02-11T08:00:00.000Z")});
}

inline void trigger(const QWidget& widget, const char* text)
{
    for (QAction* action : widget.actions()) {
        if (action->text() == QString::fromUtf8(text))
            action->trigger();
    }
}

inline void answer(const QWidget& page, const QString& reason)
{
    auto* dialog = page.findChild<ReasonDialog*>();
    REQUIRE(dialog);
    dialog->setReason(reason);
    dialog->accept();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

} // namespace kmh::test
