// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pptx_shape.h"

namespace kmh {

/// Writes a slide's shapes into its tree (p:spTree), from the back to the front, those of a group
/// in a group (p:grpSp) that has its name.
///
/// A table and the two placeholders stand by themselves, since PowerPoint keeps none in a group: a
/// group is written as what is behind them, they, and what is before them. The first headline is
/// the title and the first source the footer; any more are texts like others.
class PptxShapes
{
public:
    explicit PptxShapes(XmlOut& xml);

    void write(const Slide& slide);

private:
    void writeGroup(const SlideGroup& group);
    void writeTogether(const QString& name, const QVector<const SlideShape*>& shapes);
    void writeOffSlideTitle(const Slide& slide);

    XmlOut& m_xml;
    PptxShape m_shape;
};

} // namespace kmh
