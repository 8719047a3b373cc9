// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/coverage.h"
#include "core/notice/deadline_reader.h"
#include "core/notice/draft.h"
#include "core/notice/quantity_reader.h"

namespace kmh {

/// The sector whose words a section's title and its measures' titles and texts use most: 工业,
/// 规上, 投产 for industry; nothing where no sector's words stand in them. The one for who answers
/// (责任, 保障措施, 组织领导) is told by its title alone.
QString proposedSector(const QString& title, const QStringList& measures,
                       const QVector<Sector>& sectors);

/// What an indicator for an amount asked for is in all likelihood: a rate for %, a count for 家 个
/// 场次 人次, cumulative for 亿元 万吨 万亩 and 年产量, a level for 保有量 and 控制在…以内; each
/// with its calendar, aggregation and decimals, and a definition made of the notice's words. Due at
/// the deadline in whose clause it stands, at the year's end where its words say 年 (年产量, 全年),
/// else with the plan's period.
DraftTarget proposedTarget(const FoundQuantity& quantity, const CleanText& body,
                           const QVector<FoundDeadline>& deadlines, const Period& plan);

/// Why nothing needs to follow up an open place of the notice: fixed phrases (“两重”, 一企一策,
/// 产业 “四地”), headings whose task stands in the text, what the head and the covering letter say,
/// meetings, what has been done already (已下达). Nothing where a person has to say. The quote is
/// the words that are waived.
struct WaiverProposal
{
    Quote quote;
    QString reason;
};
std::optional<WaiverProposal> proposedWaiver(const CoverageItem& open, const Plan& plan);

} // namespace kmh
