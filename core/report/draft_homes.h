// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/notice/draft.h"

#include <QtCore/QHash>

namespace kmh {

/// What of a draft the things of an earlier plan may go on in. Each item of the draft is given to
/// one thing only, the first that asks; of several items of one name the first one first. In time
/// linear in the draft and in what is asked for, with up to kMostCompared comparisons of titles.
class DraftHomes
{
public:
    DraftHomes(const Draft& draft, const Plan& earlier);

    /// The likeliest measure: by the sector, by the title, and above all by words that hold the
    /// name. Above kMostCompared pairs of measures only a title that is the same counts. None where
    /// the draft has no measure.
    std::optional<DraftId> measureFor(MeasureId of, const QString& name);

    /// The target that asks the same: by name and unit.
    std::optional<DraftId> takeTarget(const Indicator& indicator);
    /// The item that names the same as an entry of a kind of ledger: of a list only where the entry
    /// follows up a mechanism of its plan, as other lines are no words of a notice.
    std::optional<DraftId> takeItem(LedgerKind kind, const Entry& entry);

    static constexpr qint64 kMostCompared = 1'000'000;

private:
    /// A measure of the draft, with what it is found again by.
    struct Home
    {
        DraftId id;
        QString title; ///< folded
        QString words; ///< folded, all of it
        QString sector;
    };
    /// By folded name, in the order of the draft; taken from the front.
    using Names = QHash<QString, QVector<DraftId>>;

    static std::optional<DraftId> take(Names& names, const QString& name);
    void keepName(const DraftItem& item);
    void keepMeasure(const Home& home);
    double likenessTo(const Home& home, MeasureId of) const;
    /// The place in m_measures that is likeliest whatever the name.
    int likeliest(MeasureId of);
    int likeliestOfAll(MeasureId of) const;
    QVector<int> mayHold(const QString& name) const;

    QHash<MeasureId, QPair<QString, QString>> m_asked; ///< the earlier plan's titles and sectors
    QVector<Home> m_measures;
    QHash<QPair<QChar, QChar>, QVector<int>> m_holders; ///< by two characters of their words
    QHash<QString, int> m_firstOfTitle;                 ///< places in m_measures
    QHash<QString, int> m_firstOfSector;
    QHash<MeasureId, int> m_likeliest;
    Names m_targets;
    QHash<int, Names> m_items; ///< by kind of ledger
    bool m_compares = true;
};

} // namespace kmh
