// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/plans/plan_shelf.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/program_icon.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace {

struct Options
{
    QString workbook;
    bool demo = false;
    QString language;
};

Options readOptions(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Kaimenhong dispatch desk"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("demo"), QStringLiteral("open the bundled demonstration")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("zh_CN (default) or en"),
                      QStringLiteral("language"), QStringLiteral("zh_CN")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("a workbook (*.kmh)"),
                                 QStringLiteral("[file]"));
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.isSet(QStringLiteral("demo")),
            parser.value(QStringLiteral("lang"))};
}

/// The workbook asked for, else the one left last, else the demonstration. When it cannot be opened
/// the demonstration is shown and `trouble` says why.
kmh::Workbook openFirst(const Options& options, const kmh::Place& place, const QString& person,
                        QString& trouble)
{
    const QString path = options.demo                 ? QString()
                         : options.workbook.isEmpty() ? place.workbook
                                                      : options.workbook;
    if (!path.isEmpty()) {
        try {
            return kmh::Workbook::openForWork(path, person);
        } catch (const kmh::Error& error) {
            trouble = error.sentence();
        }
    }
    return kmh::Workbook::openBundled(kmh::Bundle::Demo);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kaimenhong"));
    QApplication::setApplicationName(QStringLiteral("kaimenhong"));
    QApplication::setApplicationVersion(QStringLiteral(KMH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kaimenhong"));
    QApplication::setWindowIcon(kmh::programIcon());
    const Options options = readOptions(app);

    // Qt's own words (buttons, file dialogs, the menu of an input line) and its calendar, then
    // ours.
    QTranslator qtsChinese;
    QTranslator chinese;
    if (options.language != QLatin1String("en")) {
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        if (qtsChinese.load(QStringLiteral("qtbase_zh_CN"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QApplication::installTranslator(&qtsChinese);
        if (chinese.load(QStringLiteral(":/i18n/kaimenhong_zh_CN.qm")))
            QApplication::installTranslator(&chinese);
    }
    kmh::applyTheme(app);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QApplication::organizationName(),
                       QApplication::applicationName());
    const kmh::Place place = kmh::Place::load(settings);
    const QString person = settings.value(QStringLiteral("person")).toString();
    QString trouble;
    kmh::DeskWindow window(openFirst(options, place, person, trouble));
    QObject::connect(&window, &kmh::DeskWindow::closing, &window,
                     [&] { window.place().save(settings); });
    window.setPerson(person);
    window.keepBackups(kmh::BackupPolicy::ofThisComputer());
    QObject::connect(&window, &kmh::DeskWindow::personChanged, &window, [&](const QString& name) {
        settings.setValue(QStringLiteral("person"), name);
    });
    const auto shelve = [](const QString& path) { kmh::PlanShelf::add(path); };
    QObject::connect(&window, &kmh::DeskWindow::workbookOpened, shelve);
    const kmh::Workbook& first = window.view().desk().workbook();
    if (!first.isBundled())
        shelve(first.path());
    window.goTo(place);
    window.show();
    if (!trouble.isEmpty())
        window.tell(trouble);
    return QApplication::exec();
}
