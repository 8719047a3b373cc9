// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desk_style.h"

#include "ui/theme/card.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_room.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

#include <cmath>

namespace kmh {

namespace {

constexpr double kFigureGap = 0.6; // of the text size

QFont fontOf(const QWidget* widget)
{
    return widget ? widget->font() : QGuiApplication::font();
}

/// Selected rows keep their dark text on a light ground; lights stay readable on it.
QStyleOptionViewItem quietly(const QStyleOptionViewItem& item)
{
    QStyleOptionViewItem quiet(item);
    quiet.palette.setColor(QPalette::Highlight, theme::kSelection);
    quiet.palette.setColor(QPalette::HighlightedText, theme::kText);
    return quiet;
}

/// The arrow stands above a header's words and takes no room beside them.
QStyleOptionHeaderV2 withoutArrow(const QStyleOptionHeader& header)
{
    QStyleOptionHeaderV2 plain;
    if (const auto* whole = qstyleoption_cast<const QStyleOptionHeaderV2*>(&header))
        plain = *whole;
    else
        plain.QStyleOptionHeader::operator=(header);
    plain.sortIndicator = QStyleOptionHeader::None;
    return plain;
}

/// Where a header's words begin or end, whichever is at the cell's edge.
QRectF aboveWords(const QStyleOptionHeader& header, const QFont& base)
{
    const double wide = theme::em(base) * 2;
    QRectF rect = header.rect;
    if (header.textAlignment & Qt::AlignRight)
        rect.setLeft(rect.right() - figureGap(base) - wide);
    else if (header.textAlignment & Qt::AlignLeft)
        rect.setRight(rect.left() + wide);
    return rect;
}

/// By how many pixels larger than at the normal text size what Qt gives one size has to be.
int grownBy(const QFont& base)
{
    return std::max(0, int(theme::em(base) - theme::em(theme::baseFont())));
}

QRect comboPart(const QRect& rect, QStyle::SubControl part, Qt::LayoutDirection direction,
                const QFont& base)
{
    const int more = grownBy(base);
    QRect grown = rect;
    if (part == QStyle::SC_ComboBoxArrow)
        grown.adjust(-more, 0, 0, 0);
    else if (part == QStyle::SC_ComboBoxEditField)
        grown.adjust(more / 2, 0, -more, 0);
    return direction == Qt::LeftToRight ? grown : rect;
}

/// What a transparent widget is seen on.
QColor groundOf(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const Card*>(at))
            return theme::kCard;
    }
    return theme::kPage;
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* dialog = qobject_cast<QDialog*>(widget))
        WindowRoom::keepWithin(*dialog);
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget))
        FocusRing::putAround(*area);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    const QFont base = fontOf(widget);
    const QRectF rect = option->rect;
    switch (element) {
    case PE_FrameFocusRect: paintFocusRing(*painter, rect, base); return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: // one line between the tabs and the page
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme::kLine);
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintPushButton(*painter, *button, base);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: paintArrow(*painter, element, *option, base); return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintArrow(*painter,
                       option->state & State_Open ? PE_IndicatorArrowDown : PE_IndicatorArrowRight,
                       *option, base);
        return;
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const QStyleOptionViewItem quiet = quietly(*item);
            QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
        }
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const QFont base = fontOf(widget);
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape)
            return paintTabShape(*painter, *tab, base);
        if (element == CE_TabBarTabLabel)
            return paintTabLabel(*painter, *tab, base);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel && (button->state & State_Enabled) &&
        (button->features & QStyleOptionButton::DefaultButton)) {
        QStyleOptionButton light(*button);
        light.palette.setColor(QPalette::ButtonText, theme::kCard);
        return QProxyStyle::drawControl(element, &light, painter, widget);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && element == CE_Header && header->sortIndicator != QStyleOptionHeader::None) {
        const QStyleOptionHeaderV2 plain = withoutArrow(*header);
        painter->save(); // a header leaves a clip behind
        QProxyStyle::drawControl(element, &plain, painter, widget);
        painter->restore();
        return paintSortArrow(*painter, aboveWords(*header, base), base,
                              header->sortIndicator == QStyleOptionHeader::SortDown);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, theme::kCard);
        const QRect& r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme::kLine);
        return;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeaderV2 label = withoutArrow(*header);
        if (header->textAlignment & Qt::AlignRight) // above the figures, off the next column
            label.rect.adjust(0, 0, -figureGap(base), 0);
        // Room is measured in whole pixels; a text is not cut for a fraction of one.
        label.text =
            header->fontMetrics.elidedText(header->text, Qt::ElideRight, label.rect.width() + 1);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem quiet = quietly(*item);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo) {
        QStyleOptionComboBox plain(*combo); // Qt's arrow has one size
        plain.subControls &= ~QStyle::SubControls(SC_ComboBoxArrow);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return paintArrow(*painter, PE_IndicatorArrowDown, arrow, fontOf(widget));
    }
    if (control == CC_ToolButton && widget && qobject_cast<QTabBar*>(widget->parentWidget()))
        painter->fillRect(option->rect, groundOf(*widget)); // it lies over a tab
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (bar->minimum == bar->maximum)
        return;
    const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool isActive = option->state & (State_MouseOver | State_Sunken);
    paintFrame(*painter, slider.adjusted(2, 2, -2, -2), fontOf(widget), Qt::NoPen,
               isActive ? theme::kSecondaryText : theme::kControlLine);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return comboPart(QProxyStyle::subControlRect(control, option, subControl, widget),
                         subControl, option->direction, fontOf(widget));
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    if (subControl == SC_ScrollBarGroove)
        return bar->rect;
    const bool across = bar->orientation == Qt::Horizontal;
    const int room = across ? bar->rect.width() : bar->rect.height();
    const double span = double(bar->maximum) - bar->minimum + bar->pageStep;
    const int least = std::min(room, 3 * pixelMetric(PM_ScrollBarExtent, option, widget));
    const int length = std::max(least, span > 0 ? int(room * (bar->pageStep / span)) : room);
    const int begin = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              room - length, bar->upsideDown);
    const auto part = [&](int from, int to) {
        return across
                   ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                   : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
    };
    switch (subControl) {
    case SC_ScrollBarSlider: return part(begin, begin + length);
    case SC_ScrollBarSubPage: return part(0, begin);
    case SC_ScrollBarAddPage: return part(begin + length, room);
    default: return {};
    }
}

