// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace kmh {

/// Which characters of a text stand in the name of a document (《》), in a short name in quotation
/// marks (“三保”, “1小时通勤圈”) or in the year's bracket of a document number (〔2025〕).
class NameMarks
{
public:
    explicit NameMarks(QStringView text);

    bool isNamed(qsizetype at) const { return m_named.at(at) != 0; }

private:
    void mark(QStringView text, QChar opening, QChar closing, qsizetype most);

    QByteArray m_named;
};

} // namespace kmh
