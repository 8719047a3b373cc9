// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QPlainTextEdit;

namespace kmh {

/// Asks for a break in a series: of which indicator, in which region or everywhere, from which
/// period on, and what changed, without which it cannot be accepted.
class BreakDialog : public QDialog
{
    Q_OBJECT

public:
    /// `start` is what the dialog starts with.
    BreakDialog(const Plan& plan, const BreakEdit& start, QWidget* parent = nullptr);

    BreakEdit edit() const;
    /// What changed, without spaces around it.
    QString reason() const;
    void setReason(const QString& reason);

    /// What accepting does; the dialog stays, with what was typed, until it returns true.
    void setRecorder(std::function<bool()> record) { m_record = std::move(record); }

    void accept() override;

private:
    void fillPeriods();

    const Plan m_plan;
    QComboBox* m_indicator;
    QComboBox* m_region;
    QComboBox* m_period;
    QPlainTextEdit* m_reason;
    std::function<bool()> m_record;
};

} // namespace kmh
