// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_item.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A line of a preview as it is shown.
struct ImportRow
{
    int line = 0; ///< its place in ImportPreview::lines
    ImportLine::Status status = ImportLine::Status::New;
    bool undecided = false;
    QString indicator;
    QString region;
    QString period;
    QString before; ///< in force
    QString after;  ///< of the file
    QString target;
    QString last; ///< reported for the period before
    QString place;
    QString message;
};

using ImportRowModel = ColumnModel<ImportRow>;
ImportRowModel* makeImportRowModel(QObject* parent);
/// The lines of a file with one of the statuses, or all of them.
QVector<ImportRow> importRows(const ImportItem& item, const Plan& plan,
                              std::optional<ImportLine::Status> only);

struct ImportFileRow
{
    QString name;
    QString state;
    QString counts;
    QString whyNot;
};
using ImportFileModel = ColumnModel<ImportFileRow>;
ImportFileModel* makeImportFileModel(QObject* parent);
ImportFileRow importFileRow(const ImportItem& item);

using ImportIssueModel = ColumnModel<ImportIssue>;
ImportIssueModel* makeImportIssueModel(QObject* parent);

/// 新增, 变更, 未变, 冲突, 拒绝.
QString importStatusLabel(ImportLine::Status status);

} // namespace kmh
