// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/import_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/exchange/import_report.h"

#include <algorithm>

namespace kmh {

namespace {

const auto kDryRun = QStringLiteral("dry-run");
const auto kBy = QStringLiteral("by");
const auto kSender = QStringLiteral("sender");
const auto kPeriod = QStringLiteral("period");
const auto kTake = QStringLiteral("take");
const auto kFile = QStringLiteral("file");
const auto kWorkbook = QStringLiteral("workbook");

/// The files of one call, one after the other; each sees what those before it said.
class Import
{
public:
    Import(Workbook& workbook, const QCommandLineParser& arguments)
        : m_workbook(workbook)
        , m_plan(workbook.plan())
        , m_sender(arguments.value(kSender).trimmed())
        , m_by(arguments.value(kBy).trimmed())
        , m_isRehearsal(arguments.isSet(kDryRun))
    {
        if (m_by.isEmpty())
            m_by = qEnvironmentVariable("USER",
                                        qEnvironmentVariable("USERNAME", QStringLiteral("kmhctl")));
        if (arguments.isSet(kPeriod)) {
            m_period = Period::parse(arguments.value(kPeriod));
            if (!m_period)
                throw Error(Error::Kind::Usage,
                            kmh::tr("“%1” is no period; write it like 2025-03-X2, 2025-03 or "
                                    "2025Q1.")
                                .arg(arguments.value(kPeriod)));
        }
        if (arguments.isSet(kTake))
            m_take = readChoice(arguments.value(kTake), kTake, {kFile, kWorkbook});
    }

    ImportedFile take(const QString& path)
    {
        ImportedFile file{path};
        try {
            ImportPreview preview = previewFile(path, context());
            decide(preview);
            file.counts = preview.counts();
            file.receipt = preview.receipt;
            file.issues = issuesOf(preview);
            addConflicts(preview, file);
            file.unchanged = file.counts.unchanged;
            file.rejected = preview.errors + file.counts.refused +
                            (m_take.isEmpty() ? file.counts.conflicts : 0);
            if (file.rejected == 0 && preview.isAcceptable())
                file.accepted = record(preview);
        } catch (const Error& error) {
            file.rejected = std::max(file.rejected, 1);
            file.issues.append({{}, ImportIssue::Severity::Error, error.sentence()});
            m_code = std::max(m_code, int(exitCode(error.kind())));
        }
        if (file.rejected > 0)
            m_code = std::max(m_code, int(ExitProblems));
        return file;
    }

    int code() const { return m_code; }

private:
    ImportContext context() const
    {
        ImportContext context;
        context.plan = m_plan;
        context.inForce = [this](const QVector<FigureKey>& keys) {
            FiguresInForce figures = m_workbook.figuresInForce(keys);
            for (const FigureKey& key : m_rehearsed.isEmpty() ? QVector<FigureKey>() : keys) {
                const auto said = m_rehearsed.constFind(key);
                if (said != m_rehearsed.cend())
                    figures.insert(key, *said);
            }
            return figures;
        };
        context.mark = [this] { return m_workbook.figuresMark(); };
        context.receipts = m_workbook.receipts() + m_rehearsedReceipts;
        context.layoutOf = [this](const QString& sender) { return m_workbook.tableLayout(sender); };
        context.sender = m_sender;
        context.now = QDateTime::currentDateTimeUtc();
        context.period = m_period;
        return context;
    }

    void decide(ImportPreview& preview) const
    {
        for (ImportLine& line : preview.lines)
            line.take = m_take != kWorkbook;
    }

    void addConflicts(const ImportPreview& preview, ImportedFile& file) const
    {
        for (const ImportLine& line : preview.lines) {
            if (line.status != ImportLine::Status::Conflict)
                continue;
            const auto severity =
                m_take.isEmpty() ? ImportIssue::Severity::Error : ImportIssue::Severity::Warning;
            file.issues.append({line.change.cell, severity, conflictText(line, *m_plan)});
        }
    }

    int record(const ImportPreview& preview)
    {
        const QVector<Edit> edits = editsOf(preview, m_workbook.newReceiptId(), {}, false, *m_plan);
        int count = 0;
        for (const Edit& edit : edits) {
            if (const auto* figures = std::get_if<FiguresEdit>(&edit)) {
                count = int(figures->figures.size());
                rehearse(*figures);
            }
        }
        if (m_isRehearsal)
            m_rehearsedReceipts.append(preview.receipt);
        else if (!edits.isEmpty())
            m_workbook.record(edits, {QDateTime::currentDateTimeUtc(), m_by, {}});
        return count;
    }

    void rehearse(const FiguresEdit& edit)
    {
        if (!m_isRehearsal)
            return;
        for (const FigureChange& change : edit.figures)
            m_rehearsed.insert(change.key, *change.after);
    }

    Workbook& m_workbook;
    std::shared_ptr<const Plan> m_plan;
    QString m_sender;
    QString m_by;
    QString m_take;
    std::optional<Period> m_period;
    bool m_isRehearsal;
    FiguresInForce m_rehearsed;
    QVector<Receipt> m_rehearsedReceipts;
    int m_code = ExitDone;
};

Workbook workbookFor(const QCommandLineParser& arguments, const Console& console)
{
    if (arguments.isSet(kDryRun))
        return console.openWorkbook();
    if (console.workbookPath().isEmpty())
        throw Error(
            Error::Kind::CannotOpen,
            kmh::tr("There is no workbook to import into; name one with --workbook, or only "
                    "look with --dry-run."));
    return Workbook::open(console.workbookPath(), Workbook::Access::ReadWrite);
}

} // namespace

QString ImportCommand::summary() const
{
    return kmh::tr("Take figures from .xlsx and .csv files into the workbook, all of a file or "
                   "nothing of it.");
}

QString ImportCommand::operands() const
{
    return QStringLiteral("FILE…");
}

QList<QCommandLineOption> ImportCommand::options() const
{
    return {
        {kDryRun, kmh::tr("only say what would be recorded")},
        {kBy, kmh::tr("who records it"), QStringLiteral("NAME")},
        {kSender, kmh::tr("who sent the files; told by their names unless given"),
         QStringLiteral("NAME")},
        {kPeriod, kmh::tr("what files report for that name no period"), QStringLiteral("P")},
        {kTake, kmh::tr("where two senders disagree: file or workbook"), QStringLiteral("SIDE")},
        formatOption()};
}

int ImportCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QStringList paths = arguments.positionalArguments();
    if (paths.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Name the files to import."));
    Workbook workbook = workbookFor(arguments, console);
    Import import(workbook, arguments);
    QVector<ImportedFile> files;
    for (const QString& path : paths)
        files.append(import.take(path));
    if (json)
        console.printJson(importJson(files));
    else
        console.out() << importText(files);
    return import.code();
}

} // namespace kmh
