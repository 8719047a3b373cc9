// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "core/platform/platform.h"
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

int main(int argc, char* argv[])
{
    kmh::platform::keepThreadsWhole();
    // Asked for its tests' names while it is built, perhaps on a machine without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QPA_FONTDIR")) // as kmhctl, for Windows
        qputenv("QT_QPA_FONTDIR",
                QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::FontsLocation)));
    int qtArgc = 1; // Qt takes no options here; all of them are Catch's
    QApplication app(qtArgc, argv);
    const kmh::test::OwnSettings settings;
    return Catch::Session().run(argc, argv);
}
