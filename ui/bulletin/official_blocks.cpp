// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/official_document.h"
#include "ui/bulletin/official_sizes.h"
#include "ui/bulletin/official_table.h"
#include "ui/bulletin/official_text.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

// What stands on the pages; official_document.cpp puts it on them.

namespace kmh {

namespace {

constexpr double kMostIssuer = 42; // points
/// The issuer's upper edge below that of the type area and the rule below the number, in
/// millimetres.
constexpr double kIssuerBelow = 35;
constexpr double kRuleBelow = 4;

/// Letters a little closer or wider, so that whole ones fill the line: 28 of 三号 in 156 mm.
QFont onGrid(QFont font, double width)
{
    const double em = font.pixelSize();
    const double letters = std::round(width / em);
    if (letters > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, width / letters - em);
    return font;
}

} // namespace

void OfficialDocument::addHead(const Bulletin& bulletin)
{
    const double line = points(m_form.lineSpacing);
    const double wide = width();
    if (!bulletin.issuer.isEmpty()) {
        m_y = millimetres(kIssuerBelow);
        const double fitting = wide / kUnitsPerPoint / double(bulletin.issuer.size() + 1);
        const double size = std::clamp(fitting, kTitlePoints, kMostIssuer);
        placeAll(textStrips(bulletin.issuer, {.font = officialFont(m_faces.title, size),
                                              .width = wide,
                                              .lineHeight = points(size * 1.2),
                                              .alignment = Qt::AlignHCenter,
                                              .color = kOfficialRed,
                                              .balanced = true}));
        m_y += bulletin.number.isEmpty() ? line : 2 * line;
        placeAll(textStrips(bulletin.number, {.font = officialFont(m_faces.body, kBodyPoints),
                                              .width = wide,
                                              .lineHeight = line,
                                              .alignment = Qt::AlignHCenter}));
        m_y += millimetres(kRuleBelow);
        place({0, [wide](QPainter& painter, const QPointF& at) {
                   painter.setPen(QPen(kOfficialRed, points(1.5)));
                   painter.drawLine(at, at + QPointF(wide, 0));
               }});
        m_y += 2 * line;
    }
    placeAll(textStrips(bulletin.title, {.font = officialFont(m_faces.title, kTitlePoints),
                                         .width = wide,
                                         .lineHeight = points(kTitlePoints * 1.5),
                                         .alignment = Qt::AlignHCenter,
                                         .balanced = true}));
    m_y += line;
}

QVector<Strip> OfficialDocument::headingStrips(const BulletinHeading& heading) const
{
    const QFont font =
        officialFont(heading.level == 1 ? m_faces.heading : m_faces.secondHeading, kBodyPoints);
    QVector<Strip> strips = textStrips(heading.text, {.font = onGrid(font, width()),
                                                      .width = width(),
                                                      .lineHeight = points(m_form.lineSpacing),
                                                      .firstIndent = points(2 * kBodyPoints)});
    for (Strip& strip : strips)
        strip.keepWithNext = true;
    return strips;
}

/// Of one heading or of several that follow each other. What they are kept with comes in the next
/// block: room for two lines of it is room enough.
void OfficialDocument::addHeadings(const QVector<Strip>& strips)
{
    const double needed = (double(strips.size()) + 2) * points(m_form.lineSpacing);
    const auto orientation = m_pages.last().orientation;
    if (m_y + needed > typeArea(orientation).height() && !isAtTop())
        startPage(orientation);
    placeAll(strips);
}

/// `after` is kept with its last two lines: no page bears a signature alone.
void OfficialDocument::addParagraph(const BulletinParagraph& paragraph, const QVector<Strip>& after)
{
    const QFont font = officialFont(m_faces.body, kBodyPoints);
    QVector<Strip> strips = textStrips(paragraph.text(), {.font = onGrid(font, width()),
                                                          .width = width(),
                                                          .lineHeight = points(m_form.lineSpacing),
                                                          .firstIndent = points(2 * kBodyPoints)});
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
    const QFont font = officialFont(m_faces.body, kBodyPoints);
    const double line = points(m_form.lineSpacing);
    const double em = points(kBodyPoints);
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
    skip(points(kSourcePoints));
    placeAll(textStrips(bulletin.source, {.font = officialFont(m_faces.body, kSourcePoints),
                                          .width = width(),
                                          .lineHeight = points(kSourcePoints * 1.6),
                                          .firstIndent = points(2 * kSourcePoints)}));
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

} // namespace kmh
