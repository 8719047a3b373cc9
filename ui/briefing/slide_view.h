// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/slide.h"
#include "ui/charts/spoken_items.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace kmh {

/// A slide as a small picture in a window: as large as fits, in its own shape, at the top.
class SlideView : public QWidget, public SpokenItems
{
    Q_OBJECT

public:
    explicit SlideView(QWidget* parent = nullptr);

    void setSlide(const std::optional<Slide>& slide);
    const std::optional<Slide>& slide() const { return m_slide; }
    /// Words that stand there instead of a slide, or over one that the room does not see.
    void setWords(const QString& words);
    const QString& words() const { return m_words; }

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    int spokenCount() const override { return int(m_spoken.size()); }
    SpokenItem spokenItem(int index) const override { return m_spoken.at(index); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(Qt::MouseButton button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    double shape() const; ///< its height, for its width
    QRectF slideRect() const;
    void paintWords(QPainter& painter, const QRectF& into);

    std::optional<Slide> m_slide;
    QString m_words;
    QVector<SpokenItem> m_spoken;
    QImage m_picture; ///< of the slide at the size it is shown in
};

} // namespace kmh
