// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/dated_anew.h"

#include "core/notice/draft_changes.h"
#include "core/notice/read_notice.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;

namespace {

/// A notice that does not say which period it governs.
Draft undated()
{
    return readNotice(QStringLiteral("某省稳增长若干举措\n"
                                     "\n"
                                     "一、稳住工业\n"
                                     "1.抓好项目投产。12月10日前印发稳增长工作方案。"
                                     "新增规上工业企业20家以上。(牵头单位：省工业和信息化厅)\n"
                                     "2.办好促消费活动。举办促消费活动50场次以上。"
                                     "(牵头单位：省商务厅)\n"),
                      registersOf(*Workbook::openBundled(Bundle::Plan).plan()));
}

template<class Content>
QVector<DraftItem> itemsOf(const Draft& draft)
{
    QVector<DraftItem> items;
    for (const DraftItem& item : draft.items) {
        if (contentOf<Content>(item))
            items.append(item);
    }
    return items;
}

Draft withPeriod(const Draft& draft, const Period& period)
{
    DraftHead head = draft.head;
    head.period = period;
    return datedAnew(withHead(draft, head), draft.head.period);
}

qsizetype openDoubts(const Draft& draft)
{
    return std::count_if(draft.issues.begin(), draft.issues.end(), [](const NoticeIssue& issue) {
        return issue.severity == NoticeIssue::Severity::Doubt && !issue.settled;
    });
}

} // namespace

TEST_CASE("With the period its plan governs a draft gets its days and due periods")
{
    const Draft draft = undated();
    REQUIRE_FALSE(draft.head.period);
    REQUIRE(itemsOf<DraftTarget>(draft).size() == 2);
    REQUIRE(openDoubts(draft) == 1); // that no period is said
    const Draft dated = withPeriod(draft, Period::quarter(2025, 4));
    for (const DraftItem& item : itemsOf<DraftTarget>(dated))
        CHECK(contentOf<DraftTarget>(item)->due == Period::quarter(2025, 4));
    const auto tasks = itemsOf<DraftDeliverable>(dated);
    const auto named = std::find_if(tasks.begin(), tasks.end(), [&](const DraftItem& item) {
        return item.quote.in(dated.text).contains(QStringLiteral("工作方案"));
    });
    REQUIRE(named != tasks.end());
    CHECK(contentOf<DraftDeliverable>(*named)->due == QDate(2025, 12, 10));
    CHECK(openDoubts(dated) == 0);
}

TEST_CASE("What a person has dated stays when the period changes")
{
    const Draft draft = undated();
    DraftItem first = itemsOf<DraftTarget>(draft).first();
    std::get<DraftTarget>(first.content).due = Period::year(2026);
    const Draft dated = withPeriod(withCorrected(draft, first), Period::quarter(2025, 4));
    CHECK(contentOf<DraftTarget>(*dated.item(first.id))->due == Period::year(2026));
    const DraftId second = itemsOf<DraftTarget>(dated).last().id;
    CHECK(contentOf<DraftTarget>(*dated.item(second))->due == Period::quarter(2025, 4));
    const Draft later = withPeriod(dated, Period::quarter(2026, 4));
    CHECK(contentOf<DraftTarget>(*later.item(first.id))->due == Period::year(2026));
    CHECK(contentOf<DraftTarget>(*later.item(second))->due == Period::quarter(2026, 4));
}

TEST_CASE("Many are added as they are one by one, but for those that cannot stand")
{
    const Draft draft = undated();
    const auto itemOf = [&](const char* words) {
        const QString wanted = QString::fromUtf8(words);
        DraftItem item;
        item.quote = {int(draft.text.indexOf(wanted)), int(wanted.size())};
        DraftDeliverable task;
        task.name = wanted;
        item.content = task;
        return item;
    };
    const DraftItem first = itemOf("抓好项目投产");
    const DraftItem second = itemOf("办好促消费活动");
    DraftItem nameless = first;
    std::get<DraftDeliverable>(nameless.content).name.clear();
    const DraftItem outside = itemOf("某省稳增长");
    DraftItem across = first;
    across.quote.length = second.quote.end() - first.quote.start;
    const Draft added = withAllAdded(draft, {second, outside, first, nameless, across});
    const Draft expected = withAdded(withAdded(draft, second), first);
    REQUIRE(added.items.size() == draft.items.size() + 2);
    for (qsizetype i = 0; i < added.items.size(); ++i) {
        CHECK(added.items.at(i).id == expected.items.at(i).id);
        CHECK(added.items.at(i).parent == expected.items.at(i).parent);
        CHECK(added.items.at(i).quote == expected.items.at(i).quote);
    }
}
