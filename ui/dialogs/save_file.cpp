// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_file.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace kmh {

namespace {

/// “xlsx” of “Excel workbook (*.xlsx)”.
QString suffixOf(const QString& filter)
{
    return filter.section(QStringLiteral("(*."), 1).section(QLatin1Char(')'), 0, 0);
}

/// A suffix that is one of those offered follows the kind chosen; any other part of the name after
/// a point is the name's own.
void followFilter(QFileDialog& dialog, const QString& filter)
{
    const QString suffix = suffixOf(filter);
    dialog.setDefaultSuffix(suffix);
    const QStringList chosen = dialog.selectedFiles();
    if (chosen.size() != 1)
        return;
    const QString before = QFileInfo(chosen.first()).suffix().toLower();
    const QStringList filters = dialog.nameFilters();
    const bool isOffered = std::any_of(filters.begin(), filters.end(), [&](const QString& other) {
        return suffixOf(other) == before;
    });
    if (isOffered && before != suffix)
        dialog.selectFile(QFileInfo(chosen.first()).completeBaseName() + u'.' + suffix);
}

} // namespace

QFileDialog* askSaveFile(QWidget* parent, const QString& title, const QString& proposed,
                         const QStringList& filters, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    const QFileInfo file(proposed);
    if (file.isAbsolute())
        dialog->setDirectory(file.absolutePath());
    dialog->selectFile(file.fileName());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { followFilter(*dialog, filter); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [then = std::move(then)](const QString& path) { then(path); });
    dialog->open();
    return dialog;
}

QString safeFileName(QString name)
{
    name.replace(u'/', u'-'); // of an English month: 3/2025
    for (const QChar forbidden : QStringLiteral("\\:*?\"<>|“”"))
        name.remove(forbidden);
    return name.simplified();
}

} // namespace kmh
