// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/table_export.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "ui/desk_view.h"
#include "ui/dialogs/save_file.h"
#include "ui/exchange/export_progress_dialog.h"
#include "ui/models/column_model.h"
#include "ui/pages/cell_content.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtCore/QPointer>

namespace kmh {

namespace {

constexpr int kNarrowest = 8; // digits
constexpr int kWidest = 50;

ExportCell numberCell(const QModelIndex& index, const QString& shown)
{
    const qsizetype point = shown.indexOf(u'.');
    const bool percent = shown.endsWith(u'%');
    const int decimals = point < 0 ? 0 : int(shown.size() - point - 1 - (percent ? 1 : 0));
    const QString exact = exactValue(index, shown);
    const QString digits = exact.isEmpty() ? QString(shown).remove(u',').remove(u'%') : exact;
    return ExportCell::of(digits.toDouble(), decimals, percent ? QStringLiteral("%") : QString());
}

ExportCell cellOf(const QModelIndex& index)
{
    const QString text = cellText(index);
    if (const QVariant light = index.data(LightRole); light.isValid()) {
        ExportCell cell = ExportCell::of(text);
        cell.light = Light(light.toInt());
        return cell;
    }
    const QString number = numberText(text);
    return number.isEmpty() ? ExportCell::of(text) : numberCell(index, number);
}

} // namespace

Desk* deskOf(QWidget* widget)
{
    for (QWidget* above = widget; above; above = above->parentWidget()) {
        if (auto* view = qobject_cast<DeskView*>(above))
            return &view->desk();
    }
    return nullptr;
}

PageSetup pageSetupOf(const Desk& desk, Paper paper)
{
    const QDateTime known = desk.asOf().isValid() ? desk.asOf() : desk.now();
    return {.paper = paper,
            .title = desk.plan().shortTitle,
            .source = tr("Source: figures recorded at the dispatch desk under %1")
                          .arg(desk.plan().documentNo),
            .moment = tr("%1, as known at %2").arg(periodLabel(desk.period()), momentLabel(known)),
            .demo = desk.assessment().snapshot->demo};
}

QStringList tableFilters()
{
    return {tr("Excel workbook (*.xlsx)"), tr("Comma-separated (*.csv)")};
}

ShownTable shownTable(const QTableView& table, const QString& name)
{
    ShownTable shown{name};
    const QAbstractItemModel& model = *table.model();
    QVector<int> columns;
    const double digit = theme::em(table.font()) / 2;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        columns.append(column);
        shown.columns.append(
            {model.headerData(column, Qt::Horizontal).toString().trimmed(),
             std::clamp(int(table.columnWidth(column) / digit), kNarrowest, kWidest)});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QVector<ExportCell> cells;
        for (const int column : std::as_const(columns))
            cells.append(cellOf(model.index(row, column)));
        shown.rows.append(cells);
    }
    return shown;
}

void exportTable(Table& table, const QString& name)
{
    const auto write = [shownThen = QPointer(&table), name](const QString& path) {
        if (!shownThen)
            return;
        ShownTable shown = shownTable(*shownThen, name);
        if (const Desk* desk = deskOf(shownThen))
            shown.page = pageSetupOf(*desk, Paper::A4);
        writeWithProgress(shownThen->window(), path, [path, shown](const Progress& progress) {
            writeTable(path, shown, progress);
        });
    };
    askSaveFile(table.window(), tr("Export the table"), name, tableFilters(), write);
}

} // namespace kmh
