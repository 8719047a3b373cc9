// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>

#include <memory>

class QWidget;

namespace kmh {

/// A chart that can be taken elsewhere as a picture. Every chart widget is one; who makes pictures
/// knows no other way to them.
class ExportableChart
{
public:
    virtual ~ExportableChart() = default;

    /// A chart of the same figures with nothing selected, shown nowhere, for laying out at any
    /// size.
    virtual std::unique_ptr<QWidget> copyForPicture() const = 0;
    /// The least size at which all it has is seen, at its own text size.
    virtual QSize wholeSize() const = 0;
    /// What it shows of what; empty where only its surroundings know.
    virtual QString pictureTitle() const { return {}; }
    /// The unit of its values, where they have one in common that is not printed beside them.
    virtual QString pictureUnit() const { return {}; }
};

} // namespace kmh
