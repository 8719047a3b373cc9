// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

class QKeyEvent;
class QWidget;

namespace kmh {

class ManualWindow;

/// The help of one desk window: its manual, and F1 in the dialogs over it, which a menu's shortcut
/// does not reach while they are open.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    explicit HelpDesk(QWidget& window);
    ~HelpDesk() override;

    /// Opens the manual beside the desk.
    void showTopic(const QString& topic);
    /// Null until it was opened.
    ManualWindow* manual() const { return m_manual.get(); }

    /// Explains what the keyboard is on at once where it can be explained and `byKey`; else the
    /// pointer turns into a question mark and explains what is clicked.
    static void whatsThis(bool byKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool answerKey(const QWidget* widget, const QKeyEvent& key);
    bool isOurs(const QWidget* widget) const;

    QWidget& m_window;
    std::unique_ptr<ManualWindow> m_manual; ///< a child of none, so that no dialog blocks it
};

} // namespace kmh
