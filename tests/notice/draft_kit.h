// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh::test {

/// Puts a draft together by the words of its notice.
class DraftKit
{
public:
    /// The province 青海 with 西宁 and 海西, the sectors industry and duty, and the units
    /// 省工业和信息化厅 (7), 省财政厅 (9) of the register.
    explicit DraftKit(const QString& text);

    /// Where words stand, the n-th time counted from 0; at least once is required.
    Quote words(const QString& wanted, int nth = 0) const;

    // Each adds an item at the end and gives its id. `wanted` is what it quotes.
    DraftId section(const QString& wanted, const QString& title, const QString& sector);
    /// From the words it begins with to the end of the words it ends with.
    DraftId measure(const QString& begin, const QString& end, const QString& title = {});
    /// What belongs to the measure added last, or to one.
    DraftId add(const QString& wanted, const DraftContent& content);
    DraftId addTo(DraftId measure, const QString& wanted, const DraftContent& content);
    /// Without words and measure, or without words.
    DraftId addOutside(const QString& wanted, const DraftContent& content);
    DraftId addGuidance(const DraftTarget& target);

    Draft draft;

private:
    DraftId append(std::optional<DraftId> parent, const Quote& quote, const DraftContent& content);

    std::optional<DraftId> m_section;
    std::optional<DraftId> m_measure;
};

/// Two sections and three measures, of everything something:
///
///     总则第1段。
///     一、工业
///     1.稳产。产量700万吨以上，3月底前出台方案，红狮10万吨项目投产。（省工业和信息化厅、财政厅；
///     以下均需各市州落实）
///     2.资金。下达15亿元，建立“五个一”机制，去年96项完成。（省财政厅）
///     二、责任
///     3.压实责任。（省数据局）
struct SampleDraft
{
    SampleDraft();

    Draft draft;
    DraftId industry, duty;                 ///< the sections
    DraftId output, money, answer;          ///< the measures
    DraftId target, plan, project, funding; ///< what belongs to them
    DraftId mechanism, existing, guidance, capacity, remark;
};

} // namespace kmh::test
