// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <iterator>

namespace kmh {

namespace {

constexpr char16_t kFirstRadical = 0x2E80;

/// The character that a radical of the block U+2E80–2EF3 is written like, 0 where there is none
/// (Unicode 14, EquivalentUnifiedIdeograph.txt). Those of the block U+2F00–2FD5 are compatibility
/// characters, which Qt knows.
constexpr char16_t kOfRadical[] = {
    0x0000, 0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0x0000, 0x5200, 0x5202, 0x535C, 0x353E,
    0x5C0F, 0x5C0F, 0x5140, 0x5C23, 0x5C22, 0x0000, 0x5DF3, 0x5E7A, 0x5F51, 0x5F50, 0x5FC4, 0x5FC3,
    0x624C, 0x6535, 0x0000, 0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD, 0x6C11, 0x6C35, 0x6C3A, 0x706C,
    0x722B, 0x722B, 0x4E2C, 0x725B, 0x72AD, 0x738B, 0x0000, 0x76EE, 0x793A, 0x793B, 0x0000, 0x7CF9,
    0x7E9F, 0x7F53, 0x7F52, 0x34C1, 0x5197, 0x0000, 0x7F8A, 0x0000, 0x0000, 0x8002, 0x8080, 0x807F,
    0x8089, 0x0000, 0x8279, 0x8279, 0x8279, 0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0x0000,
    0x8BA0, 0x8D1D, 0x0000, 0x8F66, 0x8FB6, 0x8FB6, 0x8FB6, 0x9091, 0x9485, 0x9577, 0x9578, 0x957F,
    0x95E8, 0x0000, 0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875, 0x98CE, 0x98DE, 0x98DF, 0x0000, 0x98E0,
    0x9963, 0x0000, 0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364, 0x9EA6, 0x9EC4, 0x9EFE, 0x6589,
    0x9F50, 0x6B6F, 0x9F7F, 0x7ADC, 0x9F99, 0x9F9C, 0x4E80, 0x9F9F};

char16_t meantBy(char16_t named)
{
    constexpr char16_t kFigureDash = 0x2012; // whose glyph is the en dash's
    if (named == u'\t')
        return u' ';
    if (named == kFigureDash)
        return u'–';
    if (named >= kFirstRadical && named < kFirstRadical + std::size(kOfRadical)) {
        const char16_t character = kOfRadical[named - kFirstRadical];
        return character ? character : named;
    }
    if (named >= 0x2F00 && named <= 0x2FD5)
        return QString(QChar(named)).normalized(QString::NormalizationForm_KC).at(0).unicode();
    return named;
}

QByteArray hex(char16_t character)
{
    return '<' + QByteArray::number(uint(character), 16).rightJustified(4, '0').toUpper() + '>';
}

char16_t fromHex(const QString& digits)
{
    return char16_t(digits.toUInt(nullptr, 16));
}

QByteArray listed(const QVector<char16_t>& characters)
{
    QByteArray list = "[";
    for (const char16_t character : characters)
        list += hex(meantBy(character)) + ' ';
    return list + ']';
}

/// A line of a map: “<first> <last> <character>”, one glyph after the other and counting up, or
/// “<first> <last> [<character> <character> ]”.
QByteArray plainRange(const QByteArray& line)
{
    static const QRegularExpression range(
        QStringLiteral("^(<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> )"
                       "(?:<([0-9A-Fa-f]{4})>|\\[((?:<[0-9A-Fa-f]{4}> )+)\\])$"));
    const auto match = range.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return line;
    const QByteArray glyphs = match.captured(1).toLatin1();
    QVector<char16_t> characters;
    if (match.captured(4).isEmpty()) {
        for (const QString& item : match.captured(5).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            characters.append(fromHex(item.mid(1, 4)));
        return glyphs + listed(characters);
    }
    const int count = fromHex(match.captured(3)) - fromHex(match.captured(2)) + 1;
    bool isPlain = true;
    for (int i = 0; i < count; ++i) {
        characters.append(char16_t(fromHex(match.captured(4)) + i));
        isPlain = isPlain && meantBy(characters.last()) == characters.last();
    }
    if (isPlain)
        return line;
    return count == 1 ? glyphs + hex(meantBy(characters.first())) : glyphs + listed(characters);
}

/// Those lines of a map that keep their length, or all of them.
QByteArray plainMap(const QByteArray& map, bool sameLength)
{
    QByteArrayList lines = map.split('\n');
    bool inRanges = false;
    for (QByteArray& line : lines) {
        if (line.endsWith("beginbfrange"))
            inRanges = true;
        else if (line == "endbfrange")
            inRanges = false;
        else if (const QByteArray plain = inRanges ? plainRange(line) : line;
                 !sameLength || plain.size() == line.size())
            line = plain;
    }
    return lines.join('\n');
}

void renameInPlace(QByteArray& pdf)
{
    static const QByteArray begin("beginbfrange\n");
    static const QByteArray end("\nendbfrange");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype last = pdf.indexOf(end, at);
        if (last > at) {
            const qsizetype length = last + end.size() - at;
            pdf.replace(at, length, plainMap(pdf.mid(at, length), true));
        }
    }
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

void nameCharactersOfPdf(QByteArray& pdf)
{
    renameInPlace(pdf);
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
        const QByteArray map = plainMap(pdf.mid(at, length), false);
        const QByteArray object = kDictionary + QByteArray::number(map.size()) + kBegin + map;
        result += pdf.mid(copied, head - copied) + object;
        shifts.append({head, object.size() - (at + length - head)});
        copied = at + length;
    }
    result += pdf.mid(copied);
    if (moveOffsets(result, shifts))
        pdf = result;
}

} // namespace kmh
