// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "core/evaluation/calendar.h"
#include "ui/assess.h"
#include "ui/edit_command.h"

namespace kmh {

namespace {

/// What undoing says: what is put back keeps the words it was recorded with.
QString undoNote(const QString& earlier, const QString& note)
{
    return earlier.isEmpty() ? Desk::tr("undone: %1").arg(note)
                             : Desk::tr("%1 (put back)").arg(earlier);
}

} // namespace

Desk::Desk(std::shared_ptr<Workbook> workbook, QObject* parent)
    : QObject(parent)
    , m_workbook(std::move(workbook))
    , m_clock(&QDateTime::currentDateTimeUtc)
{
    const auto reported = m_workbook->lastReportedXun();
    m_assessment = assess(
        reported ? *reported : m_workbook->plan()->period.parts(Period::Kind::Xun).last(), {});
}

/// The stack tells of being emptied as it goes; whoever follows it may be gone by then.
Desk::~Desk()
{
    m_undo.disconnect();
}

QVector<Period> Desk::periods() const
{
    return assessablePeriods(plan());
}

void Desk::setPeriod(const Period& period)
{
    if (period == m_assessment->period())
        return;
    m_assessment = assess(period, asOf());
    m_periodBefore.reset();
    Q_EMIT assessmentChanged();
}

void Desk::setAsOf(const QDateTime& moment)
{
    if (moment == asOf())
        return;
    const Period before = m_periodBefore.value_or(period());
    m_assessment = assess(moment.isValid() ? period() : before, moment);
    if (!moment.isValid())
        m_periodBefore.reset();
    Q_EMIT assessmentChanged();
}

void Desk::lookBack(const Period& period, const QDateTime& moment)
{
    const Period before = m_periodBefore.value_or(this->period());
    m_assessment = assess(period, moment);
    m_periodBefore = before;
    Q_EMIT assessmentChanged();
}

void Desk::reload()
{
    m_assessment = assess(period(), asOf());
    Q_EMIT assessmentChanged();
}

std::shared_ptr<const Snapshot> Desk::courseSnapshot(IndicatorId indicator) const
{
    return std::make_shared<const Snapshot>(m_workbook->snapshot(
        {.period = period(), .asOf = asOf(), .indicator = indicator, .lastYear = true}));
}

void Desk::setPerson(const QString& name)
{
    if (name == m_person)
        return;
    m_person = name;
    m_workbook->sign(name);
    Q_EMIT personChanged(name);
}

QString Desk::whyNotWritable() const
{
    if (m_workbook->isBundled())
        return tr("This is the bundled workbook, which is only read; start a workbook of your own "
                  "with File, New.");
    if (!m_workbook->whyReadOnly().isEmpty())
        return m_workbook->whyReadOnly();
    if (m_workbook->isReadOnly())
        return tr("This workbook is open for reading only; copy it to a folder of your own and "
                  "open the copy.");
    if (asOf().isValid())
        return tr("You are looking at what was known at an earlier moment; go back to now first.");
    return {};
}

QString Desk::whyReadOnly() const
{
    const QDate archived = m_workbook->archivedSince();
    const QString reason = whyNotWritable();
    if (!reason.isEmpty() || !archived.isValid())
        return reason;
    return tr("This plan has been archived since %1; take it out of the archive first (File, "
              "Plans).")
        .arg(longDayLabel(archived));
}

QString Desk::whyNotRecorded(const QVector<Edit>& edits) const
{
    const bool archives = edits.size() == 1 && isArchiving(edits.first());
    return archives ? whyNotWritable() : whyReadOnly();
}

void Desk::record(const Edit& edit, const QString& note, const QString& text)
{
    recordAll({edit}, note, text);
}

/// Nothing for what cannot be undone. To be made while what the edits take the place of is still in
/// force.
std::unique_ptr<EditCommand> Desk::stepOf(const QVector<Edit>& edits, const QString& note,
                                          const QString& text)
{
    const Snapshot& before = *m_assessment->snapshot;
    const QVector<Acknowledgement> acknowledgements = m_workbook->acknowledgements();
    // Undone in the other order; a step that one of them cannot be undone in is none.
    QVector<Edit> inverses;
    for (const Edit& edit : edits) {
        if (const auto inverse = inverseOf(edit, before, acknowledgements))
            inverses.prepend(*inverse);
    }
    if (inverses.size() != edits.size())
        return {};
    const QString undo = undoNote(noteInForce(edits.first(), before, acknowledgements),
                                  note.isEmpty() ? text : note);
    return std::make_unique<EditCommand>(*this, edits, inverses, note, undo, text);
}

void Desk::recordAll(const QVector<Edit>& edits, const QString& note, const QString& text)
{
    if (const QString reason = whyNotRecorded(edits); !reason.isEmpty())
        throw Error(Error::Kind::CannotOpen, reason);
    if (edits.isEmpty())
        return;
    auto step = stepOf(edits, note, text);
    write(edits, note);
    if (step)
        m_undo.push(step.release());
}

void Desk::adoptRecorded(const QVector<Edit>& edits, const QString& note, const QString& text)
{
    if (edits.isEmpty())
        return;
    m_savedAt = now();
    try {
        if (auto step = stepOf(edits, note, text))
            m_undo.push(step.release());
        reload();
    } catch (const Error& error) {
        Q_EMIT failed(error.sentence());
    }
}

void Desk::write(const QVector<Edit>& edits, const QString& note)
{
    const QDateTime at = now();
    m_workbook->record(edits, {at, m_person, note});
    m_savedAt = at;
    try {
        reload();
    } catch (const Error& error) {
        Q_EMIT failed(error.sentence()); // it is recorded nevertheless
    }
}

std::shared_ptr<const Assessment> Desk::assess(const Period& period, const QDateTime& asOf) const
{
    return kmh::assess(*m_workbook, period, asOf);
}

} // namespace kmh
