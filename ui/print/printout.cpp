// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printout.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/save_bytes.h"
#include "core/exchange/sheet_writer.h"
#include "ui/print/pdf_bytes.h"
#include "ui/print/print_text.h"
#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>

namespace kmh {

namespace {

// In points.
constexpr double kMargin = 42;
constexpr double kHead = 24;     // with the gap below
constexpr double kHeadLine = 16; // its text and the rule below
constexpr double kFoot = 30;     // with the gap above: two lines
constexpr double kFootLine = 11;
constexpr double kTitleText = 10;
constexpr double kFootText = 7.5;
constexpr double kGap = 12; // between what stands left and right
constexpr int kFootLines = 2;
constexpr int kPdfResolution = 1200;

QRectF scaled(const QRectF& points)
{
    return {points.topLeft() * kPrintUnits, points.size() * kPrintUnits};
}

void drawLine(QPainter& painter, const QRectF& points, Qt::Alignment alignment, const QString& text,
              const QFont& font, const QColor& color)
{
    const PrintUnits units(painter);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(scaled(points), int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width * kPrintUnits);
}

/// No more than two; what is beyond them ends in an ellipsis.
QStringList footLines(const QString& text, const QFont& font, double width)
{
    QStringList lines = printLines(text, font, width);
    if (lines.size() > kFootLines) {
        const QString rest = lines.mid(kFootLines - 1).join(QString());
        lines = lines.mid(0, kFootLines - 1);
        lines.append(elided(rest, font, width));
    }
    return lines;
}

/// Takes back what has been drawn. Throws Error where the printer has it already.
void withdraw(QPrinter& printer, QPainter& painter, int sheets)
{
    const bool aborted = printer.abort();
    painter.end();
    const QString file = printer.outputFileName();
    if (!file.isEmpty())
        QFile::remove(file);
    else if (!aborted)
        throw Error(Error::Kind::CannotOpen,
                    kmh::tr("Cancelled, but this printer could not be told to forget what it had "
                            "been given: sheets 1 to %1 will be printed unless they are deleted "
                            "from the printer's queue.")
                        .arg(sheets));
}

} // namespace

QPageLayout sheetLayout(Paper paper, bool landscape)
{
    return {QPageSize(paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Point};
}

QPageLayout ownSheetLayout(QPageLayout::Orientation orientation)
{
    QPageLayout layout(QPageSize(QPageSize::A4), orientation, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode); // or a printer takes its margins off
    return layout;
}

QSizeF Sheets::areaOf(const QPageLayout& paper)
{
    const QSizeF inside = paper.paintRect(QPageLayout::Point).size();
    return {inside.width(), inside.height() - kHead - kFoot};
}

Sheets::Sheets(Printout& printout, const PrintFrame& frame, const QPageLayout& paper)
    : m_printout(printout)
    , m_frame(frame)
    , m_paper(paper)
    , m_count(printout.layOut(areaOf(paper)))
{
}

QSizeF Sheets::paperSize(int sheet) const
{
    return paper(sheet).fullRect(QPageLayout::Point).size();
}

void Sheets::paintHead(QPainter& painter, const QRectF& inside) const
{
    QRectF head(inside.topLeft(), QSizeF(inside.width(), kHeadLine));
    const QFont strong = printFont(kTitleText, true);
    double room = head.width();
    if (!m_frame.demoMark.isEmpty()) {
        const double width = printWidth(m_frame.demoMark, strong) + kGap;
        const QRectF mark(head.right() - width, head.top() - 1, width, kHeadLine - 2);
        painter.setPen(QPen(theme::kText, 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark);
        drawLine(painter, mark, Qt::AlignHCenter, m_frame.demoMark, strong, theme::kText);
        room -= width + kGap;
    }
    drawLine(painter, head.adjusted(0, -2, 0, -2), Qt::AlignLeft,
             elided(m_frame.title, strong, room), strong, theme::kText);
    painter.setPen(QPen(theme::kControlLine, 0.6));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void Sheets::paintFoot(QPainter& painter, const QRectF& inside, int sheet) const
{
    const QFont small = printFont(kFootText);
    const QString number = kmh::tr("Sheet %1 of %2").arg(sheet + 1).arg(m_count);
    const double numberWidth = printWidth(number, small) + 1;
    QRectF line(inside.left(), inside.bottom() - kFootLines * kFootLine, inside.width(), kFootLine);
    painter.setPen(QPen(theme::kControlLine, 0.6));
    painter.drawLine(QPointF(line.left(), line.top() - 2), QPointF(line.right(), line.top() - 2));
    drawLine(painter, line, Qt::AlignRight, number, small, theme::kText);
    line.setRight(line.right() - numberWidth - kGap);
    for (const QString& text : footLines(m_frame.source, small, line.width())) {
        drawLine(painter, line, Qt::AlignLeft, text, small, theme::kSecondaryText);
        line.translate(0, kFootLine);
    }
}

void Sheets::paint(QPainter& painter, int sheet) const
{
    painter.save();
    if (!isFitted()) {
        m_printout.paint(painter, sheet);
        painter.restore();
        return;
    }
    const QRectF inside = m_paper.paintRect(QPageLayout::Point);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, inside);
    paintFoot(painter, inside, sheet);
    painter.translate(inside.left(), inside.top() + kHead);
    painter.setClipRect(QRectF(QPointF(), areaOf(m_paper)).adjusted(-1, -1, 1, 1),
                        Qt::IntersectClip);
    m_printout.paint(painter, sheet);
    painter.restore();
}

/// The painter's origin becomes the paper's corner, its unit a point.
void Sheets::placeOn(QPainter& painter, const QPagedPaintDevice& device, int sheet) const
{
    const QPageLayout layout = device.pageLayout();
    // A device in standard mode begins where the margins end.
    const QPointF origin = layout.mode() == QPageLayout::FullPageMode
                               ? QPointF()
                               : layout.paintRect(QPageLayout::Point).topLeft();
    QTransform points =
        QTransform::fromTranslate(-origin.x(), -origin.y()) *
        QTransform::fromScale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    // Some printers cannot turn their paper between two sheets.
    if (layout.orientation() != paper(sheet).orientation()) {
        points.translate(0, paperSize(sheet).width());
        points.rotate(-90);
    }
    painter.setTransform(points);
}

void Sheets::printSheets(QPagedPaintDevice& device, QPainter& painter, int& begun,
                         const Progress& progress) const
{
    const bool turns = painter.paintEngine()->type() == QPaintEngine::Pdf;
    for (int sheet = 0; sheet < m_count; ++sheet) {
        tell(progress, double(sheet) / m_count);
        if (sheet > 0) {
            if (turns && device.pageLayout().orientation() != paper(sheet).orientation())
                device.setPageLayout(paper(sheet));
            device.newPage();
        }
        begun = sheet + 1;
        placeOn(painter, device, sheet);
        paint(painter, sheet);
    }
}

void Sheets::printOn(QPagedPaintDevice& device, const Progress& progress) const
{
    device.setPageLayout(paper());
    QPainter painter;
    tell(progress, 0); // what is cancelled by now has not reached a printer
    if (!painter.begin(&device))
        throw Error(Error::Kind::CannotOpen,
                    kmh::tr("The printer takes nothing at present; see whether it is switched on "
                            "and has paper, or choose PDF."));
    int begun = 0;
    try {
        printSheets(device, painter, begun, progress);
    } catch (...) {
        // The painter's end would print what has been drawn so far.
        if (auto* printer = dynamic_cast<QPrinter*>(&device))
            withdraw(*printer, painter, begun);
        throw;
    }
    painter.end();
    tell(progress, 1);
}

void printOn(QPagedPaintDevice& device, Printout& printout, const PrintFrame& frame,
             const Progress& progress)
{
    Sheets(printout, frame, device.pageLayout()).printOn(device, progress);
}

void writePdf(const QString& path, const Sheets& sheets, const Progress& progress)
{
    const QByteArray pdf = pdfOf(sheets.title(), kPdfResolution,
                                 [&](QPdfWriter& writer) { sheets.printOn(writer, progress); });
    saveBytes(path, pdf);
}

} // namespace kmh
