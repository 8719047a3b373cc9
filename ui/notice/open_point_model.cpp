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

QVector<OpenPointRow> openPointRows(const DraftLookup& draft, const QVector<OpenPoint>& points)
{
    QVector<OpenPointRow> rows;
    for (const OpenPoint& point : points)
        rows.append({point, point.quote ? draft.lineOf(point.quote->start) : 0});
    return rows;
}

} // namespace kmh
