// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>

class QFileDialog;
class QWidget;

namespace kmh {

/// Asks where to write a file, without blocking; `then` is called with the path if one was chosen
/// and `parent` is still there. The name gets the suffix of the kind chosen (a filter such as
/// “Excel workbook (*.xlsx)”, the first to begin with) before a person is asked whether a file of
/// that name may be replaced. Deletes itself when closed.
QFileDialog* askSaveFile(QWidget* parent, const QString& title, const QString& proposed,
                         const QStringList& filters, std::function<void(const QString& path)> then);

/// A name that every system takes for a file: without the characters Windows forbids, and without
/// quotation marks, which are a nuisance in a command line.
QString safeFileName(QString name);

} // namespace kmh
