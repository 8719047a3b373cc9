// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/bulletin/bulletin.h"
#include "ui/bulletin/official_faces.h"
#include "ui/bulletin/official_strip.h"

#include <QtCore/QRectF>
#include <QtGui/QPageLayout>

namespace kmh {

/// A bulletin on paper: A4 pages in the official form of BulletinForm (GB/T 9704—2012), with the
/// issuer in red over a red rule, the number, the title, the body with its signature and date, and
/// the annex tables, lying pages for the wide ones. “— 1 —” stands at the foot of every page, on
/// the right of odd ones and on the left of even ones, and the demonstration mark in its head. May
/// be made and drawn off the window's thread; needs a QGuiApplication.
class OfficialDocument
{
public:
    /// Throws Cancelled; takes the first half of `progress`' share.
    OfficialDocument(const Bulletin& bulletin, const BulletinForm& form,
                     const Progress& progress = {});

    int pageCount() const { return int(m_pages.size()); }
    QPageLayout::Orientation orientation(int page) const { return m_pages.at(page).orientation; }
    /// The size of a page in the units of official_strip.h.
    QSizeF pageSize(int page) const;
    /// Draws a page (from 0), its left upper corner at the painter's origin, in those units.
    void paint(QPainter& painter, int page) const;

private:
    struct Placed
    {
        QPointF at;
        Strip strip;
    };
    struct SetPage
    {
        QPageLayout::Orientation orientation = QPageLayout::Portrait;
        QVector<Placed> content = {};
    };

    QRectF typeArea(QPageLayout::Orientation orientation) const;
    double width() const { return typeArea(m_pages.last().orientation).width(); }
    bool isAtTop() const { return m_pages.last().content.isEmpty(); }
    void startPage(QPageLayout::Orientation orientation);
    void place(const Strip& strip);
    void placeAll(const QVector<Strip>& strips, const Strip* repeated = nullptr);
    void skip(double height);

    void addHead(const Bulletin& bulletin);
    QVector<Strip> headingStrips(const BulletinHeading& heading) const;
    void addHeadings(const QVector<Strip>& strips);
    void addParagraph(const BulletinParagraph& paragraph, const QVector<Strip>& after);
    QVector<Strip> signatureStrips(const Bulletin& bulletin) const;
    void addSource(const Bulletin& bulletin);
    void addTable(const BulletinTable& table);
    void paintFrame(QPainter& painter, int page) const;

    BulletinForm m_form;
    OfficialFaces m_faces;
    QString m_demoMark;
    QVector<SetPage> m_pages;
    double m_y = 0; ///< below the top of the type area
    bool m_hasAnnex = false;
};

} // namespace kmh
