// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/platform/platform.h"
#include "core/store/persons_settings.h"
#include "ui/settings/desk_settings.h"
#include "ui/settings/language.h"
#include "ui/start/desk_application.h"
#include "ui/theme/program_icon.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

#include <cstdio>

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
    if (parser.isSet(language))
        options.language = kmh::languageAsked(parser.value(language));
    if (parser.isSet(demo))
        options.request.file = QString();
    else if (const QString file = parser.positionalArguments().value(0); !file.isEmpty())
        options.request.file = QFileInfo(file).absoluteFilePath();
    return options;
}

/// Said where it is read.
int refuse(const kmh::Error& error)
{
    constexpr int kUsage = 2; // as kmhctl ends
    std::fprintf(stderr, "%s\n", error.what());
    if (!kmh::platform::hasStandardError())
        QMessageBox::critical(nullptr, QStringLiteral("kaimenhong"), error.sentence());
    return kUsage;
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
    kmh::StartOptions options;
    try {
        kmh::LanguageInUse language; // a refusal is read in it
        language.use(kmh::DeskSettings::load(kmh::personsSettings()).language);
        options = readOptions(app);
    } catch (const kmh::Error& error) {
        return refuse(error);
    }

    kmh::SingleInstance instance(kmh::SingleInstance::usualName());
    if (!instance.isFirst() && instance.handOver(options.request))
        return 0;
    kmh::DeskApplication desk(app, options);
    QObject::connect(&instance, &kmh::SingleInstance::asked, &desk,
                     &kmh::DeskApplication::takeRequest, Qt::QueuedConnection);
    desk.begin();
    return QApplication::exec();
}
