// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_text.h"

#include <QtCore/QString>

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

char16_t characterFor(char16_t named)
{
    if (named == u'\t')
        return u' ';
    if (named >= kFirstRadical && named < kFirstRadical + std::size(kOfRadical)) {
        const char16_t character = kOfRadical[named - kFirstRadical];
        return character ? character : named;
    }
    if (named >= 0x2F00 && named <= 0x2FD5)
        return QString(QChar(named)).normalized(QString::NormalizationForm_KC).at(0).unicode();
    return named;
}

/// Replaces the four digits between `open`, a “<”, and its “>”.
void rename(QByteArray& pdf, qsizetype open)
{
    bool isNumber = false;
    const int named = pdf.mid(open + 1, 4).toInt(&isNumber, 16);
    if (!isNumber || pdf.at(open + 5) != '>')
        return;
    const char16_t better = characterFor(char16_t(named));
    if (better != named)
        pdf.replace(open + 1, 4, QByteArray::number(better, 16).rightJustified(4, '0').toUpper());
}

/// Of one map: the characters are listed between brackets; or a line “<first> <last> <character>”
/// gives that of a single glyph.
void renameWithin(QByteArray& pdf, qsizetype begin, qsizetype end)
{
    constexpr qsizetype kCode = 6; // “<0041>”
    for (qsizetype line = begin; line < end; line = pdf.indexOf('\n', line) + 1) {
        const qsizetype lineEnd = std::min(end, pdf.indexOf('\n', line));
        if (lineEnd < line)
            return;
        const qsizetype list = pdf.indexOf('[', line);
        if (list >= 0 && list < lineEnd) {
            for (qsizetype at = pdf.indexOf('<', list); at >= 0 && at + kCode <= lineEnd;
                 at = pdf.indexOf('<', at + 1))
                rename(pdf, at);
        } else if (lineEnd - line >= 3 * kCode + 2 &&
                   pdf.mid(line, kCode) == pdf.mid(line + kCode + 1, kCode)) {
            rename(pdf, line + 2 * (kCode + 1));
        }
    }
}

} // namespace

void nameCharactersOfPdf(QByteArray& pdf)
{
    static const QByteArray begin("beginbfrange\n");
    static const QByteArray end("endbfrange");
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype last = pdf.indexOf(end, at);
        if (last < 0)
            return;
        renameWithin(pdf, at, last);
        at = last;
    }
}

} // namespace kmh
