// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace kmh {

/// The right of one program to write a workbook: a file `<workbook>.lock` beside it while it is
/// held, and `<workbook>.lock-by` that says who holds it. The lock of a program that ended without
/// giving it back is taken over; one of another computer is not, because nobody here can tell
/// whether that computer still runs.
///
/// It keeps programs apart, not threads: whoever asks within the process that holds it shares it.
class WriteLock
{
public:
    struct Holder
    {
        QString person;         ///< may be unknown, which is empty
        QString computer;       ///< its name in the network
        QDateTime since;        ///< UTC
        bool elsewhere = false; ///< on another computer
    };

    /// Nothing where another program holds it. Throws Error (CannotOpen) where no file can be made
    /// beside the workbook.
    static std::shared_ptr<WriteLock> take(const QString& path, const QString& person);

    /// Who holds it, in this program or another; nothing if nobody does.
    static std::optional<Holder> holder(const QString& path);
    /// Whether take() would give it now.
    static bool isFree(const QString& path);

    ~WriteLock();
    Q_DISABLE_COPY_MOVE(WriteLock)

    /// Says who holds it.
    void sign(const QString& person);

private:
    explicit WriteLock(const QString& canonicalPath);

    QString m_path;
    QDateTime m_since;
    QLockFile m_file;
};

/// What a person is told whom another program keeps from writing a workbook: who has it, where and
/// since when, and what to do.
QString heldSentence(const QString& path);
/// The same of whoever held it at an earlier moment, nothing where it was given back just then.
QString heldSentence(const QString& path, const std::optional<WriteLock::Holder>& holder);

} // namespace kmh
