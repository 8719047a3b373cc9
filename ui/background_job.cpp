// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_job.h"

#include "core/domain/error.h"

#include <QtCore/QThread>

namespace kmh {

namespace {

BackgroundJob::End endOf(const BackgroundJob::Work& work, const Progress& progress)
{
    try {
        work(progress);
        return {};
    } catch (const Cancelled&) {
        return {true, {}};
    } catch (const Error& error) {
        return {false, error.sentence()};
    } catch (const std::bad_alloc&) {
        return {false, BackgroundJob::tr("This computer has too little memory left for it; close "
                                         "other programs and try again.")};
    } catch (const std::exception& error) {
        return {false, BackgroundJob::tr("Something went wrong that was not foreseen: %1.")
                           .arg(QString::fromUtf8(error.what()))};
    } catch (...) {
        return {false, BackgroundJob::tr("Something went wrong that was not foreseen.")};
    }
}

} // namespace

BackgroundJob::BackgroundJob(QObject* parent)
    : QObject(parent)
{
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void BackgroundJob::start(QObject* context, Work work, Done done)
{
    m_pieces.enqueue(
        {context, std::move(work), std::move(done), std::make_shared<std::atomic_bool>(false)});
    if (!m_thread)
        startNext();
}

void BackgroundJob::cancel()
{
    for (const Piece& piece : std::as_const(m_pieces))
        *piece.stop = true;
}

void BackgroundJob::startNext()
{
    const Piece& piece = m_pieces.head();
    const bool isUnwanted = *piece.stop; // stopped while it waited
    const auto progress = [this, stop = piece.stop, told = -1](double share) mutable {
        if (*stop)
            throw Cancelled();
        const int percent = int(share * 100);
        if (percent == std::exchange(told, percent))
            return;
        QMetaObject::invokeMethod(
            this, [this, stop, percent] { tellPercent(stop, percent); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([this, isUnwanted, work = piece.work, progress] {
        const End end = isUnwanted ? End{true, {}} : endOf(work, progress);
        QMetaObject::invokeMethod(
            this, [this, end] { finish(end); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

/// What comes of a piece that is not being done any more, or not wanted, is of nothing.
void BackgroundJob::tellPercent(const Stop& of, int percent)
{
    if (!m_pieces.isEmpty() && m_pieces.head().stop == of && !*of)
        Q_EMIT progressed(percent);
}

/// What is done last may be the end of this object.
void BackgroundJob::finish(const End& end)
{
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    const Piece piece = m_pieces.dequeue();
    if (!m_pieces.isEmpty())
        startNext();
    if (piece.context)
        piece.done(end);
}

} // namespace kmh
