// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace kmh {

/// One piece of long work at a time off the window's thread, which tells how far it is and can be
/// stopped.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject* parent = nullptr);
    /// Stops the work and waits for it to be let go of.
    ~ImportJob() override;

    /// How a piece of work ended: done, stopped by a person, or with a sentence that says why not.
    struct End
    {
        bool cancelled = false;
        QString trouble = {};
    };

    /// `work` must take and give values of its own; `done` is called in this object's thread.
    /// Ignored while other work is going on.
    void start(std::function<void(const Progress&)> work, std::function<void(const End&)> done);
    /// Asks the work to stop; `done` comes when it has.
    void cancel();
    bool isWorking() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(int percent);

private:
    void clear();

    std::shared_ptr<std::atomic_bool> m_stop; ///< of the work going on
    QThread* m_thread = nullptr;
};

} // namespace kmh
