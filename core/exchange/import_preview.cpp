// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_preview.h"

#include "core/domain/text.h"
#include "core/exchange/import_doubts.h"
#include "core/exchange/import_lines.h"
#include "core/exchange/import_periods.h"
#include "core/exchange/import_sender.h"
#include "core/exchange/layout_finder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace kmh {

namespace {

// How far each part of the work goes.
constexpr double kHashed = 0.03;
constexpr double kRead = 0.7;
constexpr double kHeld = 0.9;

/// A part of the work as a share of the whole.
Progress part(const Progress& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double share) { progress(from + (to - from) * share); };
}

QString hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // A file that cannot be read is refused where it is opened, with the reason.
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// By which it is told whether a file was written while it was read.
using FileState = std::pair<qint64, QDateTime>;

FileState stateOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

class Preview
{
public:
    Preview(const QString& path, const ImportContext& context, const Progress& progress)
        : m_context(context)
        , m_plan(*context.plan)
        , m_progress(progress)
        , m_names(m_plan)
        , m_lines(m_plan, m_issues)
    {
        m_preview.path = path;
    }

    ImportPreview make()
    {
        m_preview.basedOn = m_context.mark ? m_context.mark() : -1;
        m_file = TableFile::open(m_preview.path);
        tell(m_progress, 0);
        m_preview.form = returnFormOf(*m_file, m_plan);
        if (m_preview.form)
            readForm();
        else
            readTables();
        noteReceipt();
        holdAgainstInForce();
        finish();
        return std::move(m_preview);
    }

private:
    void readForm()
    {
        const ReturnFormIdentity& form = *m_preview.form;
        if (form.unit)
            m_sender = {m_plan.unit(*form.unit).name, form.unit, {}};
        else if (form.region)
            m_sender = {m_plan.region(*form.region).name, {}, form.region};
        if (!m_context.sender.isEmpty())
            m_sender.name = m_context.sender;
        const ReadFigures read =
            readReturnForm(*m_file, form, m_plan, part(m_progress, kHashed, kRead));
        for (const ImportIssue& issue : read.issues)
            m_issues.add(issue);
        for (ReadFigure figure : read.figures) {
            figure.figure.source = m_sender.name; // whom the receipt names
            m_lines.take(figure);
        }
    }

    void readTables()
    {
        const QString fileName = QFileInfo(m_preview.path).fileName();
        m_sender = m_context.sender.isEmpty() ? senderOf(fileName, {}, m_plan, m_names)
                                              : senderNamed(m_context.sender, m_names);
        m_preview.layouts = m_context.layouts.isEmpty() ? findAgain(fileName) : m_context.layouts;
        if (m_sender.name.isEmpty())
            m_sender = senderOf(fileName, m_preview.layouts, m_plan, m_names);
        const auto used = [](const TableLayout& layout) { return layout.used; };
        const auto count = std::count_if(m_preview.layouts.begin(), m_preview.layouts.end(), used);
        if (count == 0)
            m_issues.error({},
                           kmh::tr("No table of figures was found: no row names indicators, "
                                   "prefectures or 本期值 and 累计值 side by side. Say in the "
                                   "layout which row is the header and what its columns hold."));
        qsizetype read = 0;
        for (const TableLayout& layout : std::as_const(m_preview.layouts)) {
            if (!layout.used)
                continue;
            readTable(layout, part(m_progress, kHashed + (kRead - kHashed) * double(read) / count,
                                   kHashed + (kRead - kHashed) * double(read + 1) / count));
            ++read;
        }
    }

    QVector<TableLayout> findAgain(const QString& fileName)
    {
        LayoutHints hints;
        if (m_context.layoutOf && !m_sender.name.isEmpty())
            hints.remembered = layoutsFromText(m_context.layoutOf(m_sender.name), m_plan);
        hints.file =
            readTitle({QFileInfo(fileName).completeBaseName()}, m_names, {m_plan.period.year()});
        if (hints.file.region == m_plan.province().id)
            hints.file.region.reset(); // 全省 in a name says who it is for, not what it holds
        hints.period = m_context.period;
        return findLayouts(*m_file, m_plan, m_names, hints, m_issues);
    }

