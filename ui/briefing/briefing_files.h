// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/briefing/briefing.h"
#include "core/report/briefing/slide.h"

#include <QtCore/QSize>

namespace kmh {

/// How a briefing is written to files.
struct BriefingFileRequest
{
    QString path;              ///< ends in .pdf or .pptx; or is a folder for PNG files
    QSize size = {1920, 1080}; ///< of pictures in pixels; its shape is that of all pages
    QString author = {};       ///< for the file's properties
};

/// Throws Error (Usage) where a path ends in none of them.
void checkBriefingPath(const QString& path);

/// Its pages laid out, all in the shape of a display of that size.
QVector<Slide> briefingSlides(const Briefing& briefing, const QSize& shape = {1920, 1080});

/// Writes the briefing's pages; returns the files. Text in a PDF can be selected and searched. Each
/// file is written beside its place and renamed. Throws Error: Usage for any other end, CannotOpen
/// where it cannot be written; and Cancelled. Nothing is left behind then. Needs a QGuiApplication;
/// may run off the window's thread.
QStringList writeBriefing(const Briefing& briefing, const BriefingFileRequest& request,
                          const Progress& progress = {});

} // namespace kmh
