// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;

namespace kmh {

/// Asks why nothing needs to follow words of the notice up: one of the usual reasons, or another.
class WaiverDialog : public QDialog
{
    Q_OBJECT

public:
    using Taken = std::function<void(const QString& reason)>;

    /// `words` are those of the notice; `action` is what accepting does.
    WaiverDialog(const QString& words, const QString& action, QWidget* parent = nullptr);

    /// Shows one without blocking. Deletes itself.
    static WaiverDialog* open(QWidget* parent, const QString& words, const QString& action,
                              Taken taken);

    QString reason() const;

    void accept() override;

private:
    QComboBox* m_reason;
};

} // namespace kmh
