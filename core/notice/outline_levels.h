// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/outline_tree.h"

namespace kmh {

/// Says of each level of a tree whether its nodes are measures; see OutlineTree.
void findMeasureLevels(const QVector<NoticeParagraph>& paragraphs, OutlineTree& tree);

} // namespace kmh
