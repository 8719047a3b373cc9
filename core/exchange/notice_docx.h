// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QString>

class QIODevice;

namespace kmh {

/// The text of a Word document (ECMA-376 part 1, WordprocessingML), a line per paragraph, a row
/// of a table in a line with tabs between its cells, with the numbers Word counts for its
/// paragraphs. Deleted and hidden text, text boxes, headers, footers and notes are left out. Throws
/// Error (BadInput) for a container that holds no Word document, is damaged or too large.
QString docxText(QIODevice& device, const QString& path, const Progress& progress = {});

} // namespace kmh
