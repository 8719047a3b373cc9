// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/coverage_rows.h"

#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

// Characters before and after a place that say where it is; where room is short the end is cut.
constexpr int kBefore = 5;
constexpr int kAfter = 16;

QString aroundText(const Plan& plan, const Quote& quote)
{
    const int start = std::max(0, quote.start - kBefore);
    const int end = std::min(int(plan.noticeText.size()), quote.end() + kAfter);
    return tr("…%1…").arg(plan.wording({start, end - start}));
}

template<class Items>
std::optional<Tracker> among(const Items& items, const QString& code, Tracker::Kind kind)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const auto& item) { return item.code == code; });
    if (found == items.end())
        return {};
    Tracker tracker{kind, code, found->name, found->measure};
    if constexpr (std::is_same_v<typename Items::value_type, Indicator>)
        tracker.indicator = found->id;
    if constexpr (std::is_same_v<typename Items::value_type, Deliverable>)
        tracker.deliverable = found->id;
    return tracker;
}

CoverageRow coverageRow(const Plan& plan, const CoverageItem& item)
{
    CoverageRow row;
    row.item = item;
    row.measure = item.measure ? QString::number(plan.measure(*item.measure).no) : tr("preamble");
    row.kind = coverageKindLabel(item.kind);
    row.state = coverageStateLabel(item.state);
    row.words = plan.wording(item.quote);
    row.around = aroundText(plan, item.quote);
    if (item.state == CoverageItem::State::Tracked)
        row.tracker = findTracker(plan, item.by);
    row.by = row.tracker ? tr("%1 %2").arg(row.tracker->code, row.tracker->name) : item.by;
    if (item.state == CoverageItem::State::Open)
        row.by = tr("nothing follows it up yet");
    return row;
}

} // namespace

std::optional<Tracker> findTracker(const Plan& plan, const QString& code)
{
    using Kind = Tracker::Kind;
    if (const auto tracker = among(plan.indicators, code, Kind::Indicator))
        return tracker;
    if (const auto tracker = among(plan.deliverables, code, Kind::Deliverable))
        return tracker;
    if (const auto tracker = among(plan.projects, code, Kind::Project))
        return tracker;
    if (const auto tracker = among(plan.fundings, code, Kind::Funding))
        return tracker;
    return among(plan.mechanisms, code, Kind::Mechanism);
}

QString trackerKindLabel(Tracker::Kind kind)
{
    switch (kind) {
    case Tracker::Kind::Indicator: return tr("indicator");
    case Tracker::Kind::Deliverable: return tr("deliverable");
    case Tracker::Kind::Project: return tr("project");
    case Tracker::Kind::Funding: return tr("funding");
    case Tracker::Kind::Mechanism: return tr("mechanism or list");
    }
    Q_UNREACHABLE();
}

QString coverageStateLabel(CoverageItem::State state)
{
    switch (state) {
    case CoverageItem::State::Tracked: return tr("✓ tracked");
    case CoverageItem::State::Waived: return tr("– waived");
    case CoverageItem::State::Open: return tr("◆ open");
    }
    Q_UNREACHABLE();
}

QString coverageKindLabel(CoverageItem::Kind kind)
{
    switch (kind) {
    case CoverageItem::Kind::Quantity: return tr("quantity");
    case CoverageItem::Kind::Deadline: return tr("deadline");
    case CoverageItem::Kind::Action: return tr("action");
    }
    Q_UNREACHABLE();
}

QVector<CoverageRow> coverageRows(const Plan& plan)
{
    QVector<CoverageRow> rows;
    for (const CoverageItem& item : coverageOf(plan))
        rows.append(coverageRow(plan, item));
    return rows;
}

QString coverageSentence(const QVector<CoverageRow>& rows)
{
    const auto count = [&](CoverageItem::State state) {
        return std::count_if(rows.begin(), rows.end(),
                             [&](const CoverageRow& row) { return row.item.state == state; });
    };
    return tr("%1 places tracked · %2 waived with a reason · %3 open")
        .arg(count(CoverageItem::State::Tracked))
        .arg(count(CoverageItem::State::Waived))
        .arg(count(CoverageItem::State::Open));
}

} // namespace kmh
