// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

// Text in a .csv, which a spreadsheet program runs as a formula where it begins with = + - @ or
// their full-width forms ＝＋－＠, with a tab or a line break (after spaces as well). An apostrophe
// before it keeps it text; the program that reads our files takes the apostrophe away again. Texts
// that begin with apostrophes followed by such a beginning get one more, so that
// unguarded(guarded(text)) is text whatever it is.
//
// Whoever writes a text into a .csv writes guarded(text), whoever reads one unguarded(text).
// Numbers are written as they are, and an .xlsx needs none of this: its texts are cells of text.
// The signs are those of OWASP's “CSV Injection”.

QString guarded(const QString& text);
QString unguarded(const QString& text);

} // namespace kmh
