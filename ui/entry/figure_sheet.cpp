// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/figure_sheet.h"

#include "core/domain/error.h"
#include "core/evaluation/calendar.h"
#include "core/report/due_figures.h"

// What the cells say; figure_typing.cpp has what is done with them.

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
    connect(&desk, &Desk::personChanged, this, &FigureSheet::recordWaiting);
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
    readMissing();
}

/// What is chased on the page of who is missing, so that both say the same.
void FigureSheet::readMissing()
{
    Snapshot round = *m_reported;
    round.period = m_desk.period();
    m_missing.clear();
    m_unpublished.clear();
    for (const DueFigure& figure :
         dueFigures(round, dayLookedAt(plan(), m_desk.asOf(), m_desk.now())).figures) {
        if (figure.isToBeChased())
            m_missing.insert(figure.key);
        else if (figure.state == DueState::Missing)
            m_unpublished.insert(figure.key);
    }
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

const FigureSheet::Refused* FigureSheet::refused(const FigureKey& key) const
{
    const auto found = m_refused.constFind(key);
    return found == m_refused.cend() ? nullptr : &*found;
}

QString FigureSheet::refusedSentence() const
{
    if (m_refused.isEmpty())
        return {};
    const FigureKey first = m_refused.cbegin().key();
    const Indicator& indicator = plan().indicator(first.indicator);
    return tr("On the entry sheet %1 figures are typed but not recorded, “%2” of %3 among them.",
              nullptr, int(m_refused.size()))
        .arg(m_refused.size())
        .arg(indicator.name, plan().region(first.region).shortName);
}

void FigureSheet::forget(const QVector<FigureKey>& keys)
{
    for (const FigureKey& key : keys)
        m_refused.remove(key);
    Q_EMIT changed();
}

QString FigureSheet::stepText(const FigureKey& key) const
{
    const Indicator& indicator = plan().indicator(key.indicator);
    return tr("%1 of %2, %3")
        .arg(indicator.name, plan().region(key.region).shortName,
             reportShortLabel(indicator.calendar, key.period));
}

} // namespace kmh
