// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "core/domain/plan.h"
#include "ui/models/column_model.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

// Of the text size.
constexpr int kWidth = 74;
constexpr int kHeight = 38;

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QStringList textFiles(const QVector<Licence>& licences)
{
    QStringList files;
    for (const Licence& licence : licences)
        files.append(licence.texts);
    files.removeDuplicates();
    return files;
}

} // namespace

AboutDialog::AboutDialog(const Plan* plan, QWidget* parent)
    : QDialog(parent)
    , m_versions(versionReport(plan))
    , m_licences(shippedLicences())
    , m_tabs(new QTabWidget)
    , m_files(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeProgram(), tr("&Program"));
    m_tabs->addTab(makeSource(), tr("&Source"));
    m_tabs->addTab(makeLicences(), tr("&What it is made of"));
    m_tabs->addTab(makeTexts(), tr("&Licences in full"));

    auto* buttons = new QDialogButtonBox;
    auto* copy = buttons->addButton(tr("&Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setObjectName(QStringLiteral("copyVersions"));
    copy->setToolTip(tr("For a report of a fault; no figures and no names are in it"));
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    const int em = int(theme::em(font()));
    resize(em * kWidth, em * kHeight);
}

QWidget* AboutDialog::makeProgram()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    const int em = int(theme::em(font()));
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em);
    auto* name = wrapped(tr("Kaimenhong dispatch desk"));
    name->setFont(theme::font(theme::TextSize::Figure));
    layout->addWidget(name);
    layout->addWidget(wrapped(tr("A desk for dispatching a provincial plan by ten days, on one "
                                 "computer, without a network.")));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(em * 2);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const auto& [what, value] : m_versions)
        form->addRow(what, wrapped(value));
    layout->addLayout(form);
    layout->addWidget(wrapped(
        tr("This program is free software under the GNU General Public License, version 3. It "
           "comes without any warranty, as far as the law permits.")));
    layout->addStretch(1);
    return page;
}

QWidget* AboutDialog::makeSource()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    const int em = int(theme::em(font()));
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em);
    for (const QString& paragraph :
         {tr("Whoever has this program has a right to its source: to read it, to change it, and to "
             "hand both on under the same licence."),
          tr("The source is handed out together with the program, or by the office that handed the "
             "program out (GPL-3.0, section 6). Ask whoever gave you the program for “the complete "
             "corresponding source” of the version named here; it is given at no more than the "
             "cost of copying it."),
          tr("It holds everything the program is built from: the code, the plan read from the "
             "notice, this manual, the scripts that build and pack it. README.md in it tells how "
             "that is done."),
          tr("Whoever hands the program on hands the source on too, or says in writing where it "
             "can be had, and leaves these licences in it."),
          tr("The libraries' own sources are where their makers publish them; whoever hands out a "
             "package with the libraries in it gives their source on the same terms.")})
        layout->addWidget(wrapped(paragraph));
    layout->addStretch(1);
    return page;
}

QWidget* AboutDialog::makeLicences()
{
    const auto first = [](const Licence& licence) { return licence.part; };
    auto* model = new ColumnModel<Licence>(
        {{tr("Part"), first},
         {tr("From"), [](const Licence& licence) { return licence.by; }},
         {tr("Licence"), [](const Licence& licence) { return licence.terms; }},
         {tr("Remark"), [](const Licence& licence) { return licence.remark; }}},
        this);
    model->setRows(m_licences);
    auto* table = new Table(model, 3);
    table->setObjectName(QStringLiteral("licences"));
    table->setAccessibleName(tr("What it is made of"));
    table->fitColumns();
    // Enter on a part opens its text.
    connect(table, &Table::rowActivated, this, [this, model](int row) {
        if (const QStringList& texts = model->row(row).texts; !texts.isEmpty())
            showText(texts.first());
    });
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(table, 1);
    // The remark in full, which the table cuts where it is long.
    auto* remark = wrapped({});
    remark->setMinimumHeight(2 * int(theme::lineHeight(remark->font())));
    remark->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, remark,
            [model, remark](const QModelIndex& row) {
                remark->setText(row.isValid() ? model->row(row.row()).remark : QString());
            });
    table->selectRowAt(0);
    layout->addWidget(remark);
    layout->addWidget(wrapped(tr("Enter shows the whole text of a part's licence.")));
    return page;
}

QWidget* AboutDialog::makeTexts()
{
    m_files->setObjectName(QStringLiteral("licenceFiles"));
    m_files->setAccessibleName(tr("Licence"));
    m_files->addItems(textFiles(m_licences));
    m_text->setObjectName(QStringLiteral("licenceText"));
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setReadOnly(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(font().pixelSize() > 0 ? font().pixelSize() : int(theme::em(font())));
    m_text->setFont(fixed);
    const auto show = [this](const QString& file) { m_text->setPlainText(licenceText(file)); };
    connect(m_files, &QComboBox::currentTextChanged, this, show);
    show(m_files->currentText());
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_files);
    layout->addWidget(m_text, 1);
    return page;
}

void AboutDialog::copyVersions() const
{
    QGuiApplication::clipboard()->setText(versionText(m_versions));
}

void AboutDialog::showText(const QString& file)
{
    m_files->setCurrentText(file);
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    m_text->setFocus();
}

} // namespace kmh
