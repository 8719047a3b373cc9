// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QQueue>
#include <QtCore/QString>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace kmh {

/// Does long work off the window's thread, one piece after the other in the order given; tells how
/// far it is, and can be stopped.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// How a piece of work ended: done, stopped by a person, or with a sentence that says why not.
    struct End
    {
        bool cancelled = false;
        QString trouble = {};

        bool isDone() const { return !cancelled && trouble.isEmpty(); }
    };
    /// Takes and changes only what nobody else uses meanwhile; a workbook belongs to the thread
    /// that opened it. What it throws becomes its end.
    using Work = std::function<void(const Progress& progress)>;
    using Done = std::function<void(const End& end)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    /// Asks the piece being done to stop and waits for it; those behind it are dropped.
    ~BackgroundJob() override;

    /// `done` is called in this object's thread, always, unless `context` is gone by then.
    void start(QObject* context, Work work, Done done);
    /// Asks all that is being done and waits to stop. What has ended by the time it hears of it is
    /// done nevertheless; the end tells.
    void cancel();
    bool isWorking() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// Of the piece being done; told when it is another.
    void progressed(int percent);

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    struct Piece
    {
        QPointer<QObject> context;
        Work work;
        Done done;
        Stop stop;
    };

    void startNext();
    void tellPercent(const Stop& of, int percent);
    void finish(const End& end);

    QQueue<Piece> m_pieces; ///< the first is being done
    QThread* m_thread = nullptr;
};

} // namespace kmh
