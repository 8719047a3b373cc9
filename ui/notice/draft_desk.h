// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/coverage.h"
#include "core/notice/draft_plan.h"
#include "ui/notice/draft_lookup.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

#include <functional>

namespace kmh {

/// What is still open in a draft, and what of the notice is followed up.
struct DraftFindings
{
    QVector<OpenPoint> open;
    QVector<CoverageItem> coverage;
    QString coverageSentence; ///< “119处已跟踪 · 53处已说明 · 0处未落实”
};

/// What the window 新建方案 is about: a draft, how far its person is, and what was done to it.
/// Views read the draft and listen; every change goes through change(), is one step of the undo
/// stack and is told once.
class DraftDesk : public QObject
{
    Q_OBJECT

public:
    /// Makes a new draft of one; may throw Error, then nothing has changed.
    using Change = std::function<Draft(const Draft&)>;
    /// Whether the item a person is on may be left: false where something typed is wrong.
    using Guard = std::function<bool()>;

    explicit DraftDesk(QObject* parent = nullptr);

    /// Begins with a draft; what was done to another is forgotten.
    void start(const Draft& draft);
    bool hasDraft() const { return m_hasDraft; }
    const Draft& draft() const { return m_index.draft(); }
    const DraftLookup& index() const { return m_index; }
    QUndoStack& undoStack() { return m_undo; }

    /// `text` names the step in the menu; `then` is the item the person is on afterwards. Returns
    /// whether it was done; failed() says why not.
    bool change(const QString& text, const Change& change, std::optional<DraftId> then = {});

    /// The item the person is on; none for the notice's head.
    std::optional<DraftId> current() const { return m_current; }
    const DraftItem* currentItem() const { return m_current ? m_index.item(*m_current) : nullptr; }
    void setCurrent(std::optional<DraftId> id);
    /// Takes in what is being typed; false where that is wrong, and nothing may go on then.
    bool settleTyping() const { return !m_guard || m_guard(); }
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    /// As of the draft's present state; worked out when first asked for.
    const DraftFindings& findings();
    /// The next open point from where the person is (1), or the one before (-1), round the end; -1
    /// where nothing is open.
    int nextOpen(int step);
    /// Takes the person to an open point.
    void goToOpen(int index);
    /// The one they were taken to, while they are at it and nothing has changed; else null.
    const OpenPoint* openHere();

Q_SIGNALS:
    void draftChanged();
    void currentChanged();
    /// The findings are out of date; told a moment after a change, once for several.
    void findingsChanged();
    /// Words of the notice are to be looked at.
    void wordsShown(const kmh::Quote& words);
    void failed(const QString& sentence);

private:
    friend class DraftStep;
    void take(const Draft& draft, std::optional<DraftId> current);
    std::pair<int, int> place();

    bool m_hasDraft = false;
    DraftLookup m_index;
    std::optional<DraftId> m_current;
    Guard m_guard;
    std::optional<DraftFindings> m_findings;
    int m_visited = -1; ///< the open point gone to last
    QTimer m_later;
    QUndoStack m_undo;
};

} // namespace kmh
