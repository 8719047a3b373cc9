// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace kmh {

/// A text of the interface in its language, for code outside a QObject; the source is English.
///
/// Its context is “kmh”, which is what lupdate sees in free functions of this namespace. In member
/// functions write kmh::tr(), or lupdate takes the class for the context.
inline QString tr(const char* source, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("kmh", source, comment, n);
}

} // namespace kmh
