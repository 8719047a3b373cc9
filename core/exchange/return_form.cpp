// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form.h"

#include "core/domain/text.h"
#include "core/exchange/return_form_marks.h"
#include "core/exchange/return_form_table.h"

namespace kmh {

namespace {

constexpr int kIdentityRows = 40; // there are six of them

QHash<QString, QString> hiddenProperties(TableFile& file)
{
    QHash<QString, QString> properties;
    const QVector<TableFile::Sheet> sheets = file.sheets();
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        if (sheets.at(sheet).name != kFormSheet)
            continue;
        file.eachRow(sheet, [&](const TableRow& row) {
            const QString name = row.cell(0).text;
            if (formPropertyNames().contains(name))
                properties.insert(name, row.cell(1).shown());
            return row.number < kIdentityRows;
        });
    }
    return properties;
}

/// Of the file's own properties only those of a form.
QHash<QString, QString> ownProperties(TableFile& file)
{
    QHash<QString, QString> own;
    const QHash<QString, QString> all = file.properties();
    for (const QString& name : formPropertyNames()) {
        if (all.contains(name))
            own.insert(name, all.value(name));
    }
    return own;
}

QString contactOf(TableFile& file)
{
    QStringList contact;
    readFormTables(file, [&](const FilledRow& row) {
        if (row.mark == kContactMark) {
            for (const FormColumn column : {FormColumn::Unit, FormColumn::Value}) {
                if (const QString text = row.cell(column).shown().trimmed(); !text.isEmpty())
                    contact.append(text);
            }
        }
        return row.mark != kHeaderMark;
    });
    return contact.join(u' ');
}

} // namespace

std::optional<ReturnFormIdentity> returnFormOf(TableFile& file, const Plan& plan)
{
    const QHash<QString, QString> own = ownProperties(file);
    const QHash<QString, QString> hidden = hiddenProperties(file);
    const bool holdsOwn = holdsFormProperties(own);
    const bool holdsHidden = holdsFormProperties(hidden);
    if (!holdsOwn && !holdsHidden)
        return {};
    if (holdsOwn && holdsHidden && own != hidden)
        throw Error(Error::Kind::BadInput,
                    tr("This file has the sheets of one return form and the properties of another; "
                       "have the reporter send the form as it was filled in."));
    ReturnFormIdentity identity = identityOf(holdsOwn ? own : hidden, plan);
    identity.contact = contactOf(file);
    return identity;
}

} // namespace kmh
