// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_desk.h"

#include "ui/help/help_topics.h"
#include "ui/help/manual_window.h"
#include "ui/help/whats_this.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWhatsThis>

namespace kmh {

namespace {

/// Explains what the keyboard is on; whether there was something to say.
bool explainFocus(QWidget* focus)
{
    QWidget* widget = focus;
    QPoint place(-1, -1); // no one place of it: a chart as a whole
    if (const auto* view = qobject_cast<const QAbstractItemView*>(focus)) {
        widget = view->viewport();
        place = view->visualRect(view->currentIndex()).center();
    }
    const QPoint shown = widget->mapToGlobal(place.x() < 0 ? widget->rect().center() : place);
    if (!focus->whatsThis().isEmpty()) {
        QWhatsThis::showText(shown, focus->whatsThis(), focus);
        return true;
    }
    QHelpEvent event(QEvent::WhatsThis, place, shown);
    return answerWhatsThis(widget, &event);
}

} // namespace

HelpDesk::HelpDesk(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::showTopic(const QString& topic)
{
    if (!m_manual || m_manual->isOutdated())
        m_manual = std::make_unique<ManualWindow>();
    m_manual->showTopic(topic);
}

void HelpDesk::whatsThis(bool byKey)
{
    QWidget* focus = QApplication::focusWidget();
    if (byKey && focus && explainFocus(focus))
        return;
    QWhatsThis::enterWhatsThisMode();
}

bool HelpDesk::isOurs(const QWidget* widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == &m_window)
            return true;
    }
    return false;
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis:
        return isOurs(widget) && answerWhatsThis(widget, static_cast<QHelpEvent*>(event));
    case QEvent::KeyPress:
        return isOurs(widget) && widget->window() != &m_window &&
               answerKey(widget, *static_cast<QKeyEvent*>(event));
    default: return false;
    }
}

/// F1 and Shift+F1 in a dialog.
bool HelpDesk::answerKey(const QWidget* widget, const QKeyEvent& key)
{
    if (key.key() != Qt::Key_F1)
        return false;
    if (key.modifiers() == Qt::ShiftModifier)
        whatsThis(true);
    else if (key.modifiers() == Qt::NoModifier)
        showTopic(topicOf(widget));
    else
        return false;
    return true;
}

} // namespace kmh
