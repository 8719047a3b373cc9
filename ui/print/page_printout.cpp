// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_printout.h"

#include "core/domain/text.h"
#include "ui/charts/exportable_chart.h"
#include "ui/page_stack.h"
#include "ui/pages/chip_box.h"
#include "ui/pages/table.h"
#include "ui/pages/table_header.h"
#include "ui/print/drawing.h"
#include "ui/print/whole_lists.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

// Sizes of the page's text in points.
constexpr double kLetters = 7.5;
constexpr double kLargeLetters = 8.5; // on a large sheet, read at arm's length
constexpr double kSmallestLetters = 5;
constexpr double kLargeSheet = 900; // its width in points
constexpr int kWidths = 6;          // tried, one after the other

double pointsPerPixel(double letters, const QWidget& page)
{
    return letters / theme::em(page.font());
}

/// Sorted and searched the same.
void copyUse(const QWidget& from, const QWidget& to)
{
    const QList<Table*> shown = from.findChildren<Table*>();
    const QList<Table*> made = to.findChildren<Table*>();
    for (int i = 0; i < std::min(shown.size(), made.size()); ++i) {
        const QHeaderView* header = shown[i]->horizontalHeader();
        if (shown[i]->canSort() && made[i]->canSort())
            made[i]->sortBy(header->sortIndicatorSection(), header->sortIndicatorOrder());
        const auto* words = header->findChild<QLineEdit*>();
        auto* copy = made[i]->horizontalHeader()->findChild<QLineEdit*>();
        if (words && copy && !words->text().isEmpty()) {
            made[i]->lookForWords();
            copy->setText(words->text());
        }
    }
}

/// What can only be used at a screen: buttons, and fields with nothing in them. The chips of a
/// filter say what the page is narrowed to.
void hideControls(const QWidget& page)
{
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (!qobject_cast<ChipBox*>(button->parentWidget()))
            button->hide();
    }
    for (QLineEdit* field : page.findChildren<QLineEdit*>()) {
        if (field->text().isEmpty())
            field->hide();
    }
}

} // namespace

PagePrintout::PagePrintout(std::unique_ptr<QWidget> page, PrintFit fit)
    : m_page(std::move(page))
    , m_fit(fit)
{
    hideControls(*m_page);
    // On the screen cards share the height whatever they hold, and scroll what is too much.
    for (QWidget* part : m_page->findChildren<QWidget*>()) {
        if (part->sizePolicy().verticalPolicy() == QSizePolicy::Ignored)
            part->setSizePolicy(part->sizePolicy().horizontalPolicy(), QSizePolicy::Preferred);
    }
}

PagePrintout::~PagePrintout() = default;

double PagePrintout::letters() const
{
    return m_scale * theme::em(m_page->font());
}

/// How high the page has to be at a width for its lists to show all they hold.
int PagePrintout::leastHeight(int width, int limit)
{
    m_page->resize(width, m_page->height());
    settleLayout(*m_page);
    // A list's length can hang on the width another leaves it.
    for (int i = 0; i < 2; ++i) {
        showWholeLists(*m_page, limit);
        settleLayout(*m_page);
    }
    QLayout* layout = m_page->layout();
    if (!layout)
        return m_page->minimumSizeHint().height();
    const int forWidth =
        layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : 0;
    return std::max(layout->totalMinimumSize().height(), forWidth);
}

/// The wider the page the smaller it gets on paper, but the higher it may be.
bool PagePrintout::fitToOneSheet(const QSizeF& area, double scale)
{
    const double least = pointsPerPixel(kSmallestLetters, *m_page);
    const double step = std::pow(std::min(1.0, least / scale), 1.0 / (kWidths - 1));
    for (int i = 0; i < kWidths; ++i, scale *= step) {
        const QSize size(int(area.width() / scale), int(area.height() / scale));
        const int height = leastHeight(size.width(), size.height());
        m_page->resize(size);
        settleLayout(*m_page);
        m_scale = scale;
        if (height <= size.height() && lackingWidth(*m_page) <= 0)
            return true;
    }
    return false;
}

