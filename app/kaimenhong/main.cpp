// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"
#include "ui/start/desk_application.h"
#include "ui/theme/program_icon.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>

namespace {

/// Paths are made absolute here, in the folder this start was made in.
kmh::StartOptions readOptions(const QApplication& app)
{
    const QString demo = QStringLiteral("demo");
    const QString language = QStringLiteral("lang");
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Kaimenhong dispatch desk"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({demo, QStringLiteral("open the bundled demonstration")});
    parser.addOption({language,
                      QStringLiteral("zh_CN or en; the language of the settings unless given"),
                      QStringLiteral("language")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a workbook (*.kmh)"),
                                 QStringLiteral("[file]"));
    parser.process(app);
    kmh::StartOptions options;
    options.language = kmh::languageOf(parser.value(language));
    if (parser.isSet(demo))
        options.request.file = QString();
    else if (const QString file = parser.positionalArguments().value(0); !file.isEmpty())
        options.request.file = QFileInfo(file).absoluteFilePath();
    return options;
}

} // namespace

int main(int argc, char* argv[])
{
    kmh::platform::keepThreadsWhole();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kaimenhong"));
    QApplication::setApplicationName(QStringLiteral("kaimenhong"));
    QApplication::setApplicationVersion(QStringLiteral(KMH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kaimenhong"));
    QApplication::setWindowIcon(kmh::programIcon());
    const kmh::StartOptions options = readOptions(app);

    kmh::SingleInstance instance(kmh::SingleInstance::usualName());
    if (!instance.isFirst() && instance.handOver(options.request))
        return 0;
    kmh::DeskApplication desk(app, options);
    QObject::connect(&instance, &kmh::SingleInstance::asked, &desk,
                     &kmh::DeskApplication::takeRequest, Qt::QueuedConnection);
    desk.begin();
    return QApplication::exec();
}
