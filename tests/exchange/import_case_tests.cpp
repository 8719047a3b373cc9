// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_preview.h"
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

// tests/cases/import/<name>: a file as an office sends it, and expected.txt, which says by hand
// what is to be read from it: “figure CODE REGION PERIOD VALUE CUMULATIVE QUALITY SOURCE @CELL” for
// each figure in order (- for what is not said), then “error|warning|note PLACE” for each issue.

using namespace kmh;
using namespace kmh::test;

namespace {

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 12) : QStringLiteral("-");
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString qualityCode(Quality quality)
{
    switch (quality) {
    case Quality::Preliminary: return QStringLiteral("preliminary");
    case Quality::Final: return QStringLiteral("final");
    case Quality::Estimated: return QStringLiteral("estimated");
    }
    return {};
}

QString lineText(const ImportLine& line)
{
    const FigureKey& key = line.change.key;
    const ReportedFigure& figure = *line.change.after;
    const QString word = line.status == ImportLine::Status::Refused ? QStringLiteral("refused")
                                                                    : QStringLiteral("figure");
    return QStringList{word,
                       bundledPlan().indicator(key.indicator).code,
                       QString::number(key.region.value),
                       key.period.code(),
                       number(figure.value),
                       number(figure.cumulative),
                       qualityCode(figure.quality),
                       orDash(figure.source),
                       u'@' + line.change.cell}
        .join(u' ');
}

QString issueText(const ImportIssue& issue)
{
    const QString word = issue.severity == ImportIssue::Severity::Error ? QStringLiteral("error")
                         : issue.severity == ImportIssue::Severity::Warning
                             ? QStringLiteral("warning")
                             : QStringLiteral("note");
    return (word + u' ' + issue.where).trimmed();
}

QStringList found(const ImportPreview& preview)
{
    QStringList lines;
    for (const ImportLine& line : preview.lines)
        lines.append(lineText(line));
    QStringList issues;
    for (const ImportIssue& issue : preview.issues)
        issues.append(issueText(issue));
    issues.sort();
    return lines + issues;
}

QStringList expected(const QDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("expected.txt")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList figures;
    QStringList issues;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const bool isFigure = line.startsWith(QStringLiteral("figure ")) ||
                              line.startsWith(QStringLiteral("refused "));
        (isFigure ? figures : issues).append(line);
    }
    issues.sort();
    return figures + issues;
}

QString inputOf(const QDir& folder)
{
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (name.endsWith(QStringLiteral(".csv")) || name.endsWith(QStringLiteral(".xlsx")))
            return folder.filePath(name);
    }
    return {};
}

} // namespace

TEST_CASE("Files of other people's making are read as they were meant")
{
    ImportContext context;
    context.plan = std::make_shared<const Plan>(bundledPlan());
    const QDir cases(QStringLiteral(KMH_SOURCE_DIR "/tests/cases/import"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(names.size() >= 20);
    for (const QString& name : names) {
        const QDir folder(cases.filePath(name));
        const ImportPreview preview = previewFile(inputOf(folder), context);
        QStringList messages;
        for (const ImportIssue& issue : preview.issues)
            messages.append(issueText(issue) + QStringLiteral(": ") + issue.message);
        INFO(name.toStdString() << "\n" << messages.join(u'\n').toStdString());
        const QString what = found(preview).join(u'\n');
        CHECK(what == expected(folder).join(u'\n'));
    }
}
