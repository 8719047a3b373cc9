// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/import_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/exchange/import_context.h"
#include "core/exchange/import_report.h"
#include "core/store/backup.h"

#include <algorithm>
#include <utility>

namespace kmh {

namespace {

const auto kDryRun = QStringLiteral("dry-run");
const auto kSender = QStringLiteral("sender");
const auto kPeriod = QStringLiteral("period");
const auto kTake = QStringLiteral("take");
const auto kFile = QStringLiteral("file");
const auto kWorkbook = QStringLiteral("workbook");

/// The files of one call, one after the other; each sees what those before it said.
class Import
{
public:
    Import(Workbook& workbook, const QCommandLineParser& arguments, QTextStream& err)
        : m_workbook(workbook)
        , m_plan(workbook.plan())
        , m_err(err)
        , m_sender(arguments.value(kSender).trimmed())
        , m_by(recordedBy(arguments))
        , m_isRehearsal(arguments.isSet(kDryRun))
    {
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
            file.issues = issuesOf(preview, *m_plan,
                                   m_take.isEmpty() ? ImportIssue::Severity::Error
                                                    : ImportIssue::Severity::Warning);
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
        ImportContext context = importContextOf(m_workbook, QDateTime::currentDateTimeUtc());
        context.inForce = [this](const QVector<FigureKey>& keys) {
            FiguresInForce figures = m_workbook.figuresInForce(keys);
            for (const FigureKey& key : m_rehearsed.isEmpty() ? QVector<FigureKey>() : keys) {
                const auto said = m_rehearsed.constFind(key);
                if (said != m_rehearsed.cend())
                    figures.insert(key, *said);
            }
            return figures;
        };
        context.receipts += m_rehearsedReceipts;
        context.sender = m_sender;
        context.period = m_period;
        return context;
    }

    /// What the workbook is to keep of another sender is told as the conflict it is then.
    void decide(ImportPreview& preview) const
    {
        if (m_take != kWorkbook)
            return;
        for (ImportLine& line : preview.lines) {
            if (contradictsAnother(line))
                line.status = ImportLine::Status::Conflict;
            line.take = false;
        }
    }

    /// Once a call; an import that cannot be copied first is one that was asked for all the same.
    void backUpOnce()
    {
        if (std::exchange(m_isBackedUp, true))
            return;
        try {
            backUp(m_workbook.path(), BackupReason::Import, m_by, QDateTime::currentDateTimeUtc());
        } catch (const Error& error) {
            m_err << error.sentence() << '\n';
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
        if (m_isRehearsal) {
            m_rehearsedReceipts.append(preview.receipt);
        } else if (!edits.isEmpty()) {
            backUpOnce();
            m_workbook.record(edits, {QDateTime::currentDateTimeUtc(), m_by, {}});
        }
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
    QTextStream& m_err;
    QString m_sender;
    QString m_by;
    QString m_take;
    std::optional<Period> m_period;
    bool m_isRehearsal;
    bool m_isBackedUp = false;
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
            Error::Kind::Usage,
            kmh::tr("There is no workbook to import into; name one with --workbook, or only "
                    "look with --dry-run."));
    return console.openWorkbookForWriting(recordedBy(arguments));
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
        byOption(),
        {kSender, kmh::tr("who sent the files; told by their names unless given"),
         QStringLiteral("NAME")},
        {kPeriod, kmh::tr("what files report for that name no period"), QStringLiteral("P")},
        {kTake,
         kmh::tr("whose figure holds where another sender's is in force and says something else: "
                 "file or workbook; unless given, a return form is refused then, and the figure of "
                 "any other file is taken with a warning"),
         QStringLiteral("SIDE")},
        formatOption()};
}

int ImportCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QStringList paths = arguments.positionalArguments();
    if (paths.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Name the files to import."));
    Workbook workbook = workbookFor(arguments, console);
    Import import(workbook, arguments, console.err());
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
