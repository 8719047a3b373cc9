// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_printout.h"

#include "core/domain/text.h"
#include "ui/page_stack.h"
#include "ui/pages/table.h"
#include "ui/pages/table_header.h"
#include "ui/print/drawing.h"
#include "ui/print/whole_lists.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>

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

} // namespace

PagePrintout::PagePrintout(std::unique_ptr<QWidget> page, PrintFit fit)
    : m_page(std::move(page))
    , m_fit(fit)
{
    // Only of a widget that is shown does Qt lay out those above one whose size has changed.
    m_page->setAttribute(Qt::WA_DontShowOnScreen);
    m_page->setAttribute(Qt::WA_QuitOnClose, false);
    m_page->show();
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
    const QLayout* layout = m_page->layout();
    const int needed = layout ? layout->totalMinimumSize().height() : 0;
    return std::max(needed, layout && layout->hasHeightForWidth()
                                ? layout->totalHeightForWidth(width)
                                : m_page->minimumSizeHint().height());
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

void PagePrintout::fitToWidth(const QSizeF& area, double scale)
{
    constexpr int kAnyHeight = 200'000;
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
            m_cut = cutListsBetweenRows(*m_page);
    } else {
        fitToWidth(area, scale);
    }
    m_drawing = drawingOf(*m_page);
    breakIntoSheets(area.height() / m_scale);
    return int(m_breaks.size()) - 1;
}

/// Above what would be divided, unless that is higher than a sheet.
void PagePrintout::breakIntoSheets(double sheetHeight)
{
    const QVector<QRectF> pieces = wholePieces(*m_page);
    const double end = m_page->height();
    m_breaks = {0};
    while (end - m_breaks.last() > sheetHeight + 1) {
        const double top = m_breaks.last();
        double bottom = top + sheetHeight;
        for (bool moved = true; moved;) {
            moved = false;
            for (const QRectF& piece : pieces) {
                if (piece.top() < bottom - 0.5 && piece.bottom() > bottom + 0.5 &&
                    piece.height() <= sheetHeight) {
                    bottom = piece.top();
                    moved = true;
                }
            }
        }
        constexpr double kLeast = 0.3; // of a sheet; one with less on it is none
        m_breaks.append(bottom - top < kLeast * sheetHeight ? top + sheetHeight : bottom);
    }
    m_breaks.append(end);
}

void PagePrintout::paint(QPainter& painter, int sheet)
{
    const double top = m_breaks.at(sheet);
    const double height = m_breaks.at(sheet + 1) - top;
    painter.save();
    painter.scale(m_scale, m_scale);
    painter.setClipRect(QRectF(0, 0, m_drawing->size().width(), height), Qt::IntersectClip);
    painter.translate(0, -top);
    m_drawing->play(painter);
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
