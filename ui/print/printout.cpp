// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printout.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/pdf_text.h"
#include "core/exchange/sheet_writer.h"
#include "ui/print/print_text.h"
#include "ui/theme/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

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

} // namespace

QPageLayout sheetLayout(Paper paper, bool landscape)
{
    return {QPageSize(paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Point};
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

QSizeF Sheets::paperSize() const
{
    return m_paper.fullRect(QPageLayout::Point).size();
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
    const QRectF inside = m_paper.paintRect(QPageLayout::Point);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, inside);
    paintFoot(painter, inside, sheet);
    painter.translate(inside.left(), inside.top() + kHead);
    painter.setClipRect(QRectF(QPointF(), areaOf(m_paper)).adjusted(-1, -1, 1, 1),
                        Qt::IntersectClip);
    m_printout.paint(painter, sheet);
    painter.restore();
}

void Sheets::printOn(QPagedPaintDevice& device, const Progress& progress) const
{
    device.setPageLayout(m_paper);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(Error::Kind::CannotOpen,
                    kmh::tr("The printer takes nothing at present; see whether it is switched on "
                            "and has paper, or choose PDF."));
    // A device in standard mode begins where the margins end.
    const QPointF origin = device.pageLayout().mode() == QPageLayout::FullPageMode
                               ? QPointF()
                               : device.pageLayout().paintRect(QPageLayout::Point).topLeft();
    const QTransform points =
        QTransform::fromScale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    for (int sheet = 0; sheet < m_count; ++sheet) {
        tell(progress, double(sheet) / m_count);
        if (sheet > 0)
            device.newPage();
        painter.setTransform(QTransform::fromTranslate(-origin.x(), -origin.y()) * points);
        paint(painter, sheet);
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
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfResolution);
        writer.setTitle(sheets.title());
        writer.setCreator(QCoreApplication::applicationName());
        sheets.printOn(writer, progress);
    }
    nameCharactersOfPdf(pdf);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        cannotWrite(path);
}

} // namespace kmh
