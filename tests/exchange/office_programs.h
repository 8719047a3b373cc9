// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace kmh::test {

// Other programs that read and write what ours do. Where one is not installed a test says so and is
// skipped.

/// Whether it ended well; what it wrote is in `output`, both its streams.
bool runProgram(const QString& program, const QStringList& arguments, QString* output = nullptr);

/// Warns where it is not installed.
bool hasProgram(const char* name);

/// A Python that has a module; the first one found need not be the system's. Warns and is empty
/// where there is none.
QString pythonWith(const char* module);

/// The file as LibreOffice saves it in another format (“pdf”), in a folder beside it; empty where
/// that fails.
QString convertedByOffice(const QString& path, const QString& format);

/// The text of a PDF, page by page; needs pdftotext.
QStringList pdfPages(const QString& path);

} // namespace kmh::test
