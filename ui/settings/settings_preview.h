// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colour_set.h"

#include <QtWidgets/QWidget>

namespace kmh {

/// A few lights and a line of words as they will look in a text size and a set of colours.
class SettingsPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPreview(QWidget* parent = nullptr);

    /// `textSize` in percent of the normal size.
    void preview(int textSize, theme::ColourSet colours);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont shownFont() const;

    int m_textSize = 100;
    theme::ColourSet m_colours = theme::ColourSet::Standard;
};

} // namespace kmh
