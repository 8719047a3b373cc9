// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keep_awake.h"

#include "core/platform/platform.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>

namespace kmh {

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
    platform::keepDisplayAwake(true);
    tellScreenSaver(QStringLiteral("suspend"), m_window);
}

KeepAwake::~KeepAwake()
{
    tellScreenSaver(QStringLiteral("resume"), m_window);
    platform::keepDisplayAwake(false);
}

} // namespace kmh
