// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/bulletin_words.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/domain/wide_letter.h"
#include "core/evaluation/calendar.h"

namespace kmh {

namespace {

constexpr qsizetype kUnitsNamed = 3;

QVector<UnitId> leadsOf(const Measure& measure)
{
    QVector<UnitId> leads;
    for (const Responsibility& responsibility : measure.units) {
        if (responsibility.role != Role::Support)
            leads.append(responsibility.unit);
    }
    return leads;
}

/// What numbers begin and end with; a comma or stop after one is the sentence's.
bool isNumeral(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'%' || c == QChar(0x2212);
}

bool isToClose(const QString& text, qsizetype at)
{
    if (text.at(at) != u' ' || at == 0 || at + 1 == text.size())
        return false;
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at + 1);
    return (isNumeral(before) && isWide(after)) || (isWide(before) && isNumeral(after));
}

} // namespace

Subject subjectOf(const Plan& plan, const IndicatorAssessment& a)
{
    if (a.region == plan.province().id)
        return MeasureSubject{plan.indicator(a.indicator).measure, a.indicator};
    return PlaceSubject{.region = a.region, .indicator = a.indicator};
}

Subject subjectOf(const Deliverable& deliverable)
{
    return LedgerSubject{{.ledger = QStringLiteral("deliverables"), .item = deliverable.code}};
}

Subject subjectOf(const Entry& entry)
{
    return EntrySubject{entry.id};
}

Piece indicatorPiece(const Plan& plan, const IndicatorAssessment& a)
{
    return about(plan.indicator(a.indicator).name, plan, a);
}

Piece deliverablePiece(const Deliverable& deliverable)
{
    return {deliverable.name, {subjectOf(deliverable)}};
}

Piece entryPiece(const Entry& entry)
{
    return {entry.name(), {subjectOf(entry)}};
}

Piece unitPiece(const Plan& plan, UnitId unit)
{
    return {plan.unit(unit).name, {UnitSubject{unit}}};
}

QString regionWords(const Region& region)
{
    switch (region.kind) {
    case Region::Kind::Province: return tr("the province");
    case Region::Kind::City:
        return region.name == region.shortName ? region.name : tr("%1 city").arg(region.shortName);
    case Region::Kind::AutonomousPrefecture:
        return region.name == region.shortName ? region.name
                                               : tr("%1 prefecture").arg(region.shortName);
    case Region::Kind::Prefecture:
    case Region::Kind::County: return region.name;
    }
    Q_UNREACHABLE();
}

Piece regionPiece(const Plan& plan, RegionId region)
{
    return {regionWords(plan.region(region)), {PlaceSubject{.region = region}}};
}

Piece about(const QString& words, const Plan& plan, const IndicatorAssessment& a)
{
    return {words, {subjectOf(plan, a)}};
}

Piece counted(qsizetype n, const QString& one, const QString& several,
              const QVector<Subject>& about)
{
    return {n == 1 ? one : several.arg(n), about};
}

Piece counted(qsizetype n, const QVector<Subject>& about)
{
    return {QString::number(n), about};
}

Piece sharePiece(qsizetype part, qsizetype whole, const QVector<Subject>& about)
{
    return {formatRatioPercent(double(part) / double(whole)), about};
}

Sentence leadNames(const Plan& plan, const Measure& measure)
{
    QVector<Piece> names;
    QVector<Subject> all;
    for (const UnitId unit : leadsOf(measure)) {
        names.append(unitPiece(plan, unit));
        all.append(UnitSubject{unit});
    }
    const qsizetype count = names.size();
    const Sentence named = joined(names.mid(0, kUnitsNamed), tr(", "));
    return count <= kUnitsNamed
               ? named
               : compose(tr("%1 and others (%2 in all)", "units"), {named, counted(count, all)});
}

Sentence whoLeads(const Plan& plan, const Measure& measure)
{
    const Sentence names = leadNames(plan, measure);
    if (names.isEmpty())
        return {};
    bool leads = true;
    for (const Responsibility& responsibility : measure.units)
        leads = leads && responsibility.role != Role::Responsible;
    return compose(leads ? tr("led by %1") : tr("responsible: %1"), {names});
}

Sentence listed(const QVector<Piece>& pieces, qsizetype most, const QVector<Subject>& all)
{
    const Sentence named = joined(pieces.mid(0, most), tr(", "));
    return pieces.size() <= most
               ? named
               : compose(tr("%1 and others, %2 in all"), {named, counted(pieces.size(), all)});
}

Sentence closedUp(const Sentence& sentence)
{
    Sentence closed = sentence;
    for (qsizetype at = closed.text.size() - 1; at >= 0; --at) {
        if (!isToClose(closed.text, at))
            continue;
        closed.text.remove(at, 1);
        for (Mention& mention : closed.mentions) {
            if (mention.start > at)
                --mention.start;
            else if (mention.start + mention.length > at)
                --mention.length;
        }
    }
    return closed;
}

QString closedUp(const QString& text)
{
    return closedUp(Sentence{text}).text;
}

QVector<Subject> noticePlace(const Plan& plan, const QString& words)
{
    const qsizetype at = words.isEmpty() ? -1 : plan.noticeText.indexOf(words);
    if (at < 0)
        return {};
    return {QuoteSubject{{int(at), int(words.size())}}};
}

QString dayWords(const Assessment& assessment, QDate day)
{
    return dayLabel(day, assessment.period().year());
}

QString periodWords(Calendar calendar, const Period& period)
{
    if (period.kind() != Period::Kind::Xun)
        return reportShortLabel(calendar, period);
    const QString words[] = {tr("the first ten days of month %1"),
                             tr("the second ten days of month %1"),
                             tr("the last days of month %1")};
    return words[period.ordinal() % 3].arg(period.firstDay().month());
}

QString lateWords(int days)
{
    if (days <= 0)
        return tr("due that day");
    return days == 1 ? tr("1 day late") : tr("%1 days late", nullptr, int(days)).arg(days);
}

} // namespace kmh
