// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/card.h"

class QLabel;

namespace kmh {

/// One figure of the overview: what it is, how much, and a line that puts it in proportion.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& note, const QString& toolTip = {});

private:
    QLabel* m_figure;
    QLabel* m_note;
};

} // namespace kmh
