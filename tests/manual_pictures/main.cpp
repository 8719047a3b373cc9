// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/workbook.h"
#include "tests/manual_pictures/palette.h"
#include "ui/desk_view.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/exchange/import_dialog.h"
#include "ui/render.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

#include <algorithm>

// Makes the manual's pictures anew, from the demonstration: manual_pictures FOLDER. The target of
// the same name calls it on resources/manual/pictures.

namespace {

using namespace kmh;

constexpr QSize kPage{1240, 740};
constexpr QSize kSlide{1240, 698};
constexpr int kColours = 32;
const auto kPages = {"overview", "investment", "answers",  "ledgers",   "coverage", "rounds",
                     "entry",    "missing",    "bulletin", "reconcile", "rules"};
const auto kSlideShown = QStringLiteral("briefing-09.png");

Period period()
{
    return *Period::parse(QStringLiteral("2025-03-X2"));
}

void save(const QImage& picture, const QString& path)
{
    // A light's colour is a few pixels on some pages, and must not turn into another's.
    QVector<QRgb> always;
    for (const Light light : kLights)
        always.append(lightColor(light).rgb());
    if (!inFewColours(picture, kColours, always).save(path, "PNG", 0))
        throw Error(Error::Kind::CannotOpen, path);
}

void renderAll(const std::shared_ptr<Workbook>& workbook, const QString& raw, const QString& folder)
{
    RenderRequest request;
    request.folder = raw;
    request.period = period();
    request.size = kPage;
    for (const char* page : kPages) {
        request.page = QString::fromLatin1(page);
        for (const QString& file : renderPages(workbook, request))
            save(QImage(file), QDir(folder).filePath(QFileInfo(file).fileName()));
    }
    request.page = QString::fromLatin1(kRenderBriefing);
    request.size = kSlide;
    renderPages(workbook, request);
    save(QImage(QDir(raw).filePath(kSlideShown)),
         QDir(folder).filePath(QStringLiteral("briefing.png")));
}

/// What shows over the desk, drawn by itself.
void saveWidget(QWidget& widget, QSize size, const QString& path)
{
    widget.setAttribute(Qt::WA_DeleteOnClose, false);
    if (size.isValid())
        widget.resize(size);
    widget.show();
    QApplication::processEvents();
    save(widget.grab().toImage(), path);
    widget.hide();
}

void writeSample(const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::CannotOpen, path);
    file.write(QStringLiteral("指标,地区,期别,累计值,质量,来源\n"
                              "新增限上商贸企业,西宁,2025年3月中旬,6,核定,西宁市商务局\n"
                              "新增限上商贸企业,海东,2025年3月中旬,3,初步,海东市商务局\n"
                              "新增限上商贸企业,黄南,2025年3月中旬,1,初步,黄南州商务局\n"
                              "新增限上商贸企业,海西,2025年3月中旬,2,初步,海西州商务局\n")
                   .toUtf8());
    if (!file.commit())
        throw Error(Error::Kind::CannotOpen, path);
}

void waitFor(const ImportDialog& dialog)
{
    constexpr int kMost = 20'000; // milliseconds
    QElapsedTimer since;
    since.start();
    const auto waiting = [](const ImportItem& item) {
        return item.state == ImportItem::State::Waiting;
    };
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (
        since.elapsed() < kMost &&
        (dialog.isWorking() || std::any_of(dialog.items().begin(), dialog.items().end(), waiting)));
}

void saveDialogs(const std::shared_ptr<Workbook>& workbook, const QString& raw,
                 const QString& folder)
{
    const QDir to(folder);
    DeskView view(workbook);
    view.resize(kPage);
    view.show();
    Desk& desk = view.desk();
    desk.setPeriod(period());
    desk.setClock([] { return QDateTime(QDate(2025, 3, 22), QTime(1, 0), Qt::UTC); });
    const auto& indicators = desk.plan().indicators;
    const auto shown = std::find_if(indicators.begin(), indicators.end(), [](const Indicator& i) {
        return i.code == QLatin1String("I1701");
    });
    ExplanationPopup::openFor(&view, desk, desk.assessment().provincial(shown->id));
    saveWidget(*QApplication::activePopupWidget(), {},
               to.filePath(QStringLiteral("explanation.png")));
    CourseDialog course(desk, shown->id);
    saveWidget(course, {1100, 680}, to.filePath(QStringLiteral("course.png")));
    const QString sample = QDir(raw).filePath(QStringLiteral("商务局3月中旬.csv"));
    writeSample(sample);
    ImportDialog* import = ImportDialog::openFor(&view, desk, {sample}, {});
    waitFor(*import);
    saveWidget(*import, {1100, 420}, to.filePath(QStringLiteral("import.png")));
    delete import;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QTranslator chinese;
    if (chinese.load(QStringLiteral(":/i18n/kaimenhong_zh_CN.qm")))
        QApplication::installTranslator(&chinese);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    kmh::applyTheme(app);
    QTextStream complaint(stderr);
    if (app.arguments().size() != 2) {
        complaint << "manual_pictures FOLDER\n";
        return 2;
    }
    try {
        const QTemporaryDir raw;
        const QString path = raw.filePath(QStringLiteral("2025年一季度.kmh"));
        Workbook::create(path, Bundle::Demo);
        const auto workbook =
            std::make_shared<Workbook>(Workbook::openForWork(path, QStringLiteral("张三")));
        renderAll(workbook, raw.path(), app.arguments().at(1));
        saveDialogs(workbook, raw.path(), app.arguments().at(1));
    } catch (const Error& error) {
        complaint << error.sentence() << '\n';
        return 1;
    }
    return 0;
}
