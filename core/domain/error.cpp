// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"

namespace kmh {

Error::Error(Kind kind, QString sentence)
    : m_kind(kind)
    , m_sentence(std::move(sentence))
    , m_utf8(m_sentence.toUtf8())
{
}

} // namespace kmh
