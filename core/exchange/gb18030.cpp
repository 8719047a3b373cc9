// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gb18030.h"

#include <QtCore/QStringConverter>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace kmh {

#ifdef Q_OS_WIN

std::optional<QString> textFromGb18030(const QByteArray& bytes)
{
    constexpr UINT kGb18030 = 54936;
    if (bytes.isEmpty())
        return QString();
    const int size = int(bytes.size());
    const int length =
        MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                        reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
}

#else

std::optional<QString> textFromGb18030(const QByteArray& bytes)
{
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

#endif

} // namespace kmh
