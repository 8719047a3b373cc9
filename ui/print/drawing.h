// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSizeF>
#include <QtGui/QColor>
#include <QtGui/QPaintDevice>

#include <functional>
#include <memory>

class QPainter;
class QWidget;

namespace kmh {

/// What was painted, kept as shapes and texts: played back it is sharp at any size and its text is
/// text, on paper, in an .svg, in another colour.
///
/// QPicture would do but for two things: it forgets all but the first of a font's families, and
/// what is played back cannot be given other colours. A widget is drawn on a printer as pixels.
class Drawing : public QPaintDevice
{
public:
    explicit Drawing(const QSizeF& size);
    ~Drawing() override;
    Q_DISABLE_COPY_MOVE(Drawing)

    const QSizeF& size() const { return m_size; }

    /// What a colour is played back as.
    using Ink = std::function<QColor(const QColor&)>;
    /// Plays it back at the painter's origin. On any thread, and on several at once.
    void play(QPainter& painter, const Ink& ink = {}) const;
    /// Plays back only what is seen of a part; a clip alone would leave unseen text to be found.
    void playPart(QPainter& painter, const QRectF& part) const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

/// The drawing of a widget as it is, its children with it; it need not be shown.
std::unique_ptr<Drawing> drawingOf(QWidget& widget);

} // namespace kmh
