// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_desk.h"

#include "core/domain/error.h"
#include "core/report/coverage_rows.h"

#include <QtGui/QUndoCommand>

namespace kmh {

namespace {

constexpr int kPause = 120; ///< ms until the findings are told anew: several keys may follow
constexpr int kMostSteps = 300;

} // namespace

/// One change, forth and back: both drafts are kept, what they share is there once.
class DraftStep : public QUndoCommand
{
public:
    struct State
    {
        Draft draft;
        std::optional<DraftId> current;
    };

    DraftStep(DraftDesk& desk, const QString& text, State before, State after)
        : QUndoCommand(text)
        , m_desk(desk)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_desk.take(m_before.draft, m_before.current); }
    void redo() override { m_desk.take(m_after.draft, m_after.current); }

private:
    DraftDesk& m_desk;
    State m_before;
    State m_after;
};

DraftDesk::DraftDesk(QObject* parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(kMostSteps);
    m_later.setSingleShot(true);
    m_later.setInterval(kPause);
    connect(&m_later, &QTimer::timeout, this, &DraftDesk::findingsChanged);
}

void DraftDesk::start(const Draft& draft)
{
    m_undo.clear();
    m_hasDraft = true;
    m_visited = -1;
    take(draft, {});
}

bool DraftDesk::change(const QString& text, const Change& change, std::optional<DraftId> then)
{
    try {
        const Draft after = change(draft());
        m_undo.push(
            new DraftStep(*this, text, {draft(), m_current}, {after, then ? then : m_current}));
        return true;
    } catch (const Error& error) {
        Q_EMIT failed(error.sentence());
        return false;
    }
}

/// An item that is gone leaves its measure, or the head, to be on.
void DraftDesk::take(const Draft& draft, std::optional<DraftId> current)
{
    std::optional<DraftId> measure;
    if (current && m_hasDraft)
        measure = m_index.measureOf(*current);
    m_index = DraftLookup(draft);
    if (current && !m_index.item(*current))
        current = measure && m_index.item(*measure) ? measure : std::nullopt;
    m_current = current;
    m_findings.reset();
    m_visited = -1; // what is open may be something else
    Q_EMIT draftChanged();
    Q_EMIT currentChanged();
    m_later.start();
}

void DraftDesk::setCurrent(std::optional<DraftId> id)
{
    if (id == m_current)
        return;
    if (!settleTyping()) {
        Q_EMIT currentChanged(); // whoever shows another one already comes back
        return;
    }
    m_current = id && m_index.item(*id) ? id : std::nullopt;
    Q_EMIT currentChanged();
}

const DraftFindings& DraftDesk::findings()
{
    if (!m_findings) {
        DraftFindings found;
        if (m_hasDraft) {
            const Plan plan = planOf(draft());
            found.open = openPoints(draft());
            found.coverage = coverageOf(plan);
            QVector<CoverageRow> counted(found.coverage.size());
            for (int i = 0; i < counted.size(); ++i)
                counted[i].item = found.coverage.at(i);
            found.coverageSentence = coverageSentence(counted);
        }
        m_findings = std::move(found);
    }
    return *m_findings;
}

/// Where the person is: of the open points gone to last while they are still at it.
std::pair<int, int> DraftDesk::place()
{
    if (const OpenPoint* here = openHere())
        return {here->quote ? here->quote->start : -1, m_visited};
    const DraftItem* item = currentItem();
    return {item ? item->quote.start : -2, -1};
}

int DraftDesk::nextOpen(int step)
{
    const QVector<OpenPoint>& open = findings().open;
    if (open.isEmpty())
        return -1;
    const auto [start, visited] = place();
    if (visited >= 0)
        return int((visited + step + open.size()) % open.size());
    const auto startOf = [](const OpenPoint& point) {
        return point.quote ? point.quote->start : -1;
    };
    if (step > 0) {
        for (int i = 0; i < open.size(); ++i) {
            if (startOf(open.at(i)) >= start)
                return i;
        }
        return 0;
    }
    for (int i = int(open.size()) - 1; i >= 0; --i) {
        if (startOf(open.at(i)) < start)
            return i;
    }
    return int(open.size()) - 1;
}

void DraftDesk::goToOpen(int index)
{
    const QVector<OpenPoint> open = findings().open; // what is typed may make others
    if (index < 0 || index >= open.size() || !settleTyping())
        return;
    const OpenPoint point = open.at(index);
    m_current = point.item && m_index.item(*point.item) ? point.item : std::nullopt;
    m_visited = findings().open.size() == open.size() ? index : -1;
    Q_EMIT currentChanged();
    const DraftItem* item = currentItem();
    if (point.quote && !(item && item->quote == *point.quote))
        Q_EMIT wordsShown(*point.quote); // those of the item can be seen already
}

const OpenPoint* DraftDesk::openHere()
{
    const QVector<OpenPoint>& open = findings().open;
    return m_visited >= 0 && m_visited < open.size() && open.at(m_visited).item == m_current
               ? &open.at(m_visited)
               : nullptr;
}

} // namespace kmh
