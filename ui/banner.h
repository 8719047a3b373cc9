// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace kmh {

class ElidedLabel;

/// A line across every page that says in what state the desk is, with a button to leave it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

protected:
    ElidedLabel* text() const { return m_text; }
    QPushButton* button() const { return m_button; }

    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_text;
    QPushButton* m_button;
};

} // namespace kmh
