// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_writer.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

class QThread;

namespace kmh {

/// What writing forms came to: the files, or why there are none.
struct WrittenForms
{
    QStringList paths;
    QString problem; ///< a sentence; empty if all were written
};

/// Writes return forms off the window's thread.
class FormsTask : public QObject
{
    Q_OBJECT

public:
    explicit FormsTask(QObject* parent = nullptr);
    /// Waits for the form that is being written.
    ~FormsTask() override;

    /// Ignored while others are being written.
    void write(QVector<ReturnForm> forms, std::shared_ptr<const Plan> plan, const QString& folder);
    /// Removes what was written so far; finished() does not come then.
    void cancel();
    bool isWriting() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const kmh::WrittenForms& written);

private:
    void wait();

    std::shared_ptr<std::atomic_bool> m_stop; ///< of the forms being written
    QThread* m_thread = nullptr;
};

} // namespace kmh

Q_DECLARE_METATYPE(kmh::WrittenForms)