/// As small as can be read; a page has a size below which nothing has room.
void PagePrintout::cutToOneSheet(const QSizeF& area)
{
    const double scale = pointsPerPixel(kSmallestLetters, *m_page);
    releaseLists(*m_page);
    m_page->resize(int(area.width() / scale), int(area.height() / scale));
    settleLayout(*m_page);
    m_scale = std::min(area.width() / m_page->width(), area.height() / m_page->height());
    m_cut = cutListsBetweenRows(*m_page);
}

void PagePrintout::fitToWidth(const QSizeF& area, double scale)
{
    constexpr int kAnyHeight = 200'000;
    // There is room for charts as they would like to be.
    for (QWidget* part : m_page->findChildren<QWidget*>()) {
        if (dynamic_cast<ExportableChart*>(part) && !qobject_cast<QAbstractScrollArea*>(part))
            part->setMinimumHeight(part->sizeHint().height());
    }
    int width = int(area.width() / scale);
    int height = leastHeight(width, kAnyHeight);
    if (const int lacking = lackingWidth(*m_page); lacking > 0) {
        const double least = pointsPerPixel(kSmallestLetters, *m_page);
        width = std::min(width + lacking, int(area.width() / least));
        height = leastHeight(width, kAnyHeight);
    }
    m_scale = area.width() / width;
    m_page->resize(width, std::max(height, int(area.height() / m_scale)));
    settleLayout(*m_page);
}

int PagePrintout::layOut(const QSizeF& area)
{
    const double letters = area.width() > kLargeSheet ? kLargeLetters : kLetters;
    // A page has a width below which nothing has room.
    const double scale = std::min(pointsPerPixel(letters, *m_page),
                                  area.width() / m_page->minimumSizeHint().width());
    m_cut = false;
    if (m_fit == PrintFit::OneSheet) {
        if (!fitToOneSheet(area, scale))
            cutToOneSheet(area);
    } else {
        fitToWidth(area, scale);
    }
    m_drawing = drawingOf(*m_page);
    breakIntoSheets(area.height() / m_scale);
    return int(m_breaks.size()) - 1;
}

/// Where the least is divided, and as far down as can be.
void PagePrintout::breakIntoSheets(double sheetHeight)
{
    constexpr double kLeast = 0.4; // of a sheet; one with less on it is none
    const QVector<QRectF> pieces = wholePieces(*m_page);
    const auto dividedAt = [&pieces](double y) {
        return std::count_if(pieces.begin(), pieces.end(), [y](const QRectF& piece) {
            return piece.top() < y - 0.5 && piece.bottom() > y + 0.5;
        });
    };
    const double end = m_page->height();
    m_breaks = {0};
    while (end - m_breaks.last() > sheetHeight + 1) {
        const double top = m_breaks.last();
        double best = top + sheetHeight;
        auto divided = dividedAt(best);
        for (const QRectF& piece : pieces) {
            const double y = piece.top();
            if (y < top + kLeast * sheetHeight || y > top + sheetHeight)
                continue;
            const auto here = dividedAt(y);
            if (here < divided || (here == divided && y > best)) {
                best = y;
                divided = here;
            }
        }
        m_breaks.append(best);
    }
    m_breaks.append(end);
}

void PagePrintout::paint(QPainter& painter, int sheet)
{
    const double top = m_breaks.at(sheet);
    const double height = m_breaks.at(sheet + 1) - top;
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.translate(0, -top);
    m_drawing->playPart(painter, QRectF(0, top, m_drawing->size().width(), height));
    painter.restore();
}

QString PagePrintout::remark() const
{
    return m_cut ? kmh::tr("Some list has more than one sheet holds in letters that can be read. "
                           "Fit the page to the width, or print the table.")
                 : QString();
}

std::unique_ptr<QWidget> pageForPrint(PageStack& pages, int index)
{
    Page& shown = *pages.page(index);
    std::unique_ptr<Page> page(pages.makePage(index));
    page->catchUp();
    page->setPlace(shown.place());
    page->catchUp();
    copyUse(shown, *page);
    page->resize(shown.size());
    return page;
}

} // namespace kmh
