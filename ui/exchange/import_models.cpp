// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_models.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/exchange/import_report.h"
#include "core/report/code_labels.h"

#include <QtCore/QFileInfo>

namespace kmh {

namespace {

constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

/// Without its unit, which stands behind the indicator's name; % stays.
QString number(double value, const Indicator& indicator)
{
    return formatTarget(value, indicator).remove(u' ' + indicator.unit);
}

/// “累计 24” or both sides; the quality where it is not the usual one.
QString figureText(const ReportedFigure& figure, const Indicator& indicator)
{
    QStringList sides;
    if (figure.value)
        sides.append(accumulates(indicator.kind)
                         ? tr("current %1").arg(number(*figure.value, indicator))
                         : number(*figure.value, indicator));
    if (figure.cumulative)
        sides.append(tr("cumulative %1").arg(number(*figure.cumulative, indicator)));
    if (figure.quality != Quality::Preliminary)
        sides.append(qualityLabel(figure.quality));
    return sides.join(tr(", "));
}

QString messageOf(const ImportLine& line, bool undecided)
{
    if (line.status != ImportLine::Status::Conflict)
        return line.message;
    const QString choice = undecided   ? tr("to be decided")
                           : line.take ? tr("the file's figure is taken")
                                       : tr("the figure in force stays");
    return tr("%1; %2").arg(choice, line.message);
}

QString nameOf(const Indicator& indicator)
{
    return indicator.unit.isEmpty() || indicator.unit == u"%"
               ? indicator.name
               : tr("%1 (%2)").arg(indicator.name, indicator.unit);
}

QString targetOf(const FigureKey& key, const Indicator& indicator, const Plan& plan)
{
    const Target* target = plan.target(key.indicator, key.region);
    return target ? formatTarget(*target, indicator).remove(u' ' + indicator.unit) : absentNumber();
}

QString cellOf(const ImportItem& item, int place, int column, const Plan& plan)
{
    const ImportLine& line = item.preview().lines.at(place);
    const FigureKey& key = line.change.key;
    const Indicator& indicator = plan.indicator(key.indicator);
    const auto figure = [&](const std::optional<ReportedFigure>& reported) {
        return reported ? figureText(*reported, indicator) : absentNumber();
    };
    switch (column) {
    case ImportRowModel::StatusColumn: return importStatusLabel(line.status);
    case ImportRowModel::IndicatorColumn: return nameOf(indicator);
    case ImportRowModel::RegionColumn: return plan.region(key.region).shortName;
    case ImportRowModel::PeriodColumn: return reportShortLabel(indicator.calendar, key.period);
    case ImportRowModel::BeforeColumn: return figure(line.change.before);
    case ImportRowModel::AfterColumn: return figure(line.change.after);
    case ImportRowModel::MessageColumn: return messageOf(line, item.undecided.contains(place));
    case ImportRowModel::LastColumn: {
        const auto last = item.reading.last.constFind(key);
        return last == item.reading.last.cend() ? absentNumber() : figureText(*last, indicator);
    }
    case ImportRowModel::TargetColumn: return targetOf(key, indicator, plan);
    case ImportRowModel::PlaceColumn: return line.change.cell;
    default: return {};
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber =
        column == ImportRowModel::BeforeColumn || column == ImportRowModel::AfterColumn ||
        column == ImportRowModel::LastColumn || column == ImportRowModel::TargetColumn;
    return isNumber ? kRight : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

QString importStatusLabel(ImportLine::Status status)
{
    switch (status) {
    case ImportLine::Status::New: return tr("New");
    case ImportLine::Status::Changed: return tr("Altered");
    case ImportLine::Status::Unchanged: return tr("Unchanged");
    case ImportLine::Status::Conflict: return tr("Conflict");
    case ImportLine::Status::Refused: return tr("Refused");
    }
    Q_UNREACHABLE();
}

ImportRowModel::ImportRowModel(std::function<const ImportItem*()> item,
                               std::function<const Plan&()> plan, QObject* parent)
    : ArrangedModel(parent)
    , m_item(std::move(item))
    , m_plan(std::move(plan))
{
}

void ImportRowModel::showLines(std::optional<ImportLine::Status> only)
{
    beginResetModel();
    m_lines.clear();
    if (const ImportItem* item = m_item()) {
        const QVector<ImportLine>& lines = item->preview().lines;
        for (int i = 0; i < lines.size(); ++i) {
            if (!only || lines.at(i).status == *only)
                m_lines.append(i);
        }
    }
    arrangeAnew();
    endResetModel();
}

void ImportRowModel::followDecisions()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return givenData(givenRow(index.row()), index.column(), role);
}

QVariant ImportRowModel::givenData(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(column));
    const ImportItem* item = m_item();
    const int place = m_lines.at(row);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || !item || place >= item->preview().lines.size())
        return {};
    return cellOf(*item, place, column, m_plan());
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn: return kmh::tr("Status");
    case IndicatorColumn: return kmh::tr("Indicator");
    case RegionColumn: return kmh::tr("Region");
    case PeriodColumn: return kmh::tr("Period");
    case BeforeColumn: return kmh::tr("In force");
    case AfterColumn: return kmh::tr("In the file");
    case MessageColumn: return kmh::tr("Explanation");
    case LastColumn: return kmh::tr("Last reported");
    case TargetColumn: return kmh::tr("Target");
    case PlaceColumn: return kmh::tr("Place in the file");
    default: return {};
    }
}

ImportFileModel* makeImportFileModel(QObject* parent)
{
    const auto whyNot = [](const ImportFileRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole && !row.whyNot.isEmpty() ? QVariant(row.whyNot) : QVariant();
    };
    return new ImportFileModel(
        {{tr("File"), [](const ImportFileRow& row) { return row.name; }},
         {tr("State"), [](const ImportFileRow& row) { return row.state; },
          Qt::AlignLeft | Qt::AlignVCenter, whyNot},
         {tr("New / altered / same"), [](const ImportFileRow& row) { return row.counts; }, kRight}},
        parent);
}

ImportFileRow importFileRow(const ImportItem& item)
{
    ImportFileRow row{QFileInfo(item.path).fileName(), item.stateText(), {}, item.whyNot()};
    if (item.state == ImportItem::State::Ready || item.state == ImportItem::State::Recorded) {
        const ImportCounts counts = item.preview().counts();
        row.counts = QStringLiteral("%1 / %2 / %3")
                         .arg(counts.fresh)
                         .arg(counts.changed + counts.conflicts)
                         .arg(counts.unchanged);
    }
    return row;
}

ImportIssueModel* makeImportIssueModel(QObject* parent)
{
    return new ImportIssueModel(
        {{tr("Kind"), [](const ImportIssue& issue) { return severityLabel(issue.severity); }},
         {tr("Place in the file"), [](const ImportIssue& issue) { return issue.where; }},
         {tr("What is the matter"), [](const ImportIssue& issue) { return issue.message; }}},
        parent);
}

} // namespace kmh
