// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <QtCore/QDir>

/// What the store's sentences are made with.
namespace kmh::store {

/// A path as people write it on this system.
inline QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

inline Error cannotOpen(const QString& sentence)
{
    return Error(Error::Kind::CannotOpen, sentence);
}

} // namespace kmh::store
