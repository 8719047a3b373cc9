// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace kmh {

/// The line below the pages: what the figures rest on, when the last one came in, how many of
/// the period's reports are there, and when what was done here was saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void followSaved();

    Desk& m_desk;
    QLabel* m_source;
    QLabel* m_reports;
    QLabel* m_saved;
};

} // namespace kmh
