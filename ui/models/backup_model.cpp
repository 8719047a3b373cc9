// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backup_model.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace kmh {

BackupModel* makeBackupModel(QObject* parent)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return new BackupModel(
        {{tr("Made at"),
          [](const Backup& backup) {
              return backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
          }},
         {tr("Reason"), [](const Backup& backup) { return backupReasonLabel(backup.reason); }},
         {tr("At the desk"),
          [](const Backup& backup) { return backup.by.isEmpty() ? absentNumber() : backup.by; }},
         {tr("Size"),
          [](const Backup& backup) {
              return QLocale().formattedDataSize(backup.size, 1,
                                                 QLocale::DataSizeTraditionalFormat);
          },
          Qt::AlignRight | Qt::AlignVCenter,
          {},
          [](const Backup& backup) { return QVariant(backup.size); }},
         {tr("Workbook"),
          [](const Backup& backup) { return QFileInfo(backup.workbook).fileName(); }, left,
          [](const Backup& backup, int role) {
              return role == Qt::ToolTipRole
                         ? QVariant(QDir::toNativeSeparators(backup.workbook) + u'\n' +
                                    QDir::toNativeSeparators(backup.path))
                         : QVariant();
          }}},
        parent);
}

} // namespace kmh
