// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

class QKeyEvent;
class QWidget;

namespace kmh {

class ManualWindow;

/// The help of the program: its manual, and F1, Shift+F1 and What's This? in every window and
/// dialog of it, which the shortcuts of the desk's menu do not reach. There is one; each window
/// that stands by itself (start page, desk, new plan) holds it as long as it lives, so that the
/// manual stays where one of them gives way to another and goes with the last.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// The one there is; made where there is none.
    static std::shared_ptr<HelpDesk> shared();
    ~HelpDesk() override;

    /// Opens the manual beside the desk.
    void showTopic(const QString& topic);
    /// Null until it was opened.
    ManualWindow* manual() const { return m_manual.get(); }

    /// Asked by a key (Shift+F1, or a menu gone through by keys) it explains what the keyboard is
    /// on at once where that can be explained; else the pointer turns into a question mark and
    /// explains what is clicked.
    void whatsThis();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    HelpDesk();
    bool answerKey(const QWidget* widget, const QKeyEvent& key);
    bool isOurs(const QWidget* widget) const;

    bool m_byKey = false;                   ///< what a person did last, not by the mouse
    std::unique_ptr<ManualWindow> m_manual; ///< a child of none, so that no dialog blocks it
};

} // namespace kmh
