// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/finder.h"
#include "ui/find/entry_feed.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace kmh {

class FindFilters;
class FindModel;

/// One box over the page, at its top, that finds whatever the plan and its ledgers hold (Finder).
///
/// ↑ ↓ choose, Enter opens, Ctrl+Enter opens the ledgers with the same words and filters, Ctrl+E an
/// indicator in the entry sheet, Esc or a click elsewhere closes. What an input method has not
/// finished yet is not looked for.
class FindBox : public QFrame
{
    Q_OBJECT

public:
    /// Opens the box over a view, or puts the keyboard back into the one that is open.
    static FindBox* open(Desk& desk, QWidget& over);

    /// Whether all entries have been read; until then only some of them are found.
    bool isComplete() const { return m_feed.isDone(); }

Q_SIGNALS:
    void completed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FindBox(Desk& desk, QWidget& over);
    void makeLayout();
    void place();
    void find();
    void findMore();
    void describe(bool asked, bool found);
    void countInLedgers();
    EntryQuery ledgerQuery() const;
    void choose(int from, int step);
    void turn(int step);
    bool handleKey(const QKeyEvent& event, bool typing);
    void openHit(const QModelIndex& index);
    void openLedgers();
    void openSheet();
    void followFocus(const QWidget* now);
    void leave();

    Desk& m_desk;
    Finder m_finder;
    EntryFeed m_feed;
    QPointer<QWidget> m_before; ///< had the keyboard
    QTimer m_counter;           ///< counts in the ledgers once typing pauses
    QLineEdit* m_typed;
    FindFilters* m_filters;
    FindModel* m_found;
    QListView* m_list;
    QLabel* m_sentence;
    QPushButton* m_inLedgers;
};

} // namespace kmh
