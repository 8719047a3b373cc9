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

/// “累计 24” or both sides; the quality where it is not the usual one.
QString figureText(const ReportedFigure& figure, const Indicator& indicator)
{
    QStringList sides;
    if (figure.value)
        sides.append(accumulates(indicator.kind)
                         ? tr("current %1").arg(formatTarget(*figure.value, indicator))
                         : formatTarget(*figure.value, indicator));
    if (figure.cumulative)
        sides.append(tr("cumulative %1").arg(formatTarget(*figure.cumulative, indicator)));
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

ImportRow rowOf(const ImportItem& item, int place, const Plan& plan)
{
    const ImportLine& line = item.preview().lines.at(place);
    const FigureKey& key = line.change.key;
    const Indicator& indicator = plan.indicator(key.indicator);
    ImportRow row;
    row.line = place;
    row.status = line.status;
    row.undecided = item.undecided.contains(place);
    row.indicator = indicator.name;
    row.region = plan.region(key.region).shortName;
    row.period = reportShortLabel(indicator.calendar, key.period);
    row.before = line.change.before ? figureText(*line.change.before, indicator) : absentNumber();
    row.after = figureText(*line.change.after, indicator);
    const Target* target = plan.target(key.indicator, key.region);
    row.target = target ? formatTarget(*target, indicator) : absentNumber();
    const auto last = item.reading.last.constFind(key);
    row.last = last == item.reading.last.cend() ? absentNumber() : figureText(*last, indicator);
    row.place = line.change.cell;
    row.message = messageOf(line, row.undecided);
    return row;
}

} // namespace

QString importStatusLabel(ImportLine::Status status)
{
    switch (status) {
    case ImportLine::Status::New: return tr("New");
    case ImportLine::Status::Changed: return tr("Changed");
    case ImportLine::Status::Unchanged: return tr("Unchanged");
    case ImportLine::Status::Conflict: return tr("Conflict");
    case ImportLine::Status::Refused: return tr("Refused");
    }
    Q_UNREACHABLE();
}

ImportRowModel* makeImportRowModel(QObject* parent)
{
    return new ImportRowModel(
        {{tr("Status"), [](const ImportRow& row) { return importStatusLabel(row.status); }},
         {tr("Indicator"), [](const ImportRow& row) { return row.indicator; }},
         {tr("Region"), [](const ImportRow& row) { return row.region; }},
         {tr("Period"), [](const ImportRow& row) { return row.period; }},
         {tr("In force"), [](const ImportRow& row) { return row.before; }, kRight},
         {tr("In the file"), [](const ImportRow& row) { return row.after; }, kRight},
         {tr("Last reported"), [](const ImportRow& row) { return row.last; }, kRight},
         {tr("Target"), [](const ImportRow& row) { return row.target; }, kRight},
         {tr("Place"), [](const ImportRow& row) { return row.place; }},
         {tr("Remark"), [](const ImportRow& row) { return row.message; }}},
        parent);
}

QVector<ImportRow> importRows(const ImportItem& item, const Plan& plan,
                              std::optional<ImportLine::Status> only)
{
    QVector<ImportRow> rows;
    for (int i = 0; i < item.preview().lines.size(); ++i) {
        if (!only || item.preview().lines.at(i).status == *only)
            rows.append(rowOf(item, i, plan));
    }
    return rows;
}

ImportFileModel* makeImportFileModel(QObject* parent)
{
    const auto whyNot = [](const ImportFileRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole && !row.whyNot.isEmpty() ? QVariant(row.whyNot) : QVariant();
    };
    return new ImportFileModel({{tr("File"), [](const ImportFileRow& row) { return row.name; }},
                                {tr("State"), [](const ImportFileRow& row) { return row.state; },
                                 Qt::AlignLeft | Qt::AlignVCenter, whyNot},
                                {tr("New / changed / unchanged"),
                                 [](const ImportFileRow& row) { return row.counts; }, kRight}},
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
         {tr("Place"), [](const ImportIssue& issue) { return issue.where; }},
         {tr("What is the matter"), [](const ImportIssue& issue) { return issue.message; }}},
        parent);
}

} // namespace kmh
