// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/dialect.h"

namespace kmh {

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    dialect::begin(m_connection);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        dialect::rollback(m_connection);
    } catch (const Error&) {
        // The engine has rolled back by itself, as it does after some errors.
    }
}

void Transaction::commit()
{
    dialect::commit(m_connection);
    m_open = false;
}

} // namespace kmh
