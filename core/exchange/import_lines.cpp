// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_lines.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

using Side = std::optional<double>;

bool differ(const Side& a, const Side& b)
{
    return a && b && *a != *b;
}

QString keyText(const Plan& plan, const FigureKey& key)
{
    return kmh::tr("“%1” of %2 for %3")
        .arg(plan.indicator(key.indicator).name, plan.region(key.region).shortName,
             periodLabel(key.period));
}

} // namespace

void ImportLines::take(FoundFigure&& found)
{
    const auto place = m_places.constFind(found.key);
    if (place != m_places.cend()) {
        takeAgain(*place, found);
        return;
    }
    m_places.insert(found.key, m_lines.size());
    ReportedFigure figure{found.value, found.cumulative,
                          found.quality.value_or(Quality::Preliminary)};
    figure.source = found.source.value_or(QString());
    figure.note = std::move(found.note);
    ImportLine line;
    line.change = {found.key, {}, std::move(figure), std::move(found.cell)};
    m_lines.append(std::move(line));
    m_said.append(quint8((found.quality ? SaysQuality : 0) | (found.source ? SaysSource : 0)));
}

void ImportLines::take(const ReadFigure& figure)
{
    FoundFigure found{figure.key, figure.figure.value, figure.figure.cumulative};
    if (figure.figure.quality != Quality::Preliminary)
        found.quality = figure.figure.quality;
    if (!figure.figure.source.isEmpty())
        found.source = figure.figure.source;
    found.note = figure.figure.note;
    found.cell = figure.cell;
    take(std::move(found));
}

/// What else a file says of a figure it has given; empty where it says nothing else.
QString ImportLines::contradiction(qsizetype place, const FoundFigure& found) const
{
    const FigureChange& change = m_lines[place].change;
    const ReportedFigure& figure = *change.after;
    const QString key = keyText(m_plan, found.key);
    if (differ(figure.value, found.value) || differ(figure.cumulative, found.cumulative))
        return kmh::tr("%1 stands in the file twice, in %2 with another figure; leave only the "
                       "right one.")
            .arg(key, change.cell);
    if (found.quality && (m_said[place] & SaysQuality) && *found.quality != figure.quality)
        return kmh::tr("%1 stands in the file twice, in %2 with another quality; leave only the "
                       "right one.")
            .arg(key, change.cell);
    return {};
}

void ImportLines::addTo(qsizetype place, const FoundFigure& found)
{
    ReportedFigure& figure = *m_lines[place].change.after;
    figure.value = figure.value ? figure.value : found.value;
    figure.cumulative = figure.cumulative ? figure.cumulative : found.cumulative;
    if (found.quality && !(m_said[place] & SaysQuality)) {
        figure.quality = *found.quality;
        m_said[place] |= SaysQuality;
    }
    if (found.source && figure.source.isEmpty()) {
        figure.source = *found.source;
        m_said[place] |= SaysSource;
    }
    if (figure.note.isEmpty())
        figure.note = found.note;
}

void ImportLines::takeAgain(qsizetype place, const FoundFigure& found)
{
    const QString problem = contradiction(place, found);
    if (!problem.isEmpty()) {
        m_issues.error(found.cell, problem);
        return;
    }
    const FigureChange& change = m_lines[place].change;
    const ReportedFigure figure = *change.after;
    addTo(place, found);
    const auto isOther = [](const QString& first, const QString& second) {
        return !first.isEmpty() && !second.isEmpty() && first != second;
    };
    const QString key = keyText(m_plan, found.key);
    const bool adds = (found.value && !figure.value) || (found.cumulative && !figure.cumulative);
    if (isOther(figure.source, found.source.value_or(QString())))
        m_issues.warning(found.cell,
                         kmh::tr("%1 stands in the file twice, in %2 from %3 and here from %4; the "
                                 "first is recorded.")
                             .arg(key, change.cell, figure.source, *found.source));
    else if (isOther(figure.note, found.note))
        m_issues.warning(found.cell,
                         kmh::tr("%1 stands in the file twice, in %2 with another remark; the "
                                 "first is recorded.")
                             .arg(key, change.cell));
    else if (!adds)
        m_issues.note(found.cell,
                      kmh::tr("%1 stands in the file twice with the same figure, in %2 first.")
                          .arg(key, change.cell));
}

QVector<FigureKey> ImportLines::keys() const
{
    QVector<FigureKey> keys;
    keys.reserve(m_lines.size());
    for (const ImportLine& line : m_lines)
        keys.append(line.change.key);
    return keys;
}

QVector<ImportLine> ImportLines::heldAgainst(const QHash<FigureKey, ReportedFigure>& inForce,
                                             bool isForm, const QString& sender)
{
    m_places.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        ImportLine& line = m_lines[i];
        if (!(m_said[i] & SaysSource))
            line.change.after->source = sender;
        const auto before = inForce.constFind(line.change.key);
        if (before != inForce.cend())
            hold(line, m_said[i], *before, isForm);
        if (const auto problem = problemWith(line.change.key, *line.change.after, m_plan)) {
            line.status = ImportLine::Status::Refused;
            line.message = *problem;
        }
    }
    m_said.clear();
    return std::exchange(m_lines, {});
}

void ImportLines::hold(ImportLine& line, quint8 said, const ReportedFigure& before,
                       bool isForm) const
{
    ReportedFigure& after = *line.change.after;
    line.change.before = before;
    const bool sameNumbers =
        !differ(after.value, before.value) && !differ(after.cumulative, before.cumulative) &&
        (before.value || !after.value) && (before.cumulative || !after.cumulative);
    after.value = after.value ? after.value : before.value;
    after.cumulative = after.cumulative ? after.cumulative : before.cumulative;
    if (sameNumbers && !(said & SaysQuality))
        after.quality = before.quality;
    after.note = after.note.isEmpty() ? before.note : after.note;
    // A form has no column for the source: who hands in the same figure again has not corrected it.
    const bool saysSource = (said & SaysSource) && !isForm;
    if (after.source.isEmpty() || (after.saysTheSame(before) && !saysSource))
        after.source = before.source;
    if (after == before) {
        line.status = ImportLine::Status::Unchanged;
        return;
    }
    line.status = ImportLine::Status::Changed;
    if (after.saysTheSame(before)) {
        line.message = after.source != before.source
                           ? kmh::tr("only the source is another: %1 instead of %2")
                                 .arg(after.source, before.source)
                           : kmh::tr("only the remark is another");
    } else if (contradictsAnother(line)) {
        line.status = isForm ? ImportLine::Status::Conflict : ImportLine::Status::Changed;
        line.message = kmh::tr("the figure in force came from %1, this one comes from %2")
                           .arg(before.source, after.source);
    } else if (before.quality == Quality::Final && after.quality != Quality::Final) {
        line.message = kmh::tr("the figure in force is a final one");
    }
}

bool contradictsAnother(const ImportLine& line)
{
    const auto& before = line.change.before;
    const auto& after = line.change.after;
    const bool isChange =
        line.status == ImportLine::Status::Changed || line.status == ImportLine::Status::Conflict;
    return isChange && before && after && !after->saysTheSame(*before) &&
           !before->source.isEmpty() && !after->source.isEmpty() && before->source != after->source;
}

} // namespace kmh
