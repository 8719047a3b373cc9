// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/background_job.h"
#include "ui/print/chart_picture.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kmh {

/// Asks how large a chart's picture is to be, and whether in black and white; shows it, and saves
/// it or copies it. Deletes itself when closed.
class ChartDialog : public QDialog
{
    Q_OBJECT

public:
    ChartDialog(std::unique_ptr<ChartPicture> picture, const QString& title, QWidget* parent);
    ~ChartDialog() override;

    /// What is asked for, for those who set it by hand.
    QComboBox* sizes() const { return m_sizes; }
    QSpinBox* pixelsWide() const { return m_width; }
    QSpinBox* pixelsHigh() const { return m_height; }
    QCheckBox* blackAndWhite() const { return m_grey; }

    ChartLook look() const;
    /// Writes the picture off the window's thread; the dialog says where it went, or why it did
    /// not.
    void saveTo(const QString& path);
    void copy();

Q_SIGNALS:
    /// Written, or not.
    void saved();

private:
    void makeForm();
    void makeButtons();
    void followPreset();
    void followSize();
    void showPreview();
    void askFile();
    void setRunning(bool running);

    std::unique_ptr<ChartPicture> m_picture;
    QString m_title;
    QComboBox* m_sizes;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QCheckBox* m_grey;
    QLabel* m_preview;
    QLabel* m_remark;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    BackgroundJob m_job;
};

} // namespace kmh
