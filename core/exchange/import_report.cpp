// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace kmh {

namespace {

QString sidesText(const ReportedFigure& figure, const Indicator& indicator)
{
    QStringList sides;
    if (figure.value)
        sides.append(kmh::tr("current %1").arg(formatTarget(*figure.value, indicator)));
    if (figure.cumulative)
        sides.append(kmh::tr("cumulative %1").arg(formatTarget(*figure.cumulative, indicator)));
    return sides.join(kmh::tr(", "));
}

QJsonObject jsonOf(const ImportedFile& file)
{
    QJsonArray issues;
    for (const ImportIssue& issue : file.issues)
        issues.append(QJsonObject{{QStringLiteral("where"), issue.where},
                                  {QStringLiteral("severity"), severityCode(issue.severity)},
                                  {QStringLiteral("message"), issue.message}});
    const QJsonValue period =
        file.receipt.period ? QJsonValue(file.receipt.period->code()) : QJsonValue();
    return {{QStringLiteral("file"), file.path},
            {QStringLiteral("accepted"), file.accepted},
            {QStringLiteral("unchanged"), file.unchanged},
            {QStringLiteral("rejected"), file.rejected},
            {QStringLiteral("new"), file.counts.fresh},
            {QStringLiteral("changed"), file.counts.changed},
            {QStringLiteral("conflicts"), file.counts.conflicts},
            {QStringLiteral("sender"), file.receipt.sender},
            {QStringLiteral("period"), period},
            {QStringLiteral("issues"), issues}};
}

} // namespace

QString severityCode(ImportIssue::Severity severity)
{
    switch (severity) {
    case ImportIssue::Severity::Error: return QStringLiteral("error");
    case ImportIssue::Severity::Warning: return QStringLiteral("warning");
    case ImportIssue::Severity::Note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QString severityLabel(ImportIssue::Severity severity)
{
    switch (severity) {
    case ImportIssue::Severity::Error: return kmh::tr("Error");
    case ImportIssue::Severity::Warning: return kmh::tr("Warning");
    case ImportIssue::Severity::Note: return kmh::tr("Note");
    }
    Q_UNREACHABLE();
}

QString conflictText(const ImportLine& line, const Plan& plan)
{
    const Indicator& indicator = plan.indicator(line.change.key.indicator);
    const ReportedFigure& before = *line.change.before;
    const ReportedFigure& after = *line.change.after;
    return kmh::tr("“%1” of %2 for %3: in force is %4 from %5, the file says %6 from %7; decide "
                   "which one holds.")
        .arg(indicator.name, plan.region(line.change.key.region).shortName,
             periodLabel(line.change.key.period), sidesText(before, indicator), before.source,
             sidesText(after, indicator), after.source);
}

QVector<ImportIssue> issuesOf(const ImportPreview& preview)
{
    constexpr qsizetype kListed = 1000;
    QVector<ImportIssue> issues = preview.issues;
    for (const ImportLine& line : preview.lines) {
        if (line.message.isEmpty() || line.status == ImportLine::Status::Conflict)
            continue;
        if (issues.size() >= kListed)
            break;
        const bool isRefused = line.status == ImportLine::Status::Refused;
        issues.append({line.change.cell,
                       isRefused ? ImportIssue::Severity::Error : ImportIssue::Severity::Warning,
                       line.message});
    }
    return issues;
}

QJsonObject importJson(const QVector<ImportedFile>& files)
{
    QJsonArray all;
    for (const ImportedFile& file : files)
        all.append(jsonOf(file));
    return {{QStringLiteral("files"), all}};
}

QString importText(const QVector<ImportedFile>& files)
{
    QString text;
    for (const ImportedFile& file : files) {
        text += kmh::tr("%1: %2 accepted (%3 new, %4 changed), %5 unchanged, %6 rejected")
                    .arg(QFileInfo(file.path).fileName())
                    .arg(file.accepted)
                    .arg(file.counts.fresh)
                    .arg(file.counts.changed)
                    .arg(file.unchanged)
                    .arg(file.rejected) +
                u'\n';
        for (const ImportIssue& issue : file.issues) {
            const QString where = issue.where.isEmpty() ? QString() : issue.where + u' ';
            text += QStringLiteral("  [%1] %2%3\n")
                        .arg(severityLabel(issue.severity), where, issue.message);
        }
    }
    return text;
}

} // namespace kmh
