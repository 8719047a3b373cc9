// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_extent.h"
#include "core/notice/read_notice.h"

namespace kmh {

/// What a notice's title, letter and signature say of the plan.
DraftHead readHead(const QVector<NoticeParagraph>& paragraphs, const NoticeTitle& title,
                   const NoticeExtent& extent, const NoticeHints& hints);

/// The period a title names: 2025年一季度, 2025年上半年, 2025年1—6月, 2025年. Where it names no
/// year, the first such period that ends behind the day of issue. Nothing for 冬春 and 夏季.
std::optional<Period> periodInTitle(const QString& title, QDate issued);

} // namespace kmh
