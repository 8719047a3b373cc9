// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_shapes.h"

#include "core/exchange/pptx_geometry.h"

#include <algorithm>

namespace kmh {

namespace {

bool isEmptyShape(const SlideShape& shape)
{
    if (const auto* path = std::get_if<SlidePath>(&shape))
        return path->points.size() < 2;
    if (const auto* text = std::get_if<SlideText>(&shape))
        return text->text.isEmpty();
    if (const auto* table = std::get_if<SlideTable>(&shape))
        return table->columns.isEmpty() || table->rows.isEmpty();
    return false;
}

} // namespace

PptxShapes::PptxShapes(XmlOut& xml)
    : m_xml(xml)
    , m_shape(xml)
{
}

void PptxShapes::write(const Slide& slide)
{
    for (const SlideGroup& group : slide.groups)
        writeGroup(group);
    if (!m_shape.hasTitle() && !slide.title.isEmpty())
        writeOffSlideTitle(slide);
}

/// A slide without a visible headline still has a title in the outline: above its upper edge, where
/// PowerPoint itself puts one that is not to be seen.
void PptxShapes::writeOffSlideTitle(const Slide& slide)
{
    SlideText title;
    title.box = {0, -0.1 * kSlideHeight, slide.width, 0.08 * kSlideHeight};
    title.text = slide.title;
    title.part = SlideText::Part::Headline;
    m_shape.write(title);
}

void PptxShapes::writeGroup(const SlideGroup& group)
{
    const bool hasTable =
        std::any_of(group.shapes.begin(), group.shapes.end(), [](const SlideShape& shape) {
            return std::holds_alternative<SlideTable>(shape) && !isEmptyShape(shape);
        });
    const QString rest = hasTable ? QString() : group.name; // the table bears the name
    QVector<const SlideShape*> together;
    for (const SlideShape& shape : group.shapes) {
        if (isEmptyShape(shape))
            continue;
        if (!m_shape.standsAlone(shape)) {
            together.append(&shape);
            continue;
        }
        writeTogether(rest, together);
        together.clear();
        const bool isTable = std::holds_alternative<SlideTable>(shape);
        m_shape.write(shape, isTable ? group.name : QString());
    }
    writeTogether(rest, together);
}

void PptxShapes::writeTogether(const QString& name, const QVector<const SlideShape*>& shapes)
{
    if (shapes.size() == 1) {
        m_shape.write(*shapes.first(), name);
        return;
    }
    if (shapes.isEmpty())
        return;
    QRectF bounds = boundsOf(*shapes.first());
    for (const SlideShape* shape : shapes) {
        const QRectF more = boundsOf(*shape); // united() forgets lines, which have no area
        bounds = {QPointF(std::min(bounds.left(), more.left()), std::min(bounds.top(), more.top())),
                  QPointF(std::max(bounds.right(), more.right()),
                          std::max(bounds.bottom(), more.bottom()))};
    }
    m_xml.open("p:grpSp").open("p:nvGrpSpPr");
    m_shape.writeIdentity(name, true);
    m_xml.leaf("p:cNvGrpSpPr").leaf("p:nvPr").close().open("p:grpSpPr").open("a:xfrm");
    writePlace(m_xml, bounds);
    const EmuBox inside(bounds); // shapes in it keep their places on the slide
    m_xml.leaf("a:chOff", {{"x", inside.left}, {"y", inside.top}});
    m_xml.leaf("a:chExt", {{"cx", inside.width}, {"cy", inside.height}});
    m_xml.close().close();
    for (const SlideShape* shape : shapes)
        m_shape.write(*shape);
    m_xml.close();
}

} // namespace kmh
