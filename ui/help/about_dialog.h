// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/licences.h"
#include "ui/help/version_report.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QPlainTextEdit;
class QTabWidget;

namespace kmh {

class ArrangedModel;
class Table;

/// 关于: what this program is, in which version, what it is made of and on which terms, and how to
/// get its source. Deletes itself when closed.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `plan` is that of the open workbook, null where there is none.
    AboutDialog(const Plan* plan, QWidget* parent);

    /// Puts the versions on the clipboard, for a report of a fault.
    void copyVersions() const;
    /// Shows the whole text of a licence.
    void showText(const QString& file);

private:
    QWidget* makeProgram();
    QWidget* makeSource();
    QWidget* makeLicences();
    QWidget* makeTexts();

    VersionReport m_versions;
    QVector<Licence> m_licences;
    QTabWidget* m_tabs;
    QComboBox* m_files;
    QPlainTextEdit* m_text;
};

} // namespace kmh
