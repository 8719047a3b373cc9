// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/domain/figure_input.h"
#include "core/domain/reported_words.h"
#include "ui/entry/figure_sheet.h"

#include <QtCore/QSet>

// What is typed into the cells and recorded; figure_sheet.cpp has what they say.

namespace kmh {

/// Nothing where nothing is typed, or where `problem` says why it cannot be recorded.
std::optional<ReportedFigure> FigureSheet::reportOf(const Typed& typed, QString* problem) const
{
    const FigureInput input = readFigure(typed.text, plan().indicator(typed.key.indicator));
    *problem = input.problem;
    if (!input.value)
        return {};
    const ReportedFigure after =
        withFigure(inForce(typed.key).value_or(ReportedFigure{}), side(typed.key), *input.value);
    *problem = problemWith(typed.key, after, plan()).value_or(QString());
    return problem->isEmpty() ? std::optional(after) : std::nullopt;
}

QStringList FigureSheet::doubts(const Typed& typed) const
{
    if (saysNoFigure(typed.text))
        return {};
    QString problem;
    const auto after = reportOf(typed, &problem);
    if (!after)
        return {problem};
    QStringList sentences;
    for (const FigureRemark& remark :
         figureRemarks(*m_reported, {{typed.key, inForce(typed.key), after}}))
        sentences.append(remark.sentence);
    return sentences;
}

/// Nothing where nothing is to be recorded; what cannot be is refused.
std::optional<FigureChange> FigureSheet::changeOf(const Typed& typed, Blanks blanks)
{
    const FigureKey& key = typed.key;
    const auto before = inForce(key);
    if (saysNoFigure(typed.text)) {
        if (blanks == Blanks::Skip)
            return {};
        m_refused.remove(key);
        return before ? std::optional(FigureChange{key, before, {}}) : std::nullopt;
    }
    if (const QString why = whyClosed(key); !why.isEmpty()) {
        m_refused.insert(key, {typed.text, why});
        return {};
    }
    QString problem;
    const auto after = reportOf(typed, &problem);
    if (!after) {
        m_refused.insert(key, {typed.text, problem});
        return {};
    }
    m_refused.remove(key);
    if (before && before->saysTheSame(*after))
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
    const bool needsName = !changes.isEmpty() && m_desk.person().isEmpty();
    if (!changes.isEmpty() && !record(changes, text, &problem)) {
        for (const Typed& cell : std::as_const(typed)) {
            if (needsName || !cell.text.trimmed().isEmpty())
                m_refused.insert(cell.key, {cell.text, problem, needsName});
        }
    }
    Q_EMIT changed();
    if (needsName)
        Q_EMIT nameWanted();
}

/// Once there is a name: everything that is still refused for want of it, as one step.
void FigureSheet::recordWaiting()
{
    if (m_desk.person().isEmpty())
        return;
    QVector<Typed> waiting;
    for (auto cell = m_refused.cbegin(); cell != m_refused.cend(); ++cell) {
        if (cell->needsName)
            waiting.append({cell.key(), cell->text});
    }
    if (!waiting.isEmpty())
        type(waiting, Blanks::TakeBack,
             waiting.size() == 1 ? stepText(waiting.first().key) : tr("typed figures"));
    for (const Saying& unsaid : std::exchange(m_unsaid, {}))
        say(unsaid);
}

void FigureSheet::takeBack(const QVector<FigureKey>& keys, const QString& text)
{
    QVector<Typed> cells;
    for (const FigureKey& key : keys)
        cells.append({key, {}});
    type(cells, Blanks::TakeBack, text);
}

bool FigureSheet::say(const Saying& saying)
{
    QVector<FigureChange> changes;
    for (const FigureKey& key : saying.keys) {
        const auto before = inForce(key);
        if (!before)
            continue;
        ReportedFigure after = *before;
        saying.apply(after);
        if (after != *before)
            changes.append({key, before, after});
    }
    QString problem;
    if (changes.isEmpty())
        return true;
    if (m_desk.person().isEmpty()) {
        m_unsaid.append(saying);
        Q_EMIT nameWanted();
        return false;
    }
    if (record(changes, saying.text, &problem))
        return true;
    Q_EMIT m_desk.failed(problem);
    return false;
}

bool FigureSheet::setQuality(const QVector<FigureKey>& keys, Quality quality)
{
    return say({keys, [quality](ReportedFigure& figure) { figure.quality = quality; },
                tr("quality of figures")});
}

bool FigureSheet::setSource(const QVector<FigureKey>& keys, const QString& source)
{
    return say({keys, [source](ReportedFigure& figure) { figure.source = source; },
                tr("source of figures")});
}

bool FigureSheet::setNote(const QVector<FigureKey>& keys, const QString& note)
{
    return say(
        {keys, [note](ReportedFigure& figure) { figure.note = note; }, tr("note on figures")});
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

} // namespace kmh
