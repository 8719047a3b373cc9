// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/briefing/slide.h"

#include <QtCore/QDateTime>

#include <array>

namespace kmh {

/// What a .pptx says of itself besides its slides.
struct PptxProperties
{
    QString title;
    QString author;
    QDateTime madeAt;  ///< UTC
    QString latinFont; ///< of everything; a program without it takes its own
    QString asianFont;
    /// RRGGBB of on track, watch, behind, met and missing: the swatches offered to whoever goes on
    /// with the slides, beside the desk's own blue.
    std::array<quint32, 5> lights{0x00795B, 0xB36B00, 0xC23B22, 0x0B5CAD, 0x6B7785};
};

/// Writes slides as .pptx (ECMA-376 PresentationML, transitional): the headline is the slide's
/// title placeholder, the source its footer, tables are tables, the other shapes vectors in named
/// groups with their description, notes are notes. All slides have the first one's width. Written
/// beside `path` and renamed. Throws Error (CannotOpen) where that cannot be, and Cancelled;
/// nothing is left behind then.
void writePptx(const QString& path, const QVector<Slide>& slides, const PptxProperties& properties,
               const Progress& progress = {});

} // namespace kmh
