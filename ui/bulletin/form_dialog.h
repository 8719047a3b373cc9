// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

#include <QtWidgets/QDialog>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kmh {

class Desk;

/// How the office wants its bulletins (版式): issuer, number, margins, line spacing and fonts. It
/// says for each kind of font which one this computer has. Recorded as a setting of the workbook.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Desk& desk, const BulletinForm& form, QWidget* parent = nullptr);

    /// What the fields say.
    BulletinForm form() const;

    void accept() override;

private:
    struct FontField
    {
        QLineEdit* families;
        QLabel* found;
    };

    QDoubleSpinBox* addLength(QFormLayout& layout, const QString& name, double most, int decimals,
                              const QString& unit);
    FontField addFonts(QFormLayout& layout, const QString& name);
    void fill(const BulletinForm& form);

    Desk& m_desk;
    QLineEdit* m_issuer;
    QLineEdit* m_number;
    QDoubleSpinBox* m_top;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_bottom;
    QDoubleSpinBox* m_spacing;
    FontField m_title;
    FontField m_body;
    FontField m_heading;
    FontField m_secondHeading;
};

} // namespace kmh
