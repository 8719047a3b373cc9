// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_item.h"
#include "ui/models/column_model.h"

namespace kmh {

/// The lines of a file's preview, which may be a hundred thousand: each is put into words when it
/// is shown.
class ImportRowModel : public ArrangedModel
{
    Q_OBJECT

public:
    enum ColumnId {
        StatusColumn,
        IndicatorColumn,
        RegionColumn,
        PeriodColumn,
        BeforeColumn, ///< in force
        AfterColumn,  ///< of the file
        MessageColumn,
        LastColumn, ///< reported for the period before
        TargetColumn,
        PlaceColumn,
        ColumnCount
    };

    /// `item` gives the file shown, or null; it is asked anew each time.
    ImportRowModel(std::function<const ImportItem*()> item, std::function<const Plan&()> plan,
                   QObject* parent);

    /// To be called whenever the file or its lines are others: shows those with one of the
    /// statuses, or all of them.
    void showLines(std::optional<ImportLine::Status> only);
    /// What was decided of lines is shown; the rows stay.
    void followDecisions();
    /// The place in ImportPreview::lines of a row shown.
    int line(int row) const { return m_lines.at(givenRow(row)); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int givenRowCount() const override { return int(m_lines.size()); }
    QVariant givenData(int row, int column, int role) const override;

private:
    std::function<const ImportItem*()> m_item;
    std::function<const Plan&()> m_plan;
    QVector<int> m_lines; ///< places in ImportPreview::lines
};

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

/// In the order they are offered.
inline constexpr ImportLine::Status kImportStatuses[] = {
    ImportLine::Status::New, ImportLine::Status::Changed, ImportLine::Status::Unchanged,
    ImportLine::Status::Conflict, ImportLine::Status::Refused};

/// 新增, 变更, 未变, 冲突, 拒绝.
QString importStatusLabel(ImportLine::Status status);

} // namespace kmh
