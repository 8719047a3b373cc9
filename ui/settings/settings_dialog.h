// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk_settings.h"

#include <QtCore/QPair>
#include <QtCore/QVector>
#include <QtWidgets/QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace kmh {

class SettingsPreview;

/// The desk's settings, with a picture of what text size and colours will look like. It changes
/// nothing by itself; deletes itself when closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pages` are the names and titles of the pages the desk can open on; one that is set and not
    /// among them stays set unless another is chosen.
    SettingsDialog(const DeskSettings& settings, const QVector<QPair<QString, QString>>& pages,
                   QWidget* parent);

    /// As they stand in the fields.
    DeskSettings chosen() const;

Q_SIGNALS:
    /// The language is as it was shown unless the person has chosen one in its field.
    void settingsChosen(const kmh::DeskSettings& settings, bool isLanguageChosen);

private:
    void makeForm(QFormLayout& form, const QVector<QPair<QString, QString>>& pages);
    QWidget* makeFolderField();
    QWidget* makeButtons();
    void fill(const DeskSettings& settings);
    void follow();
    void chooseFolder();
    void finish();
    void tell(const QString& sentence);

    QComboBox* m_language;
    QSpinBox* m_textSize;
    QComboBox* m_colours;
    QComboBox* m_startPage;
    QLineEdit* m_folder;
    SettingsPreview* m_preview;
    bool m_isLanguageChosen = false;
};

} // namespace kmh
