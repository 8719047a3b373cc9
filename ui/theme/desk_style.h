// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace kmh {

/// Fusion with flat buttons, underlined tabs, quiet tables, slim scroll bars and focus rings that
/// are clearly seen.
///
/// A style and not a style sheet: under an application-wide style sheet Qt 6.4 takes back the fonts
/// and palettes of widgets that set them again once they are polished.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    using QProxyStyle::polish;
    /// What labels and tooltips show is plain text unless they say otherwise: names of files, notes
    /// and messages come from outside, and one that looks like HTML could fetch a file. What
    /// scrolls has a ring while it has the keyboard.
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                         SubControl subControl, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

/// How far figures stand off the right edge of their column, in pixels.
int figureGap(const QFont& base);

} // namespace kmh
