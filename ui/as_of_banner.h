// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QtWidgets/QWidget>

namespace kmh {

class ElidedLabel;

/// The strip across the desk while an earlier moment is looked at, so that nobody takes what was
/// known then for what is known now; with the way back. Hidden otherwise.
class AsOfBanner : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfBanner(Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Desk& m_desk;
    ElidedLabel* m_text;
};

} // namespace kmh
