// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan_codes.h"
#include "core/notice/draft.h"

/// How choices are written in a draft's file.
namespace kmh::draftcodes {

using namespace kmh::codes;

inline constexpr char kFormat[] = "kmhdraft";
inline constexpr int kVersion = 1;

inline constexpr std::array kQuantityClasses = {
    Coded<DraftQuantity::Class>{"capacity", DraftQuantity::Class::Capacity},
    Coded<DraftQuantity::Class>{"existing", DraftQuantity::Class::Existing}};

inline constexpr std::array kSeverities = {
    Coded<NoticeIssue::Severity>{"note", NoticeIssue::Severity::Note},
    Coded<NoticeIssue::Severity>{"doubt", NoticeIssue::Severity::Doubt}};

} // namespace kmh::draftcodes
