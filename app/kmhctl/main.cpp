// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/language.h"
#include "app/kmhctl/run_console.h"
#include "core/platform/platform.h"
#include "ui/theme/apply_theme.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <memory>

namespace {

/// Whether a command draws: pages, slides, or the paper a bulletin is printed on.
bool draws(const QString& command)
{
    return command == QLatin1String("render") || command == QLatin1String("briefing") ||
           command == QLatin1String("bulletin");
}

/// Only drawing needs fonts and a platform, and then one without a display will do.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!draws(kmh::commandNamed(arguments)))
        return std::make_unique<QCoreApplication>(argc, argv);
    // What Qt's own platform code warns of is not for whoever calls; our messages are sentences.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without fontconfig (Windows) that platform looks for fonts beside Qt's libraries only.
    if (qEnvironmentVariableIsEmpty("QT_QPA_FONTDIR"))
        qputenv("QT_QPA_FONTDIR",
                QFile::encodeName(QStandardPaths::writableLocation(QStandardPaths::FontsLocation)));
    auto application = std::make_unique<QApplication>(argc, argv);
    kmh::applyTheme(*application);
    return application;
}

} // namespace

int main(int argc, char* argv[])
{
    kmh::platform::keepThreadsWhole();
    kmh::platform::printUtf8Lines();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kmhctl"));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    kmh::installLanguage(*application, arguments);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return kmh::runConsole(arguments, out, err);
}
