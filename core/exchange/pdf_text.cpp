// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <array>

namespace kmh {

namespace {

struct Equivalent
{
    char16_t found;
    char16_t meant;
};

/// CJK Radicals Supplement and CJK Strokes, which have no decomposition, and the figure dash, whose
/// glyph fonts share with the en dash.
constexpr std::array kEquivalents = {
    Equivalent{0x2012, 0x2013}, Equivalent{0x2E81, 0x5382}, Equivalent{0x2E82, 0x4E5B},
    Equivalent{0x2E83, 0x4E5A}, Equivalent{0x2E84, 0x4E59}, Equivalent{0x2E85, 0x4EBB},
    Equivalent{0x2E86, 0x5182}, Equivalent{0x2E88, 0x5200}, Equivalent{0x2E89, 0x5202},
    Equivalent{0x2E8A, 0x535C}, Equivalent{0x2E8B, 0x353E}, Equivalent{0x2E8C, 0x5C0F},
    Equivalent{0x2E8D, 0x5C0F}, Equivalent{0x2E8E, 0x5140}, Equivalent{0x2E8F, 0x5C23},
    Equivalent{0x2E90, 0x5C22}, Equivalent{0x2E92, 0x5DF3}, Equivalent{0x2E93, 0x5E7A},
    Equivalent{0x2E94, 0x5F51}, Equivalent{0x2E95, 0x5F50}, Equivalent{0x2E96, 0x5FC4},
    Equivalent{0x2E97, 0x38FA}, Equivalent{0x2E98, 0x624C}, Equivalent{0x2E99, 0x6535},
    Equivalent{0x2E9B, 0x65E1}, Equivalent{0x2E9C, 0x65E5}, Equivalent{0x2E9D, 0x6708},
    Equivalent{0x2E9E, 0x6B7A}, Equivalent{0x2E9F, 0x6BCD}, Equivalent{0x2EA0, 0x6C11},
    Equivalent{0x2EA1, 0x6C35}, Equivalent{0x2EA2, 0x6C3A}, Equivalent{0x2EA3, 0x706C},
    Equivalent{0x2EA4, 0x722B}, Equivalent{0x2EA5, 0x722B}, Equivalent{0x2EA6, 0x4E2C},
    Equivalent{0x2EA7, 0x725B}, Equivalent{0x2EA8, 0x72AD}, Equivalent{0x2EA9, 0x738B},
    Equivalent{0x2EAB, 0x76EE}, Equivalent{0x2EAC, 0x793A}, Equivalent{0x2EAD, 0x793B},
    Equivalent{0x2EAF, 0x7CF9}, Equivalent{0x2EB0, 0x7E9F}, Equivalent{0x2EB1, 0x7F53},
    Equivalent{0x2EB2, 0x7F52}, Equivalent{0x2EB4, 0x5188}, Equivalent{0x2EB6, 0x7F8A},
    Equivalent{0x2EB9, 0x8002}, Equivalent{0x2EBA, 0x8080}, Equivalent{0x2EBB, 0x807F},
    Equivalent{0x2EBC, 0x8089}, Equivalent{0x2EBD, 0x81FC}, Equivalent{0x2EBE, 0x8279},
    Equivalent{0x2EBF, 0x8279}, Equivalent{0x2EC0, 0x8279}, Equivalent{0x2EC1, 0x864E},
    Equivalent{0x2EC2, 0x8864}, Equivalent{0x2EC3, 0x8980}, Equivalent{0x2EC4, 0x897F},
    Equivalent{0x2EC5, 0x89C1}, Equivalent{0x2EC6, 0x89D2}, Equivalent{0x2EC8, 0x8BA0},
    Equivalent{0x2EC9, 0x8D1D}, Equivalent{0x2ECB, 0x8F66}, Equivalent{0x2ECC, 0x8FB6},
    Equivalent{0x2ECD, 0x8FB6}, Equivalent{0x2ECE, 0x8FB6}, Equivalent{0x2ECF, 0x961D},
    Equivalent{0x2ED0, 0x9485}, Equivalent{0x2ED1, 0x9577}, Equivalent{0x2ED2, 0x9578},
    Equivalent{0x2ED3, 0x957F}, Equivalent{0x2ED4, 0x95E8}, Equivalent{0x2ED6, 0x961D},
    Equivalent{0x2ED7, 0x96E8}, Equivalent{0x2ED8, 0x9752}, Equivalent{0x2ED9, 0x97E6},
    Equivalent{0x2EDA, 0x9875}, Equivalent{0x2EDB, 0x98CE}, Equivalent{0x2EDC, 0x98DE},
    Equivalent{0x2EDD, 0x98DF}, Equivalent{0x2EDF, 0x98E0}, Equivalent{0x2EE0, 0x9963},
    Equivalent{0x2EE2, 0x9A6C}, Equivalent{0x2EE3, 0x9AA8}, Equivalent{0x2EE4, 0x9B3C},
    Equivalent{0x2EE5, 0x9C7C}, Equivalent{0x2EE6, 0x9E1F}, Equivalent{0x2EE7, 0x5364},
    Equivalent{0x2EE8, 0x9EA6}, Equivalent{0x2EE9, 0x9EC4}, Equivalent{0x2EEA, 0x9EFE},
    Equivalent{0x2EEB, 0x6589}, Equivalent{0x2EEC, 0x9F50}, Equivalent{0x2EED, 0x6B6F},
    Equivalent{0x2EEE, 0x9F7F}, Equivalent{0x2EEF, 0x7ADC}, Equivalent{0x2EF0, 0x9F99},
    Equivalent{0x2EF1, 0x9F9C}, Equivalent{0x2EF2, 0x4E80}, Equivalent{0x2EF3, 0x9F9F},
    Equivalent{0x31D0, 0x4E00}, Equivalent{0x31D1, 0x4E28}, Equivalent{0x31D2, 0x4E3F},
    Equivalent{0x31D4, 0x4E36}, Equivalent{0x31DA, 0x4E85}, Equivalent{0x31E0, 0x4E59},
};

constexpr char16_t kFirstKangxi = 0x2F00;
constexpr char16_t kLastKangxi = 0x2FD5;

char16_t meantBy(char16_t found)
{
    if (found >= kFirstKangxi && found <= kLastKangxi)
        return QString(QChar(found)).normalized(QString::NormalizationForm_KC).front().unicode();
    for (const Equivalent& equivalent : kEquivalents) {
        if (equivalent.found == found)
            return equivalent.meant;
    }
    return found;
}

QByteArray hex(char16_t character)
{
    return '<' + QByteArray::number(uint(character), 16).rightJustified(4, '0').toUpper() + '>';
}

char16_t fromHex(const QString& digits)
{
    return char16_t(digits.toUInt(nullptr, 16));
}

/// The characters of “<0001> <0022> <2F00>”: one glyph after the other, counting up.
QByteArray listed(char16_t first, int count)
{
    QByteArray list = "[";
    for (int i = 0; i < count; ++i)
        list += hex(meantBy(char16_t(first + i))) + ' ';
    return list + ']';
}

QByteArray plainRange(const QByteArray& line)
{
    static const QRegularExpression counted(QStringLiteral(
        "^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\\[([0-9A-Fa-f<> ]*)\\])$"));
    const auto match = counted.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return line;
    const QByteArray glyphs = line.left(line.indexOf("> ", line.indexOf("> ") + 1) + 2);
    if (!match.captured(3).isEmpty())
        return glyphs + listed(fromHex(match.captured(3)),
                               fromHex(match.captured(2)) - fromHex(match.captured(1)) + 1);
    QByteArray list = "[";
    for (const QString& item : match.captured(4).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString digits = item.mid(1, item.size() - 2);
        list += (digits.size() == 4 ? hex(meantBy(fromHex(digits))) : item.toLatin1()) + ' ';
    }
    return glyphs + list + ']';
}

QByteArray plainMap(const QByteArray& map)
{
    QByteArrayList lines = map.split('\n');
    bool inRanges = false;
    for (QByteArray& line : lines) {
        if (line.endsWith("beginbfrange"))
            inRanges = true;
        else if (line == "endbfrange")
            inRanges = false;
        else if (inRanges)
            line = plainRange(line);
    }
    return lines.join('\n');
}

/// From where in the file everything stands that much further on.
struct Shift
{
    qsizetype from;
    qsizetype by;
};

/// The table of where objects begin (ISO 32000-1 7.5.4: entries of 20 bytes), brought up to date;
/// false where there is none of that shape.
bool moveOffsets(QByteArray& pdf, const QVector<Shift>& shifts)
{
    const auto moved = [&](qsizetype offset) {
        qsizetype by = 0;
        for (const Shift& shift : shifts)
            by += shift.from < offset ? shift.by : 0;
        return offset + by;
    };
    const qsizetype mark = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    if (mark < 0 || table <= 0)
        return false;
    const qsizetype first = pdf.indexOf('\n', table + 5) + 1;
    const int count = pdf.mid(table + 7, first - table - 8).trimmed().toInt();
    constexpr int kEntry = 20;
    if (count <= 0 || first + qsizetype(count) * kEntry > mark)
        return false;
    for (int i = 0; i < count; ++i) {
        const qsizetype at = first + qsizetype(i) * kEntry;
        if (pdf.at(at + 17) == 'n')
            pdf.replace(
                at, 10,
                QByteArray::number(moved(pdf.mid(at, 10).toLongLong())).rightJustified(10, '0'));
    }
    const qsizetype number = mark + qsizetype(sizeof("startxref\n")) - 1;
    const qsizetype end = pdf.indexOf('\n', number);
    pdf.replace(number, end - number, QByteArray::number(table));
    return true;
}

} // namespace

QByteArray withPlainCharacters(const QByteArray& pdf)
{
    static constexpr char kDictionary[] = "<< /Length ";
    static constexpr char kBegin[] = " >>\nstream\n";
    QByteArray result;
    QVector<Shift> shifts;
    qsizetype copied = 0;
    for (qsizetype at = pdf.indexOf("/CIDInit"); at >= 0; at = pdf.indexOf("/CIDInit", at + 1)) {
        const qsizetype head = pdf.lastIndexOf(kDictionary, at);
        const qsizetype begin = pdf.indexOf(kBegin, std::max<qsizetype>(head, 0));
        if (head < copied || begin < 0 || begin + qsizetype(sizeof(kBegin)) - 1 != at)
            continue;
        const qsizetype number = head + qsizetype(sizeof(kDictionary)) - 1;
        const qsizetype length = pdf.mid(number, begin - number).toLongLong();
        const QByteArray map = plainMap(pdf.mid(at, length));
        const QByteArray object = kDictionary + QByteArray::number(map.size()) + kBegin + map;
        result += pdf.mid(copied, head - copied) + object;
        shifts.append({head, object.size() - (at + length - head)});
        copied = at + length;
    }
    result += pdf.mid(copied);
    return moveOffsets(result, shifts) ? result : pdf;
}

} // namespace kmh
