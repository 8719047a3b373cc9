// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_fit.h"
#include "ui/print/printout.h"

#include <QtCore/QRectF>
#include <QtCore/QVector>

class QWidget;

namespace kmh {

class Drawing;
class Page;
class PageStack;

/// A page of the desk on paper, laid out for the paper's shape and not for a screen's: its lists
/// are as long as what they hold, nothing has to be scrolled. Shapes and text, no pixels.
class PagePrintout : public Printout
{
public:
    /// `page` was made for this and is shown nowhere.
    PagePrintout(std::unique_ptr<QWidget> page, PrintFit fit);
    ~PagePrintout() override;

    int layOut(const QSizeF& area) override;
    void paint(QPainter& painter, int sheet) override;
    bool prefersLandscape() const override { return true; }
    QString remark() const override;

    /// The size of the page's text in points; for tests.
    double letters() const;

private:
    int leastHeight(int width, int limit);
    bool fitToOneSheet(const QSizeF& area, double scale);
    void cutToOneSheet(const QSizeF& area);
    void fitToWidth(const QSizeF& area, double scale);
    void breakIntoSheets(double sheetHeight);

    std::unique_ptr<QWidget> m_page;
    PrintFit m_fit;
    std::unique_ptr<Drawing> m_drawing;
    double m_scale = 1;       ///< points of a pixel of the page
    QVector<double> m_breaks; ///< where sheets begin and the last ends, in pixels of the page
    bool m_cut = false;       ///< some list does not show all it holds
};

/// Another page of the same desk, showing the same: at the same place, sorted and searched as the
/// one shown.
std::unique_ptr<QWidget> pageForPrint(PageStack& pages, int index);

} // namespace kmh
