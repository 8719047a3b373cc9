// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>

#include <cmath>

namespace kmh::theme {

namespace {

constexpr double kBasePixels = 14;

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Small: return 0.86;
    case TextSize::Body: return 1;
    case TextSize::Strong: return 1;
    case TextSize::Title: return 1.1;
    case TextSize::Figure: return 1.5;
    case TextSize::Display: return 2.2;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont baseFont(double scale)
{
    QFont font;
    // Named, because left alone Debian picks the Japanese face. Their digits are all of one width.
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Noto Sans SC"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPixelSize(int(std::lround(kBasePixels * scale)));
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont sized(const QFont& base, TextSize size)
{
    QFont font = base;
    font.setPixelSize(std::max(1, int(std::lround(em(base) * factor(size)))));
    const bool plain = size == TextSize::Small || size == TextSize::Body;
    font.setWeight(plain ? QFont::Normal : QFont::Bold);
    return font;
}

QFont font(TextSize size)
{
    return sized(QGuiApplication::font(), size);
}

double em(const QFont& base)
{
    return base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
}

double textWidth(const QFont& font, const QString& text)
{
    // Rounded up, so that a text painted into exactly this width is never elided.
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

double lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

double cornerRadius(const QFont& base)
{
    return em(base) * 0.3;
}

double focusWidth(const QFont& base)
{
    return std::max(2.0, std::round(em(base) * 0.14));
}

} // namespace kmh::theme
