// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh {

/// What the names of files of drafts end in: *.kmhdraft.
inline constexpr char kDraftSuffix[] = "kmhdraft";

/// Keeps a draft that is worked on in a file of its own, written beside and renamed: what was there
/// stays as it was until then. Throws Error (CannotOpen) with the reason.
void saveDraft(const QString& path, const Draft& draft);

/// Throws Error: CannotOpen where there is no such file or it cannot be read, BadInput for what is
/// no draft, is damaged, or was made by a later version of this program.
Draft loadDraft(const QString& path);

} // namespace kmh
