// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/version_differences.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/figure_difference.h"
#include "core/report/code_labels.h"

namespace kmh {

namespace {

VersionDifference numbers(const QString& what, const Indicator& indicator,
                          const std::optional<double>& earlier, const std::optional<double>& later)
{
    VersionDifference row{what, formatValue(earlier, indicator), formatValue(later, indicator)};
    if (const auto difference = differenceOf(earlier, later)) {
        const QString text = formatDifference(*difference, indicator);
        row.difference = *difference > 0 ? u'+' + text : text;
    }
    return row;
}

} // namespace

QVector<VersionDifference> versionDifferences(const Indicator& indicator,
                                              const ObservationVersion& earlier,
                                              const ObservationVersion& later)
{
    QVector<VersionDifference> rows;
    const Observation& a = earlier.observation;
    const Observation& b = later.observation;
    const auto addTexts = [&](const QString& what, const QString& before, const QString& after) {
        if (before != after)
            rows.append({what, before, after});
    };
    addTexts(tr("Standing"), standingLabel(earlier), standingLabel(later));
    if (a.value != b.value)
        rows.append(numbers(tr("This period"), indicator, a.value, b.value));
    if (a.cumulative != b.cumulative)
        rows.append(numbers(tr("Running total"), indicator, a.cumulative, b.cumulative));
    addTexts(tr("Quality"), qualityLabel(a.quality), qualityLabel(b.quality));
    addTexts(tr("Source"), earlier.source, later.source);
    addTexts(tr("Note"), earlier.stamp.note, later.stamp.note);
    return rows;
}

ReportedFigure figureOf(const ObservationVersion& version)
{
    const Observation& figure = version.observation;
    return {figure.value, figure.cumulative, figure.quality, version.source, version.stamp.note};
}

QString standingLabel(const ObservationVersion& version)
{
    return version.withdrawn ? tr("taken back") : tr("reported");
}

} // namespace kmh
