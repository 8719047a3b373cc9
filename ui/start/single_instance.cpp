// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/single_instance.h"

#include "core/platform/platform.h"
#include "core/store/persons_settings.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>
#include <QtNetwork/QLocalSocket>

#include <utility>

namespace kmh {

namespace {

// Both ends are of one installation, but an upgrade may have come between them.
constexpr quint32 kMagic = 0x6B6D6832;
constexpr auto kVersion = QDataStream::Qt_6_0;
constexpr char kHeard = '+';              // by the first start
constexpr char kMeant = '!';              // by the later one, which waited for that
constexpr qsizetype kLongest = 64 * 1024; // bytes of a request
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

bool connectTo(QLocalSocket& socket, const QString& name, int patience)
{
    for (int i = 0; i < kTries; ++i) {
        socket.connectToServer(name);
        if (socket.waitForConnected(patience))
            return true;
        QThread::msleep(kBetween);
    }
    return false;
}

/// The person's own for as long as they are logged in, where the system has one; the folder of
/// temporary files is everybody's and tidied by age.
QString runtimeFolder()
{
    const QString named = QDir::cleanPath(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder == named && QFileInfo(folder).isWritable() ? folder : QString();
}

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent)
    , m_name(name)
    , m_lock(lockOf(name))
{
    m_lock.setStaleLockTime(0); // however long the desk is open, only a crash makes its lock stale
    if (!m_lock.tryLock())
        return;
    m_isFirst = true;
    QLocalServer::removeServer(addressOf(m_name)); // what a crash may have left
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    m_server.listen(addressOf(m_name)); // where it cannot, later starts work by themselves
}

void SingleInstance::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket, heard = std::optional<StartRequest>()]() mutable {
            if (heard) {
                char answer = 0;
                if (socket->getChar(&answer) && answer == kMeant)
                    Q_EMIT asked(*std::exchange(heard, std::nullopt));
            } else if ((heard = readRequest(*socket))) {
                socket->write(&kHeard, 1);
                socket->flush();
            } else if (socket->bytesAvailable() > kLongest) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0) // came before it was listened for
            Q_EMIT socket->readyRead();
    }
}

bool SingleInstance::handOver(const StartRequest& request, int patience) const
{
    QLocalSocket socket;
    if (!connectTo(socket, addressOf(m_name), patience))
        return false;
    platform::letOthersComeToFront();
    socket.write(written(request));
    char answer = 0;
    if (!socket.waitForBytesWritten(patience) || !socket.waitForReadyRead(patience) ||
        !socket.getChar(&answer) || answer != kHeard)
        return false;
    socket.write(&kMeant, 1);
    return socket.waitForBytesWritten(patience);
}

QString SingleInstance::addressOf(const QString& name)
{
    const QString folder = runtimeFolder();
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

QString SingleInstance::lockOf(const QString& name)
{
    const QString folder = runtimeFolder();
    return QDir(folder.isEmpty() ? QDir::tempPath() : folder)
        .filePath(name + QStringLiteral(".lock"));
}

QString SingleInstance::usualName()
{
    const QByteArray whose =
        QCryptographicHash::hash(personsSettings().fileName().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("kaimenhong-") + QString::fromLatin1(whose.toHex().left(16));
}

} // namespace kmh
