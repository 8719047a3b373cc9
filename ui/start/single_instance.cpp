// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/single_instance.h"

#include "core/platform/platform.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QThread>
#include <QtNetwork/QLocalSocket>

namespace kmh {

namespace {

// Both ends are of one installation, but an upgrade may have come between them.
constexpr quint32 kMagic = 0x6B6D6831;
constexpr auto kVersion = QDataStream::Qt_6_0;
constexpr char kTaken = '+';
constexpr qsizetype kLongest = 64 * 1024; // bytes of a request
constexpr int kPatience = 3000;           // milliseconds, for a first start that is busy
constexpr int kTries = 20;                // for one that has its lock and does not listen yet
constexpr int kBetween = 50;              // milliseconds

QByteArray written(const StartRequest& request)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kVersion);
    stream << kMagic << request.file.has_value() << request.file.value_or(QString());
    return bytes;
}

/// Nothing for what is incomplete or no request.
std::optional<StartRequest> readRequest(QIODevice& device)
{
    QDataStream stream(&device);
    stream.setVersion(kVersion);
    stream.startTransaction();
    quint32 magic = 0;
    bool hasFile = false;
    QString file;
    stream >> magic >> hasFile >> file;
    if (!stream.commitTransaction() || magic != kMagic)
        return std::nullopt;
    return StartRequest{hasFile ? std::optional(file) : std::nullopt};
}

bool connectTo(QLocalSocket& socket, const QString& name)
{
    for (int i = 0; i < kTries; ++i) {
        socket.connectToServer(name);
        if (socket.waitForConnected(kPatience))
            return true;
        QThread::msleep(kBetween);
    }
    return false;
}

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent)
    , m_name(name)
    , m_lock(QDir(QDir::tempPath()).filePath(name + QStringLiteral(".lock")))
{
    m_lock.setStaleLockTime(0); // however long the desk is open, only a crash makes its lock stale
    if (!m_lock.tryLock())
        return;
    m_isFirst = true;
    QLocalServer::removeServer(m_name); // what a crash may have left
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    m_server.listen(m_name); // where it cannot, later starts work by themselves
}

void SingleInstance::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (const auto request = readRequest(*socket)) {
                socket->write(&kTaken, 1);
                socket->flush();
                Q_EMIT asked(*request);
            } else if (socket->bytesAvailable() > kLongest) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

bool SingleInstance::handOver(const StartRequest& request) const
{
    QLocalSocket socket;
    if (!connectTo(socket, m_name))
        return false;
    platform::letOthersComeToFront();
    socket.write(written(request));
    char answer = 0;
    return socket.waitForBytesWritten(kPatience) && socket.waitForReadyRead(kPatience) &&
           socket.getChar(&answer) && answer == kTaken;
}

QString SingleInstance::usualName()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope,
                             QStringLiteral("kaimenhong"), QStringLiteral("kaimenhong"));
    const QByteArray whose =
        QCryptographicHash::hash(settings.fileName().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("kaimenhong-") + QString::fromLatin1(whose.toHex().left(16));
}

} // namespace kmh
