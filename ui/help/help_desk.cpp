// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_desk.h"

#include "ui/help/help_topics.h"
#include "ui/help/manual_window.h"
#include "ui/help/whats_this.h"

#include <QtCore/QByteArrayView>
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

HelpDesk::HelpDesk()
{
    qApp->installEventFilter(this);
}

std::shared_ptr<HelpDesk> HelpDesk::shared()
{
    static std::weak_ptr<HelpDesk> last;
    std::shared_ptr<HelpDesk> help = last.lock();
    if (!help) {
        help.reset(new HelpDesk);
        last = help;
    }
    return help;
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::showTopic(const QString& topic)
{
    if (!m_manual || m_manual->isOutdated())
        m_manual = std::make_unique<ManualWindow>();
    m_manual->showTopic(topic);
}

void HelpDesk::whatsThis()
{
    QWidget* focus = QApplication::focusWidget();
    if (m_byKey && focus && explainFocus(focus))
        return;
    QWhatsThis::enterWhatsThisMode();
}

/// Whether a widget is of a window of the program or of a dialog over one. The manual explains
/// itself.
bool HelpDesk::isOurs(const QWidget* widget) const
{
    bool ours = false;
    for (; widget; widget = widget->parentWidget()) {
        if (widget == m_manual.get())
            return false;
        ours = ours || QByteArrayView(widget->metaObject()->className()).startsWith("kmh::");
    }
    return ours;
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
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: m_byKey = false; return false;
    case QEvent::ShortcutOverride:
        m_byKey = true;
        return false; // no key is pressed after a shortcut
    case QEvent::KeyPress:
        m_byKey = true;
        return isOurs(widget) && answerKey(widget, *static_cast<QKeyEvent*>(event));
    default: return false;
    }
}

/// F1 and Shift+F1 where no shortcut of a menu has taken them.
bool HelpDesk::answerKey(const QWidget* widget, const QKeyEvent& key)
{
    if (key.key() != Qt::Key_F1)
        return false;
    if (key.modifiers() == Qt::ShiftModifier)
        whatsThis();
    else if (key.modifiers() == Qt::NoModifier)
        showTopic(topicOf(widget));
    else
        return false;
    return true;
}

} // namespace kmh
