// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/coverage_rows.h"

#include <QtGui/QTextCharFormat>

class QTextDocument;

namespace kmh {

/// How words are set off in the page that walks through the notice.
enum class NoticeMark { Derived, Tracked, Waived, Open };
QTextCharFormat noticeFormat(NoticeMark mark);

/// Writes the notice into a document: its lines as paragraphs without layout spaces, headings bold,
/// marks and tooltips on the words. Returns where each unit of the notice stands in it, and its
/// end.
QVector<int> writeNotice(QTextDocument& document, const Plan& plan,
                         const QVector<CoverageRow>& rows);

} // namespace kmh
