// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

#include <optional>

namespace kmh {

/// What a start of the program is asked to show.
struct StartRequest
{
    /// An absolute path; empty for the demonstration, nothing for wherever the desk is.
    std::optional<QString> file;

    bool operator==(const StartRequest&) const = default;
};

/// One desk per person and computer: the first start holds a lock and listens, a later one hands
/// its request over and ends. A request counts once both have said so, so that one which was given
/// up is done by nobody but who gave it up. The lock of a program that crashed is taken over; where
/// the first one does not answer, the later one works by itself, the workbook's own lock keeping
/// both apart.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPatience = 3000; ///< milliseconds, for a first start that is busy

    /// Whose desk it is: starts of the same name are one; usualName() for the person's.
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);

    /// Whether this is the first start, which is told of the others by asked().
    bool isFirst() const { return m_isFirst; }
    /// Gives a request to the first start; whether it has taken it. One that does not answer in
    /// `patience` milliseconds will not take it later either.
    bool handOver(const StartRequest& request, int patience = kPatience) const;

    /// Where the first start of that name listens, for QLocalSocket; and its lock's file.
    static QString addressOf(const QString& name);
    static QString lockOf(const QString& name);
    /// By the person's settings, so that it is one for each of several people at a computer.
    static QString usualName();

Q_SIGNALS:
    void asked(const kmh::StartRequest& request);

private:
    void take();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_isFirst = false;
};

} // namespace kmh
