// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figure_context.h"
#include "core/evaluation/figure_remarks.h"
#include "ui/desk.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

/// A row of the sheet: one indicator for one period, of which every region has a cell.
using SheetRow = std::pair<IndicatorId, Period>;

/// The cells of the entry sheet by what they are of: what is in force, what was refused, what
/// stands beside it. Everything that is typed, pasted or taken back is recorded at once as one step
/// that can be undone; what cannot be recorded stays as it was typed, with the reason.
class FigureSheet : public QObject
{
    Q_OBJECT

public:
    explicit FigureSheet(Desk& desk, QObject* parent = nullptr);

    /// Reads anew what is in force of these rows. Throws Error when it cannot be read.
    void read(const QVector<SheetRow>& rows);

    const Desk& desk() const { return m_desk; }
    const Plan& plan() const { return *m_reported->plan; }
    const Snapshot& reported() const { return *m_reported; }

    /// Which figure of what accumulates is typed.
    void setAskedSide(FigureSide side);
    FigureSide askedSide() const { return m_asked; }

    // Of a cell.
    FigureSide side(const FigureKey& key) const;
    std::optional<ReportedFigure> inForce(const FigureKey& key) const;
    std::optional<double> figure(const FigureKey& key) const
    {
        return figureOn(side(key), inForce(key));
    }
    /// Null where nothing was ever said of it.
    const LatestFigure* latest(const FigureKey& key) const;
    const FigureContext& context(const FigureKey& key) const;
    /// 同期; last year is read when it is first asked for.
    std::optional<double> yearBefore(const FigureKey& key) const;
    /// What does not go together with it, explained or not.
    QVector<Finding> findings(const FigureKey& key) const;
    /// Why nothing can be put there, as a sentence; empty if it can.
    QString whyClosed(const FigureKey& key) const;
    /// 缺报: due, expected of this region, neither of its two figures there, and somebody to be
    /// chased for it.
    bool isMissing(const FigureKey& key) const { return !refused(key) && m_missing.contains(key); }
    /// The same of official statistics, which are not out yet.
    bool isUnpublished(const FigureKey& key) const
    {
        return !refused(key) && m_unpublished.contains(key);
    }
    bool isLacking(const FigureKey& key) const { return isMissing(key) || isUnpublished(key); }

    struct Refused
    {
        QString text; ///< blank where a figure is to be taken back
        QString problem;
        bool needsName = false; ///< nothing else keeps it from being recorded
    };
    /// Null where nothing was refused.
    const Refused* refused(const FigureKey& key) const;
    /// What was refused, as a sentence; empty if nothing was.
    QString refusedSentence() const;
    void forget(const QVector<FigureKey>& keys);

    struct Typed
    {
        FigureKey key;
        QString text;
    };
    /// What a figure would be refused or doubted for, were it recorded as typed.
    QStringList doubts(const Typed& typed) const;

    /// What blank cells mean, and those that say so in words or with a dash (saysNoFigure).
    enum class Blanks { Skip, TakeBack };
    /// Records what can be recorded and keeps the rest as refused; `text` names the step.
    void type(const QVector<Typed>& cells, Blanks blanks, const QString& text);
    void takeBack(const QVector<FigureKey>& keys, const QString& text);
    /// What is said of figures besides their numbers; returns whether it is recorded. What only
    /// lacks a name is, once one is given or nameRefused() gives it up.
    bool setQuality(const QVector<FigureKey>& keys, Quality quality);
    bool setSource(const QVector<FigureKey>& keys, const QString& source);
    bool setNote(const QVector<FigureKey>& keys, const QString& note);
    /// No name was given: what is typed stays refused until there is one.
    void nameRefused() { m_unsaid.clear(); }

    /// What a step that changes this cell alone is called.
    QString stepText(const FigureKey& key) const;

Q_SIGNALS:
    /// What is refused, or what is typed, changed; what is in force is told by the desk.
    void changed();
    /// Everything recorded bears a name and none is known.
    void nameWanted();

private:
    std::optional<ReportedFigure> reportOf(const Typed& typed, QString* problem) const;
    std::optional<FigureChange> changeOf(const Typed& typed, Blanks blanks);
    bool record(const QVector<FigureChange>& changes, const QString& text, QString* problem);
    struct Saying
    {
        QVector<FigureKey> keys;
        std::function<void(ReportedFigure&)> apply;
        QString text;
    };
    bool say(const Saying& saying);
    void recordWaiting();
    void readMissing();

    Desk& m_desk;
    FigureSide m_asked = FigureSide::Cumulative;
    std::shared_ptr<const Snapshot> m_reported; ///< the whole of the plan's period
    LatestFigures m_latest;
    QHash<QString, Acknowledgement> m_acknowledged;
    qint64 m_mark = -1;
    QSet<FigureKey> m_missing;
    QSet<FigureKey> m_unpublished;
    QHash<FigureKey, Refused> m_refused;
    QVector<Saying> m_unsaid; ///< for want of a name that is being asked for
    mutable QHash<FigureKey, FigureContext> m_contexts;
    mutable QHash<IndicatorId, QVector<Finding>> m_findings;
    mutable QHash<IndicatorId, std::shared_ptr<const Snapshot>> m_lastYear;
};

} // namespace kmh
