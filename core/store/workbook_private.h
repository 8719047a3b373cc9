// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/entry_reader.h"
#include "core/store/workbook.h"
#include "core/store/write_lock.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <functional>

namespace kmh {

/// What a workbook holds, for the files that define its functions. The members are destroyed in
/// reverse: first the connection, then the handle on its file, then the folder of a private copy,
/// last the lock.
struct Workbook::Private
{
    QString path;
    bool readOnly = true;
    bool bundled = false;
    std::function<QString()> whyReadOnly; ///< in the language of the moment; null if it is not
    bool heldElsewhere = false;
    bool onNetwork = false;
    QByteArray identity;            ///< of the file that was opened
    QPair<qint64, QDateTime> looks; ///< its size and time when it was looked at last
    std::shared_ptr<WriteLock> lock;
    std::unique_ptr<QTemporaryDir> folder;
    std::shared_ptr<QFile> handle;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<EntryReader> entries;
    std::shared_ptr<const Plan> plan;
    QString planMark; ///< tells whether that is still the plan in force
    bool planHoldsDemo = false;
    std::shared_ptr<const Plan> earlierPlan; ///< as of the earlier moment asked for last
    QString earlierMark;
};

} // namespace kmh
