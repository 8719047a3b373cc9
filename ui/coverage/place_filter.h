// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coverage_model.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace kmh {

/// Which places of the notice are listed: by state and by measure.
class PlaceFilter : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceFilter(const Plan& plan, QWidget* parent = nullptr);

    bool letsPass(const CoverageItem& item) const;
    /// Whether only what is open is asked for.
    bool isOpenOnly() const;
    /// Lets everything pass.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_state;
    QComboBox* m_measure;
};

} // namespace kmh
