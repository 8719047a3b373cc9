// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/chart_picture.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace kmh {

class Desk;
class DeskView;

/// The chart a widget is or lies in; null where there is none.
QWidget* chartAt(QWidget* widget);

/// What stands around a chart of a desk that is taken elsewhere.
ChartCaption chartCaption(const QWidget& chart, const Desk& desk);

/// A chart of a desk as a picture. `chart` is an ExportableChart.
std::unique_ptr<ChartPicture> pictureOfChart(const QWidget& chart, const Desk& desk);

/// Takes charts of a desk elsewhere: to the clipboard and into files, by the window's commands and
/// by a menu on each chart. The commands act on the chart of the page shown that was clicked or had
/// the keyboard last, else on the first there is.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    explicit ChartActions(DeskView& view);

    /// Null where the page has none.
    QWidget* current() const;
    void copyCurrent();
    void saveCurrent();

    /// Puts a chart on the clipboard as PNG and SVG.
    void copy(QWidget& chart);
    /// Opens the dialog that asks for size, colours and file.
    void save(QWidget& chart);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(QWidget& chart, const QPoint& at);
    void tellNone();

    DeskView& m_view;
    QPointer<QWidget> m_last;
};

} // namespace kmh
