// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/show_overlay.h"

#include "core/domain/text.h"
#include "core/report/briefing/slide.h"
#include "ui/briefing/briefing_show.h"
#include "ui/briefing/slide_painter.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

// In slide units.
constexpr double kText = 30;
constexpr double kLine = 54;
constexpr double kGap = 24;  ///< around words in a panel
constexpr double kFoot = 30; ///< from the bottom, on the line of the source

const QColor kPanel(0x1B, 0x27, 0x33);
const QColor kPanelText(0xFF, 0xFF, 0xFF);

void paintPanel(QPainter& painter, const QRectF& panel)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPanel);
    painter.drawRoundedRect(panel, kGap / 2, kGap / 2);
    painter.setPen(kPanelText);
}

void paintLine(QPainter& painter, const QRectF& slide, const QString& words)
{
    const QFont font = slideFont(kText, false);
    const double width =
        std::min(QFontMetricsF(font).horizontalAdvance(words) + 2 * kGap, slide.width() - 2 * kGap);
    const QRectF panel(slide.center().x() - width / 2, slide.bottom() - kFoot - kLine, width,
                       kLine);
    paintPanel(painter, panel);
    painter.setFont(font);
    painter.drawText(panel.adjusted(kGap / 2, 0, -kGap / 2, 0), Qt::AlignCenter,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, panel.width() - kGap));
}

void paintHelp(QPainter& painter, const QRectF& slide)
{
    const QVector<ShowKey> lines = showKeys();
    const QFont font = slideFont(kText, false);
    const QFont strong = slideFont(kText, true);
    double keys = 0;
    double words = 0;
    for (const ShowKey& line : lines) {
        keys = std::max(keys, QFontMetricsF(strong).horizontalAdvance(line.keys));
        words = std::max(words, QFontMetricsF(font).horizontalAdvance(line.does));
    }
    const double gap = 2 * kGap;
    QRectF panel(0, 0, keys + words + 3 * gap, double(lines.size()) * kLine + 2 * kGap);
    panel.moveCenter(slide.center());
    paintPanel(painter, panel);
    double y = panel.top() + kGap;
    for (const ShowKey& line : lines) {
        painter.setFont(strong);
        painter.drawText(QRectF(panel.left() + gap, y, keys, kLine),
                         Qt::AlignLeft | Qt::AlignVCenter, line.keys);
        painter.setFont(font);
        painter.drawText(QRectF(panel.left() + 2 * gap + keys, y, words + gap / 2, kLine),
                         Qt::AlignLeft | Qt::AlignVCenter, line.does);
        y += kLine;
    }
}

} // namespace

QVector<ShowKey> showKeys()
{
    return {{tr("→  Page Down  Space  click"), tr("next page")},
            {tr("←  Page Up  Backspace  right click"), tr("previous page")},
            {tr("Home  End"), tr("first page, last page")},
            {tr("12 Enter"), tr("go to page 12")},
            {tr("↑  ↓"), tr("select a row")},
            {tr("Enter"), tr("look into the row")},
            {tr("Esc"), tr("back; from a page: end the show")},
            {tr("B  ."), tr("black screen and back")},
            {tr("W  ,"), tr("white screen and back")},
            {tr("F5"), tr("take the figures of now")},
            {tr("P"), tr("the presenter's window, or without it")},
            {tr("X"), tr("change the displays")},
            {tr("H  ?"), tr("these keys")}};
}

void paintShowOverlay(QPainter& painter, const QRectF& into, const BriefingShow& show)
{
    const QString line = show.typed().isEmpty()
                             ? show.remark()
                             : tr("Page %1 of %2, Enter").arg(show.typed()).arg(show.count());
    if (line.isEmpty() && !show.isHelpShown())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = into.height() / kSlideHeight;
    painter.translate(into.topLeft());
    painter.scale(scale, scale);
    const QRectF slide(0, 0, into.width() / scale, kSlideHeight);
    if (show.isHelpShown())
        paintHelp(painter, slide);
    else
        paintLine(painter, slide, line);
    painter.restore();
}

} // namespace kmh
