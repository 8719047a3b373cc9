// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"
#include "core/report/briefing/slide.h"

namespace kmh {

/// Writes single shapes of one slide (ECMA-376 part 1, 19.3.1): p:sp, p:cxnSp for straight lines,
/// p:graphicFrame for tables. Each has an id of its own on the slide.
class PptxShape
{
public:
    explicit PptxShape(XmlOut& xml);

    /// `name` is what the shape shows, for those who cannot see it; empty where a group says it.
    void write(const SlideShape& shape, const QString& name = {});

    /// p:cNvPr with the next id; a shape without a name is called by that. `isPicture`: the name is
    /// its description too, which a text does not need.
    void writeIdentity(const QString& name, bool isPicture);

    /// Whether it must not be in a group: a table, or what would become a placeholder.
    bool standsAlone(const SlideShape& shape) const;
    bool hasTitle() const { return m_hasTitle; }

private:
    void writeText(const SlideText& text, const QString& name);
    void writeTextBox(const SlideText& text, const QString& name);
    void writeBox(const SlideBox& box, const QString& name);
    void writeOval(const SlideOval& oval, const QString& name);
    void writePath(const SlidePath& path, const QString& name);
    void writeLine(const SlidePath& path, const QString& name);
    void writeTable(const SlideTable& table, const QString& name);
    void openVector(const QString& name, const QRectF& place);

    XmlOut& m_xml;
    int m_lastId = 1; ///< the tree itself has 1
    bool m_hasTitle = false;
    bool m_hasFooter = false;
};

} // namespace kmh
