// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/large_xlsx.h"

#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <zlib.h>

namespace kmh::test {

namespace {

const char* const kRels = "http://schemas.openxmlformats.org/package/2006/relationships";
const char* const kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

template<class Number>
void put(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof(little));
}

/// A container (PKWARE's APPNOTE.TXT, 4.3) of deflated parts (RFC 1951).
class Container
{
public:
    void add(const QByteArray& name, const LargePart& part)
    {
        Deflater deflater;
        deflater.add(part.first, false);
        for (int i = 0; i < part.times; ++i)
            deflater.add(part.piece, false);
        deflater.add(part.last, true);
        QByteArray facts;
        put(facts, quint16(20)); // version
        put(facts, quint16(0));  // flags
        put(facts, quint16(8));  // deflated
        put(facts, quint32(0));  // time
        put(facts, deflater.checksum);
        put(facts, quint32(deflater.packed.size()));
        put(facts, deflater.size);
        put(facts, quint16(name.size()));
        put(facts, quint16(0)); // extra
        m_list += "PK\x01\x02";
        put(m_list, quint16(20));
        m_list += facts + QByteArray(10, '\0');
        put(m_list, quint32(m_bytes.size()));
        m_list += name;
        m_bytes += "PK\x03\x04" + facts + name + deflater.packed;
        ++m_count;
    }

    QByteArray bytes() const
    {
        QByteArray end("PK\x05\x06");
        put(end, quint32(0));
        put(end, m_count);
        put(end, m_count);
        put(end, quint32(m_list.size()));
        put(end, quint32(m_bytes.size()));
        put(end, quint16(0));
        return m_bytes + m_list + end;
    }

private:
    struct Deflater
    {
        Deflater()
        {
            REQUIRE(deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8,
                                 Z_DEFAULT_STRATEGY) == Z_OK);
        }
        ~Deflater() { deflateEnd(&stream); }
        Q_DISABLE_COPY_MOVE(Deflater)

        void add(QByteArray piece, bool isLast)
        {
            auto* const data = reinterpret_cast<Bytef*>(piece.data());
            checksum = quint32(crc32(checksum, data, uInt(piece.size())));
            size += quint32(piece.size());
            stream.next_in = data;
            stream.avail_in = uInt(piece.size());
            QByteArray room(64 * 1024, Qt::Uninitialized);
            do {
                stream.next_out = reinterpret_cast<Bytef*>(room.data());
                stream.avail_out = uInt(room.size());
                deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
                packed.append(room.constData(), room.size() - qsizetype(stream.avail_out));
            } while (stream.avail_out == 0);
        }

        z_stream stream = {};
        QByteArray packed;
        quint32 checksum = 0;
        quint32 size = 0;
    };

    QByteArray m_bytes;
    QByteArray m_list;
    quint16 m_count = 0;
};

QByteArray relation(const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + type + "\" Type=\"" + kTypes + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

LargePart relations(const QByteArray& all)
{
    return {QByteArray("<Relationships xmlns=\"") + kRels + "\">" + all + "</Relationships>"};
}

} // namespace

void packXlsx(const QString& path, const LargePart& sheet, const LargePart& texts)
{
    Container container;
    container.add("_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
    container.add("xl/workbook.xml",
                  {QByteArray("<workbook xmlns:r=\"") + kTypes +
                   "\"><sheets><sheet name=\"Sheet1\" r:id=\"worksheet\"/></sheets></workbook>"});
    container.add(
        "xl/_rels/workbook.xml.rels",
        relations(relation("worksheet", "sheet.xml") +
                  (texts.first.isEmpty() ? QByteArray() : relation("sharedStrings", "texts.xml"))));
    container.add("xl/sheet.xml", sheet);
    if (!texts.first.isEmpty())
        container.add("xl/texts.xml", texts);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(container.bytes());
}

} // namespace kmh::test
