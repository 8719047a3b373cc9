// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/briefing_show.h"
#include "ui/briefing/show_displays.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace kmh {

class BriefingWindow;
class KeepAwake;
class PresenterWindow;

/// One showing of a briefing, from F5 to Esc: reads what is shown, puts the slides on one display
/// and the presenter's window on the other, follows displays that come and go, and ends both.
class BriefingSession : public QObject
{
    Q_OBJECT

public:
    struct Ways
    {
        /// Reads everything anew. Throws Error.
        std::function<FrozenBriefing()> read;
        std::function<QDateTime()> now;
        std::function<QVector<ShowDisplay>()> displays = &connectedDisplays;
    };

    explicit BriefingSession(Ways ways, QObject* parent = nullptr);
    ~BriefingSession() override;

    /// Begins on a page, or the first where no page has the key. Throws Error where nothing can be
    /// read or every page of the outline is hidden; there is no show then.
    void start(const QString& pageKey = {});
    /// Reads everything anew and stays on the page; what goes wrong is told on the slide.
    void renew();
    void end();
    bool isShowing() const { return m_show != nullptr; }

    // Null while nothing is shown; the presenter's window also while it is away.
    BriefingShow* show() const { return m_show.get(); }
    BriefingWindow* slides() const { return m_slides.get(); }
    PresenterWindow* presenter() const { return m_presenter.get(); }

    /// The displays are others, or lie elsewhere.
    void followDisplays();

Q_SIGNALS:
    void ended();

private:
    FrozenBriefing read() const;
    void connectShow();
    void place();
    void placePresenter(const ShowPlaces& places);
    void togglePresenter();

    Ways m_ways;
    std::unique_ptr<BriefingShow> m_show;
    std::unique_ptr<BriefingWindow> m_slides;
    std::unique_ptr<PresenterWindow> m_presenter;
    std::unique_ptr<KeepAwake> m_awake;
    QTimer m_soon; ///< the system tells of one display several times
    QDateTime m_since;
    bool m_swapped = false;
    std::optional<bool> m_presenterWanted; ///< as a person said; else where there are two displays
};

} // namespace kmh
