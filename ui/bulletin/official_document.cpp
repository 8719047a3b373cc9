// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/official_document.h"

#include "ui/bulletin/official_table.h"
#include "ui/bulletin/official_text.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr QSizeF kSheet{210 * kUnitsPerMillimetre, 297 * kUnitsPerMillimetre}; // A4
constexpr QColor kRed{0xD9, 0x1A, 0x1A};

// Sizes of type in points, by GB/T 9704—2012.
constexpr double kBody = 16;  // 三号
constexpr double kTitle = 22; // 二号
constexpr double kSmall = 12;
constexpr double kPageNumber = 14; // 四号
constexpr double kMostIssuer = 42;

/// The issuer's upper edge below that of the type area, in millimetres; the rule below the number;
/// the page number's line below the type area.
constexpr double kIssuerBelow = 35;
constexpr double kRuleBelow = 4;
constexpr double kNumberBelow = 7;

double points(double count)
{
    return count * kUnitsPerPoint;
}

double millimetres(double count)
{
    return count * kUnitsPerMillimetre;
}

/// Letters a little closer or wider, so that whole ones fill the line: 28 of 三号 in 156 mm.
QFont onGrid(QFont font, double width)
{
    const double em = font.pixelSize();
    const double letters = std::round(width / em);
    if (letters > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, width / letters - em);
    return font;
}

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
    for (qsizetype i = 0; i < bulletin.blocks.size(); ++i) {
        const BulletinBlock& block = bulletin.blocks.at(i);
        tell(progress, 0.5 * double(i) / double(bulletin.blocks.size()));
        const QVector<Strip> after = i + 1 == end ? signatureStrips(bulletin) : QVector<Strip>();
        if (const auto* heading = std::get_if<BulletinHeading>(&block))
            addHeading(*heading);
        else if (const auto* paragraph = std::get_if<BulletinParagraph>(&block))
            addParagraph(*paragraph, after);
        else
            addTable(std::get<BulletinTable>(block));
        if (i + 1 == end)
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

void OfficialDocument::addHead(const Bulletin& bulletin)
{
    const double line = points(m_form.lineSpacing);
    const double wide = width();
    if (!bulletin.issuer.isEmpty()) {
        m_y = millimetres(kIssuerBelow);
        const double fitting = wide / kUnitsPerPoint / double(bulletin.issuer.size() + 1);
        const double size = std::clamp(fitting, kTitle, kMostIssuer);
        placeAll(textStrips(bulletin.issuer, {.font = officialFont(m_faces.title, size),
                                              .width = wide,
                                              .lineHeight = points(size * 1.2),
                                              .alignment = Qt::AlignHCenter,
                                              .color = kRed,
                                              .balanced = true}));
        m_y += bulletin.number.isEmpty() ? line : 2 * line;
        placeAll(textStrips(bulletin.number, {.font = officialFont(m_faces.body, kBody),
                                              .width = wide,
                                              .lineHeight = line,
                                              .alignment = Qt::AlignHCenter}));
        m_y += millimetres(kRuleBelow);
        place({0, [wide](QPainter& painter, const QPointF& at) {
                   painter.setPen(QPen(kRed, points(1.5)));
                   painter.drawLine(at, at + QPointF(wide, 0));
               }});
        m_y += 2 * line;
    }
    placeAll(textStrips(bulletin.title, {.font = officialFont(m_faces.title, kTitle),
                                         .width = wide,
                                         .lineHeight = points(kTitle * 1.5),
                                         .alignment = Qt::AlignHCenter,
                                         .balanced = true}));
    m_y += line;
}

void OfficialDocument::addHeading(const BulletinHeading& heading)
{
    const QFont font =
        officialFont(heading.level == 1 ? m_faces.heading : m_faces.secondHeading, kBody);
    QVector<Strip> strips = textStrips(heading.text, {.font = onGrid(font, width()),
                                                      .width = width(),
                                                      .lineHeight = points(m_form.lineSpacing),
                                                      .firstIndent = points(2 * kBody)});
    for (Strip& strip : strips)
        strip.keepWithNext = true;
    // What a heading is kept with comes in the next block: room for two lines of it is room enough.
    const double needed = (double(strips.size()) + 2) * points(m_form.lineSpacing);
    const auto orientation = m_pages.last().orientation;
    if (m_y + needed > typeArea(orientation).height() && !isAtTop())
        startPage(orientation);
    placeAll(strips);
}

/// `after` is kept with its last two lines: no page bears a signature alone.
void OfficialDocument::addParagraph(const BulletinParagraph& paragraph, const QVector<Strip>& after)
{
    const QFont font = officialFont(m_faces.body, kBody);
    QVector<Strip> strips = textStrips(paragraph.text(), {.font = onGrid(font, width()),
                                                          .width = width(),
                                                          .lineHeight = points(m_form.lineSpacing),
                                                          .firstIndent = points(2 * kBody)});
    constexpr qsizetype kKept = 2;
    for (qsizetype i = std::max<qsizetype>(0, strips.size() - kKept);
         !after.isEmpty() && i < strips.size(); ++i)
        strips[i].keepWithNext = true;
    placeAll(strips + after);
}

/// As without a seal: the issuer ends two letters before the margin, the date begins two letters
/// after the issuer does.
QVector<Strip> OfficialDocument::signatureStrips(const Bulletin& bulletin) const
{
    const QFont font = officialFont(m_faces.body, kBody);
    const double line = points(m_form.lineSpacing);
    const double em = points(kBody);
    const double right = width() - 2 * em;
    const QFontMetricsF metrics(font);
    const double issuer = metrics.horizontalAdvance(bulletin.issuer);
    const double issued = metrics.horizontalAdvance(bulletin.issued);
    double issuerLeft = std::max(0.0, right - issuer);
    double issuedLeft = issuerLeft + 2 * em;
    if (bulletin.issuer.isEmpty() || issuedLeft + issued > right) {
        issuedLeft = std::max(0.0, right - issued);
        issuerLeft = std::max(0.0, std::min(issuerLeft, issuedLeft - 2 * em));
    }
    const auto at = [&](double left, const QString& text) {
        return textStrips(text, {.font = font,
                                 .width = width() - left,
                                 .lineHeight = line,
                                 .left = left,
                                 .alignment = Qt::AlignLeft});
    };
    QVector<Strip> strips{{line, {}, true}};
    strips += at(issuerLeft, bulletin.issuer);
    strips += at(issuedLeft, bulletin.issued);
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
    return strips;
}

void OfficialDocument::addSource(const Bulletin& bulletin)
{
    skip(points(kSmall));
    placeAll(textStrips(bulletin.source, {.font = officialFont(m_faces.body, kSmall),
                                          .width = width(),
                                          .lineHeight = points(kSmall * 1.6),
                                          .firstIndent = points(2 * kSmall)}));
}

/// The first annex begins a page of its own, and so does a table that lies on its side or stands
/// up again.
void OfficialDocument::addTable(const BulletinTable& table)
{
    if (table.columns.isEmpty())
        return;
    const auto wanted = table.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    const bool isFirst = !m_hasAnnex;
    m_hasAnnex = true;
    if (isFirst || m_pages.last().orientation != wanted)
        startPage(wanted);
    else
        skip(points(m_form.lineSpacing));
    const OfficialTable set = officialTable(table, m_faces, width(), typeArea(wanted).height());
    QVector<Strip> first = set.caption;
    first.append(set.head);
    first.last().keepWithNext = true;
    if (!set.rows.isEmpty())
        first.append(set.rows.first());
    placeAll(first);
    placeAll(set.rows.mid(1), &set.head);
    placeAll(set.note);
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
    const double em = points(kPageNumber);
    const bool isOdd = page % 2 == 0;
    const SetText number(QStringLiteral("— %1 —").arg(page + 1),
                         {.font = officialFont(m_faces.body, kPageNumber),
                          .width = area.width() - 2 * em,
                          .lineHeight = em * 1.4,
                          .left = em,
                          .alignment = isOdd ? Qt::AlignRight : Qt::AlignLeft});
    number.paintLine(painter, 0, {area.left(), area.bottom() + millimetres(kNumberBelow)});
    if (m_demoMark.isEmpty())
        return;
    const QFont font = officialFont(m_faces.heading, kPageNumber);
    const double wide = QFontMetricsF(font).horizontalAdvance(m_demoMark) + em;
    const double high = em * 1.5;
    const QRectF box(area.right() - wide, std::max(0.0, area.top() - high - millimetres(6)), wide,
                     high);
    painter.setPen(QPen(kRed, points(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const SetText mark(m_demoMark, {.font = font,
                                    .width = wide,
                                    .lineHeight = high,
                                    .alignment = Qt::AlignHCenter,
                                    .color = kRed});
    mark.paintLine(painter, 0, box.topLeft());
}

} // namespace kmh
