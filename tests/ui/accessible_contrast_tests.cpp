// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/painted_texts.h"
#include "tests/ui/surfaces.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/colour_set.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

using namespace kmh;
using namespace kmh::test;

namespace {

/// What is switched off need not be as clear, but can still be made out.
constexpr double kOffContrast = 2;

bool isOff(QWidget& surface, const QPoint& at)
{
    QWidget* widget = surface.childAt(at);
    if (!widget)
        return !surface.isEnabled();
    const QPoint inside = widget->mapFrom(&surface, at);
    if (const auto* bar = qobject_cast<QMenuBar*>(widget)) {
        const QAction* action = bar->actionAt(inside);
        return action && !action->isEnabled();
    }
    if (const auto* tabs = qobject_cast<QTabBar*>(widget))
        return !tabs->isEnabled() || !tabs->isTabEnabled(tabs->tabAt(inside));
    const auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
    if (view && view->viewport() == widget && view->isEnabled()) {
        const QModelIndex index = view->indexAt(inside);
        return index.isValid() && !(index.flags() & Qt::ItemIsEnabled);
    }
    return !widget->isEnabled();
}

QColor over(const QColor& color, const QColor& ground)
{
    const double a = color.alphaF();
    return QColor::fromRgbF(float(color.redF() * a + ground.redF() * (1 - a)),
                            float(color.greenF() * a + ground.greenF() * (1 - a)),
                            float(color.blueF() * a + ground.blueF() * (1 - a)));
}

double distance(const QColor& a, const QColor& b)
{
    return std::hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue());
}

/// Whether anything of that colour is seen there: words that something else was painted over, or
/// that were painted once more in another colour where they are selected, are not.
bool isThere(const QImage& picture, const QRectF& rect, const QColor& color, const QColor& ground)
{
    constexpr double kLetters = 0.7; // of the height; what is below may be an underline
    const QRectF letters(rect.topLeft(), QSizeF(rect.width(), rect.height() * kLetters));
    const QRect pixels = letters.toAlignedRect() & picture.rect();
    const double near = distance(color, ground) / 2;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (distance(picture.pixelColor(x, y), color) < near)
                return true;
        }
    }
    return false;
}

/// Every text that is too faint, once.
class Reader
{
public:
    void read(const QString& surface, QWidget& widget)
    {
        const QImage picture = widget.grab().toImage();
        for (const PaintedText& text : paintedTexts(widget)) {
            const bool isSeen = text.within.width() > 2 && text.within.height() > 4;
            if (!text.text.trimmed().isEmpty() && isSeen)
                judge(surface, widget, picture, text);
        }
    }
    QString faint() const
    {
        QStringList all(m_faint.begin(), m_faint.end());
        all.sort();
        return all.join(QLatin1Char('\n'));
    }
    int texts() const { return m_texts; }

private:
    void judge(const QString& surface, QWidget& widget, const QImage& picture,
               const PaintedText& text)
    {
        ++m_texts;
        const QColor ground = groundOf(picture, text.within);
        const double contrast = theme::contrast(over(text.color, ground), ground);
        double needed = isLarge(text.font) ? theme::kLargeWordContrast : theme::kWordContrast;
        if (contrast < needed && isOff(widget, text.within.center().toPoint()))
            needed = kOffContrast;
        if (contrast >= needed || !isThere(picture, text.within, over(text.color, ground), ground))
            return;
        const QWidget* painter = widget.childAt(text.within.center().toPoint());
        m_faint.insert(QStringLiteral("%1 on %2 is %3: %4 (%5)")
                           .arg(text.color.name(), ground.name())
                           .arg(contrast, 0, 'f', 2)
                           .arg(painter ? widgetName(*painter) : widgetName(widget),
                                surface + QStringLiteral(", ") + text.text.left(12)));
    }

    QSet<QString> m_faint;
    int m_texts = 0;
};

/// All words there are, with the lights in a set of colours.
void checkWords(theme::ColourSet colours)
{
    theme::setColourSet(colours);
    applyTheme(*qApp, 1);
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    Reader reader;
    lookAtSurfaces([&](const QString& name, QWidget& surface) { reader.read(name, surface); });
    QCoreApplication::removeTranslator(&chinese);
    theme::setColourSet(theme::ColourSet::Standard);
    CHECK(reader.faint() == QString());
    CHECK(reader.texts() > 3000);
}

} // namespace

TEST_CASE("The words of every page and window stand out from their ground by 4.5 to 1")
{
    checkWords(theme::ColourSet::Standard);
}

TEST_CASE("The words of every page and window stand out from their ground in blue and orange too")
{
    checkWords(theme::ColourSet::BlueOrange);
}

TEST_CASE("Words that are too faint are found")
{
    const auto faintOf = [](const QColor& color, int pixels, bool enabled) {
        QLabel label(QStringLiteral("字"));
        QFont font = theme::baseFont();
        font.setPixelSize(pixels);
        label.setFont(font);
        QPalette palette(color);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::All, QPalette::WindowText, color);
        label.setPalette(palette);
        label.setAutoFillBackground(true);
        label.setEnabled(enabled);
        showAt(label, {80, 60});
        Reader reader;
        reader.read(QStringLiteral("label"), label);
        CHECK(reader.texts() == 1);
        return !reader.faint().isEmpty();
    };
    const QColor middling(0x8C, 0x8C, 0x8C); // 3.4 on white
    CHECK(faintOf(middling, 14, true));
    CHECK_FALSE(faintOf(middling, 24, true));
    CHECK_FALSE(faintOf(QColor(0x70, 0x70, 0x70), 14, true)); // 4.95
    CHECK_FALSE(faintOf(middling, 14, false));
    CHECK(faintOf(QColor(0xD0, 0xD0, 0xD0), 14, false)); // 1.54
}
