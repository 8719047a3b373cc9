// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/forms_task.h"

#include <QtCore/QThread>

namespace kmh {

namespace {

WrittenForms writeAll(const QVector<ReturnForm>& forms, const Plan& plan, const QString& folder,
                      const Progress& progress)
{
    try {
        return {writeReturnForms(forms, plan, folder, progress), {}};
    } catch (const Error& error) {
        return {{}, error.sentence()};
    } catch (const Cancelled&) {
        return {};
    }
}

} // namespace

FormsTask::FormsTask(QObject* parent)
    : QObject(parent)
{
}

FormsTask::~FormsTask()
{
    cancel();
    wait();
}

void FormsTask::wait()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void FormsTask::write(QVector<ReturnForm> forms, std::shared_ptr<const Plan> plan,
                      const QString& folder)
{
    if (isWriting())
        return;
    wait();
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    // What the thread tells comes back in this object's thread, and only of what is still wanted.
    const auto tellBack = [this, stop](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, what = std::move(what)] {
                if (m_stop == stop)
                    what();
            },
            Qt::QueuedConnection);
    };
    m_thread = QThread::create(
        [this, forms = std::move(forms), plan = std::move(plan), folder, stop, tellBack] {
            const WrittenForms written = writeAll(forms, *plan, folder, [&](double share) {
                if (*stop)
                    throw Cancelled();
                tellBack([this, percent = int(share * 100)] { Q_EMIT progressed(percent); });
            });
            tellBack([this, written] {
                m_stop.reset();
                Q_EMIT finished(written);
            });
        });
    m_thread->start();
}

void FormsTask::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

} // namespace kmh
