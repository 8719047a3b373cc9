// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "core/platform/platform.h"
#include "tests/support/catch.h"
#include "tests/support/crash_child.h"
#include "tests/support/own_settings.h"

#include <QtCore/QCoreApplication>

int main(int argc, char* argv[])
{
    kmh::platform::keepThreadsWhole();
    int qtArgc = 1; // Qt takes no options here; all of them are Catch's
    QCoreApplication app(qtArgc, argv);
    const kmh::test::OwnSettings settings;
    if (argc > 1 && QByteArrayView(argv[1]) == kmh::test::kChildArgument) {
        QStringList arguments;
        for (int i = 2; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        return kmh::test::runChild(arguments);
    }
    return Catch::Session().run(argc, argv);
}
