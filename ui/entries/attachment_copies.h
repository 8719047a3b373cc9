// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

#include <QtCore/QTemporaryDir>

#include <optional>

namespace kmh {

class Workbook;

/// Copies of attached files for other programs to show, in a folder that goes with the object; so
/// it should live as long as the window.
class AttachmentCopies
{
public:
    /// The copy's path; it is written once and cannot be changed, since the change would be lost.
    /// Throws Error where it cannot be written.
    QString copyOf(const Workbook& workbook, const Attachment& attachment);

private:
    std::optional<QTemporaryDir> m_folder; ///< made when it is needed
};

/// The name of an attached file, which leads out of no folder whatever a workbook says.
QString fileNameOf(const Attachment& attachment);

/// How large it is: “1.2 MB”, at least “1 KB”.
QString sizeText(const Attachment& attachment);

/// Writes beside and renames; throws Error where that fails.
void writeFile(const QString& path, const QByteArray& content);

} // namespace kmh
