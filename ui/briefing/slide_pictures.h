// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/slide.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QImage>

namespace kmh {

class BriefingShow;

/// What a show shows, laid out for a display of a shape.
Slide shownSlide(const BriefingShow& show, double width);

/// Painted pages of a show, kept so that a page is turned within a frame: the one shown and its
/// neighbours, as many as fit into a bounded memory.
class SlidePictures : public QObject
{
    Q_OBJECT

public:
    /// Three pictures of a 4K display.
    static constexpr qint64 kMostBytes = 100LL * 1024 * 1024;

    explicit SlidePictures(const BriefingShow& show, qint64 mostBytes = kMostBytes,
                           QObject* parent = nullptr);

    /// In pixels of the display; pictures of another size are forgotten.
    void setSize(const QSize& pixels);

    /// What is shown now; painted if it is not kept.
    QImage shown();
    /// Paints one of the neighbours that is not kept yet; false where none is left.
    bool prepareOne();

    bool holds(int page) const { return m_pages.contains(page); }
    qint64 bytes() const;

private:
    QVector<int> wanted() const;
    QImage paint(const Slide& slide) const;
    void keep(int page, const QImage& picture);

    const BriefingShow& m_show;
    qint64 m_mostBytes;
    QSize m_size;
    QHash<int, QImage> m_pages; ///< without a row selected
    QImage m_other;             ///< of what is looked into, or of a page with a row selected
};

} // namespace kmh
