// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_out.h"

#include <QtCore/QRectF>

#include <functional>

namespace kmh {

// What slides, layouts, masters and notes have in common (ECMA-376 part 1, 19.3.1).

/// Opens the part's root with the three namespaces.
void openPresentationPart(XmlOut& xml, const char* root, XmlOut::Attributes more = {});

/// Opens p:spTree, which has the id 1.
void openShapeTree(XmlOut& xml);

/// A placeholder by its type; `index` and `size` are left out where they are empty.
struct Placeholder
{
    int id = 0;
    const char* type = "";
    const char* index = "";
    const char* size = "";
};

/// p:ph
void writePlaceholderKind(XmlOut& xml, const Placeholder& placeholder);

/// A whole placeholder of a layout or master: p:sp with a place, `anchor` and what `body` writes
/// into its p:txBody behind a:bodyPr.
void writePlaceholder(XmlOut& xml, const Placeholder& placeholder, const QRectF& place,
                      const char* anchor, const std::function<void()>& body);

/// The picture of the slide on a page of notes; its place is the master's where none is given.
void writeNotesPicture(XmlOut& xml, const QRectF& place = {});

/// A field with the slide's number, in a paragraph.
void writePageNumber(XmlOut& xml);

/// p:clrMapOvr: colours as the master has them.
void writeMasterColors(XmlOut& xml);

} // namespace kmh
