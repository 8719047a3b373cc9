// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/frozen_briefing.h"

#include <QtCore/QObject>

namespace kmh {

/// A briefing being shown, without its windows: which page, what is looked into from it, which row
/// is selected, whether the screen is blank, which page number is being typed. Windows paint it and
/// hand it their keys.
///
/// There is always a page: a briefing without any is not shown.
class BriefingShow : public QObject
{
    Q_OBJECT

public:
    enum class Blank { No, Black, White };

    explicit BriefingShow(FrozenBriefing frozen, QObject* parent = nullptr);

    const Briefing& briefing() const { return m_frozen.briefing; }
    int count() const { return int(briefing().pages.size()); }
    /// The page that is shown, or that what is shown was looked into from; counted from 0.
    int index() const { return m_index; }
    bool isDetail() const { return !m_details.isEmpty(); }
    /// What is shown: the page, or what was looked into last.
    const BriefingPage& page() const;
    /// -1 where no row is selected.
    int selectedRow() const { return isDetail() ? m_details.last().selected : m_selected; }
    Blank blank() const { return m_blank; }
    const QString& typed() const { return m_typed; } ///< digits of a page's number
    const QString& remark() const { return m_remark; }
    bool isHelpShown() const { return m_help; }

    /// A key was pressed; false where it means nothing here.
    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// On to the next page (1) or back (-1), as a click or a wheel asks. A blank screen is lit
    /// first; from a detail it goes on to the next page, or back to where it was looked into from.
    void turn(int step);
    void goTo(int index);
    void goTo(const QString& pageKey); ///< stays where no page has it
    /// A sentence for whoever presents, until a key is pressed or forgetRemark().
    void setRemark(const QString& sentence);
    void forgetRemark() { setRemark({}); }

    /// Shows other figures from now on, staying on the page and in what is looked into as far as
    /// they still exist.
    void renew(FrozenBriefing frozen);

Q_SIGNALS:
    /// Something is to be painted anew.
    void changed();
    /// The pages are others than before; changed() follows.
    void renewed();
    void ended();
    void renewRequested();     ///< figures of now are asked for
    void presenterRequested(); ///< the presenter's window is asked for, or away
    void swapRequested();      ///< the windows are to change their displays

private:
    struct Level
    {
        Subject subject;
        BriefingPage page;
        int selected = -1;
    };

    bool typeDigit(int key);
    bool pressWhileTyping(int key);
    bool pressTurning(int key);
    bool pressOther(int key);
    void escape();
    void enter();
    void select(int step);
    void lookInto();
    bool open(const QVector<Subject>& subjects);
    int& selectionAt(int level); ///< 0 is the page, then what was looked into from it
    void toggleBlank(Blank blank);
    bool light();

    FrozenBriefing m_frozen;
    int m_index = 0;
    int m_selected = -1;
    QVector<Level> m_details;
    Blank m_blank = Blank::No;
    QString m_typed;
    QString m_remark;
    bool m_help = false;
};

} // namespace kmh
