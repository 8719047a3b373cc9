// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background_job.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <memory>

namespace kmh {

/// What a file held when it was read.
struct ReadFile
{
    QString name;
    QByteArray content;
    QString hash;    ///< SHA-256, in hexadecimal
    QString problem; ///< why it cannot be attached, as a sentence; empty if it can
};

/// Reads files to be attached, one after the other, off the window's thread.
class AttachmentReader : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentReader(QObject* parent = nullptr);

    /// Ignored while another is being read.
    void read(const QString& path);
    /// Stops reading; finished() does not come then.
    void cancel();
    bool isReading() const { return m_wanted != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const kmh::ReadFile& file);

private:
    std::shared_ptr<ReadFile> m_wanted; ///< what is being read; null where nothing is
    BackgroundJob m_job;
};

/// Reads a file whole, unless it is empty or larger than kLargestAttachment; `progress` is told
/// per cent and may say to stop by returning false.
ReadFile readForAttachment(const QString& path, const std::function<bool(int percent)>& progress);

} // namespace kmh

Q_DECLARE_METATYPE(kmh::ReadFile)
