// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_job.h"

#include "core/domain/error.h"

#include <QtCore/QThread>

namespace kmh {

namespace {

ImportJob::End endOf(const std::function<void(const Progress&)>& work, const Progress& progress)
{
    try {
        work(progress);
        return {};
    } catch (const Cancelled&) {
        return {true, {}};
    } catch (const Error& error) {
        return {false, error.sentence()};
    } catch (const std::exception& error) {
        return {false, QString::fromUtf8(error.what())};
    }
}

} // namespace

ImportJob::ImportJob(QObject* parent)
    : QObject(parent)
{
}

ImportJob::~ImportJob()
{
    cancel();
    clear();
}

void ImportJob::clear()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void ImportJob::start(std::function<void(const Progress&)> work,
                      std::function<void(const End&)> done)
{
    if (isWorking())
        return;
    clear();
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    const auto tellPercent = [this, stop, last = -1](double share) mutable {
        if (*stop)
            throw Cancelled();
        const int percent = int(share * 100);
        if (percent == std::exchange(last, percent))
            return;
        QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([this, work = std::move(work), done = std::move(done), tellPercent] {
        const End end = endOf(work, tellPercent);
        QMetaObject::invokeMethod(
            this,
            [this, end, done] {
                m_stop.reset();
                done(end);
            },
            Qt::QueuedConnection);
    });
    m_thread->start();
}

void ImportJob::cancel()
{
    if (m_stop)
        *m_stop = true;
}

} // namespace kmh
