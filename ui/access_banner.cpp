// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access_banner.h"

#include "core/domain/error.h"
#include "core/store/backup.h"
#include "core/store/write_lock.h"
#include "ui/theme/elided_label.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

constexpr int kEvery = 2000; // milliseconds

} // namespace

AccessBanner::AccessBanner(Desk& desk, QWidget* parent)
    : Banner(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("accessBanner"));
    connect(button(), &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    showFirst();
}

void AccessBanner::show(const QString& sentence, const QString& way, const QString& path)
{
    text()->setText(sentence);
    button()->setText(way);
    button()->setVisible(!way.isEmpty());
    m_path = path;
    setVisible(true);
}

/// What is known from the opening.
void AccessBanner::showFirst()
{
    const Workbook& workbook = m_desk.workbook();
    if (workbook.whyReadOnly().isEmpty()) {
        setVisible(false);
        return;
    }
    const auto backup = backupAt(workbook.path());
    show(workbook.whyReadOnly(), backup ? tr("Back to the workbook") : QString(),
         backup ? backup->workbook : QString());
}

void AccessBanner::offerWriting()
{
    m_free = true;
    show(tr("%1 is not open anywhere else any more; it can be worked on here now.")
             .arg(QFileInfo(m_desk.workbook().path()).fileName()),
         tr("Open again for writing"), m_desk.workbook().path());
}

void AccessBanner::watch()
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &AccessBanner::look);
    timer->start(kEvery);
}

void AccessBanner::look()
{
    using State = Workbook::FileState;
    const Workbook& workbook = m_desk.workbook();
    const QString file = QFileInfo(workbook.path()).fileName();
    const State state = workbook.fileState();
    if (state == State::Gone && m_state != State::Gone)
        show(tr("%1 is gone: it was moved, renamed or deleted, or its drive is not connected. What "
                "is shown is what it held; nothing can be recorded until it is back.")
                 .arg(file),
             {}, {});
    else if (state == State::Replaced && m_state != State::Replaced)
        show(tr("Another file has taken the place of %1, such as a copy that was restored; what is "
                "shown is what it held before.")
                 .arg(file),
             tr("Open it anew"), workbook.path());
    else if (m_state == State::Gone && state != State::Gone && state != State::Replaced)
        showFirst(); // it is back
    m_state = state;
    if (state == State::Gone || state == State::Replaced)
        return;
    const bool savedHere = std::exchange(m_savedAt, m_desk.savedAt()) != m_desk.savedAt();
    if (state == State::Changed && !savedHere) {
        try {
            m_desk.reload();
        } catch (const Error& error) {
            Q_EMIT m_desk.failed(error.sentence());
        }
    }
    if (workbook.isHeldElsewhere() && !m_free && WriteLock::isFree(workbook.path()))
        offerWriting();
}

} // namespace kmh
