// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <exception>

namespace kmh {

/// Something that stopped us, told as one sentence a person can act on: what, where, what to do.
/// Core throws it; only ui and app show it.
class Error : public std::exception
{
public:
    /// What kind of trouble it is; the console turns it into its exit code.
    enum class Kind {
        BadInput,   ///< the input was read and has problems
        Usage,      ///< the call names something that does not exist
        CannotOpen, ///< a file or folder cannot be opened or written
    };

    Error(Kind kind, QString sentence);

    Kind kind() const noexcept { return m_kind; }
    const QString& sentence() const noexcept { return m_sentence; }
    const char* what() const noexcept override { return m_utf8.constData(); }

private:
    Kind m_kind;
    QString m_sentence;
    QByteArray m_utf8;
};

} // namespace kmh
