// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace kmh {

class ElidedLabel;

/// A white panel on the page: a title and, below it, whatever is put into body().
class Card : public QWidget
{
    Q_OBJECT

public:
    /// Without a title there is no header line.
    explicit Card(const QString& title = QString(), QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Marks what the card shows as made from demonstration figures.
    void setDemo(bool demo);
    /// Puts a widget at the right end of the header line.
    void setCorner(QWidget* widget);

    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFont();

    ElidedLabel* m_title;
    QLabel* m_demo;
    QWidget* m_header;
    QVBoxLayout* m_body;
};

} // namespace kmh