    void readTable(const TableLayout& layout, const Progress& progress)
    {
        const QVector<TableFile::Sheet> sheets = m_file->sheets();
        const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                        [&](const auto& s) { return s.name == layout.sheet; });
        if (sheet == sheets.end()) {
            m_issues.error(layout.sheet, kmh::tr("The file has no sheet “%1”.").arg(layout.sheet));
            return;
        }
        TableReader(*m_file, int(sheet - sheets.begin()), layout, m_plan, m_names, m_issues)
            .read([this](FoundFigure&& figure) { m_lines.take(std::move(figure)); }, progress);
    }

    void noteReceipt()
    {
        const QFileInfo info(m_preview.path);
        Receipt& receipt = m_preview.receipt;
        receipt.fileName = info.fileName();
        receipt.size = info.size();
        receipt.hash = hashOf(m_preview.path);
        receipt.form = m_preview.form ? m_preview.form->code : QString();
        receipt.unit = m_sender.unit;
        receipt.region = m_sender.region;
        receipt.sender = m_sender.name.isEmpty() ? info.completeBaseName() : m_sender.name;
        receipt.cameAt = m_context.now;
        if (m_preview.form) {
            receipt.period = m_preview.form->period;
            if (const QString& contact = m_preview.form->contact; !contact.isEmpty())
                receipt.sender = kmh::tr("%1 (%2)").arg(receipt.sender, contact);
        }
        for (const Receipt& earlier : m_context.receipts) {
            if (earlier.hash == receipt.hash && !receipt.hash.isEmpty()) {
                m_preview.importedBefore = earlier.cameAt;
                break;
            }
        }
    }

    void holdAgainstInForce()
    {
        const QVector<FigureKey> keys = m_lines.keys();
        tell(m_progress, kRead);
        const QHash<FigureKey, ReportedFigure> inForce =
            m_context.inForce ? m_context.inForce(keys) : QHash<FigureKey, ReportedFigure>();
        tell(m_progress, (kRead + kHeld) / 2);
        if (!m_preview.form && !keys.isEmpty() && isOnePeriod(keys))
            m_preview.receipt.period = keys.first().period;
        m_preview.lines = m_lines.heldAgainst(inForce, m_preview.form.has_value(), m_sender.name);
        tell(m_progress, kHeld);
        if (m_context.inForce)
            tellDoubts(m_preview.lines, m_context);
        judgePeriods(m_preview.lines, m_plan, m_context.now);
    }

    static bool isOnePeriod(const QVector<FigureKey>& keys)
    {
        return std::all_of(keys.begin(), keys.end(),
                           [&](const FigureKey& key) { return key.period == keys.first().period; });
    }

    void finish()
    {
        if (m_preview.lines.isEmpty() && m_issues.errors() == 0) {
            if (m_preview.form)
                m_issues.note({}, kmh::tr("The return form was left empty."));
            else
                m_issues.error({}, kmh::tr("The file holds no figures."));
        }
        if (m_preview.importedBefore.isValid())
            m_issues.note({}, kmh::tr("The same file came before."));
        m_preview.issues = m_issues.all();
        m_preview.errors = m_issues.errors();
        tell(m_progress, 1);
    }

    const ImportContext& m_context;
    const Plan& m_plan;
    const Progress& m_progress;
    NameBook m_names;
    IssueList m_issues;
    ImportLines m_lines;
    ImportSender m_sender;
    ImportPreview m_preview;
    std::unique_ptr<TableFile> m_file;
};

} // namespace

ImportPreview previewFile(const QString& path, const ImportContext& context,
                          const Progress& progress)
{
    constexpr int kAttempts = 3;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const FileState before = stateOf(path);
        ImportPreview preview = Preview(path, context, progress).make();
        if (stateOf(path) == before)
            return preview;
    }
    throw Error(Error::Kind::CannotOpen,
                kmh::tr("%1 is being written by another program; wait until it is done, and import "
                        "it again.")
                    .arg(QDir::toNativeSeparators(path)));
}

ImportCounts ImportPreview::counts() const
{
    ImportCounts counts;
    for (const ImportLine& line : lines) {
        switch (line.status) {
        case ImportLine::Status::New: ++counts.fresh; break;
        case ImportLine::Status::Changed: ++counts.changed; break;
        case ImportLine::Status::Unchanged: ++counts.unchanged; break;
        case ImportLine::Status::Conflict: ++counts.conflicts; break;
        case ImportLine::Status::Refused: ++counts.refused; break;
        }
    }
    return counts;
}

bool ImportPreview::isAcceptable() const
{
    return !lines.isEmpty() && errors == 0 &&
           std::none_of(lines.begin(), lines.end(), [](const ImportLine& line) {
               return line.status == ImportLine::Status::Refused;
           });
}

} // namespace kmh
