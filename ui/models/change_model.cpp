// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_model.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/code_labels.h"
#include "core/report/version_differences.h"

namespace kmh {

namespace {

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;

/// A column of figures; where it holds a word instead, that is sorted among those without one.
Column<ChangeRow> figure(const QString& header, QString ChangeRow::*text,
                         std::optional<double> (*number)(const ChangeRow&))
{
    return {header,
            [text](const ChangeRow& row) { return row.*text; },
            kRight,
            {},
            [number](const ChangeRow& row) { return sortValue(number(row)); }};
}

/// A column for a light that may not be there.
Column<ChangeRow> lightBesides(const QString& header, std::optional<Light> Change::*light)
{
    return {header,
            [light](const ChangeRow& row) {
                const auto& shown = row.change.*light;
                return shown ? lightLabel(*shown) : QString();
            },
            Qt::AlignLeft | Qt::AlignVCenter,
            [light](const ChangeRow& row, int role) -> QVariant {
                const auto& shown = row.change.*light;
                return role == LightRole && shown ? QVariant(int(*shown)) : QVariant();
            }};
}

QString whyText(const ChangeRow& row)
{
    const QString source = row.origin.isEmpty()   ? row.source
                           : row.source.isEmpty() ? row.origin
                                                  : tr("%1 (%2)").arg(row.source, row.origin);
    if (row.why.isEmpty() || source.isEmpty())
        return row.why + source;
    return tr("%1 (source: %2)").arg(row.why, source);
}

} // namespace

ChangeModel* makeChangeModel(QObject* parent)
{
    return new ChangeModel({{tr("Recorded"), [](const ChangeRow& row) { return row.when; }},
                            {tr("Kind"), [](const ChangeRow& row) { return row.what; }},
                            {tr("What"), [](const ChangeRow& row) { return row.name; }},
                            {tr("Region"), [](const ChangeRow& row) { return row.region; }},
                            {tr("Period"),
                             [](const ChangeRow& row) { return row.period; },
                             kLeft,
                             {},
                             [](const ChangeRow& row) {
                                 const std::optional<Period>& period = row.change.revision.period;
                                 return period ? QVariant(period->firstDay()) : QVariant();
                             }},
                            figure(tr("Before"), &ChangeRow::before,
                                   [](const ChangeRow& row) { return row.change.revision.before; }),
                            figure(tr("After"), &ChangeRow::afterInShort,
                                   [](const ChangeRow& row) { return row.change.revision.after; }),
                            figure(tr("Change"), &ChangeRow::difference,
                                   [](const ChangeRow& row) { return row.change.difference(); }),
                            lightBesides(tr("Light before"), &Change::lightBefore),
                            lightBesides(tr("Light after"), &Change::lightAfter),
                            {tr("By"), [](const ChangeRow& row) { return row.by; }},
                            {tr("Why and source"), whyText}},
                           parent);
}

HistoryModel* makeHistoryModel(const Indicator& indicator, QObject* parent)
{
    const auto value = [indicator](const std::optional<double>& figure) {
        return formatValue(figure, indicator);
    };
    using Version = ObservationVersion;
    return new HistoryModel(
        {{tr("Version"),
          [](const Version& v) { return QString::number(v.observation.version); },
          Qt::AlignHCenter | Qt::AlignVCenter,
          {},
          [](const Version& v) { return QVariant(v.observation.version); }},
         {tr("This period"),
          [value](const Version& v) { return value(v.observation.value); },
          kRight,
          {},
          [](const Version& v) { return sortValue(v.observation.value); }},
         {tr("Running total"),
          [value](const Version& v) { return value(v.observation.cumulative); },
          kRight,
          {},
          [](const Version& v) { return sortValue(v.observation.cumulative); }},
         {tr("Quality"), [](const Version& v) { return qualityLabel(v.observation.quality); }},
         {tr("Recorded"), [](const Version& v) { return momentLabel(v.stamp.at); }},
         {tr("By"), [](const Version& v) { return v.stamp.by; }},
         {tr("Standing"), [](const Version& v) { return standingLabel(v); }},
         {tr("Source"), [](const Version& v) { return v.source; }},
         {tr("Note"), [](const Version& v) { return v.stamp.note; }},
         {tr("File"), [](const Version& v) { return v.file; }},
         {tr("Cell"), [](const Version& v) { return v.cell; }}},
        parent);
}

} // namespace kmh
