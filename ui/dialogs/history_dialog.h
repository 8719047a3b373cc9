// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change_model.h"

#include <QtWidgets/QDialog>

namespace kmh {

class Desk;

/// Every version of one figure as it was recorded, the one in force last. While an earlier moment
/// is looked at, those of that moment.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Throws Error when the workbook cannot be read.
    HistoryDialog(const Desk& desk, IndicatorId indicator, RegionId region, const Period& period,
                  QWidget* parent = nullptr);

    /// Shows it without blocking the caller; what goes wrong is told through Desk::failed().
    static void openFor(QWidget* parent, Desk& desk, IndicatorId indicator, RegionId region,
                        const Period& period);
};

} // namespace kmh
