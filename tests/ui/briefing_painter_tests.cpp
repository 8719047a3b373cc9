// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/briefing_pages.h"
#include "tests/ui/briefing_kit.h"
#include "tests/ui/charts_picture.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_painter.h"
#include "ui/theme/light_icon.h"

#include <QtGui/QPainter>

using namespace kmh;
using namespace kmh::test;

namespace {

Slide slideWith(const SlideShape& shape)
{
    Slide slide;
    slide.groups = {{QString(), {shape}}};
    return slide;
}

/// How many pixels of a mark's picture are darker than half.
int darkPixels(Light light, QImage* picture = nullptr)
{
    Slide slide;
    slide.groups = {{QString(), lightMark(QRectF(460, 40, 1000, 1000), light, 0, 0xFFFFFF)}};
    const QImage image = slidePicture(slide, QSize(192, 108)).convertToFormat(QImage::Format_Mono);
    if (picture)
        *picture = image;
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    return dark;
}

} // namespace

TEST_CASE("A slide's picture has the size asked for and sharp edges at any of them")
{
    const Slide slide = slideWith(SlideBox{QRectF(480, 270, 960, 540), 0x1F4E79});
    for (const QSize& size : {QSize(1024, 576), QSize(1920, 1080), QSize(3840, 2160)}) {
        const QImage picture = slidePicture(slide, size);
        REQUIRE(picture.size() == size);
        const int left = size.width() / 4;
        const int y = size.height() / 2;
        CHECK(picture.pixelColor(left - 1, y) == QColor(Qt::white));
        CHECK(picture.pixelColor(left, y) == QColor(0x1F, 0x4E, 0x79));
        CHECK(picture.pixelColor(3 * left - 1, y) == QColor(0x1F, 0x4E, 0x79));
        CHECK(picture.pixelColor(3 * left, y) == QColor(Qt::white));
    }
}

TEST_CASE("A slide of another shape than the picture stands in its middle")
{
    const Slide slide = slideWith(SlideBox{QRectF(0, 0, 1920, 1080), 0x000000});
    const QImage picture = slidePicture(slide, QSize(1024, 768)); // 576 high, 96 above and below
    CHECK(picture.pixelColor(512, 95) == QColor(Qt::white));
    CHECK(picture.pixelColor(512, 96) == QColor(Qt::black));
    CHECK(picture.pixelColor(512, 671) == QColor(Qt::black));
    CHECK(picture.pixelColor(512, 672) == QColor(Qt::white));
}

TEST_CASE("The same page gives the same picture")
{
    const Briefing briefing = extremeBriefing();
    for (int i = 0; i < 7; ++i) {
        const auto picture = [&] {
            return slidePicture(slideOf(briefing, briefing.pages.at(i), i + 1, 20, {}),
                                QSize(960, 540));
        };
        CHECK(picture() == picture());
    }
}

TEST_CASE("Words stand in the middle of their box")
{
    // A line as high as its letters, painted full: 一 is a stroke across the middle of its square.
    const Slide slide = slideWith(SlideText{.box = QRectF(0, 0, 1920, 1080),
                                            .text = QStringLiteral("一"),
                                            .size = 400,
                                            .bold = true,
                                            .align = SlideText::Align::Center});
    const QImage picture = slidePicture(slide, QSize(1920, 1080));
    int top = 0;
    while (top < 1080 && picture.pixelColor(960, top).lightness() > 128)
        ++top;
    int bottom = 1079;
    while (bottom > top && picture.pixelColor(960, bottom).lightness() > 128)
        --bottom;
    CHECK(std::abs((top + bottom) / 2 - 540) < 40);
}

TEST_CASE("The marks of lights differ without their colour")
{
    QVector<QImage> seen;
    for (const Light light : kLights) {
        QImage picture;
        CHECK(darkPixels(light, &picture) > 200);
        CHECK_FALSE(seen.contains(picture));
        seen.append(picture);
    }
}

TEST_CASE("A mark is drawn like the desk's own")
{
    for (const Light light : kLights) {
        QImage own(192, 108, QImage::Format_RGB32);
        own.fill(Qt::white);
        QPainter painter(&own);
        paintLight(painter, QRectF(46, 4, 100, 100), light, Qt::black, Qt::white);
        painter.end();
        Slide slide;
        slide.groups = {{QString(), lightMark(QRectF(460, 40, 1000, 1000), light, 0, 0xFFFFFF)}};
        const QImage ours = slidePicture(slide, QSize(192, 108));
        int different = 0;
        for (int y = 0; y < 108; ++y) {
            for (int x = 0; x < 192; ++x)
                different += std::abs(qGray(own.pixel(x, y)) - qGray(ours.pixel(x, y))) > 128;
        }
        CAPTURE(int(light));
        CHECK(different < 40);
    }
}
