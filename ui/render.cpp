// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_source.h"
#include "ui/desk_view.h"
#include "ui/print/whole_lists.h"

#include <QtCore/QDir>
#include <QtGui/QPixmap>

namespace kmh {

namespace {

/// The picture of a widget on a display scaled by `scale`.
QPixmap pictureOf(QWidget& widget, const QSize& size, double scale)
{
    QPixmap picture(size);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    widget.render(&picture);
    return picture;
}

} // namespace

void makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::CannotOpen,
                    tr("The folder %1 cannot be created; choose one that can be written to.")
                        .arg(QDir::toNativeSeparators(folder)));
}

QVector<int> chosenPages(const PageStack& pages, const QString& name)
{
    QVector<int> chosen;
    QStringList names;
    for (int i = 0; i < pages.pageCount(); ++i) {
        names.append(pages.nameAt(i));
        if (name.isEmpty() || name == pages.nameAt(i) || name == pages.titleAt(i))
            chosen.append(i);
    }
    names.append(QString::fromLatin1(kRenderBriefing));
    if (chosen.isEmpty())
        throw Error(Error::Kind::Usage, tr("There is no page “%1”; the pages are: %2.")
                                            .arg(name, names.join(QStringLiteral(", "))));
    return chosen;
}

namespace {

QStringList renderBriefing(const Workbook& workbook, const RenderRequest& request)
{
    makeFolder(request.folder);
    const Period period =
        request.period ? *request.period
                       : workbook.lastReportedXun(request.asOf)
                             .value_or(workbook.plan()->period.parts(Period::Kind::Xun).last());
    const BriefingInput input =
        readBriefing(workbook, period, request.asOf, QDateTime::currentDateTimeUtc());
    return writeBriefing(makeBriefing(input), {request.folder, request.size});
}

} // namespace

QStringList renderPageNames(const Plan& plan)
{
    QStringList names{QStringLiteral("overview")};
    for (const Sector& sector : plan.sectors)
        names.append(sector.code);
    names.append(QStringLiteral("answers"));
    names.append(QStringLiteral("ledgers"));
    names += QStringLiteral("coverage");
    names.append(QStringLiteral("rounds"));
    names.append(QStringLiteral("entry"));
    names.append(QStringLiteral("missing"));
    names.append(QStringLiteral("bulletin"));
    names += {QStringLiteral("changes"), QStringLiteral("reconcile"), QStringLiteral("rules")};
    return names;
}

QStringList renderPages(std::shared_ptr<Workbook> workbook, const RenderRequest& request)
{
    if (request.page == QLatin1String(kRenderBriefing))
        return renderBriefing(*workbook, request);
    DeskView view(std::move(workbook));
    const QVector<int> chosen = chosenPages(view.pages(), request.page);
    if (request.period)
        view.desk().setPeriod(*request.period);
    view.desk().setAsOf(request.asOf);
    makeFolder(request.folder);

    // Never shown: render() lays out and paints a hidden widget just the same.
    view.resize((QSizeF(request.size) / request.scale).toSize());
    QStringList files;
    for (const int page : chosen) {
        view.showPage(page);
        settleLayout(view); // a hidden widget is laid out when it is painted
        const QString file =
            QDir(request.folder).filePath(view.pages().nameAt(page) + QStringLiteral(".png"));
        if (!pictureOf(view, request.size, request.scale).save(file, "PNG"))
            throw Error(Error::Kind::CannotOpen,
                        tr("The picture %1 cannot be written; choose a folder that can be written "
                           "to and has room.")
                            .arg(QDir::toNativeSeparators(file)));
        files.append(file);
    }
    return files;
}

} // namespace kmh
