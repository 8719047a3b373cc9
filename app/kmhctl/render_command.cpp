// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/render_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/exchange/sheet_writer.h"
#include "ui/print/print_pages.h"
#include "ui/settings/desk_settings.h"
#include "ui/theme/apply_theme.h"

#include <QtCore/QDir>
#include <QtCore/QScopeGuard>
#include <QtWidgets/QApplication>

namespace kmh {

namespace {

const auto kOut = QStringLiteral("out");
const auto kPage = QStringLiteral("page");
const auto kSize = QStringLiteral("size");
const auto kScale = QStringLiteral("scale");
const auto kTextSize = QStringLiteral("text-size");
const auto kColours = QStringLiteral("colours");
const auto kPrint = QStringLiteral("print");
const auto kFit = QStringLiteral("fit");

double readScale(const QString& text)
{
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    if (!isNumber || percent < 100 || percent > 200)
        throw Error(Error::Kind::Usage,
                    kmh::tr("“%1” is no scale; write a percentage from 100 to 200.").arg(text));
    return percent / 100.0;
}

double readTextSize(const QString& text)
{
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    if (!isNumber || percent < DeskSettings::kSmallestText || percent > DeskSettings::kLargestText)
        throw Error(Error::Kind::Usage,
                    kmh::tr("“%1” is no text size; write a percentage from 90 to 200.").arg(text));
    return percent / 100.0;
}

theme::ColourSet readColours(const QString& text)
{
    if (const auto set = theme::colourSetOf(text))
        return *set;
    throw Error(Error::Kind::Usage,
                kmh::tr("There are no colours “%1”; choose standard or blue-orange.").arg(text));
}

Paper readPaper(const QString& text)
{
    const QString name = text.trimmed().toUpper();
    if (name == QLatin1String("A4"))
        return Paper::A4;
    if (name == QLatin1String("A3"))
        return Paper::A3;
    throw Error(Error::Kind::Usage,
                kmh::tr("“%1” is no paper for a page; write A4 or A3.").arg(text));
}

PrintFit readFit(const QString& text)
{
    if (text == QLatin1String("sheet"))
        return PrintFit::OneSheet;
    if (text == QLatin1String("width"))
        return PrintFit::Width;
    throw Error(Error::Kind::Usage,
                kmh::tr("“%1” is no way to fit a page; write sheet or width.").arg(text));
}

} // namespace

QString RenderCommand::summary() const
{
    return kmh::tr("Draw the desk's pages as PNG files, or as they are printed.");
}

QList<QCommandLineOption> RenderCommand::options() const
{
    return {{kOut, kmh::tr("the folder to write to"), QStringLiteral("DIR")},
            {kPage,
             kmh::tr("only this page: overview, a sector's code, rules, changes or reconcile; or "
                     "briefing for all pages of the briefing"),
             QStringLiteral("NAME")},
            {kSize, kmh::tr("in pixels"), QStringLiteral("WxH"), QStringLiteral("1366x768")},
            periodOption(),
            asOfOption(),
            {kScale, kmh::tr("the display's scaling in percent"), QStringLiteral("100-200"),
             QStringLiteral("100")},
            {kTextSize, kmh::tr("the size of text in percent"), QStringLiteral("90-200"),
             QStringLiteral("100")},
            {kColours,
             kmh::tr("the colours of lights: standard, or blue-orange for eyes that "
                     "cannot tell red from green"),
             QStringLiteral("NAME"), QStringLiteral("standard")},
            {kPrint, kmh::tr("as they are printed on this paper, in PDF files"),
             QStringLiteral("A4|A3")},
            {kFit, kmh::tr("with --print: all on one sheet, or as wide as the sheet"),
             QStringLiteral("sheet|width"), QStringLiteral("sheet")}};
}

int RenderCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    RenderRequest request;
    request.folder = arguments.value(kOut);
    request.page = arguments.value(kPage);
    request.size = readPictureSize(arguments.value(kSize));
    request.scale = readScale(arguments.value(kScale));
    if (request.folder.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Say which folder to write to: --out DIR."));

    const double textSize = readTextSize(arguments.value(kTextSize));
    const bool isTextSet = arguments.isSet(kTextSize);
    theme::setColourSet(readColours(arguments.value(kColours)));
    if (isTextSet)
        applyTheme(*qApp, textSize);
    const auto usual = qScopeGuard([isTextSet] {
        theme::setColourSet(theme::ColourSet::Standard);
        if (isTextSet)
            applyTheme(*qApp);
    });
    request.asOf = asOfAsked(arguments);
    std::optional<PagePaper> paper;
    if (arguments.isSet(kPrint))
        paper = PagePaper{readPaper(arguments.value(kPrint)), readFit(arguments.value(kFit))};
    const auto workbook = std::make_shared<Workbook>(console.openWorkbook());
    request.period = periodAsked(arguments, *workbook, request.asOf);
    if (!paper) {
        for (const QString& file : renderPages(workbook, request))
            console.out() << QDir::toNativeSeparators(file) << '\n';
        return ExitDone;
    }
    for (const PrintedPage& page : printPages(workbook, request, *paper)) {
        const QString file = QDir::toNativeSeparators(page.path);
        console.out() << file << '\n';
        if (!page.remark.isEmpty())
            console.err() << kmh::tr("%1: %2").arg(file, page.remark) << '\n';
    }
    return ExitDone;
}

} // namespace kmh
