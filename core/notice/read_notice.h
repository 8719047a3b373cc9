// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh {

/// What a person knows of a notice that it may not say itself.
struct NoticeHints
{
    std::optional<Period> period; ///< that the plan governs
};

/// Reads a notice's text into a draft; see notice_outline.h, responsibility_reader.h,
/// quantity_reader.h, deadline_reader.h and task_finder.h for what is read and how. Every quote
/// points into `text`, which is kept as it is.
///
/// In time linear in the text's length, whatever it holds. Throws Error (BadInput) where there is
/// nothing to read: an empty text, no measure in it.
Draft readNotice(const QString& text, const Registers& registers, const NoticeHints& hints = {});

} // namespace kmh
