// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/briefing/slide.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>

namespace kmh {

/// Writes each slide as briefing-01.png, … of `size` pixels into a folder, which is made where it
/// is not there; returns the files. Those of an earlier export there, all that are called
/// briefing-NN.png, go with it: a longer one leaves no pages behind that belong to nothing. All are
/// made before the first takes its place. Throws Error (CannotOpen) and Cancelled; the folder and
/// what was in it then are as they were.
QStringList writePictures(const QVector<Slide>& slides, const QString& folder, const QSize& size,
                          const Progress& progress);

} // namespace kmh
