// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QString>

namespace kmh {

/// The largest notice that is read, in bytes of its file.
inline constexpr qint64 kLargestNotice = 64 * 1024 * 1024;

/// A notice's text out of a file, lines ending in \n: plain text in UTF-8 (with or without a byte
/// order mark), UTF-16 or GB18030, or a .docx (its paragraphs with the numbers Word counts for
/// them, a table's row in a line with tabs, no headers or footnotes). Characters beyond the Basic
/// Multilingual Plane are replaced by U+3013 (〓), since a quote counts UTF-16 units
/// (data/schema/0001_plan.sql). Throws Error: CannotOpen where there is no such file, BadInput for
/// what is no text (.doc, .wps and .pdf each with what to do instead), is too large or damaged.
QString readNoticeFile(const QString& path, const Progress& progress = {});

/// The same of text that was pasted or is held in memory.
QString noticeTextOf(const QByteArray& bytes, const QString& path);
QString noticeTextOf(const QString& pasted);

} // namespace kmh
