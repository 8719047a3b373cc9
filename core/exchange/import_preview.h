// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/exchange/read_figures.h"
#include "core/exchange/return_form.h"
#include "core/exchange/table_layout.h"

#include <functional>

namespace kmh {

/// A figure of a file held against what is in force.
struct ImportLine
{
    enum class Status {
        New,
        Changed,   ///< also where another sender's is in force: `message` says so then
        Unchanged, ///< the same is in force already; nothing is recorded
        Conflict,  ///< of a return form: another sender's figure is in force and says something
                   ///< else; a person who sees both decides
        Refused,   ///< it cannot be recorded, for the reason in `message`
    };

    Status status = Status::New;
    FigureChange change;
    QString message;  ///< why it is refused, or what is doubtful about it; empty if nothing
    bool take = true; ///< of a Conflict: take the file's figure, or keep the one in force
};

/// How many lines of each status there are.
struct ImportCounts
{
    int fresh = 0;
    int changed = 0;
    int unchanged = 0;
    int conflicts = 0;
    int refused = 0;
};

/// A file read and held against the workbook, before anything is written.
struct ImportPreview
{
    QString path;
    Receipt receipt; ///< as it would be noted; its id is given when it is recorded
    std::optional<ReturnFormIdentity> form;
    QVector<TableLayout> layouts; ///< of a file that is no return form
    QVector<ImportLine> lines;    ///< in the order of the file
    QVector<ImportIssue> issues;  ///< of the file, its sheets and of cells that are no figure
    QDateTime importedBefore;     ///< when the same file was imported; invalid if it was not
    int errors = 0;               ///< how many there are, those left out of `issues` counted
    qint64 basedOn = -1;          ///< FiguresEdit::basedOn

    ImportCounts counts() const;
    /// Whether nothing in it is refused and it has figures at all: all of a file or nothing of it.
    bool isAcceptable() const;
};

/// Whether a figure in force would be changed that another sender reported: a conflict in a return
/// form, which is for its sender's own figures only; a change with a warning in any other table,
/// since those hand on what others reported.
bool contradictsAnother(const ImportLine& line);

/// What is to be said of a file and of its lines together, each with its place and as severe as it
/// is: errors first, then warnings, then notes, the first thousand of each; at the end how many
/// more there are. Conflicts are not among them: they wait for a decision.
QVector<ImportIssue> issuesOf(const ImportPreview& preview);
/// The same with the conflicts, as severe as they are where nobody can be asked.
QVector<ImportIssue> issuesOf(const ImportPreview& preview, const Plan& plan,
                              ImportIssue::Severity conflicts);

/// A conflict in a sentence, with both figures and who they are from.
QString conflictText(const ImportLine& line, const Plan& plan);

/// What a preview needs to know besides the file.
struct ImportContext
{
    std::shared_ptr<const Plan> plan;
    /// Workbook::figuresInForce() and figuresMark().
    std::function<QHash<FigureKey, ReportedFigure>(const QVector<FigureKey>&)> inForce;
    std::function<qint64()> mark;
    QVector<Receipt> receipts;                              ///< what came before
    std::function<QString(const QString& sender)> layoutOf; ///< Workbook::tableLayout()
    QString sender = {};               ///< who sent the file; guessed from it where empty
    QDateTime now = {};                ///< when it came, UTC
    std::optional<Period> period = {}; ///< for files that name none: what a person chose
    QVector<TableLayout> layouts = {}; ///< a person's corrections; empty: as found
};

/// Reads a file and holds it against what is in force. A file that is written meanwhile is read
/// anew, so that the receipt's hash is that of what was read. A figure of a period that has not
/// begun by `now` is refused, one far from the plan's doubted. Throws Error where nothing can be
/// read of it or it does not keep still, and Cancelled.
ImportPreview previewFile(const QString& path, const ImportContext& context,
                          const Progress& progress = {});

/// What recording a preview means: its receipt, its figures (what is new, changed, and taken of the
/// conflicts), and the layout to remember for its sender where `remember`. Nothing where there is
/// nothing to record; only acceptable previews may be recorded.
QVector<Edit> editsOf(const ImportPreview& preview, ReceiptId receipt, const QString& layoutBefore,
                      bool remember, const Plan& plan);

} // namespace kmh
