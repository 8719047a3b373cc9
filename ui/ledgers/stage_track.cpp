// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/stage_track.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/report/ledger_labels.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace kmh {

namespace {

using Place = EntryStage::Place;
constexpr double kDot = 0.9; // of the text size
constexpr double kWidest = 9;

QString dayText(const EntryStage& stage)
{
    if (stage.place == Place::Ahead)
        return {};
    return stage.since.isValid() ? dayLabel(stage.since) : absentNumber();
}

} // namespace

StageTrack::StageTrack(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageTrack::setStages(const QVector<EntryStage>& stages)
{
    m_stages = stages;
    QStringList said;
    for (const EntryStage& stage : stages) {
        if (stage.place != Place::Ahead)
            said.append(tr("%1: %2").arg(entryStateLabel(stage.state), dayText(stage)));
    }
    setAccessibleName(tr("How it came to where it is"));
    setAccessibleDescription(said.join(tr(", ")));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

QSize StageTrack::sizeHint() const
{
    const double em = theme::em(font());
    const double lines =
        theme::lineHeight(font()) + theme::lineHeight(theme::sized(font(), theme::TextSize::Small));
    return {int(em * 5 * double(m_stages.size())), int(lines + em * (kDot + 0.8))};
}

QSize StageTrack::minimumSizeHint() const
{
    return {int(theme::em(font()) * 8), sizeHint().height()};
}

void StageTrack::paintEvent(QPaintEvent*)
{
    if (m_stages.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pitch =
        std::min(double(width()) / double(m_stages.size()), theme::em(font()) * kWidest);
    for (int i = 0; i < m_stages.size(); ++i)
        paintStage(painter, i, QRectF(i * pitch, 0, pitch, height()));
}

void StageTrack::paintStage(QPainter& painter, int index, const QRectF& cell) const
{
    const EntryStage& stage = m_stages.at(index);
    const double em = theme::em(font());
    const double y = cell.top() + em * (kDot / 2 + 0.3);
    const QPointF dot(cell.left() + em * (kDot / 2 + 0.2), y);
    const bool reached = stage.place != Place::Ahead;
    if (index + 1 < m_stages.size()) {
        painter.setPen(QPen(stage.place == Place::Passed ? theme::kAccent : theme::kLine,
                            theme::focusWidth(font())));
        painter.drawLine(dot, QPointF(dot.x() + cell.width(), y));
    }
    painter.setPen(QPen(reached ? theme::kAccent : theme::kControlLine,
                        stage.place == Place::Current ? em * 0.22 : 1.2));
    painter.setBrush(stage.place == Place::Passed ? theme::kAccent : theme::kCard);
    painter.drawEllipse(dot, em * kDot / 2, em * kDot / 2);

    const QFont name =
        stage.place == Place::Current ? theme::sized(font(), theme::TextSize::Strong) : font();
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    QRectF line(cell.left(), y + em * (kDot / 2 + 0.2), cell.width() - em * 0.3,
                theme::lineHeight(font()));
    painter.setFont(name);
    painter.setPen(reached ? theme::kText : theme::kSecondaryText);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(name).elidedText(entryStateLabel(stage.state), Qt::ElideRight, line.width()));
    line.moveTop(line.bottom());
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, dayText(stage));
}

SpokenItem StageTrack::spokenItem(int index) const
{
    const EntryStage& stage = m_stages.at(index);
    const double pitch =
        std::min(double(width()) / double(m_stages.size()), theme::em(font()) * kWidest);
    return {entryStateLabel(stage.state),
            stage.place == Place::Ahead ? tr("to come") : dayText(stage),
            QRectF(index * pitch, 0, pitch, height()).toRect()};
}

} // namespace kmh
