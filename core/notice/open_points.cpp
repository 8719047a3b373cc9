// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/notice/coverage.h"
#include "core/notice/draft_check.h"
#include "core/notice/draft_index.h"
#include "core/notice/draft_plan.h"

#include <algorithm>

namespace kmh {

namespace {

using Kind = OpenPoint::Kind;

class PointFinder
{
public:
    explicit PointFinder(const Draft& draft)
        : m_draft(draft)
        , m_index(draft)
    {
    }

    QVector<OpenPoint> points()
    {
        findInHead();
        findDoubts();
        findInSections();
        for (int m = 0; m < m_index.measures().size(); ++m)
            findInMeasure(m);
        findUncovered();
        // What concerns the whole first, the rest by where it stands.
        std::stable_sort(m_points.begin(), m_points.end(), [](const auto& a, const auto& b) {
            return a.quote && b.quote ? a.quote->start < b.quote->start : !a.quote && b.quote;
        });
        return m_points;
    }

private:
    void add(Kind kind, const DraftItem& item, const QString& sentence)
    {
        m_points.append({kind, item.quote, item.id, sentence});
    }

    void findInHead()
    {
        const auto missing = [&](const QString& sentence) {
            m_points.append({Kind::Head, {}, {}, sentence});
        };
        if (m_draft.head.title.trimmed().isEmpty())
            missing(kmh::tr("The plan has no title; write one."));
        if (!m_draft.head.period)
            missing(kmh::tr("The plan has no period; choose the quarter or the year it governs."));
        if (m_index.measures().isEmpty())
            missing(kmh::tr("There is no measure; choose another text."));
    }

    void findDoubts()
    {
        for (int i = 0; i < m_draft.issues.size(); ++i) {
            const NoticeIssue& issue = m_draft.issues.at(i);
            if (issue.settled || issue.severity != NoticeIssue::Severity::Doubt)
                continue;
            OpenPoint point{Kind::Doubt, issue.quote, issue.item, issue.message, i};
            const auto place = issue.item ? m_index.item(*issue.item) : std::nullopt;
            if (!point.quote && place && m_draft.items.at(*place).quote.length > 0)
                point.quote = m_draft.items.at(*place).quote;
            m_points.append(point);
        }
    }

    void findInSections()
    {
        QSet<QString> known;
        for (const Sector& sector : m_draft.registers.sectors)
            known.insert(sector.code);
        for (const int place : m_index.sections()) {
            const DraftItem& item = m_draft.items.at(place);
            const auto& section = *contentOf<DraftSection>(item);
            if (!known.contains(section.sector))
                add(Kind::NoSector, item,
                    kmh::tr("Section %1 “%2” is shown in no sector; choose one.")
                        .arg(section.no)
                        .arg(section.title));
        }
    }

    void findInMeasure(int m)
    {
        const DraftItem& item = m_draft.items.at(m_index.measures().at(m));
        const QVector<int>& parts = m_index.itemsOf(m);
        for (const int place : parts)
            findUnsound(m_draft.items.at(place));
        const bool answered = std::any_of(parts.cbegin(), parts.cend(), [&](int place) {
            const DraftItem& part = m_draft.items.at(place);
            return contentOf<DraftResponsibility>(part) || contentOf<DraftImplementation>(part);
        });
        if (!answered)
            add(Kind::NoUnit, item,
                kmh::tr("Nobody answers for measure %1; name a unit.").arg(m + 1));
        if (!item.checked)
            add(Kind::Unchecked, item,
                kmh::tr("Nobody has looked at measure %1 yet; compare it with the notice and "
                        "confirm it.")
                    .arg(m + 1));
    }

    /// planOf() leaves it without a target.
    void findUnsound(const DraftItem& item)
    {
        const auto* target = contentOf<DraftTarget>(item);
        const QString problem = target ? targetProblem(*target) : QString();
        if (!problem.isEmpty())
            add(Kind::Uncovered, item,
                kmh::tr("%1 has no target in the plan yet. %2").arg(target->indicator, problem));
    }

    void findUncovered()
    {
        const Plan plan = planOf(m_draft);
        for (const CoverageItem& found : coverageOf(plan)) {
            if (found.state != CoverageItem::State::Open)
                continue;
            OpenPoint point{Kind::Uncovered,
                            found.quote,
                            {},
                            kmh::tr("Nothing follows up “%1”; add what does, or say why nothing "
                                    "needs to.")
                                .arg(plan.wording(found.quote))};
            if (found.measure) {
                const int m = int(found.measure->value) - 1; // as planOf() numbers them
                point.item = m_draft.items.at(m_index.measures().at(m)).id;
            }
            m_points.append(point);
        }
    }

    const Draft& m_draft;
    const DraftIndex m_index;
    QVector<OpenPoint> m_points;
};

} // namespace

QVector<OpenPoint> openPoints(const Draft& draft)
{
    return PointFinder(draft).points();
}

} // namespace kmh
