// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_pull.h"

namespace kmh {

/// The shared texts of an .xlsx: most of its texts, each once. Held in UTF-8, one behind another,
/// which is a fraction of what as many QStrings take.
class XlsxStrings
{
public:
    /// Reads them; complains through `xml` once they take more than `mostBytes`.
    void read(XmlPull& xml, qint64 mostBytes);

    qsizetype size() const { return qsizetype(m_ends.size()); }
    /// `index` is less than size(). Texts asked for again and again share their characters.
    QString at(qsizetype index) const;

private:
    struct Recent
    {
        qsizetype index = -1;
        QString text;
    };

    QByteArray m_bytes;
    std::vector<quint32> m_ends;
    mutable std::vector<Recent> m_recent;
};

} // namespace kmh
