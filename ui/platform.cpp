// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform.h"

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#endif

namespace kmh {

#ifdef Q_OS_WIN

// https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
KeepAwake::KeepAwake(WId window)
    : m_window(window)
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
}

KeepAwake::~KeepAwake()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

// https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-allowsetforegroundwindow
void letOthersComeToFront()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

#else

namespace {

// https://portland.freedesktop.org/doc/xdg-screensaver.html
void tellScreenSaver(const QString& what, WId window)
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        return;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-screensaver"));
    if (!program.isEmpty())
        QProcess::startDetached(program, {what, QString::number(window)});
}

} // namespace

KeepAwake::KeepAwake(WId window)
    : m_window(window)
{
    tellScreenSaver(QStringLiteral("suspend"), m_window);
}

KeepAwake::~KeepAwake()
{
    tellScreenSaver(QStringLiteral("resume"), m_window);
}

void letOthersComeToFront() {}

#endif

} // namespace kmh
