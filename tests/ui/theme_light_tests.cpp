// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/card.h"
#include "ui/theme/contrast.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_badge.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

using namespace kmh;

namespace {

constexpr std::array kSets = {theme::ColourSet::Standard, theme::ColourSet::BlueOrange};

QImage shapeInBlack(Light light)
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLight(painter, QRectF(0, 0, 32, 32), light, Qt::black, Qt::white);
    return image;
}

/// The share of pixels that differ clearly.
double difference(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return double(different) / (a.width() * a.height());
}

} // namespace

TEST_CASE("Lights are told apart by their shape alone")
{
    for (const Light a : kLights) {
        for (const Light b : kLights) {
            CAPTURE(lightCode(a), lightCode(b));
            if (a != b)
                CHECK(difference(shapeInBlack(a), shapeInBlack(b)) > 0.06);
        }
    }
}

TEST_CASE("A light stays within the square it is given")
{
    for (const Light light : kLights) {
        QImage image(40, 20, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLight(painter, QRectF(10, 0, 20, 20), light, Qt::black, Qt::white);
        for (int y = 0; y < 20; ++y) {
            CHECK(qGray(image.pixel(8, y)) == 255);
            CHECK(qGray(image.pixel(31, y)) == 255);
        }
    }
}

TEST_CASE("Contrast is measured as WCAG has it")
{
    CHECK(theme::contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).epsilon(0.001));
    CHECK(theme::readableOn(Qt::white, Qt::black) == QColor(Qt::black));
    CHECK(lightInk(Light::OnTrack) == lightColor(Light::OnTrack));
    CHECK(lightInk(Light::Watch) != lightColor(Light::Watch));
}

TEST_CASE("Words in the colour of a light can be read on every ground, in both sets of colours")
{
    for (const theme::ColourSet set : kSets) {
        for (const Light light : kLights) {
            CAPTURE(theme::colourSetCode(set).toStdString(), lightCode(light));
            for (const QColor& ground : {theme::kCard, theme::kPage, theme::kSelection})
                CHECK(theme::contrast(lightInk(light, set), ground) >= 4.5);
        }
    }
}

TEST_CASE("The theme's words can be read on each of its grounds")
{
    const QColor grounds[] = {theme::kCard,  theme::kPage,      theme::kSelection, theme::kTrack,
                              theme::kQuote, theme::kPlanTrack, theme::kLine};
    for (const QColor& ground : grounds)
        CHECK(theme::contrast(theme::kText, ground) >= 4.5);
    for (const QColor& ground : {theme::kCard, theme::kPage, theme::kSelection, theme::kQuote}) {
        CHECK(theme::contrast(theme::kSecondaryText, ground) >= 4.5);
        CHECK(theme::contrast(theme::kAccent, ground) >= 4.5);
    }
    CHECK(theme::contrast(theme::kCard, theme::kAccent) >= 4.5);
    for (const theme::ColourSet set : kSets) {
        theme::setColourSet(set);
        for (const Light light : kLights)
            CHECK(theme::contrast(theme::kText, lightTint(light)) >= 4.5);
    }
    theme::setColourSet(theme::ColourSet::Standard);
}

TEST_CASE("The outline of a control stands out from every ground it is on")
{
    for (const QColor& ground : {theme::kCard, theme::kPage, theme::kSelection})
        CHECK(theme::contrast(theme::kControlLine, ground) >= theme::kOutlineContrast);
}

TEST_CASE("A light's shape stands out from a card in both sets of colours")
{
    for (const theme::ColourSet set : kSets) {
        for (const Light light : kLights)
            CHECK(theme::contrast(lightColor(light, set), theme::kCard) >= 3.0);
    }
}

TEST_CASE("Blue and orange are told apart where red and green are not")
{
    // As a person sees them who has no cones for green, by the share of blue left in them: what is
    // well is bluish, what is not is orange.
    const auto bluish = [](Light light) {
        const QColor color = lightColor(light, theme::ColourSet::BlueOrange);
        return color.blue() - (color.red() + color.green()) / 2;
    };
    for (const Light well : {Light::Met, Light::OnTrack})
        CHECK(bluish(well) > 60);
    for (const Light ill : {Light::Watch, Light::Behind})
        CHECK(bluish(ill) < -60);
    CHECK(theme::contrast(lightColor(Light::Watch, theme::ColourSet::BlueOrange),
                          lightColor(Light::Behind, theme::ColourSet::BlueOrange)) > 1.7);
}

TEST_CASE("The set of colours in use reaches what is painted")
{
    theme::setColourSet(theme::ColourSet::BlueOrange);
    const QImage image = lightIcon(Light::Behind).pixmap(QSize(64, 64), 1.0).toImage();
    theme::setColourSet(theme::ColourSet::Standard);
    CHECK(image.pixelColor(32, 32) == lightColor(Light::Behind, theme::ColourSet::BlueOrange));
    CHECK(image.pixelColor(32, 32) != lightColor(Light::Behind));
}

