// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <array>

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

/// Issues by how severe they are. Sentences are only made of those that are listed: a large file
/// may have one for each of a million lines.
class RankedIssues
{
public:
    template<typename Message>
    void add(ImportIssue::Severity severity, const QString& where, const Message& message)
    {
        QVector<ImportIssue>& ranked = m_ranked[size_t(severity)];
        if (ranked.size() < kListed)
            ranked.append({where, severity, message()});
        else
            ++m_more;
    }

    void addAll(const ImportPreview& preview)
    {
        for (const ImportIssue& issue : preview.issues)
            add(issue.severity, issue.where, [&] { return issue.message; });
        for (const ImportLine& line : preview.lines) {
            if (line.message.isEmpty() || line.status == ImportLine::Status::Conflict)
                continue;
            add(line.status == ImportLine::Status::Refused ? ImportIssue::Severity::Error
                                                           : ImportIssue::Severity::Warning,
                line.change.cell, [&] { return line.message; });
        }
    }

    QVector<ImportIssue> all() const
    {
        QVector<ImportIssue> all;
        for (const QVector<ImportIssue>& ranked : m_ranked)
            all += ranked;
        if (m_more > 0)
            all.append({{},
                        ImportIssue::Severity::Note,
                        kmh::tr("… and %1 more that are not listed.").arg(m_more)});
        return all;
    }

private:
    static constexpr qsizetype kListed = 1000;

    std::array<QVector<ImportIssue>, 3> m_ranked; ///< Error, Warning, Note
    qsizetype m_more = 0;
};

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
    case ImportIssue::Severity::Note: return kmh::tr("Hint");
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
    RankedIssues issues;
    issues.addAll(preview);
    return issues.all();
}

QVector<ImportIssue> issuesOf(const ImportPreview& preview, const Plan& plan,
                              ImportIssue::Severity conflicts)
{
    RankedIssues issues;
    issues.addAll(preview);
    for (const ImportLine& line : preview.lines) {
        if (line.status == ImportLine::Status::Conflict)
            issues.add(conflicts, line.change.cell, [&] { return conflictText(line, plan); });
    }
    return issues.all();
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
