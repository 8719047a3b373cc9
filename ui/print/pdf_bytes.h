// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>

class QPdfWriter;

namespace kmh {

/// A PDF whose text can be selected, searched for and copied out as it reads. `write` sets the
/// paper and draws; what it throws goes on. On any thread.
QByteArray pdfOf(const QString& title, int dotsPerInch,
                 const std::function<void(QPdfWriter& writer)>& write);

} // namespace kmh
