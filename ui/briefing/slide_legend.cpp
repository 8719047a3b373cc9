// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_legend.h"

#include "core/domain/text.h"
#include "ui/briefing/slide_marks.h"
#include "ui/theme/light_icon.h"

namespace kmh {

namespace {

constexpr double kGap = 26;

/// Collects what marks stand alone.
struct Finder
{
    QVector<Light> found;

    void add(Light light)
    {
        if (!found.contains(light))
            found.append(light);
    }

    void operator()(const BriefingTable& table)
    {
        for (const BriefingRow& row : table.rows) {
            for (const BriefingCell& cell : row.cells) {
                if (cell.light && !cell.text.isEmpty() &&
                    !cell.text.startsWith(lightLabel(*cell.light)))
                    add(*cell.light);
                for (const Light light : kLights) {
                    if (cell.lights && (*cell.lights)[light] > 0)
                        add(light);
                }
            }
        }
    }

    void operator()(const BriefingFigures& figures)
    {
        for (const BriefingFigure& figure : figures.figures) {
            if (figure.light && !figure.label.contains(lightLabel(*figure.light)))
                add(*figure.light);
        }
    }

    // Bullets and tiles have their words beside the marks.
    template<typename Block>
    void operator()(const Block&)
    {
    }
};

} // namespace

QVector<Light> lightsWithoutWords(const BriefingPage& page)
{
    Finder finder;
    for (const BriefingBlock& block : page.blocks)
        std::visit(finder, block);
    QVector<Light> ordered;
    for (const Light light : kLightOrder) {
        if (finder.found.contains(light))
            ordered.append(light);
    }
    return ordered;
}

double legendWidth(const QVector<Light>& lights)
{
    double width = 0;
    for (const Light light : lights)
        width += lightWithWordsWidth(light, kSlideSmallestText) + (width > 0 ? kGap : 0);
    return width;
}

SlideGroup lightLegend(const QVector<Light>& lights, const QRectF& line)
{
    SlideGroup group{tr("Lights"), {}};
    double left = line.right() - legendWidth(lights);
    for (const Light light : lights) {
        const double wide = lightWithWordsWidth(light, kSlideSmallestText);
        group.shapes += lightWithWords(QRectF(left, line.top(), wide, line.height()), light,
                                       kSlideSmallestText);
        left += wide + kGap;
    }
    return group;
}

} // namespace kmh
