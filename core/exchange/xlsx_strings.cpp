// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_strings.h"

#include "core/domain/text.h"
#include "core/exchange/xlsx_text.h"

namespace kmh {

namespace {

constexpr qsizetype kRecent = 1024;

} // namespace

void XlsxStrings::read(XmlPull& xml, qint64 mostBytes)
{
    m_recent.resize(kRecent);
    for (XmlPull::Token token = xml.next(); token != XmlPull::Token::Finished; token = xml.next()) {
        if (token != XmlPull::Token::Start || xml.name() != "si")
            continue;
        appendRichText(xml, m_bytes);
        m_ends.push_back(quint32(m_bytes.size()));
        if (m_bytes.size() + qint64(m_ends.size() * sizeof(quint32)) > mostBytes)
            xml.complain(kmh::tr("its texts take more than %1 MB").arg(mostBytes / 1024 / 1024));
    }
    m_bytes.squeeze();
}

QString XlsxStrings::at(qsizetype index) const
{
    Recent& recent = m_recent[std::size_t(index % kRecent)];
    if (recent.index != index) {
        const qsizetype from = index == 0 ? 0 : qsizetype(m_ends[std::size_t(index - 1)]);
        recent.text =
            xlsxText(m_bytes.constData() + from, qsizetype(m_ends[std::size_t(index)]) - from);
        recent.index = index;
    }
    return recent.text;
}

} // namespace kmh
