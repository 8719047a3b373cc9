// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/sheet_grid.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace kmh::test {

/// The entry sheet on a tiny workbook of its own, at 20 February 2025: rows potash (万吨), fairs
/// (场次), both by 旬, and the output's growth (%) of January; columns the province, 西宁 and 海西,
/// where the prefectures have no growth to report. The province reported 90 of potash and 24 fairs.
class SheetDesk : public TinyDesk
{
public:
    SheetDesk()
    {
        showAt(view(), {1366, 768});
        view().showPage(view().pages().indexOfName(QStringLiteral("entry")));
        m_page = qobject_cast<EntryPage*>(view().pages().page(view().pages().currentPage()));
        REQUIRE(m_page);
        QCoreApplication::processEvents();
    }

    EntryPage& page() { return *m_page; }
    SheetGrid& grid() { return *m_page->findChild<SheetGrid*>(); }
    SheetModel& model() { return *m_page->findChild<SheetModel*>(); }
    QLineEdit* editor()
    {
        for (QLineEdit* editor : grid().findChildren<QLineEdit*>(QStringLiteral("cellEditor"))) {
            if (grid().isTyping() && !editor->isHidden()) // one that was left goes a little later
                return editor;
        }
        return nullptr;
    }

    static FigureKey key(qint64 indicator, qint64 region,
                         const Period& of = Period::xun(2025, 2, 2))
    {
        return {IndicatorId{indicator}, RegionId{region}, of};
    }

    /// Puts the keyboard on a cell of the desk's ten days.
    void at(qint64 indicator, qint64 region) { grid().goTo(key(indicator, region)); }
    /// Types over the current cell and leaves it with a key.
    void type(const QString& text, Qt::Key leave = Qt::Key_Return,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid(), text.front().toLatin1());
        REQUIRE(editor());
        QTest::keyClicks(editor(), text.mid(1));
        QTest::keyClick(editor(), leave, modifiers);
    }
    void press(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid(), code, modifiers);
    }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    /// Selects from the current cell that many rows and columns further.
    void extend(int rows, int columns)
    {
        for (int i = 0; i < rows; ++i)
            press(Qt::Key_Down, Qt::ShiftModifier);
        for (int i = 0; i < columns; ++i)
            press(Qt::Key_Right, Qt::ShiftModifier);
    }

    /// “row/column” of the current cell, counted from the first that can be chosen.
    QString current()
    {
        const QModelIndex index = grid().currentIndex();
        return QStringLiteral("%1/%2")
            .arg(index.row())
            .arg(index.column() - SheetModel::FirstRegion);
    }
    SheetCell cell(const FigureKey& of)
    {
        return model().indexOf(of).data(SheetCellRole).value<SheetCell>();
    }
    SheetCell cell(qint64 indicator, qint64 region) { return cell(key(indicator, region)); }
    /// What is in force in the workbook; −1 for none.
    double total(qint64 indicator, qint64 region)
    {
        const auto figure = inForce(key(indicator, region));
        return figure ? figure->cumulative.value_or(-2) : -1;
    }
    std::optional<ReportedFigure> inForce(const FigureKey& of)
    {
        const FiguresInForce all = desk().workbook().figuresInForce({of});
        const auto found = all.constFind(of);
        return found == all.cend() ? std::nullopt : std::optional(*found);
    }
    /// A label of the page, by its object's name.
    QString text(const char* name)
    {
        return page().findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

private:
    EntryPage* m_page = nullptr;
};

} // namespace kmh::test
