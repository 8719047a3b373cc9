// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/report/briefing/briefing.h"

#include <QtCore/QHash>

namespace kmh {

/// An office's briefing while it is being arranged: which pages in which order, and a person's
/// words on them. Nothing is recorded before edits() are.
class BriefingDraft
{
public:
    /// `savedOutline` is what the workbook holds of it.
    BriefingDraft(BriefingInput input, QString savedOutline);

    const Plan& plan() const { return m_input.assessment->plan(); }
    const BriefingOutline& outline() const { return m_outline; }
    void setOutline(const BriefingOutline& outline) { m_outline = outline; }
    /// The order of the house, all pages shown.
    static BriefingOutline houseOutline(const Plan& plan);

    QString computedHeadline(const QString& key) const;
    /// A person's headline; none where the computed one stands.
    std::optional<Wording> headline(const QString& key) const;
    /// It was written when another one was computed.
    bool isOutdated(const QString& key) const;
    /// Empty words, or the computed ones, take a person's back.
    void sayHeadline(const QString& key, const QString& words);
    /// What a person wrote stands beside the sentence computed now.
    void keepHeadline(const QString& key);
    /// Those a person wrote; and what the program proposes where nobody did.
    QString notes(const QString& key) const;
    QString computedNotes(const QString& key) const { return m_computedNotes.value(key); }
    void sayNotes(const QString& key, const QString& words);

    /// It is not shown this time, ticked or not, as it would be empty.
    bool isLeftOut(const QString& key) const;

    /// The page as it would be shown; of one that goes on, its first part.
    struct Preview
    {
        Briefing briefing; ///< with this page alone
        int number = 1;    ///< among the pages that are shown
        int count = 1;
    };
    Preview preview(const QString& key) const;

    /// What is to be recorded, if anything.
    QVector<Edit> edits() const;

private:
    std::optional<Wording> wordingAt(const QString& place) const;
    void say(const QString& place, const QString& computed, const QString& words);
    void takeComputed(const BriefingPage& page);
    BriefingOutline alone(const QString& key) const;
    Briefing make(const BriefingOutline& outline, const Wordings& wordings) const;

    BriefingInput m_input;
    QString m_savedText;
    BriefingOutline m_saved;
    BriefingOutline m_outline;
    QHash<QString, QString> m_computed; ///< headlines by key
    QHash<QString, QString> m_computedNotes;
    QHash<QString, int> m_parts;    ///< how many slides a page is, by key
    QHash<QString, Wording> m_said; ///< by place, where it is another than in the workbook
};

} // namespace kmh
