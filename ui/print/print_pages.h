// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_fit.h"
#include "ui/render.h"

namespace kmh {

enum class Paper;

/// How pages are put on paper.
struct PagePaper
{
    Paper paper;
    PrintFit fit = PrintFit::OneSheet;
};

/// A file that was written.
struct PrintedPage
{
    QString path;
    QString remark; ///< what of the page is not in it, as a sentence; empty where all is
};

/// Writes pages of the desk as PDF files, named for the page, as they are printed. Of the request
/// size and scale are not used. Throws Error: Usage for an unknown page, CannotOpen for what cannot
/// be written. Needs a QApplication.
QVector<PrintedPage> printPages(std::shared_ptr<Workbook> workbook, const RenderRequest& request,
                                const PagePaper& paper);

} // namespace kmh