/// Figures stand off the column to their right, which mostly begins with words.
QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const bool isFigure =
        item && element == SE_ItemViewItemText && (item->displayAlignment & Qt::AlignRight);
    return isFigure ? rect.adjusted(0, 0, -figureGap(fontOf(widget)), 0) : rect;
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    const QFont base = fontOf(widget);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (type == CT_TabBarTab && tab) {
        // Wide enough for the bold text of the selected tab, so that tabs stay where they are.
        const QFont strong = theme::sized(base, theme::TextSize::Strong);
        const QString text = QString(tab->text).remove(QLatin1Char('&'));
        return {int(theme::textWidth(strong, text) + theme::em(base) * 1.7),
                int(theme::lineHeight(strong) + theme::em(base) * 1.1)};
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header && type == CT_HeaderSection) {
        const QStyleOptionHeaderV2 plain = withoutArrow(*header);
        return QProxyStyle::sizeFromContents(type, &plain, size, widget);
    }
    if (type == CT_MenuItem) {
        // Fusion measures in whole pixels, and elides a text for a fraction of one.
        const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {needed.width() + int(theme::em(base)), needed.height()};
    }
    if (type == CT_ComboBox || type == CT_SpinBox)
        return QProxyStyle::sizeFromContents(type, option, size, widget) +
               QSize(2 * grownBy(base), 0);
    if (type == CT_PushButton) {
        const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {int(std::max<double>(needed.width(), size.width() + theme::em(base) * 1.9)),
                int(std::max<double>(needed.height(), theme::em(base) * 2.3))};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return int(std::round(theme::em(fontOf(widget)) * 0.8));
    case PM_ButtonDefaultIndicator: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabBarScrollButtonWidth:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return QProxyStyle::pixelMetric(metric, option, widget) + grownBy(fontOf(widget));
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    if (hint == SH_ToolTipLabel_Opacity)
        return 255;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int figureGap(const QFont& base)
{
    return int(theme::em(base) * kFigureGap);
}

} // namespace kmh
