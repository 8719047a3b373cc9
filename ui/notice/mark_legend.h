// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace kmh {

/// What the marks in the notice's text mean, each word set off as the words it stands for.
class MarkLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLegend(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lay(int width, class QPainter* painter) const;
};

} // namespace kmh
