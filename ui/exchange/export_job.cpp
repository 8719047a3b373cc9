// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_job.h"

#include "core/domain/error.h"

#include <QtCore/QThread>

namespace kmh {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
}

ExportJob::~ExportJob()
{
    if (m_stop)
        *m_stop = true;
    end();
}

void ExportJob::start(Work work)
{
    if (isRunning())
        return;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    // What the thread tells comes back in this object's thread; what comes after its end is of
    // nothing any more.
    const auto tellHere = [this, stop](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, what = std::move(what)] {
                if (m_stop == stop)
                    what();
            },
            Qt::QueuedConnection);
    };
    const auto finish = [this, tellHere](const QString& problem) {
        tellHere([this, problem] {
            end();
            Q_EMIT finished(problem);
        });
    };
    m_thread = QThread::create([this, stop, tellHere, finish, work = std::move(work)] {
        try {
            work([this, stop, tellHere, told = -1](double share) mutable {
                if (*stop)
                    throw Cancelled();
                const int percent = int(share * 100);
                if (percent != told)
                    tellHere([this, percent] { Q_EMIT progressed(percent); });
                told = percent;
            });
            finish({});
        } catch (const Error& error) {
            finish(error.sentence());
        } catch (const Cancelled&) {
            tellHere([this] {
                end();
                Q_EMIT cancelled();
            });
        }
    });
    m_thread->start();
}

void ExportJob::cancel()
{
    if (m_stop)
        *m_stop = true;
}

void ExportJob::end()
{
    m_stop.reset();
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

} // namespace kmh
