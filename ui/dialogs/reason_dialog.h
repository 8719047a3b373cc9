// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QPlainTextEdit;

namespace kmh {

/// Asks why, for what may not be recorded without a reason: it cannot be accepted with none.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subject` says what the reason is for, `action` what accepting it does.
    ReasonDialog(const QString& title, const QString& subject, const QString& action,
                 QWidget* parent = nullptr);

    /// Without spaces around it.
    QString reason() const;
    void setReason(const QString& reason);

    /// What accepting does; the dialog stays, with what was typed, until it returns true.
    void setRecorder(std::function<bool()> record) { m_record = std::move(record); }

    void accept() override;

private:
    QPlainTextEdit* m_reason;
    std::function<bool()> m_record;
};

} // namespace kmh
