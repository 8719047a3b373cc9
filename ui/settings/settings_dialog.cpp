// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/store/backup_policy.h"
#include "ui/dialogs/telling.h"
#include "ui/settings/settings_preview.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kTextStep = 10; // percent

void choose(QComboBox& box, const QString& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// Plans have pages of their own; what is set for another one is not lost.
void choosePage(QComboBox& box, const QString& page)
{
    if (box.findData(page) < 0)
        box.addItem(SettingsDialog::tr("Page “%1” (not in this plan)").arg(page), page);
    choose(box, page);
}

} // namespace

SettingsDialog::SettingsDialog(const DeskSettings& settings,
                               const QVector<QPair<QString, QString>>& pages, QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_textSize(new QSpinBox)
    , m_colours(new QComboBox)
    , m_startPage(new QComboBox)
    , m_folder(new QLineEdit)
    , m_preview(new SettingsPreview)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeForm(*form, pages);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeButtons());
    fill(settings);
    const auto choseLanguage = [this] { m_isLanguageChosen = true; };
    connect(m_language, &QComboBox::activated, this, choseLanguage); // the one shown too
    connect(m_language, &QComboBox::currentIndexChanged, this, choseLanguage);
    connect(m_textSize, &QSpinBox::valueChanged, this, &SettingsDialog::follow);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &SettingsDialog::follow);
}

void SettingsDialog::makeForm(QFormLayout& form, const QVector<QPair<QString, QString>>& pages)
{
    for (const Language language : {Language::Chinese, Language::English})
        m_language->addItem(languageName(language), languageCode(language));
    m_textSize->setRange(DeskSettings::kSmallestText, DeskSettings::kLargestText);
    m_textSize->setSingleStep(kTextStep);
    m_textSize->setSuffix(QStringLiteral(" %"));
    m_colours->addItem(tr("Standard (red, amber, green)"),
                       theme::colourSetCode(theme::ColourSet::Standard));
    m_colours->addItem(tr("Blue and orange, for eyes that cannot tell red from green"),
                       theme::colourSetCode(theme::ColourSet::BlueOrange));
    m_startPage->addItem(tr("Where it was left"), QString());
    m_startPage->addItem(tr("The start page"), QLatin1String(DeskSettings::kWelcome));
    for (const auto& [name, title] : pages)
        m_startPage->addItem(tr("Page “%1”").arg(title), name);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setPlaceholderText(QDir::toNativeSeparators(BackupPolicy::defaultFolder()));
    form.addRow(tr("&Language:"), m_language);
    form.addRow(tr("&Text size:"), m_textSize);
    form.addRow(tr("&Colours:"), m_colours);
    form.addRow(tr("&Open on:"), m_startPage);
    form.addRow(tr("&Folder for backup copies:"), makeFolderField());
    const QList<QPair<QWidget*, QString>> names{{m_language, tr("Language")},
                                                {m_textSize, tr("Text size")},
                                                {m_colours, tr("Colours")},
                                                {m_startPage, tr("Open on")},
                                                {m_folder, tr("Folder for backup copies")}};
    for (const auto& [field, name] : names)
        field->setAccessibleName(name);
}

QWidget* SettingsDialog::makeFolderField()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder->setMinimumWidth(int(theme::em(font()) * 22));
    auto* choosing = new QPushButton(tr("C&hoose…"));
    choosing->setAutoDefault(false);
    connect(choosing, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choosing);
    row->setFocusProxy(m_folder);
    return row;
}

QWidget* SettingsDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* usual = new QPushButton(tr("&Restore the defaults"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* ok = new QPushButton(tr("OK"));
    usual->setObjectName(QStringLiteral("defaults"));
    ok->setObjectName(QStringLiteral("ok"));
    usual->setAutoDefault(false);
    cancel->setAutoDefault(false); // or Enter would choose it
    ok->setDefault(true);
    layout->addWidget(usual);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(ok);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_isLanguageChosen = true;
        fill(DeskSettings());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &SettingsDialog::finish);
    return row;
}

/// A folder in which no copy can be kept is not taken: it would be noticed at the first copy only.
void SettingsDialog::finish()
{
    const DeskSettings settings = chosen();
    const QString why =
        settings.backupFolder.isEmpty() ? QString() : BackupPolicy::whyNotIn(settings.backupFolder);
    if (!why.isEmpty()) {
        m_folder->setFocus();
        tell(why);
        return;
    }
    accept();
    Q_EMIT settingsChosen(settings, m_isLanguageChosen);
}

void SettingsDialog::tell(const QString& sentence)
{
    tellOver(*this, windowTitle(), sentence);
}

void SettingsDialog::fill(const DeskSettings& settings)
{
    choose(*m_language, languageCode(settings.language));
    m_textSize->setValue(settings.textSize);
    choose(*m_colours, theme::colourSetCode(settings.colours));
    choosePage(*m_startPage, settings.startPage);
    m_folder->setText(QDir::toNativeSeparators(settings.backupFolder));
    follow();
}

DeskSettings SettingsDialog::chosen() const
{
    DeskSettings settings;
    settings.language =
        languageOf(m_language->currentData().toString()).value_or(settings.language);
    settings.textSize = m_textSize->value();
    settings.colours =
        theme::colourSetOf(m_colours->currentData().toString()).value_or(settings.colours);
    settings.startPage = m_startPage->currentData().toString();
    settings.backupFolder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return settings;
}

void SettingsDialog::follow()
{
    const DeskSettings settings = chosen();
    m_preview->preview(settings.textSize, settings.colours);
}

void SettingsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for backup copies"),
                                                             chosen().backupFolder);
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

} // namespace kmh
