// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/watched_translator.h"

#include <QtCore/QCoreApplication>

namespace kmh::test {

/// Chinese texts for as long as it lives; fails the test where one of ours has none.
class InChinese
{
public:
    InChinese() { QCoreApplication::installTranslator(&m_chinese); }
    ~InChinese()
    {
        QCoreApplication::removeTranslator(&m_chinese);
        CHECK(m_chinese.missing().join(u'\n') == QString());
    }

private:
    WatchedTranslator m_chinese;
};

/// What one indicator of the province has reported for the period; none for nothing.
using Reported = std::vector<std::optional<double>>;

/// A plan for 2025Q1 (“测试举措”, 测办〔2025〕1号) with as many indicators (指标甲, 指标乙, …; 家,
/// codes a, b, …) as values were reported, each to reach 100 in the quarter along 60 at the end of
/// 3月上旬 and 80 at that of 3月中旬; of one measure led by 省商务厅.
Plan bulletinPlan(int indicators);

/// What a bulletin of a period is made from; nobody owes anything, there is no round before.
BulletinInput bulletinInput(const Plan& plan, const Reported& reported,
                            QStringView period = u"2025-03-X2");
/// The assessment alone.
std::shared_ptr<const Assessment> assessed(const Plan& plan, const Reported& reported,
                                           QStringView period,
                                           const QVector<DeliverableReport>& deliverables = {});

/// That a deliverable was done on the first of March.
DeliverableReport done(int deliverable);

/// The text of a paragraph by its key; “(none)” where there is none.
QString textAt(const Bulletin& bulletin, const QString& key);

} // namespace kmh::test
