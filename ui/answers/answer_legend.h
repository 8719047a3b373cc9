// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace kmh {

/// What the matrix's shapes mean, in one line: the lights, and how a unit answers.
class AnswerLegend : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Paints with a painter, measures without; the width that is needed.
    double arrange(QPainter* painter) const;
};

} // namespace kmh
