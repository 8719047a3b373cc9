// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_paragraphs.h"
#include "core/notice/read_notice.h"

namespace kmh {

/// What the tables of a notice are to it.
struct TableRole
{
    enum class Is {
        None,  ///< there are none
        Plan,  ///< each row is a measure
        Annex, ///< to the measures outside them
    };

    Is is = Is::None;
    /// Says what of the two was taken for an annex where there are both; it has no line yet.
    std::optional<NoticeIssue> issue = {};
};

/// Tables are the plan where their rows are more than the measures outside them, and say who
/// answers; without measures outside them, in any case. The issue is a doubt where the two are of
/// like size, or somebody answers for what is left out. Linear in the text's length.
TableRole roleOfTables(const QString& text, const QVector<NoticeParagraph>& paragraphs);

} // namespace kmh
