// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coverage_model.h"
#include "ui/theme/card.h"

class QLabel;

namespace kmh {

/// The selected place of the notice in words: what it is, what tracks it and with what light, or
/// why nothing needs to.
class PlaceCard : public Card
{
    Q_OBJECT

public:
    explicit PlaceCard(QWidget* parent = nullptr);

    /// Null where none is selected.
    void setPlace(const Plan& plan, const CoveragePlace* place);

private:
    QLabel* m_what;
    QLabel* m_by;
};

} // namespace kmh