TEST_CASE("Every light has its place in the order of attention")
{
    CHECK(kLightOrder.front() == Light::Behind);
    for (const Light light : kLights)
        CHECK(std::count(kLightOrder.begin(), kLightOrder.end(), light) == 1);
}

TEST_CASE("A light's icon is painted at the size asked for")
{
    const QImage image = lightIcon(Light::Behind).pixmap(QSize(64, 64), 1.0).toImage();
    CHECK(image.width() == 64);
    CHECK(image.pixelColor(32, 32) == lightColor(Light::Behind));
    CHECK(image.pixelColor(2, 2).alpha() == 0);
}

TEST_CASE("A badge explains itself on click and Enter and Space")
{
    LightBadge badge(Light::Watch);
    QSignalSpy spy(&badge, &LightBadge::activated);
    badge.resize(badge.sizeHint());
    badge.setAttribute(Qt::WA_DontShowOnScreen);
    badge.show();
    QTest::mouseClick(&badge, Qt::LeftButton);
    CHECK(spy.count() == 1);
    QTest::keyClick(&badge, Qt::Key_Return);
    CHECK(spy.count() == 2);
    QTest::keyClick(&badge, Qt::Key_Space);
    CHECK(spy.count() == 3);
    CHECK(badge.accessibleName() == lightLabel(Light::Watch));
    CHECK(badge.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("A badge has room for its word at any text size")
{
    for (const double scale : {0.9, 1.0, 1.5, 2.0}) {
        for (const Light light : kLights) {
            LightBadge badge(light);
            badge.setFont(theme::baseFont(scale));
            const QFont strong = theme::sized(badge.font(), theme::TextSize::Strong);
            CHECK(badge.sizeHint().width() > lightWithWordSize(light, strong).width());
        }
    }
}

TEST_CASE("Text sizes grow with the base font")
{
    using theme::TextSize;
    for (const auto size : {TextSize::Small, TextSize::Body, TextSize::Strong, TextSize::Title,
                            TextSize::Figure, TextSize::Display}) {
        const int normal = theme::sized(theme::baseFont(1), size).pixelSize();
        const int twice = theme::sized(theme::baseFont(2), size).pixelSize();
        CHECK(std::abs(twice - 2 * normal) <= 1);
    }
    CHECK(theme::sized(theme::baseFont(1), TextSize::Strong).bold());
    CHECK_FALSE(theme::sized(theme::baseFont(1), TextSize::Small).bold());
}

TEST_CASE("The theme is light whatever the system's is")
{
    applyTheme(*qApp, 1);
    CHECK(qApp->palette().color(QPalette::Window) == theme::kPage);
    CHECK(qApp->palette().color(QPalette::Text) == theme::kText);
    CHECK(qApp->font().families().contains(QStringLiteral("Noto Sans CJK SC")));
}

TEST_CASE("A menu has room for its words, with letters of any kind beside each other")
{
    for (const char* words : {"图表另存为(&S)…", "&Save chart as…", "复制(&C)", "保存(&S)…"}) {
        CAPTURE(words);
        QMenu menu;
        menu.addAction(QString::fromUtf8(words));
        menu.resize(menu.sizeHint());
        QBuffer bytes;
        QSvgGenerator generator;
        generator.setOutputDevice(&bytes);
        QPainter painter(&generator);
        menu.render(&painter);
        painter.end();
        // A word that is cut has an ellipsis in its middle.
        const QString drawn = QString::fromUtf8(bytes.data());
        REQUIRE(drawn.contains(QLatin1String("<text")));
        CHECK(drawn.count(QChar(0x2026)) == QString::fromUtf8(words).count(QChar(0x2026)));
    }
}

TEST_CASE("A card keeps its title's font when it is put on a page")
{
    applyTheme(*qApp, 1);
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* card = new Card(QStringLiteral("分地区"));
    layout->addWidget(card);
    const auto* title = card->findChild<ElidedLabel*>();
    REQUIRE(title);
    CHECK(title->font().bold());
    CHECK(title->font().pixelSize() > page.font().pixelSize());
    page.setFont(theme::baseFont(1.5));
    CHECK(title->font().pixelSize() > page.font().pixelSize());
}

TEST_CASE("What looks like HTML in a label or a tooltip is shown as it is written")
{
    applyTheme(*qApp, 1);
    const QString note = QStringLiteral("<img src=file://host/x>");
    QLabel label(note);
    label.show();
    CHECK(label.textFormat() == Qt::PlainText);
    QLabel meant(QStringLiteral("<b>1</b>"));
    meant.setTextFormat(Qt::RichText);
    meant.show();
    CHECK(meant.textFormat() == Qt::RichText);

    QToolTip::showText({10, 10}, note, &label);
    int tips = 0;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const auto* tip = qobject_cast<const QLabel*>(window);
        if (!tip || !window->inherits("QTipLabel"))
            continue;
        ++tips;
        CHECK(tip->text() == note);
        CHECK(tip->textFormat() == Qt::PlainText);
    }
    CHECK(tips == 1);
    QToolTip::hideText();
}
