// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"

#include <QtCore/QDateTime>
#include <QtCore/QLockFile>

#include <memory>

namespace kmh {

/// A draft that was left before it became a plan.
struct KeptDraft
{
    QString path;
    QString title;
    QDateTime changed; ///< UTC
    int open = 0;      ///< open points
    QString trouble;   ///< why it cannot be gone on with, as a sentence; empty if it can
};

/// The drafts in a folder, the one changed last first. What cannot be read is among them.
QVector<KeptDraft> keptDrafts(const QString& folder);
/// The folder of this computer's drafts.
QString usualDraftFolder();

/// Keeps the draft of a desk in a file while it is worked on: a moment after each change, and when
/// asked. The file is this window's alone meanwhile, and goes once the plan is made.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    DraftKeeper(DraftDesk& desk, QString folder, Clock clock, QObject* parent = nullptr);
    ~DraftKeeper() override;

    const QString& folder() const { return m_folder; }
    /// The file the draft is kept in; empty before it was kept first.
    const QString& path() const { return m_path; }
    const QDateTime& keptAt() const { return m_keptAt; }
    /// Why it could not be written last, as a sentence; empty where it could.
    const QString& trouble() const { return m_trouble; }
    /// The draft on the desk is another one from now on, in a file of its own.
    void begin();
    /// Takes a kept draft up again. Throws Error (CannotOpen) where another window has it, and for
    /// a file that cannot be read.
    Draft resume(const QString& path);
    /// Writes what has changed; false where it cannot be written, as trouble() says.
    bool keep();
    /// The draft became a plan, or is given up.
    void remove();

    /// Removes a kept draft nobody works on. Throws Error as resume() does.
    static void discard(const QString& path);

Q_SIGNALS:
    /// It was kept, or could not be.
    void tried();

private:
    void takePath();

    DraftDesk& m_desk;
    QString m_folder;
    Clock m_clock;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QDateTime m_keptAt;
    QString m_trouble;
    QTimer m_later;
    bool m_isChanged = false;
};

} // namespace kmh
