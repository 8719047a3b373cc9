// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QVector>

class QPainter;

namespace kmh {

class BriefingShow;

/// A key of the show and what it does.
struct ShowKey
{
    QString keys;
    QString does;
};
QVector<ShowKey> showKeys();

/// What stands over the slide for a moment: the page number being typed, a remark, the help of the
/// keys. No letters are smaller than those of a slide.
void paintShowOverlay(QPainter& painter, const QRectF& into, const BriefingShow& show);

} // namespace kmh
