// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace kmh {

/// The lines a text takes in a width, in pixels; none for no text.
QStringList linesOf(const QString& text, const QFont& font, double width);

/// An .svg in which texts name all the font's families, not only the first: it is opened where
/// that is not.
QByteArray withFamilies(QByteArray svg, const QFont& font);

} // namespace kmh
