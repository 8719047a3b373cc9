// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/own_paper_printout.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "ui/briefing/briefing_files.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/slide_painter.h"
#include "ui/bulletin/official_document.h"
#include "ui/desk.h"
#include "ui/print/desk_printables.h"

#include <QtCore/QMutex>
#include <QtCore/QMutexLocker>
#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

class BulletinPrintout : public Printout
{
public:
    BulletinPrintout(const Bulletin& bulletin, const BulletinForm& form)
        : m_document(bulletin, form)
    {
    }

    int layOut(const QSizeF&) override { return m_document.pageCount(); }
    void paint(QPainter& painter, int sheet) override
    {
        const QMutexLocker alone(&m_mutex); // lines of text keep what they were drawn with
        painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
        m_document.paint(painter, sheet);
    }
    bool prefersLandscape() const override { return false; }
    std::optional<QPageLayout> ownPaper(int sheet) const override
    {
        return ownSheetLayout(m_document.orientation(sheet));
    }

private:
    OfficialDocument m_document;
    QMutex m_mutex;
};

class SlidesPrintout : public Printout
{
public:
    SlidesPrintout(QVector<Slide> slides, const QString& trouble)
        : m_slides(std::move(slides))
        , m_trouble(trouble)
    {
    }

    int layOut(const QSizeF&) override { return std::max(1, int(m_slides.size())); }
    void paint(QPainter& painter, int sheet) override
    {
        constexpr double kEdge = 14; // points a printer cannot reach
        const QSizeF paper = ownPaper(sheet)->fullRectPoints().size();
        if (sheet < m_slides.size())
            paintSlide(painter, QRectF(QPointF(), paper).adjusted(kEdge, kEdge, -kEdge, -kEdge),
                       m_slides.at(sheet));
    }
    bool prefersLandscape() const override { return true; }
    QString remark() const override { return m_trouble; }
    std::optional<QPageLayout> ownPaper(int) const override
    {
        return ownSheetLayout(QPageLayout::Landscape);
    }

private:
    QVector<Slide> m_slides;
    QString m_trouble;
};

} // namespace

Printable bulletinPrintable(const Bulletin& bulletin, const BulletinForm& form)
{
    return {.name = kmh::tr("The bulletin as issued"),
            .frame = {.title = bulletin.title, .source = {}, .demoMark = {}},
            .make = [bulletin, form](PrintFit) -> std::unique_ptr<Printout> {
                return std::make_unique<BulletinPrintout>(bulletin, form);
            }};
}

Printable briefingPrintable(const Desk& desk)
{
    return {.name = kmh::tr("The briefing, a slide to a sheet"),
            .frame = deskPrintFrame(desk, kmh::tr("Briefing on paper")),
            .make = [&desk](PrintFit) -> std::unique_ptr<Printout> {
                try {
                    const Briefing briefing = makeBriefing(readBriefing(desk));
                    return std::make_unique<SlidesPrintout>(briefingSlides(briefing), QString());
                } catch (const Error& error) {
                    return std::make_unique<SlidesPrintout>(QVector<Slide>(), error.sentence());
                }
            }};
}

} // namespace kmh
