// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_pages.h"

#include "core/exchange/sheet_writer.h"
#include "ui/desk_view.h"
#include "ui/print/desk_printables.h"

#include <QtCore/QDir>

namespace kmh {

QVector<PrintedPage> printPages(std::shared_ptr<Workbook> workbook, const RenderRequest& request,
                                const PagePaper& paper)
{
    DeskView view(std::move(workbook));
    const QVector<int> chosen = chosenPages(view.pages(), request.page);
    if (request.period)
        view.desk().setPeriod(*request.period);
    view.desk().setAsOf(request.asOf);
    makeFolder(request.folder);

    QVector<PrintedPage> files;
    for (const int page : chosen) {
        const Printable printable = pagePrintable(view.pages(), page, view.desk());
        const auto printout = printable.make(paper.fit);
        const Sheets sheets(*printout, printable.frame,
                            sheetLayout(paper.paper, printout->prefersLandscape()));
        const QString path =
            QDir(request.folder).filePath(view.pages().nameAt(page) + QStringLiteral(".pdf"));
        writePdf(path, sheets);
        files.append({path, printout->remark()});
    }
    return files;
}

} // namespace kmh
