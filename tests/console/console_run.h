// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/run_console.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kmh::test {

/// What a run of the console in this process came to.
struct ConsoleRun
{
    int code = 0;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline ConsoleRun run(const QStringList& arguments)
{
    ConsoleRun result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.code = runConsole(arguments, out, err);
    return result;
}

} // namespace kmh::test
