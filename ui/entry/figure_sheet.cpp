// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/figure_sheet.h"

#include "core/domain/error.h"
#include "core/domain/figure_input.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/late_reports.h"

#include <QtCore/QSet>

namespace kmh {

namespace {

/// Without what undoing left: the words it is recorded with are no note on the figure.
ReportedFigure withoutUndoNote(ReportedFigure figure)
{
    if (figure.note.startsWith(Desk::tr("undone: %1").section(QStringLiteral("%1"), 0, 0)))
        figure.note.clear();
    return figure;
}

} // namespace

FigureSheet::FigureSheet(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reported(desk.assessment().snapshot)
{
}

void FigureSheet::read(const QVector<SheetRow>& rows)
{
    const std::shared_ptr<const Snapshot>& known = m_desk.assessment().snapshot;
    const Workbook& workbook = m_desk.workbook();
    const Period whole = known->plan->period;
    const qint64 mark = workbook.figuresMark();
    LatestFigures latest = workbook.latestFigures(rows, m_desk.asOf());
    QHash<QString, Acknowledgement> acknowledged;
    for (const Acknowledgement& a : workbook.acknowledgements(m_desk.asOf()))
        acknowledged.insert(a.finding, a);
    // The desk knows only what was reported up to its period; rows may be of later ones.
    m_reported = known->period.lastDay() >= whole.lastDay()
                     ? known
                     : std::make_shared<const Snapshot>(
                           workbook.snapshot({.period = whole, .asOf = m_desk.asOf()}));
    m_mark = mark;
    m_latest = std::move(latest);
    m_acknowledged = std::move(acknowledged);
    m_contexts.clear();
    m_findings.clear();
    m_lastYear.clear();
}

void FigureSheet::setAskedSide(FigureSide side)
{
    m_asked = side;
    m_contexts.clear();
}

FigureSide FigureSheet::side(const FigureKey& key) const
{
    return sideOf(plan().indicator(key.indicator), m_asked, inForce(key));
}

const LatestFigure* FigureSheet::latest(const FigureKey& key) const
{
    const auto found = m_latest.constFind(key);
    return found == m_latest.cend() ? nullptr : &*found;
}

std::optional<ReportedFigure> FigureSheet::inForce(const FigureKey& key) const
{
    const LatestFigure* last = latest(key);
    return last && !last->withdrawn ? std::optional(withoutUndoNote(last->figure)) : std::nullopt;
}

const FigureContext& FigureSheet::context(const FigureKey& key) const
{
    auto found = m_contexts.find(key);
    if (found == m_contexts.end())
        found = m_contexts.insert(key, figureContext(*m_reported, key, side(key)));
    return *found;
}

std::optional<double> FigureSheet::yearBefore(const FigureKey& key) const
{
    auto found = m_lastYear.find(key.indicator);
    if (found == m_lastYear.end()) {
        std::shared_ptr<const Snapshot> read = m_reported;
        try {
            read = m_desk.courseSnapshot(key.indicator);
        } catch (const Error&) {
            // the cell is shown without it; what is wrong with the file is told where it matters
        }
        found = m_lastYear.insert(key.indicator, read);
    }
    return yearBeforeFigure(**found, key, side(key));
}

QVector<Finding> FigureSheet::findings(const FigureKey& key) const
{
    auto known = m_findings.find(key.indicator);
    if (known == m_findings.end()) {
        known = m_findings.insert(key.indicator,
                                  findingsOf(*m_reported, plan().indicator(key.indicator)));
        for (Finding& finding : *known) {
            const auto found = m_acknowledged.constFind(finding.key(plan()));
            if (found != m_acknowledged.cend())
                finding.acknowledged = *found;
        }
    }
    QVector<Finding> result;
    for (const Finding& finding : std::as_const(*known)) {
        if (finding.region == key.region && finding.period == key.period &&
            !isPremature(*m_reported, finding))
            result.append(finding);
    }
    return result;
}

QString FigureSheet::whyClosed(const FigureKey& key) const
{
    if (isReportedFor(*m_reported, plan().indicator(key.indicator), key.region))
        return {};
    return tr("%1 has no target of its own, its figure is no part of the province's, and nothing "
              "was reported for it before.")
        .arg(plan().region(key.region).shortName);
}

bool FigureSheet::isMissing(const FigureKey& key) const
{
    const Indicator& indicator = plan().indicator(key.indicator);
    return !inForce(key) && !refused(key) && isMissed(*m_reported, indicator, key.region) &&
           releaseDay(plan(), indicator, key.period) <= m_desk.period().lastDay();
}

const FigureSheet::Refused* FigureSheet::refused(const FigureKey& key) const
{
    const auto found = m_refused.constFind(key);
    return found == m_refused.cend() ? nullptr : &*found;
}

QString FigureSheet::refusedSentence() const
{
    if (m_refused.isEmpty())
        return {};
    const FigureKey& first = m_refused.cbegin().key();
    const Indicator& indicator = plan().indicator(first.indicator);
    return tr("On the entry sheet %1 figures are typed but not recorded, “%2” of %3 among them.")
        .arg(m_refused.size())
        .arg(indicator.name, plan().region(first.region).shortName);
}

void FigureSheet::forget(const QVector<FigureKey>& keys)
{
    for (const FigureKey& key : keys)
        m_refused.remove(key);
    Q_EMIT changed();
}

void FigureSheet::refuse(const FigureKey& key, const QString& text, const QString& problem)
{
    m_refused.insert(key, {text, problem});
}

QStringList FigureSheet::doubts(const Typed& typed) const
{
    const FigureInput input = readFigure(typed.text, plan().indicator(typed.key.indicator));
    if (!input.problem.isEmpty())
        return {input.problem};
    if (!input.value)
        return {};
    const auto before = inForce(typed.key);
    const ReportedFigure after =
        withFigure(before.value_or(ReportedFigure{}), side(typed.key), *input.value);
    if (const auto problem = problemWith(typed.key, after, plan()))
        return {*problem};
    QStringList sentences;
    for (const FigureRemark& remark : figureRemarks(*m_reported, {{typed.key, before, after}}))
        sentences.append(remark.sentence);
    return sentences;
}

/// Nothing where nothing is to be recorded; what cannot be is refused.
std::optional<FigureChange> FigureSheet::changeOf(const Typed& typed, Blanks blanks)
{
    const FigureKey& key = typed.key;
    const auto before = inForce(key);
    if (typed.text.trimmed().isEmpty()) {
        if (blanks == Blanks::Skip)
            return {};
        m_refused.remove(key);
        return before ? std::optional(FigureChange{key, before, {}}) : std::nullopt;
    }
    if (const QString why = whyClosed(key); !why.isEmpty()) {
        refuse(key, typed.text, why);
        return {};
    }
    const FigureInput input = readFigure(typed.text, plan().indicator(key.indicator));
    if (!input.value) {
        refuse(key, typed.text, input.problem);
        return {};
    }
    const ReportedFigure after =
        withFigure(before.value_or(ReportedFigure{}), side(key), *input.value);
    if (const auto problem = problemWith(key, after, plan())) {
        refuse(key, typed.text, *problem);
        return {};
    }
    m_refused.remove(key);
    if (before && before->saysTheSame(after))
        return {};
    return FigureChange{key, before, after};
}

void FigureSheet::type(const QVector<Typed>& cells, Blanks blanks, const QString& text)
{
    QVector<FigureChange> changes;
    QVector<Typed> typed;
    QSet<FigureKey> seen; // a cell that is typed twice says the last
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
        if (seen.contains(cell->key))
            continue;
        seen.insert(cell->key);
        if (const auto change = changeOf(*cell, blanks)) {
            changes.prepend(*change);
            typed.prepend(*cell);
        }
    }
    QString problem;
    if (!changes.isEmpty() && !record(changes, text, &problem)) {
        for (const Typed& cell : typed) {
            if (!cell.text.trimmed().isEmpty())
                refuse(cell.key, cell.text, problem);
        }
        if (m_desk.person().isEmpty())
            m_waiting = typed;
    }
    Q_EMIT changed();
    if (!m_waiting.isEmpty())
        Q_EMIT nameWanted();
}

void FigureSheet::retry()
{
    const QVector<Typed> waiting = std::exchange(m_waiting, {});
    if (!waiting.isEmpty() && !m_desk.person().isEmpty())
        type(waiting, Blanks::TakeBack,
             waiting.size() == 1 ? stepText(waiting.first().key) : tr("typed figures"));
}

void FigureSheet::takeBack(const QVector<FigureKey>& keys, const QString& text)
{
    QVector<Typed> cells;
    for (const FigureKey& key : keys)
        cells.append({key, {}});
    type(cells, Blanks::TakeBack, text);
}

void FigureSheet::change(const QVector<FigureKey>& keys,
                         const std::function<void(ReportedFigure&)>& apply, const QString& text)
{
    QVector<FigureChange> changes;
    for (const FigureKey& key : keys) {
        const auto before = inForce(key);
        if (!before)
            continue;
        ReportedFigure after = *before;
        apply(after);
        if (after != *before)
            changes.append({key, before, after});
    }
    QString problem;
    if (!changes.isEmpty() && !record(changes, text, &problem))
        Q_EMIT m_desk.failed(problem);
}

void FigureSheet::setQuality(const QVector<FigureKey>& keys, Quality quality)
{
    change(
        keys, [&](ReportedFigure& figure) { figure.quality = quality; }, tr("quality of figures"));
}

void FigureSheet::setSource(const QVector<FigureKey>& keys, const QString& source)
{
    change(
        keys, [&](ReportedFigure& figure) { figure.source = source; }, tr("source of figures"));
}

void FigureSheet::setNote(const QVector<FigureKey>& keys, const QString& note)
{
    change(
        keys, [&](ReportedFigure& figure) { figure.note = note; }, tr("note on figures"));
}

bool FigureSheet::record(const QVector<FigureChange>& changes, const QString& text,
                         QString* problem)
{
    if (m_desk.person().isEmpty()) {
        *problem = tr("Not recorded yet: everything recorded bears a name, so give yours first.");
        return false;
    }
    try {
        m_desk.record(FiguresEdit{changes, {}, m_mark}, {}, text);
        return true;
    } catch (const Error& error) {
        *problem = error.sentence();
    }
    // Somebody else may have recorded meanwhile; what they said is to be seen beside what is typed.
    try {
        m_desk.reload();
    } catch (const Error&) {
        // what keeps it from being read is what kept it from being recorded
    }
    return false;
}

QString FigureSheet::stepText(const FigureKey& key) const
{
    const Indicator& indicator = plan().indicator(key.indicator);
    return tr("%1 of %2, %3")
        .arg(indicator.name, plan().region(key.region).shortName,
             reportShortLabel(indicator.calendar, key.period));
}

} // namespace kmh
