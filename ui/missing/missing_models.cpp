// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/missing_models.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "ui/theme/light_icon.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kWithoutYear = 5; // a moment begins with it, which goes without saying
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;

Column<ReporterRow> countColumn(const QString& header, int DueCounts::*count)
{
    return {header, [count](const ReporterRow& row) { return QString::number(row.counts.*count); },
            kRight,
            [count](const ReporterRow& row, int role) -> QVariant {
                const bool isMissing =
                    (count == &DueCounts::missing || count == &DueCounts::arrears) &&
                    row.counts.*count > 0;
                return role == Qt::ForegroundRole && isMissing ? QVariant(lightInk(Light::Behind))
                                                               : QVariant();
            },
            [count](const ReporterRow& row) { return QVariant(row.counts.*count); }};
}

/// The light whose shape stands beside a state's word.
Light shapeOf(const DueFigure& figure)
{
    switch (figure.state) {
    case DueState::Reported: return Light::OnTrack;
    case DueState::Late: return figure.statistics ? Light::OnTrack : Light::Watch;
    case DueState::Missing: return figure.statistics ? Light::NotDue : Light::Behind;
    case DueState::NotDue: return Light::NotDue;
    }
    Q_UNREACHABLE();
}

QVariant stateLook(const OwedRow& row, int role)
{
    if (role == Qt::DecorationRole)
        return lightIcon(shapeOf(row.figure));
    if (role == Qt::ForegroundRole && row.figure.isToBeChased())
        return lightInk(Light::Behind);
    return {};
}

/// What is to be chased first, then what is late, not due, statistics and what came in time.
int order(const DueFigure& figure)
{
    if (figure.isToBeChased())
        return 0;
    if (figure.statistics)
        return 4;
    switch (figure.state) {
    case DueState::Late: return 1;
    case DueState::NotDue: return 2;
    default: return 3;
    }
}

QString lateText(const OwedRow& row)
{
    return row.figure.daysLate > 0 && !row.figure.statistics
               ? tr("%1 days", nullptr, int(row.figure.daysLate)).arg(row.figure.daysLate)
               : QString();
}

} // namespace

ReporterModel* makeReporterModel(QObject* parent)
{
    return new ReporterModel({{tr("Who reports"), [](const ReporterRow& row) { return row.name; }},
                              countColumn(tr("Figures owed"), &DueCounts::due),
                              countColumn(tr("In"), &DueCounts::reported),
                              countColumn(tr("Missing figures"), &DueCounts::missing),
                              countColumn(tr("Late figures"), &DueCounts::late),
                              countColumn(tr("Missing before"), &DueCounts::arrears)},
                             parent);
}

OwedModel* makeOwedModel(QObject* parent)
{
    const auto day = [](const OwedRow& row) { return dayLabel(row.figure.inTimeUntil); };
    const auto dayValue = [](const OwedRow& row) { return QVariant(row.figure.inTimeUntil); };
    const auto came = [](const OwedRow& row) {
        return row.figure.came.isValid() ? momentLabel(row.figure.came).mid(kWithoutYear)
                                         : QString();
    };
    const auto cameWhole = [](const OwedRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole && row.figure.came.isValid()
                   ? QVariant(momentLabel(row.figure.came))
                   : QVariant();
    };
    return new OwedModel(
        {{tr("Indicator"), [](const OwedRow& row) { return row.indicator; }},
         {tr("Who reports"), [](const OwedRow& row) { return row.reporter; }},
         {tr("Period"),
          [](const OwedRow& row) { return row.period; },
          kLeft,
          {},
          [](const OwedRow& row) { return QVariant(row.figure.key.period.lastDay()); }},
         {tr("State"), [](const OwedRow& row) { return dueStateLabel(row.figure); }, kLeft,
          stateLook},
         {tr("Report by"), day, kLeft, {}, dayValue},
         {tr("Came"), came, kLeft, cameWhole,
          [](const OwedRow& row) { return QVariant(row.figure.came); }},
         {tr("Late by"),
          lateText,
          kRight,
          {},
          [](const OwedRow& row) { return QVariant(row.figure.daysLate); }},
         {tr("From"), [](const OwedRow& row) { return row.figure.from; }}},
        parent);
}

ReceiptModel* makeReceiptModel(QObject* parent)
{
    const auto came = [](const ReceiptRow& row) {
        return momentLabel(row.line.receipt.cameAt).mid(kWithoutYear);
    };
    const auto cameWhole = [](const ReceiptRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(momentLabel(row.line.receipt.cameAt))
                                       : QVariant();
    };
    const auto file = [](const ReceiptRow& row) { return row.line.receipt.fileName; };
    const auto count = [](const ReceiptRow& row) { return QVariant(row.line.figures); };
    return new ReceiptModel(
        {{tr("Came"), came, kLeft, cameWhole,
          [](const ReceiptRow& row) { return QVariant(row.line.receipt.cameAt); }},
         {tr("Sender"), [](const ReceiptRow& row) { return row.sender; }},
         {tr("Period"), [](const ReceiptRow& row) { return row.period; }},
         {tr("File"), file},
         {tr("Figures in it"),
          [](const ReceiptRow& row) { return QString::number(row.line.figures); },
          kRight,
          {},
          count},
         {tr("Remark"), [](const ReceiptRow& row) { return row.line.receipt.stamp.note; }},
         {tr("Noted by"), [](const ReceiptRow& row) { return row.line.receipt.stamp.by; }}},
        parent);
}

QVector<ReporterRow> reporterRows(const Plan& plan, const DueFigures& due)
{
    QVector<ReporterRow> rows;
    for (const Reporter& reporter : due.reporters())
        rows.append({reporter, false, reporterName(plan, reporter), due.counts(reporter)});
    std::stable_sort(rows.begin(), rows.end(), [](const ReporterRow& a, const ReporterRow& b) {
        return std::tuple(a.counts.due + a.counts.arrears == 0,
                          -(a.counts.missing + a.counts.arrears), -a.counts.longest,
                          -a.counts.late) < std::tuple(b.counts.due + b.counts.arrears == 0,
                                                       -(b.counts.missing + b.counts.arrears),
                                                       -b.counts.longest, -b.counts.late);
    });
    rows.prepend({{}, true, tr("All who report"), due.counts()});
    return rows;
}

QVector<OwedRow> owedRows(const Plan& plan, const DueFigures& due, const ReporterRow& of)
{
    QVector<OwedRow> rows;
    for (const DueFigure& figure : of.everybody ? due.figures : due.of(of.reporter)) {
        QString period = duePeriodLabel(plan, figure);
        if (figure.arrears)
            period = tr("%1 (in arrears)").arg(period);
        rows.append({figure, reporterName(plan, figure.reporter),
                     plan.indicator(figure.key.indicator).name, period});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const OwedRow& a, const OwedRow& b) {
        return std::tuple(order(a.figure), -a.figure.daysLate) <
               std::tuple(order(b.figure), -b.figure.daysLate);
    });
    return rows;
}

QVector<ReceiptRow> receiptRows(const Plan& plan, const QVector<ReceiptLine>& receipts)
{
    QVector<ReceiptRow> rows;
    for (const ReceiptLine& line : receipts)
        rows.append({line, receiptSender(plan, line.receipt),
                     line.receipt.period ? periodShortLabel(*line.receipt.period) : QString()});
    return rows;
}

} // namespace kmh
