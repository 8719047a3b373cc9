// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace kmh {

class Sheets;

/// Sheets as they will be printed, one at a time, whole or enlarged. PgUp and PgDn turn them.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// They must outlive the preview or be replaced; null for none.
    void setSheets(const Sheets* sheets);
    /// From 0.
    int sheet() const { return m_sheet; }
    void showSheet(int sheet);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void draw();

    const Sheets* m_sheets = nullptr;
    int m_sheet = 0;
    QScrollArea* m_area;
    QLabel* m_picture;
    QToolButton* m_back;
    QToolButton* m_on;
    QLabel* m_number;
    QComboBox* m_zoom;
};

} // namespace kmh
