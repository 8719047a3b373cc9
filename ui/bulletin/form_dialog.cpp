// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/form_dialog.h"

#include "ui/bulletin/official_faces.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/theme/theme.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr double kWidestMargin = 80; // as BulletinForm reads it back
constexpr int kWidth = 46;           // of the text size

QStringList familiesOf(const QLineEdit* field)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；]"));
    QStringList families;
    for (const QString& family : field->text().split(between)) {
        if (!family.trimmed().isEmpty())
            families.append(family.trimmed());
    }
    return families;
}

} // namespace

FormDialog::FormDialog(Desk& desk, const BulletinForm& form, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_issuer(new QLineEdit)
    , m_number(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Form of the document"));
    auto* column = new QVBoxLayout(this);
    auto* fields = new QFormLayout;
    m_issuer->setObjectName(QStringLiteral("issuer"));
    m_issuer->setPlaceholderText(m_desk.plan().issuer);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholderText(tr("such as: No. 3; empty for none"));
    fields->addRow(tr("Issuer in the red head:"), m_issuer);
    fields->addRow(tr("Number:"), m_number);
    m_top = addLength(*fields, tr("Margin above:"), kWidestMargin, 1, tr(" mm"));
    m_bottom = addLength(*fields, tr("Margin below:"), kWidestMargin, 1, tr(" mm"));
    m_left = addLength(*fields, tr("Margin at the binding edge:"), kWidestMargin, 1, tr(" mm"));
    m_right = addLength(*fields, tr("Margin on the right:"), kWidestMargin, 1, tr(" mm"));
    m_spacing = addLength(*fields, tr("Between lines:"), 100, 2, tr(" pt"));
    m_spacing->setMinimum(10);
    m_title = addFonts(*fields, tr("Title:"));
    m_body = addFonts(*fields, tr("Body:"));
    m_heading = addFonts(*fields, tr("First headings:"));
    m_secondHeading = addFonts(*fields, tr("Second headings:"));
    column->addLayout(fields);
    auto* note = new QLabel(tr("Fonts are named in order, with commas between; the first that a "
                               "computer has is used. What is not set is as GB/T 9704—2012 has "
                               "it."));
    note->setWordWrap(true);
    column->addWidget(note);
    auto* row = new QHBoxLayout;
    auto* standard = new QPushButton(tr("As the standard has it"));
    standard->setAutoDefault(false);
    auto* ok = new QPushButton(tr("Save"));
    ok->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    row->addWidget(standard);
    row->addStretch(1);
    row->addWidget(ok);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(standard, &QPushButton::clicked, this, [this] {
        BulletinForm standardForm;
        standardForm.issuer = m_issuer->text();
        standardForm.number = m_number->text();
        fill(standardForm);
    });
    connect(ok, &QPushButton::clicked, this, &FormDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    fill(form);
    resize(int(theme::em(font()) * kWidth), sizeHint().height());
}

QDoubleSpinBox* FormDialog::addLength(QFormLayout& layout, const QString& name, double most,
                                      int decimals, const QString& unit)
{
    auto* field = new QDoubleSpinBox;
    field->setRange(0, most);
    field->setDecimals(decimals);
    field->setSuffix(unit);
    layout.addRow(name, field);
    return field;
}

FormDialog::FontField FormDialog::addFonts(QFormLayout& layout, const QString& name)
{
    const FontField field{new QLineEdit, new QLabel};
    field.found->setFont(theme::font(theme::TextSize::Small));
    connect(field.families, &QLineEdit::textChanged, this, [field] {
        const QString found = installedOf(familiesOf(field.families));
        field.found->setText(
            found.isEmpty()
                ? tr("None of them is on this computer; another of the kind takes its place.")
                : tr("On this computer: %1").arg(found));
    });
    layout.addRow(name, field.families);
    layout.addRow(QString(), field.found);
    return field;
}

void FormDialog::fill(const BulletinForm& form)
{
    m_issuer->setText(form.issuer);
    m_number->setText(form.number);
    m_top->setValue(form.marginTop);
    m_bottom->setValue(form.marginBottom);
    m_left->setValue(form.marginLeft);
    m_right->setValue(form.marginRight);
    m_spacing->setValue(form.lineSpacing);
    const auto write = [](const FontField& field, const QStringList& families) {
        field.families->setText(families.join(QStringLiteral(", ")));
        field.families->setCursorPosition(0);
    };
    write(m_title, form.titleFonts);
    write(m_body, form.bodyFonts);
    write(m_heading, form.headingFonts);
    write(m_secondHeading, form.secondHeadingFonts);
}

BulletinForm FormDialog::form() const
{
    BulletinForm form;
    form.issuer = m_issuer->text().trimmed();
    form.number = m_number->text().trimmed();
    form.marginTop = m_top->value();
    form.marginBottom = m_bottom->value();
    form.marginLeft = m_left->value();
    form.marginRight = m_right->value();
    form.lineSpacing = m_spacing->value();
    const auto read = [](const FontField& field, QStringList& families) {
        if (const QStringList said = familiesOf(field.families); !said.isEmpty())
            families = said;
    };
    read(m_title, form.titleFonts);
    read(m_body, form.bodyFonts);
    read(m_heading, form.headingFonts);
    read(m_secondHeading, form.secondHeadingFonts);
    return form;
}

/// As the program does by itself is no setting.
void FormDialog::accept()
{
    const QString name = QLatin1String(kBulletinFormSetting);
    const QString before = m_desk.workbook().setting(name);
    const QString said = form().text();
    const QString after = said == BulletinForm().text() ? QString() : said;
    if (after == before || recordEdit(this, m_desk, SettingEdit{name, before, after}, {},
                                      tr("change the form of the bulletin")))
        QDialog::accept();
}

} // namespace kmh
