// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// What became of one file of an import.
struct ImportedFile
{
    QString path;
    int accepted = 0;  ///< figures recorded, new and changed; or that would be, in a rehearsal
    int unchanged = 0; ///< figures in force already
    int rejected = 0;  ///< what cannot be taken; the file is refused then
    ImportCounts counts = {};
    Receipt receipt = {};
    QVector<ImportIssue> issues = {};
};

/// As `kmhctl import --format json` prints it: {"files":[{"file","accepted","unchanged",
/// "rejected","new","changed","sender","period","issues":[{"where","severity","message"}]}]};
/// severity is error, warning or note, period null where the file holds several.
QJsonObject importJson(const QVector<ImportedFile>& files);
/// The same for people.
QString importText(const QVector<ImportedFile>& files);

/// error, warning or note; and in the interface's language.
QString severityCode(ImportIssue::Severity severity);
QString severityLabel(ImportIssue::Severity severity);

} // namespace kmh
