// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/official_document.h"

#include "ui/bulletin/official_sizes.h"
#include "ui/bulletin/official_text.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kmh {

namespace {

constexpr QSizeF kSheet{210 * kUnitsPerMillimetre, 297 * kUnitsPerMillimetre}; // A4
constexpr double kNumberBelow = 7; ///< the page number's line below the type area, in millimetres

/// The number of blocks before the annexes, which are the tables.
qsizetype bodyEnd(const Bulletin& bulletin)
{
    const auto table = std::find_if(
        bulletin.blocks.begin(), bulletin.blocks.end(),
        [](const BulletinBlock& block) { return std::holds_alternative<BulletinTable>(block); });
    return table - bulletin.blocks.begin();
}

} // namespace

OfficialDocument::OfficialDocument(const Bulletin& bulletin, const BulletinForm& form,
                                   const Progress& progress)
    : m_form(form)
    , m_faces(form)
    , m_demoMark(bulletin.demoMark)
{
    startPage(QPageLayout::Portrait);
    addHead(bulletin);
    const qsizetype end = bodyEnd(bulletin);
    if (end == 0) {
        placeAll(signatureStrips(bulletin));
        addSource(bulletin);
    }
    QVector<Strip> headings; // that follow each other go over to the next page together
    for (qsizetype i = 0; i < bulletin.blocks.size(); ++i) {
        const BulletinBlock& block = bulletin.blocks.at(i);
        tell(progress, 0.5 * double(i) / double(bulletin.blocks.size()));
        const bool isLast = i + 1 == end;
        const auto* heading = std::get_if<BulletinHeading>(&block);
        if (heading)
            headings += headingStrips(*heading);
        if (!headings.isEmpty() && (!heading || isLast))
            addHeadings(std::exchange(headings, {}));
        if (const auto* paragraph = std::get_if<BulletinParagraph>(&block))
            addParagraph(*paragraph, isLast ? signatureStrips(bulletin) : QVector<Strip>());
        else if (!heading)
            addTable(std::get<BulletinTable>(block));
        if (isLast && !std::holds_alternative<BulletinParagraph>(block))
            placeAll(signatureStrips(bulletin));
        if (isLast)
            addSource(bulletin);
    }
}

QSizeF OfficialDocument::pageSize(int page) const
{
    return orientation(page) == QPageLayout::Portrait ? kSheet : kSheet.transposed();
}

/// A lying page is one turned to the right: the binding edge is above.
QRectF OfficialDocument::typeArea(QPageLayout::Orientation orientation) const
{
    const double left = millimetres(m_form.marginLeft);
    const double top = millimetres(m_form.marginTop);
    const double right = millimetres(m_form.marginRight);
    const double bottom = millimetres(m_form.marginBottom);
    if (orientation == QPageLayout::Portrait)
        return {left, top, kSheet.width() - left - right, kSheet.height() - top - bottom};
    return {bottom, left, kSheet.height() - top - bottom, kSheet.width() - left - right};
}

void OfficialDocument::startPage(QPageLayout::Orientation orientation)
{
    m_pages.append(SetPage{orientation});
    m_y = 0;
}

void OfficialDocument::place(const Strip& strip)
{
    const QRectF area = typeArea(m_pages.last().orientation);
    if (strip.paint)
        m_pages.last().content.append({area.topLeft() + QPointF(0, m_y), strip});
    m_y += strip.height;
}

/// Strips that are to stay together go over to the next page together; on it, `repeated` comes
/// first.
void OfficialDocument::placeAll(const QVector<Strip>& strips, const Strip* repeated)
{
    constexpr double kRounding = 1;
    for (qsizetype i = 0; i < strips.size(); ++i) {
        double needed = strips.at(i).height;
        for (qsizetype j = i; strips.at(j).keepWithNext && j + 1 < strips.size(); ++j)
            needed += strips.at(j + 1).height;
        const auto orientation = m_pages.last().orientation;
        if (m_y + needed > typeArea(orientation).height() + kRounding && !isAtTop()) {
            startPage(orientation);
            if (repeated)
                place(*repeated);
        }
        place(strips.at(i));
    }
}

void OfficialDocument::skip(double height)
{
    if (!isAtTop())
        m_y += height;
}

void OfficialDocument::paint(QPainter& painter, int page) const
{
    for (const Placed& placed : m_pages.at(page).content)
        placed.strip.paint(painter, placed.at);
    paintFrame(painter, page);
}

void OfficialDocument::paintFrame(QPainter& painter, int page) const
{
    const QRectF area = typeArea(orientation(page));
    const double em = points(kPageNumberPoints);
    const bool isOdd = page % 2 == 0;
    const SetText number(QStringLiteral("— %1 —").arg(page + 1),
                         {.font = officialFont(m_faces.body, kPageNumberPoints),
                          .width = area.width() - 2 * em,
                          .lineHeight = em * 1.4,
                          .left = em,
                          .alignment = isOdd ? Qt::AlignRight : Qt::AlignLeft});
    number.paintLine(painter, 0, {area.left(), area.bottom() + millimetres(kNumberBelow)});
    if (m_demoMark.isEmpty())
        return;
    const QFont font = officialFont(m_faces.heading, kPageNumberPoints);
    const double wide = QFontMetricsF(font).horizontalAdvance(m_demoMark) + em;
    const double high = em * 1.5;
    const QRectF box(area.right() - wide, std::max(0.0, area.top() - high - millimetres(6)), wide,
                     high);
    painter.setPen(QPen(kOfficialRed, points(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const SetText mark(m_demoMark, {.font = font,
                                    .width = wide,
                                    .lineHeight = high,
                                    .alignment = Qt::AlignHCenter,
                                    .color = kOfficialRed});
    mark.paintLine(painter, 0, box.topLeft());
}

} // namespace kmh
