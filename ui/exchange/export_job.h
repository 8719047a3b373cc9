// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace kmh {

/// Writes a file off the window's thread, one at a time.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    /// Throws Error or Cancelled; opens whatever it reads itself, since a workbook belongs to the
    /// thread that opened it.
    using Work = std::function<void(const Progress& progress)>;

    explicit ExportJob(QObject* parent = nullptr);
    /// Stops what is being written and waits for it.
    ~ExportJob() override;

    /// Ignored while another is running.
    void start(Work work);
    /// Nothing is left of what was being written; cancelled() follows.
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    /// It is written, or not: then the sentence says why.
    void finished(const QString& problem);
    void cancelled();

private:
    void end();

    std::shared_ptr<std::atomic_bool> m_stop;
    QThread* m_thread = nullptr;
};

} // namespace kmh
