// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/missing_report.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QString stateCode(DueState state)
{
    switch (state) {
    case DueState::Reported: return u"reported"_s;
    case DueState::Late: return u"late"_s;
    case DueState::Missing: return u"missing"_s;
    case DueState::NotDue: return u"not_due"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue kindOf(const Reporter& reporter)
{
    if (reporter.unit)
        return u"unit"_s;
    return reporter.region ? QJsonValue(u"region"_s) : QJsonValue();
}

QJsonObject figureJson(const Plan& plan, const DueFigure& figure)
{
    const Indicator& indicator = plan.indicator(figure.key.indicator);
    return {{"reporter"_L1, reporterName(plan, figure.reporter)},
            {"kind"_L1, kindOf(figure.reporter)},
            {"indicator"_L1, indicator.name},
            {"code"_L1, indicator.code},
            {"region"_L1, reportName(plan, figure.key.region)},
            {"period"_L1, figure.key.period.code()},
            {"due"_L1, figure.inTimeUntil.toString(Qt::ISODate)},
            {"days_late"_L1, figure.daysLate},
            {"arrears"_L1, figure.arrears},
            {"came"_L1, jsonMoment(figure.came)},
            {"from"_L1, jsonText(figure.from)},
            {"state"_L1, stateCode(figure.state)}};
}

QJsonObject receiptJson(const Plan& plan, const ReceiptLine& line)
{
    const Receipt& receipt = line.receipt;
    return {{"id"_L1, receipt.id.value},
            {"sender"_L1, jsonText(receiptSender(plan, receipt))},
            {"came_at"_L1, jsonMoment(receipt.cameAt)},
            {"file"_L1, jsonText(receipt.fileName)},
            {"form"_L1, jsonText(receipt.form)},
            {"period"_L1, jsonPeriod(receipt.period)},
            {"figures"_L1, line.figures},
            {"note"_L1, jsonText(receipt.stamp.note)}};
}

} // namespace

QString dueStateLabel(const DueFigure& figure)
{
    switch (figure.state) {
    case DueState::Reported: return tr("reported");
    case DueState::Late: return figure.statistics ? tr("reported") : tr("reported late");
    case DueState::Missing:
        return figure.statistics ? tr("awaited publication") : tr("missing figure");
    case DueState::NotDue: return tr("not due yet");
    }
    Q_UNREACHABLE();
}

QString dueSentence(const DueCounts& counts)
{
    QString sentence = tr("%1 figures are due in this round, %2 reported (%3 of them late), %4 "
                          "missing",
                          nullptr, int(counts.due))
                           .arg(counts.due)
                           .arg(counts.reported)
                           .arg(counts.late)
                           .arg(counts.missing);
    if (counts.notDue > 0)
        sentence = tr("%1, %2 not due yet").arg(sentence).arg(counts.notDue);
    if (counts.arrears > 0)
        sentence = tr("%1; and missing of earlier rounds: %2").arg(sentence).arg(counts.arrears);
    if (counts.statistics > 0)
        sentence =
            tr("%1; besides %2 of official statistics and the like, for which nobody is chased")
                .arg(sentence)
                .arg(counts.statistics);
    return tr("%1.").arg(sentence);
}

QString duePeriodLabel(const Plan& plan, const DueFigure& figure)
{
    const Indicator& indicator = plan.indicator(figure.key.indicator);
    return figure.key.period.year() == plan.period.year()
               ? reportShortLabel(indicator.calendar, figure.key.period)
               : reportLabel(indicator.calendar, figure.key.period);
}

QString receiptSender(const Plan& plan, const Receipt& receipt)
{
    if (!receipt.sender.isEmpty())
        return receipt.sender;
    return receipt.unit || receipt.region ? reporterName(plan, {receipt.unit, receipt.region})
                                          : QString();
}

QVector<ReceiptLine> receiptsOfRound(const QVector<ReceiptLine>& receipts, const Period& round)
{
    QVector<ReceiptLine> found;
    for (const ReceiptLine& line : receipts) {
        const auto& period = line.receipt.period;
        const QDate came = line.receipt.cameAt.toLocalTime().date();
        const bool isOfRound = period ? roundOf(*period) == round
                                      : came >= round.firstDay() && came <= round.lastDay();
        if (isOfRound)
            found.append(line);
    }
    return found;
}

QString missingText(const Snapshot& snapshot, const DueFigures& due,
                    const QVector<ReceiptLine>& receipts)
{
    const Plan& plan = *snapshot.plan;
    QString text = reportHeading(
        snapshot, {periodLabel(due.round), tr("until %1").arg(longDayLabel(due.day))});
    text += dueSentence(due.counts()) + u'\n';
    TextTable missing({{tr("Who reports")},
                       {tr("Indicator")},
                       {tr("Period")},
                       {tr("Report by")},
                       {tr("Days late"), TextTable::Align::Right}});
    bool any = false;
    for (const DueFigure& figure : due.figures) {
        if (!figure.isToBeChased())
            continue;
        any = true;
        missing.addRow({reporterName(plan, figure.reporter),
                        plan.indicator(figure.key.indicator).name, duePeriodLabel(plan, figure),
                        figure.inTimeUntil.toString(Qt::ISODate),
                        QString::number(figure.daysLate)});
    }
    if (any)
        text += u'\n' + missing.text();
    if (receipts.isEmpty())
        return text;
    TextTable received({{tr("Came")},
                        {tr("Sender")},
                        {tr("Figures in it"), TextTable::Align::Right},
                        {tr("File")}});
    for (const ReceiptLine& line : receipts)
        received.addRow({momentLabel(line.receipt.cameAt), receiptSender(plan, line.receipt),
                         QString::number(line.figures), line.receipt.fileName});
    return text + u'\n' + received.text();
}

QJsonObject missingJson(const Snapshot& snapshot, const DueFigures& due,
                        const QVector<ReceiptLine>& receipts)
{
    const Plan& plan = *snapshot.plan;
    QJsonArray missing;
    QJsonArray received;
    QJsonArray statistics;
    for (const DueFigure& figure : due.figures) {
        if (figure.statistics)
            statistics.append(figureJson(plan, figure));
        else if (figure.state == DueState::Missing)
            missing.append(figureJson(plan, figure));
        else if (figure.came.isValid())
            received.append(figureJson(plan, figure));
    }
    QJsonArray log;
    for (const ReceiptLine& line : receipts)
        log.append(receiptJson(plan, line));
    const DueCounts counts = due.counts();
    QJsonObject json = reportHeadJson(snapshot);
    json["period"_L1] = due.round.code();
    json["day"_L1] = due.day.toString(Qt::ISODate);
    json["due"_L1] = counts.due;
    json["reported"_L1] = counts.reported;
    json["late"_L1] = counts.late;
    json["not_due"_L1] = counts.notDue;
    json["arrears"_L1] = counts.arrears;
    json["missing"_L1] = missing;
    json["received"_L1] = received;
    json["statistics"_L1] = statistics;
    json["receipts"_L1] = log;
    return json;
}

} // namespace kmh
