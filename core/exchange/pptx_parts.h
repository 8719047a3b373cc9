// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pptx_writer.h"

namespace kmh {

// The parts of a presentation besides its slides. Lengths in slide units.

/// ppt/presentation.xml: the master is rId1, the master of the notes rId2, slides from rId3.
QByteArray presentationXml(int slides, double width);
/// ppt/slideMasters/slideMaster1.xml: the layout is rId1.
QByteArray slideMasterXml(double width);
/// ppt/slideLayouts/slideLayout1.xml: a title, a source and a page number.
QByteArray slideLayoutXml(double width);
/// ppt/notesMasters/notesMaster1.xml
QByteArray notesMasterXml();
/// ppt/theme/theme1.xml, theme2.xml: colours and fonts.
QByteArray pptxThemeXml(const PptxProperties& properties);

/// ppt/slides/slideN.xml
QByteArray slideXml(const Slide& slide);
/// ppt/notesSlides/notesSlideN.xml
QByteArray notesSlideXml(const QString& notes);

inline constexpr auto kPresPropsXml =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<p:presentationPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>)";
inline constexpr auto kTableStylesXml =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>)";

} // namespace kmh
