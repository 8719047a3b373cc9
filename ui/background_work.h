// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QQueue>
#include <QtCore/QString>

#include <functional>

class QThread;

namespace kmh {

/// Does slow work off the window's thread, one piece after the other in the order given.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject* parent = nullptr);
    /// Waits for the piece being done; those behind it are dropped.
    ~BackgroundWork() override;

    /// `work` takes and changes only what nobody else uses meanwhile; what it throws is a sentence.
    /// `done` is called in this object's thread with that sentence, or an empty one, unless
    /// `context` is gone by then.
    void run(QObject* context, std::function<void()> work,
             std::function<void(const QString& trouble)> done);

    bool isWorking() const { return m_thread != nullptr; }

private:
    struct Piece
    {
        QPointer<QObject> context;
        std::function<void()> work;
        std::function<void(const QString&)> done;
    };

    void startNext();
    void finish(const QString& trouble);

    QQueue<Piece> m_pieces; ///< the first is being done
    QThread* m_thread = nullptr;
};

} // namespace kmh
