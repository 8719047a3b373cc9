// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_item.h"

#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/exchange/import_context.h"
#include "core/store/workbook.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kLastFigures = 20'000; ///< beyond that nobody reads them line by line

FiguresInForce lastFigures(const ImportPreview& preview, const Plan& plan, const Workbook& workbook)
{
    FiguresInForce last;
    if (preview.lines.size() > kLastFigures)
        return last;
    QHash<FigureKey, FigureKey> before;
    for (const ImportLine& line : preview.lines) {
        const FigureKey& key = line.change.key;
        const Calendar calendar = plan.indicator(key.indicator).calendar;
        if (reportingKind(calendar) == key.period.kind())
            before.insert(key, {key.indicator, key.region, previousReport(calendar, key.period)});
    }
    const FiguresInForce found =
        workbook.figuresInForce(QVector<FigureKey>(before.cbegin(), before.cend()));
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto figure = found.constFind(it.value());
        if (figure != found.cend())
            last.insert(it.key(), *figure);
    }
    return last;
}

bool sayTheSame(const ImportLine& a, const ImportLine& b)
{
    return a.status == b.status && a.change.key == b.change.key &&
           a.change.before == b.change.before && a.change.after == b.change.after;
}

} // namespace

bool wouldDoTheSame(const ImportPreview& a, const ImportPreview& b)
{
    return a.errors == b.errors &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), sayTheSame);
}

void ImportItem::take(const ImportReading& anew)
{
    QHash<FigureKey, ImportLine> decided;
    for (int i = 0; i < preview().lines.size(); ++i) {
        const ImportLine& line = preview().lines.at(i);
        if (line.status == ImportLine::Status::Conflict && !undecided.contains(i))
            decided.insert(line.change.key, line);
    }
    reading = anew;
    state = State::Ready;
    undecided.clear();
    for (int i = 0; i < preview().lines.size(); ++i) {
        const ImportLine& line = preview().lines.at(i);
        if (line.status != ImportLine::Status::Conflict)
            continue;
        const auto known = decided.constFind(line.change.key);
        if (known != decided.cend() && sayTheSame(*known, line))
            reading.preview.lines[i].take = known->take;
        else
            undecided.insert(i);
    }
}

void ImportItem::decide(const QVector<int>& lines, bool takeFile)
{
    for (const int place : lines) {
        ImportLine& line = reading.preview.lines[place];
        if (line.status != ImportLine::Status::Conflict)
            continue;
        line.take = takeFile;
        undecided.remove(place);
    }
}

QString ImportItem::whyNot() const
{
    switch (state) {
    case State::Waiting: return kmh::tr("It is being read.");
    case State::Failed: return trouble;
    case State::Recorded: return kmh::tr("It has been imported.");
    case State::Ready: break;
    }
    const ImportCounts counts = preview().counts();
    if (preview().lines.isEmpty() && preview().errors == 0)
        return kmh::tr("It holds no figures.");
    if (const int faults = preview().errors + counts.refused; faults > 0)
        return kmh::tr("%1 places of it are refused; mend them in the file, or how it is read.",
                       nullptr, int(faults))
            .arg(faults);
    if (!undecided.isEmpty())
        return kmh::tr("Two senders disagree on %1 figures; choose for each which one holds.",
                       nullptr, int(undecided.size()))
            .arg(undecided.size());
    if (lookAgain && !isSeenAgain)
        return kmh::tr("What was recorded before it has changed what it would do; look at it "
                       "again.");
    const bool isNews = counts.fresh + counts.changed + counts.conflicts > 0;
    if (!isNews && preview().importedBefore.isValid())
        return kmh::tr("The same file was imported before; nothing in it is new.");
    return {};
}

QString ImportItem::stateText() const
{
    switch (state) {
    case State::Waiting: return kmh::tr("waiting");
    case State::Failed: return kmh::tr("failed");
    case State::Recorded: return kmh::tr("imported");
    case State::Ready: break;
    }
    const ImportCounts counts = preview().counts();
    if (preview().errors + counts.refused > 0)
        return kmh::tr("refused");
    if (!undecided.isEmpty())
        return kmh::tr("to decide");
    if (lookAgain)
        return kmh::tr("to look at again");
    return whyNot().isEmpty() ? kmh::tr("ready") : kmh::tr("nothing new");
}

ImportReading readForImport(const QString& workbookPath, const QString& path,
                            const ImportWish& wish, const QDateTime& now, const Progress& progress)
{
    const Workbook workbook = Workbook::open(workbookPath, Workbook::Access::ReadOnly);
    ImportContext context = importContextOf(workbook, now);
    context.sender = wish.sender;
    context.period = wish.period;
    context.layouts = wish.layouts;
    ImportReading reading;
    reading.preview = previewFile(path, context, progress);
    reading.layoutBefore = workbook.tableLayout(reading.preview.receipt.sender);
    reading.isRemembered = !reading.layoutBefore.isEmpty();
    reading.last = lastFigures(reading.preview, *context.plan, workbook);
    return reading;
}

} // namespace kmh
