// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QtCore/QCoreApplication>

int main(int argc, char* argv[])
{
    int qtArgc = 1; // Qt takes no options here; all of them are Catch's
    QCoreApplication app(qtArgc, argv);
    return Catch::Session().run(argc, argv);
}
