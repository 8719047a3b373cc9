// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_show.h"

#include "ui/briefing/slide_layout.h"

#include <algorithm>
#include <utility>

namespace kmh {

BriefingShow::BriefingShow(FrozenBriefing frozen, QObject* parent)
    : QObject(parent)
    , m_frozen(std::move(frozen))
{
    Q_ASSERT(count() > 0);
}

const BriefingPage& BriefingShow::page() const
{
    return isDetail() ? m_details.last().page : briefing().pages.at(m_index);
}

bool BriefingShow::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    m_remark.clear();
    if (m_help && key != Qt::Key_H && key != Qt::Key_Question) {
        m_help = false;
        if (key == Qt::Key_Escape) {
            Q_EMIT changed();
            return true;
        }
    }
    const bool known =
        typeDigit(key) || pressWhileTyping(key) || pressTurning(key) || pressOther(key);
    Q_EMIT changed();
    return known;
}

bool BriefingShow::typeDigit(int key)
{
    constexpr int kLongest = 3;
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    if (m_typed.size() < kLongest)
        m_typed += QChar('0' + key - Qt::Key_0);
    return true;
}

bool BriefingShow::pressWhileTyping(int key)
{
    if (m_typed.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Backspace: m_typed.chop(1); return true;
    case Qt::Key_Escape: m_typed.clear(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int number = m_typed.toInt();
        m_typed.clear();
        if (number >= 1 && number <= count())
            goTo(number - 1);
        else
            m_remark = tr("There is no page %1; there are %2.").arg(number).arg(count());
        return true;
    }
    default:
        m_typed.clear(); // another key is meant by itself
        return false;
    }
}

bool BriefingShow::pressTurning(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space: turn(1); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: turn(-1); return true;
    case Qt::Key_Home: goTo(0); return true;
    case Qt::Key_End: goTo(count() - 1); return true;
    case Qt::Key_Down: select(1); return true;
    case Qt::Key_Up: select(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    case Qt::Key_Escape: escape(); return true;
    default: return false;
    }
}

bool BriefingShow::pressOther(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period: toggleBlank(Blank::Black); return true;
    case Qt::Key_W:
    case Qt::Key_Comma: toggleBlank(Blank::White); return true;
    case Qt::Key_H:
    case Qt::Key_Question: m_help = !m_help; return true;
    case Qt::Key_F5: Q_EMIT renewRequested(); return true;
    case Qt::Key_P: Q_EMIT presenterRequested(); return true;
    case Qt::Key_X: Q_EMIT swapRequested(); return true;
    default: return false;
    }
}

/// The nearest thing first, so that one key too many does not end the show in front of the room.
void BriefingShow::escape()
{
    if (light())
        return;
    if (isDetail())
        m_details.removeLast();
    else
        Q_EMIT ended();
}

void BriefingShow::toggleBlank(Blank blank)
{
    m_blank = m_blank == blank ? Blank::No : blank;
}

/// Ends the blank; whether there was one.
bool BriefingShow::light()
{
    return std::exchange(m_blank, Blank::No) != Blank::No;
}

void BriefingShow::turn(int step)
{
    m_remark.clear();
    if (light()) {
        Q_EMIT changed();
        return;
    }
    if (isDetail() && step < 0) {
        m_details.clear();
        Q_EMIT changed();
        return;
    }
    const int wanted = m_index + step;
    if (wanted >= count())
        m_remark = tr("This is the last page; Esc ends the show.");
    else if (wanted < 0)
        m_remark = tr("This is the first page.");
    else
        goTo(wanted);
    Q_EMIT changed();
}

void BriefingShow::goTo(int index)
{
    m_index = std::clamp(index, 0, count() - 1);
    m_selected = -1;
    m_details.clear();
    m_blank = Blank::No;
    Q_EMIT changed();
}

void BriefingShow::goTo(const QString& pageKey)
{
    for (int i = 0; i < count(); ++i) {
        if (briefing().pages.at(i).key == pageKey) {
            goTo(i);
            return;
        }
    }
}

void BriefingShow::setRemark(const QString& sentence)
{
    if (std::exchange(m_remark, sentence) != sentence)
        Q_EMIT changed();
}

void BriefingShow::select(int step)
{
    if (light())
        return;
    const int rows = selectableRows(page());
    int& selected = selectionAt(int(m_details.size()));
    if (rows == 0)
        return;
    if (selected < 0)
        selected = step > 0 ? 0 : rows - 1;
    else
        selected = std::clamp(selected + step, 0, rows - 1);
}

void BriefingShow::enter()
{
    if (!light())
        lookInto();
}

void BriefingShow::lookInto()
{
    bool opened = false;
    if (selectedRow() >= 0) {
        opened = open(aboutRow(page(), selectedRow()));
    } else {
        // The first row that there is more to be said of; it is then the one selected.
        const int rows = selectableRows(page());
        for (int row = 0; row < rows && !opened; ++row) {
            const int level = int(m_details.size());
            opened = open(aboutRow(page(), row));
            if (opened)
                selectionAt(level) = row;
        }
        opened = opened || open(page().about);
    }
    if (!opened)
        m_remark = tr("There is nothing more to look into here.");
}

int& BriefingShow::selectionAt(int level)
{
    return level == 0 ? m_selected : m_details[level - 1].selected;
}

/// Opens the first of them that has a detail; whether there was one.
bool BriefingShow::open(const QVector<Subject>& subjects)
{
    if (!m_frozen.detail)
        return false;
    constexpr int kDeepest = 8;
    if (m_details.size() >= kDeepest)
        return false;
    for (const Subject& subject : subjects) {
        if (auto detail = m_frozen.detail(subject)) {
            // A detail that rests on itself leads nowhere.
            if (isDetail() && detail->kicker == page().kicker &&
                detail->headline.text == page().headline.text)
                continue;
            m_details.append({subject, std::move(*detail)});
            return true;
        }
    }
    return false;
}

void BriefingShow::renew(FrozenBriefing frozen)
{
    Q_ASSERT(!frozen.briefing.pages.isEmpty());
    const BriefingPage before = briefing().pages.at(m_index);
    const QVector<Level> details = std::exchange(m_details, {});
    m_frozen = std::move(frozen);
    const QVector<BriefingPage>& pages = briefing().pages;
    const auto find = [&](bool samePart) {
        return std::find_if(pages.begin(), pages.end(), [&](const BriefingPage& page) {
            return page.key == before.key && (!samePart || page.part == before.part);
        });
    };
    auto found = find(true);
    const bool stays = found != pages.end();
    if (!stays)
        found = find(false);
    m_index = found != pages.end() ? int(found - pages.begin()) : std::min(m_index, count() - 1);
    const auto kept = [](int selected, const BriefingPage& page) {
        return selected < selectableRows(page) ? selected : -1;
    };
    m_selected = stays ? kept(m_selected, pages.at(m_index)) : -1;
    for (const Level& level : details) {
        if (!stays || !open({level.subject}))
            break;
        m_details.last().selected = kept(level.selected, m_details.last().page);
    }
    Q_EMIT renewed();
    Q_EMIT changed();
}

} // namespace kmh
