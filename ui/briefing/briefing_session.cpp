// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_session.h"

#include "core/domain/error.h"
#include "ui/briefing/briefing_window.h"
#include "ui/briefing/presenter_window.h"
#include "ui/briefing/slide_layout.h"
#include "ui/keep_awake.h"

#include <QtGui/QGuiApplication>

namespace kmh {

BriefingSession::BriefingSession(Ways ways, QObject* parent)
    : QObject(parent)
    , m_ways(std::move(ways))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BriefingSession::followDisplays);
    const auto soon = [this] { m_soon.start(); };
    const auto watch = [this, soon](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, soon);
    };
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [soon, watch](QScreen* screen) {
        watch(screen);
        soon();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, soon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, soon);
}

BriefingSession::~BriefingSession() = default;

FrozenBriefing BriefingSession::read() const
{
    FrozenBriefing frozen = m_ways.read();
    if (frozen.briefing.pages.isEmpty())
        throw Error(Error::Kind::BadInput,
                    tr("Every page of the briefing is hidden; show some of them under View, "
                       "Arrange the briefing."));
    return frozen;
}

void BriefingSession::start(const QString& pageKey)
{
    FrozenBriefing frozen = read();
    end();
    m_show = std::make_unique<BriefingShow>(std::move(frozen));
    m_show->goTo(pageKey);
    m_since = m_ways.now();
    connectShow();
    m_slides = std::make_unique<BriefingWindow>(*m_show);
    connect(m_slides.get(), &BriefingWindow::closed, this, &BriefingSession::end,
            Qt::QueuedConnection);
    place();
    m_awake = std::make_unique<KeepAwake>(m_slides->winId());
}

void BriefingSession::connectShow()
{
    // The keys that end it come from windows that go with it.
    connect(m_show.get(), &BriefingShow::ended, this, &BriefingSession::end, Qt::QueuedConnection);
    connect(m_show.get(), &BriefingShow::renewRequested, this, &BriefingSession::renew);
    connect(m_show.get(), &BriefingShow::presenterRequested, this,
            &BriefingSession::togglePresenter, Qt::QueuedConnection);
    connect(
        m_show.get(), &BriefingShow::swapRequested, this,
        [this] {
            m_swapped = !m_swapped;
            place();
        },
        Qt::QueuedConnection);
}

void BriefingSession::renew()
{
    if (!m_show)
        return;
    try {
        m_show->renew(read());
        m_show->setRemark(tr("These are the figures of now."));
    } catch (const Error& error) {
        m_show->setRemark(error.sentence());
    }
}

void BriefingSession::end()
{
    if (!m_show)
        return;
    m_awake.reset();
    m_presenter.reset();
    m_slides.reset();
    m_show.reset();
    m_swapped = false;
    m_presenterWanted.reset();
    Q_EMIT ended();
}

void BriefingSession::followDisplays()
{
    if (m_show)
        place();
}

void BriefingSession::place()
{
    const auto places = m_show ? showPlaces(m_ways.displays(), m_swapped) : std::nullopt;
    if (!places)
        return;
    m_slides->cover(places->slides);
    placePresenter(*places);
}

void BriefingSession::placePresenter(const ShowPlaces& places)
{
    if (!m_presenterWanted.value_or(places.presenter.has_value())) {
        m_presenter.reset();
        return;
    }
    if (!m_presenter) {
        m_presenter = std::make_unique<PresenterWindow>(*m_show, m_ways.now, m_since);
        connect(m_presenter.get(), &PresenterWindow::closed, this,
                &BriefingSession::togglePresenter, Qt::QueuedConnection);
    }
    m_presenter->setSlideWidth(slideWidthFor(places.slides.geometry.size()));
    m_presenter->fill(places.presenter.value_or(places.slides), !places.presenter);
}

void BriefingSession::togglePresenter()
{
    if (!m_show)
        return;
    m_presenterWanted = m_presenter == nullptr;
    place();
    if (!m_presenter) {
        m_slides->raise();
        m_slides->activateWindow();
    }
}

} // namespace kmh
