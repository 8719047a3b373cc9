// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_preview.h"

#include <algorithm>

namespace kmh {

namespace {

bool isRecorded(const ImportLine& line)
{
    return line.status == ImportLine::Status::New || line.status == ImportLine::Status::Changed ||
           (line.status == ImportLine::Status::Conflict && line.take);
}

} // namespace

QVector<Edit> editsOf(const ImportPreview& preview, ReceiptId receipt, const QString& layoutBefore,
                      bool remember, const Plan& plan)
{
    FiguresEdit figures;
    figures.figures.reserve(std::count_if(preview.lines.begin(), preview.lines.end(), isRecorded));
    for (const ImportLine& line : preview.lines) {
        if (isRecorded(line))
            figures.figures.append(line.change);
    }
    figures.receipt = receipt;
    figures.basedOn = preview.basedOn;

    QVector<Edit> edits;
    const bool isNews = !figures.figures.isEmpty() || !preview.importedBefore.isValid();
    if (isNews) {
        ReceiptEdit noted{preview.receipt};
        noted.receipt.id = receipt;
        noted.receipt.figures = int(figures.figures.size());
        edits.append(noted);
    }
    if (remember && !preview.form) {
        const QString layout = layoutsText(toRemember(preview.layouts), plan);
        if (layout != layoutBefore)
            edits.append(LayoutEdit{preview.receipt.sender, layoutBefore, layout});
    }
    if (!figures.figures.isEmpty())
        edits.append(std::move(figures));
    return edits;
}

} // namespace kmh
