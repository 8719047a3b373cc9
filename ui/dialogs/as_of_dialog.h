// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDialog>

class QDateTimeEdit;
class QListWidget;

namespace kmh {

class Desk;

/// Asks for the moment to look back to: now, the end of a 旬 that has passed, or any other that
/// has, by date and time.
class AsOfDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the moment looked at (invalid: now), `now` what the clock says.
    AsOfDialog(const Plan& plan, const QDateTime& current, const QDateTime& now,
               QWidget* parent = nullptr);

    /// The moment chosen, in UTC; invalid means now.
    QDateTime moment() const;

    /// Asks without blocking the caller, and takes the desk there.
    static void ask(QWidget* parent, Desk& desk);

private:
    void addPresets(const Plan& plan);
    bool isOther(int row) const;
    void activate();
    void followPreset(int row);
    void choose(const QDateTime& moment);

    QListWidget* m_presets;
    QDateTimeEdit* m_moment;
    QDateTime m_now;
};

} // namespace kmh
