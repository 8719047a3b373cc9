// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtWidgets/QDialog>

class QDateTimeEdit;

namespace kmh {

/// Asks for one moment by date and time.
class MomentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MomentDialog(const QDateTime& start, QWidget* parent = nullptr);

    /// In UTC.
    QDateTime moment() const;

private:
    QDateTimeEdit* m_moment;
};

} // namespace kmh
