// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_writer.h"

#include "core/domain/text.h"
#include "core/exchange/return_form_sheet.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace kmh {

namespace {

void writeProperties(XlsxBook& book, const QHash<QString, QString>& properties)
{
    // Either copy is enough to know the form by.
    lxw_worksheet* sheet = book.addSheet(kFormSheet);
    lxw_row_t row = 0;
    for (const QString& name : formPropertyNames()) {
        const QByteArray text = properties.value(name).toUtf8();
        workbook_set_custom_property_string(book.book(), name.toUtf8().constData(),
                                            text.constData());
        worksheet_write_string(sheet, row, 0, name.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 1, text.constData(), nullptr);
        ++row;
    }
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet);
}

QString freePath(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name);
    for (int n = 2; QFile::exists(path); ++n)
        path = dir.filePath(QStringLiteral("%1_%2.xlsx").arg(name.chopped(5)).arg(n));
    return path;
}

/// Removes what was written unless all of it was.
class Written
{
public:
    ~Written()
    {
        for (const QString& path : std::as_const(m_paths))
            QFile::remove(path);
    }
    void add(const QString& path) { m_paths.append(path); }
    QStringList keep() { return std::exchange(m_paths, {}); }

private:
    QStringList m_paths;
};

} // namespace

void writeReturnForm(const ReturnForm& form, const Plan& plan, const QString& path)
{
    XlsxBook book(path);
    ReturnFormSheet(book, form, plan).write();
    writeProperties(book, formProperties(form.identity, plan));
    book.save();
}

QStringList writeReturnForms(const QVector<ReturnForm>& forms, const Plan& plan,
                             const QString& folder, const Progress& progress)
{
    Written written;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        tell(progress, double(i) / double(forms.size()));
        const QString path = freePath(folder, returnFormFileName(forms.at(i), plan));
        writeReturnForm(forms.at(i), plan, path);
        written.add(path);
    }
    tell(progress, 1);
    return written.keep();
}

} // namespace kmh
