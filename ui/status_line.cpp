// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "core/report/dispatch_summary.h"
#include "ui/moments.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace kmh {

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_source(new ElidedLabel)
    , m_reports(new QLabel)
    , m_saved(new QLabel)
{
    const int em = int(theme::em(font()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em, em / 4, em, em / 4);
    m_source->setFont(theme::font(theme::TextSize::Small));
    m_source->setMinimumWidth(1);
    m_reports->setFont(theme::font(theme::TextSize::Small));
    layout->addWidget(m_source, 1);
    layout->addWidget(m_reports);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setFont(theme::font(theme::TextSize::Small));
    layout->addSpacing(em);
    layout->addWidget(m_saved);
    connect(&desk, &Desk::assessmentChanged, this, &StatusLine::follow);
    follow();
}

void StatusLine::follow()
{
    const Snapshot& snapshot = *m_desk.assessment().snapshot;
    const QString file = QFileInfo(m_desk.workbook().path()).fileName();
    QStringList parts;
    if (snapshot.demo)
        parts.append(tr("Demonstration figures"));
    if (snapshot.asOf.isValid())
        parts.append(asKnownText(m_desk));
    parts.append(tr("Basis: %1").arg(m_desk.plan().documentNo));
    if (snapshot.lastRecordedAt.isValid())
        parts.append(tr("last entry %1 by %2")
                         .arg(snapshot.lastRecordedAt.toLocalTime().toString(
                                  QStringLiteral("yyyy-MM-dd HH:mm")),
                              snapshot.lastRecordedBy));
    if (m_desk.workbook().isBundled())
        parts.append(tr("bundled workbook, read only"));
    else
        parts.append(m_desk.workbook().isReadOnly() ? tr("%1 (read only)").arg(file) : file);
    if (m_desk.workbook().isOnNetwork())
        parts.append(tr("network share"));
    m_source->setText(parts.join(tr("  ·  ")));
    m_source->setToolTip(QStringLiteral("%1\n%2").arg(
        m_source->text(), QDir::toNativeSeparators(m_desk.workbook().path())));

    const DispatchSummary summary = summarize(m_desk.assessment());
    m_reports->setText(tr("Due %1 · received %2 · missing %3")
                           .arg(summary.reportsDue)
                           .arg(summary.reportsReceived)
                           .arg(summary.reportsMissing.size()));
    m_reports->setToolTip(summary.reportsMissing.join(QLatin1Char('\n')));
    followSaved();
}

/// There is nothing to save by hand: what is recorded is in the file.
void StatusLine::followSaved()
{
    const QDateTime& at = m_desk.savedAt();
    m_saved->setVisible(!m_desk.workbook().isReadOnly());
    m_saved->setText(at.isValid() ? tr("Saved automatically %1")
                                        .arg(at.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
                                  : tr("Saves automatically"));
    m_saved->setToolTip(tr("What is recorded is in the file at once; there is nothing to save by "
                           "hand."));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::kCard);
    painter.fillRect(QRect(0, 0, width(), 1), theme::kLine);
}

} // namespace kmh
