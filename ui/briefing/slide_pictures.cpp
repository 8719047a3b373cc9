// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_pictures.h"

#include "ui/briefing/briefing_show.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_painter.h"

#include <algorithm>

namespace kmh {

namespace {

bool isPlainPage(const BriefingShow& show)
{
    return !show.isDetail() && show.selectedRow() < 0;
}

} // namespace

Slide shownSlide(const BriefingShow& show, double width)
{
    return slideOf(show.briefing(), show.page(), show.index() + 1, show.count(),
                   {width, show.selectedRow()});
}

SlidePictures::SlidePictures(const BriefingShow& show, qint64 mostBytes, QObject* parent)
    : QObject(parent)
    , m_show(show)
    , m_mostBytes(mostBytes)
{
    connect(&show, &BriefingShow::changed, this, [this] { m_other = {}; });
    connect(&show, &BriefingShow::renewed, this, [this] { m_pages.clear(); });
}

void SlidePictures::setSize(const QSize& pixels)
{
    if (pixels == m_size)
        return;
    m_size = pixels;
    m_pages.clear();
    m_other = {};
}

QImage SlidePictures::shown()
{
    if (m_size.isEmpty())
        return {};
    if (!isPlainPage(m_show)) {
        if (m_other.isNull())
            m_other = paint(shownSlide(m_show, slideWidthFor(m_size)));
        keep(-1, {});
        return m_other;
    }
    const int page = m_show.index();
    if (!m_pages.contains(page))
        keep(page, paint(shownSlide(m_show, slideWidthFor(m_size))));
    return m_pages.value(page);
}

bool SlidePictures::prepareOne()
{
    if (m_size.isEmpty())
        return false;
    for (const int page : wanted()) {
        if (m_pages.contains(page))
            continue;
        keep(page, paint(slideOf(m_show.briefing(), m_show.briefing().pages.at(page), page + 1,
                                 m_show.count(), {slideWidthFor(m_size), -1})));
        return true;
    }
    return false;
}

/// The nearest first, those that come next before those that were; as many as may be kept.
QVector<int> SlidePictures::wanted() const
{
    const qint64 each = qint64(m_size.width()) * m_size.height() * 4;
    const int room =
        int(std::max<qint64>(1, each > 0 ? m_mostBytes / each : 1)) - (isPlainPage(m_show) ? 0 : 1);
    QVector<int> pages;
    const auto add = [&](int page) {
        if (page >= 0 && page < m_show.count() && pages.size() < room)
            pages.append(page);
    };
    add(m_show.index());
    for (int away = 1; away < m_show.count(); ++away) {
        add(m_show.index() + away);
        add(m_show.index() - away);
    }
    return pages;
}

QImage SlidePictures::paint(const Slide& slide) const
{
    // Without transparency it is copied to the screen as it is.
    return slidePicture(slide, m_size).convertToFormat(QImage::Format_RGB32);
}

/// Takes a picture in (none where it is null) and lets go of what is not wanted any more.
void SlidePictures::keep(int page, const QImage& picture)
{
    const QVector<int> pages = wanted();
    m_pages.removeIf([&](const auto& kept) { return !pages.contains(kept.key()); });
    if (!picture.isNull())
        m_pages.insert(page, picture);
}

qint64 SlidePictures::bytes() const
{
    qint64 sum = m_other.sizeInBytes();
    for (const QImage& picture : m_pages)
        sum += picture.sizeInBytes();
    return sum;
}

} // namespace kmh
