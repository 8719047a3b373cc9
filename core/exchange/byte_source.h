// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace kmh {

/// Bytes handed over bit by bit, from their beginning to their end.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Puts at most `size` bytes at `data` and says how many; 0 means the end. Throws Error where
    /// they cannot be had.
    virtual qint64 read(char* data, qint64 size) = 0;

protected:
    ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)
};

} // namespace kmh
