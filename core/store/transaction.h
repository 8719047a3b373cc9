// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace kmh {

/// Everything until commit() is done together or, if the scope is left before, not at all.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace kmh
