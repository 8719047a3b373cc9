// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace kmh::test {

/// An .xlsx as a person may have left it: cells filled in, rows moved or deleted, parts lost. Works
/// on the parts as libxlsxwriter writes them.
class FilledForm
{
public:
    explicit FilledForm(const QString& path);
    void saveAs(const QString& path) const;

    /// Fills an empty cell of the first sheet, such as I7; `shown` as the file's own text.
    void number(const QString& cell, double value);
    void text(const QString& cell, const QString& text);
    /// Puts another text where one was.
    void replaceText(const QString& from, const QString& to);
    void deleteRow(int row);
    /// Exchanges two rows as sorting does; only from a column on where some stay behind.
    void exchangeRows(int a, int b, QChar fromColumn = u'A');
    /// Drops the file's own properties, or what the hidden sheet says.
    void loseProperties();
    void loseHiddenSheet();
    /// Puts the properties of another file in place of this one's.
    void takePropertiesOf(const FilledForm& other);

    const QByteArray& part(const char* name) { return m_parts[QString::fromLatin1(name)]; }

private:
    QByteArray& sheet() { return m_parts[QStringLiteral("xl/worksheets/sheet1.xml")]; }
    QByteArray rowText(int row);
    void fill(const QString& cell, const QByteArray& kind, const QByteArray& content);

    QMap<QString, QByteArray> m_parts;
};

} // namespace kmh::test
