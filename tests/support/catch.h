// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 3 where there is one, else 2.13.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // as 2.13 has it
#else
#include <catch2/catch.hpp>
#endif

#include <QtCore/QString>

#include <ostream>

// Failed comparisons of QStrings print their text.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}
