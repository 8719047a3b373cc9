// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "core/store/workbook.h"
#include "ui/subject.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

#include <functional>
#include <memory>

namespace kmh {

class EditCommand;

/// What the window is about: an open workbook, the period and the moment looked at, and the
/// assessment of all three. Pages read the assessment and listen for its change; a page asks to be
/// taken elsewhere through the …Requested() signals and knows nothing of the window.
///
/// An edit goes the other way: record() writes it to the workbook, takes a new snapshot and says so
/// once; undoing writes what was in force before as one more row.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// What time it is, in UTC.
    using Clock = std::function<QDateTime()>;

    /// Looks at the last period anything was reported for, else at the plan's last one, as known
    /// now.
    explicit Desk(std::shared_ptr<Workbook> workbook, QObject* parent = nullptr);
    ~Desk() override;

    const Workbook& workbook() const { return *m_workbook; }
    std::shared_ptr<Workbook> sharedWorkbook() const { return m_workbook; }
    /// The plan as of the moment looked at.
    const Plan& plan() const { return m_assessment->plan(); }
    const Assessment& assessment() const { return *m_assessment; }
    const Period& period() const { return m_assessment->period(); }
    /// The moment looked at; invalid means now.
    const QDateTime& asOf() const { return m_assessment->snapshot->asOf; }

    /// The periods to choose from: every 旬 of the plan, its months and itself; after it the 旬
    /// until the last of its figures is published.
    QVector<Period> periods() const;

    /// Assess another period, or as known at another moment (invalid: now). Throw Error when the
    /// workbook cannot be read; nothing changes then.
    void setPeriod(const Period& period);
    void setAsOf(const QDateTime& moment);
    /// Looks at both at once. Going back to now gives back the period looked at before, unless a
    /// person has chosen another one meanwhile.
    void lookBack(const Period& period, const QDateTime& moment);

    /// Reads anew what somebody else may have recorded. Throws Error when that cannot be read.
    void reload();

    /// One indicator's figures with last year's, for its course.
    std::shared_ptr<const Snapshot> courseSnapshot(IndicatorId indicator) const;

    /// Who works at this desk; what is recorded bears the name.
    void setPerson(const QString& name);
    const QString& person() const { return m_person; }
    void setClock(Clock clock) { m_clock = std::move(clock); }
    QDateTime now() const { return m_clock(); }

    /// When something was recorded here last, in UTC; invalid if nothing was since it was opened.
    const QDateTime& savedAt() const { return m_savedAt; }

    /// Why nothing can be recorded at present, as a sentence; empty if it can.
    QString whyReadOnly() const;
    /// The same for these edits: an archived plan can be taken out of the archive again.
    QString whyNotRecorded(const QVector<Edit>& edits) const;

    /// Records an edit under the person's name with a note; `text` names it in the undo menu.
    /// Throws Error as Workbook::record() does, and where whyReadOnly() says so.
    void record(const Edit& edit, const QString& note, const QString& text);
    /// The same for several as one step: all of them or none.
    void recordAll(const QVector<Edit>& edits, const QString& note, const QString& text);
    /// Takes in what was recorded under the person's name by long work off the window's thread, as
    /// one step that can be undone; where it cannot be read anew, failed() tells.
    void adoptRecorded(const QVector<Edit>& edits, const QString& note, const QString& text);
    QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    void assessmentChanged();
    void personChanged(const QString& name);
    /// Something a person asked for could not be done; the sentence says why.
    void failed(const QString& sentence);
    /// Asks for a measure's sector page, on an indicator of it where one is given.
    void measureRequested(kmh::MeasureId measure, std::optional<kmh::IndicatorId> indicator);
    void sectorRequested(kmh::SectorId sector);
    /// Asks for another place (Page::place()) of the page that is shown; Esc comes back from it.
    void placeRequested(const QString& place);
    /// Asks for whatever shows a subject; Esc comes back from it.
    void subjectRequested(const kmh::Subject& subject);

private:
    /// The same but for the archive, which can be left again.
    QString whyNotWritable() const;
    std::shared_ptr<const Assessment> assess(const Period& period, const QDateTime& asOf) const;
    void write(const QVector<Edit>& edits, const QString& note);
    std::unique_ptr<EditCommand> stepOf(const QVector<Edit>& edits, const QString& note,
                                        const QString& text);
    friend class EditCommand;

    std::shared_ptr<Workbook> m_workbook;
    std::shared_ptr<const Assessment> m_assessment;
    std::optional<Period> m_periodBefore; ///< looked at before a look back took its own
    QString m_person;
    QDateTime m_savedAt;
    Clock m_clock;
    QUndoStack m_undo;
};

} // namespace kmh
