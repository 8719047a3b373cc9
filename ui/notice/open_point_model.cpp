// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/open_point_model.h"

#include "core/domain/text.h"

namespace kmh {

QString openPointLabel(OpenPoint::Kind kind)
{
    switch (kind) {
    case OpenPoint::Kind::Head: return tr("■ head");
    case OpenPoint::Kind::Doubt: return tr("▲ doubtful");
    case OpenPoint::Kind::Unchecked: return tr("● to check");
    case OpenPoint::Kind::Uncovered: return tr("◆ not followed up");
    case OpenPoint::Kind::NoUnit: return tr("■ nobody in charge");
    case OpenPoint::Kind::NoSector: return tr("■ no tab");
    }
    Q_UNREACHABLE();
}

OpenPointModel* makeOpenPointModel(QObject* parent)
{
    return new OpenPointModel(
        {{tr("Kind"), [](const OpenPointRow& row) { return openPointLabel(row.point.kind); }},
         {tr("Line"),
          [](const OpenPointRow& row) {
              return row.line > 0 ? QString::number(row.line) : QString();
          },
          Qt::AlignRight | Qt::AlignVCenter,
          {},
          [](const OpenPointRow& row) { return QVariant(row.line); }},
         {tr("What is open"), [](const OpenPointRow& row) { return row.point.sentence; }}},
        parent);
}

/// The points are in the notice's order, so its lines are counted once.
QVector<OpenPointRow> openPointRows(const Draft& draft, const QVector<OpenPoint>& points)
{
    QVector<OpenPointRow> rows;
    int place = 0;
    int line = 1;
    for (const OpenPoint& point : points) {
        OpenPointRow row{point, 0};
        if (point.quote) {
            const int start = std::min(point.quote->start, int(draft.text.size()));
            if (start < place) {
                line = kmh::lineOf(draft.text, start);
            } else {
                line += int(QStringView(draft.text).mid(place, start - place).count(u'\n'));
            }
            place = start;
            row.line = line;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace kmh
