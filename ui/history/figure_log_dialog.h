// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/figure_log_bar.h"
#include "ui/history/figure_log_model.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace kmh {

class Desk;
class Table;

/// 填报记录: every version of every figure, the newest first, with who recorded it, when, and from
/// which file and cell; filtered, copied and exported. A window of its own beside the desk's.
class FigureLogDialog : public QDialog
{
    Q_OBJECT

public:
    FigureLogDialog(Desk& desk, QWidget* parent);

    /// Shows the one that is open already, or else a new one.
    static void openFor(QWidget* parent, Desk& desk);

    FigureLogBar& bar() { return *m_bar; }
    FigureLogModel& model() { return *m_model; }
    Table& table() { return *m_table; }

private:
    void makeTable();
    void makeButtons();
    void refresh();
    void followRow();
    void showVersions();
    void exportLog();
    void writeLog(const QString& path);

    Desk& m_desk;
    FigureLogBar* m_bar;
    FigureLogModel* m_model;
    Table* m_table;
    QPushButton* m_versions;
    QPushButton* m_export;
};

} // namespace kmh
