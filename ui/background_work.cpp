// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_work.h"

#include "core/domain/error.h"

#include <QtCore/QThread>

namespace kmh {

namespace {

QString troubleWith(const std::function<void()>& work)
{
    try {
        work();
        return {};
    } catch (const Error& error) {
        return error.sentence();
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

BackgroundWork::BackgroundWork(QObject* parent)
    : QObject(parent)
{
}

BackgroundWork::~BackgroundWork()
{
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void BackgroundWork::run(QObject* context, std::function<void()> work,
                         std::function<void(const QString&)> done)
{
    m_pieces.enqueue({context, std::move(work), std::move(done)});
    if (!m_thread)
        startNext();
}

void BackgroundWork::startNext()
{
    m_thread = QThread::create([this, work = m_pieces.head().work] {
        const QString trouble = troubleWith(work);
        QMetaObject::invokeMethod(
            this, [this, trouble] { finish(trouble); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void BackgroundWork::finish(const QString& trouble)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    const Piece piece = m_pieces.dequeue();
    if (!m_pieces.isEmpty())
        startNext();
    if (piece.context)
        piece.done(trouble);
}

} // namespace kmh
