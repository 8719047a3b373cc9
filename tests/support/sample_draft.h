// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh::test {

/// A short notice of two sections and three measures.
QString sampleNotice();

/// The draft a person might have before them of it, made by hand, with the registers of the bundled
/// plan. Of it is open: the tab of the second section; all three measures, which nobody has looked
/// at; whether 省新设办公室 is a unit; and 一企一策, which nothing follows up.
Draft sampleDraft();

/// An item of it by a part of its words; the one with the fewest words. Fails the test without one.
DraftId itemOf(const Draft& draft, const QString& words);
/// The n-th measure, counted from 1.
DraftId measureOf(const Draft& draft, int no);

} // namespace kmh::test
