// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/measure_reader.h"

#include "core/notice/proposals.h"
#include "core/notice/task_finder.h"
#include "core/notice/unread_amounts.h"

namespace kmh {

namespace {

/// The measure's words without its heading and without what says who answers for it.
CleanText bodyOf(const OutlineMeasure& measure, const ResponsibilityReading& responsibilities)
{
    CleanText body = measure.words;
    for (const auto& [start, length] : responsibilities.taken) { // from the last to the first
        const int from = std::max(start, measure.bodyStart);
        if (from < start + length)
            body.remove(from, start + length - from);
    }
    return body.mid(measure.bodyStart);
}

void addResponsibilities(const ResponsibilityReading& read, MeasureReading& reading)
{
    for (const ResponsibilityReading::Named& named : read.units)
        reading.items.append({{.quote = named.quote, .content = named.content}, named.doubt});
    for (const ResponsibilityReading::Implementing& group : read.regions)
        reading.items.append({{.quote = group.quote, .content = group.content}});
    for (const ResponsibilityReading::Remark& remark : read.remarks) {
        reading.items.append({{.quote = remark.quote, .content = DraftNote{}}});
        reading.issues.append({.severity = NoticeIssue::Severity::Note,
                               .message = remark.about,
                               .quote = remark.quote});
    }
    reading.issues += read.issues;
}

class Numbers
{
public:
    Numbers(const CleanText& body, const DraftHead& head)
        : m_body(body)
        , m_period(head.period)
        , m_quantities(findQuantities(body))
    {
        if (head.period)
            m_deadlines = findDeadlines(body, *head.period);
        else if (head.issued.isValid())
            m_deadlines = findDeadlinesFrom(body, head.issued);
    }

    void readInto(MeasureReading& reading) const
    {
        // Without a period a plan is still to be dated; tasks whose words name no day are held to
        // none yet.
        const Period plan = m_period.value_or(Period::year(kNoYear));
        const FoundTasks tasks = findTasks(m_body, m_quantities, m_deadlines, plan);
        const auto firstTask = int(reading.items.size());
        for (const FoundTasks::Found& task : tasks.items) {
            reading.items.append({task.item, task.doubt});
            if (auto* asked = std::get_if<DraftDeliverable>(&reading.items.last().item.content);
                asked && !m_period && asked->basis == Deliverable::DueBasis::Plan)
                asked->due = {};
        }
        for (const UnreadAmount& unread : findUnreadAmounts(m_body)) {
            reading.issues.append(
                {.message = unread.doubt, .quote = m_body.quote(unread.start, unread.length)});
        }
        reading.issues += tasks.issues;
        for (int i = 0; i < m_quantities.size(); ++i)
            add(m_quantities.at(i), tasks.trackers.value(i), firstTask, plan, reading);
    }

private:
    static constexpr int kNoYear = 1900; // the first a Period can have

    void add(const FoundQuantity& found, const std::optional<int>& tracker, int firstTask,
             const Period& plan, MeasureReading& reading) const
    {
        const Quote phrase = m_body.quote(found.phraseStart, found.phraseLength);
        switch (found.kind) {
        case FoundQuantity::Class::Target:
            reading.items.append(
                {{.quote = phrase, .content = proposedTarget(found, m_body, m_deadlines, plan)},
                 found.doubt});
            return;
        case FoundQuantity::Class::Funding: return; // one of the tasks
        case FoundQuantity::Class::Capacity:
        case FoundQuantity::Class::Existing: break;
        }
        const bool isCapacity = found.kind == FoundQuantity::Class::Capacity;
        DraftQuantity content{.kind = isCapacity ? DraftQuantity::Class::Capacity
                                                 : DraftQuantity::Class::Existing,
                              .value = found.value,
                              .unit = found.unit,
                              .comparator = found.comparator,
                              .trackedBy = {},
                              .waived = {}};
        const std::optional<int> task =
            tracker ? std::optional(firstTask + *tracker) : std::nullopt;
        reading.items.append({{.quote = phrase, .content = content}, found.doubt, task});
    }

    const CleanText& m_body;
    std::optional<Period> m_period;
    QVector<FoundQuantity> m_quantities;
    QVector<FoundDeadline> m_deadlines;
};

} // namespace

MeasureReading readMeasure(const OutlineMeasure& measure,
                           const ResponsibilityReading& responsibilities, const DraftHead& head)
{
    MeasureReading reading;
    addResponsibilities(responsibilities, reading);
    const CleanText body = bodyOf(measure, responsibilities);
    if (!body.isEmpty())
        Numbers(body, head).readInto(reading);
    return reading;
}

} // namespace kmh
