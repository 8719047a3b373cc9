// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_sheet.h"

#include "ui/bulletin/paragraph_view.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QScrollBar>

namespace kmh {

BulletinSheet::BulletinSheet(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The bulletin"));
    setSpokenRole(*this, QAccessible::Document);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
}

void BulletinSheet::setReading(const BulletinReading& reading)
{
    const QString key = current() ? current()->paragraph().key : QString();
    const int scrolled = verticalScrollBar()->value();
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused && (focused == this || isAncestorOf(focused));
    m_paragraphs.clear();
    m_current = -1;
    if (QWidget* before = takeWidget()) {
        before->hide();
        before->deleteLater(); // what asked for this may be on it
    }
    fill(reading);
    QWidget* previous = this; // what is new would come after everything else in the window
    for (ParagraphView* view : std::as_const(m_paragraphs)) {
        setTabOrder(previous, view);
        previous = view;
    }
    verticalScrollBar()->setValue(scrolled);
    if (!m_paragraphs.isEmpty())
        makeCurrent(at(key) ? int(m_paragraphs.indexOf(at(key))) : 0);
    if (hadFocus && current())
        current()->setFocus();
}

ParagraphView* BulletinSheet::current() const
{
    return m_paragraphs.value(m_current);
}

ParagraphView* BulletinSheet::at(const QString& key) const
{
    for (ParagraphView* view : m_paragraphs) {
        if (view->paragraph().key == key)
            return view;
    }
    return nullptr;
}

ParagraphView* BulletinSheet::edited() const
{
    for (ParagraphView* view : m_paragraphs) {
        if (view->editor())
            return view;
    }
    return nullptr;
}

void BulletinSheet::choose(const QString& key)
{
    ParagraphView* view = at(key);
    if (!view)
        view = m_paragraphs.value(0);
    if (!view)
        return;
    makeCurrent(int(m_paragraphs.indexOf(view)));
    view->setFocus();
    ensureWidgetVisible(view, 0, int(theme::em(font()) * 4));
}

void BulletinSheet::makeCurrent(int index)
{
    if (index == m_current)
        return;
    if (ParagraphView* before = current())
        before->setCurrent(false);
    m_current = index;
    current()->setCurrent(true);
    Q_EMIT currentChanged();
}

/// Backwards from a paragraph the sheet itself would be next, which gives the keyboard back to it.
bool BulletinSheet::focusNextPrevChild(bool next)
{
    setFocusPolicy(next ? Qt::StrongFocus : Qt::NoFocus);
    const bool moved = QScrollArea::focusNextPrevChild(next);
    setFocusPolicy(Qt::StrongFocus);
    return moved;
}

void BulletinSheet::focusInEvent(QFocusEvent*)
{
    if (ParagraphView* view = current())
        view->setFocus();
}

} // namespace kmh
