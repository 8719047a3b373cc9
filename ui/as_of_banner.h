// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/banner.h"
#include "ui/desk.h"

namespace kmh {

/// The strip across the desk while an earlier moment is looked at, so that nobody takes what was
/// known then for what is known now; with the way back. Hidden otherwise.
class AsOfBanner : public Banner
{
    Q_OBJECT

public:
    explicit AsOfBanner(Desk& desk, QWidget* parent = nullptr);

private:
    void follow();

    Desk& m_desk;
};

} // namespace kmh
