// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_styles.h"

#include "core/domain/text.h"
#include "core/exchange/docx_page.h"
#include "core/exchange/docx_style.h"
#include "core/exchange/docx_text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

// Sizes in points by their Chinese names.
constexpr double kSecond = 22;  // 二号
constexpr double kThird = 16;   // 三号
constexpr double kFourth = 14;  // 四号
constexpr double kFifth = 10.5; // 五号

constexpr double kLargestIssuer = 42;
constexpr double kIssuerAbove = 99.2; // points: 35 mm under the upper edge of the text
constexpr double kRuleAbove = 11.3;   // points: 4 mm
constexpr double kTitleLine = 1.5;    // of its size
constexpr double kIssuerLine = 1.3;   // of its size
constexpr double kTableLine = 1.4;    // of its size
constexpr auto kRed = "C00000";

/// The issuer stands in one line, as large as that allows.
double issuerSize(const QString& issuer, double width)
{
    const double fits = issuer.isEmpty() ? kLargestIssuer : width / double(issuer.size());
    return std::clamp(std::floor(fits), kSecond, kLargestIssuer);
}

QVector<DocxStyle> headStyles(const BulletinForm& form, const QString& issuer)
{
    const double size = issuerSize(issuer, DocxPage(form, false).textWidth());
    const double line = DocxPage(form, false).line;
    DocxStyle red{docxStyle::kIssuer, tr("Issuer in red"), form.titleFonts.value(0), size};
    red.color = kRed;
    red.align = "center";
    red.line = size * kIssuerLine;
    red.above = kIssuerAbove;
    DocxStyle number{docxStyle::kNumber, tr("Number of the issue"), form.bodyFonts.value(0),
                     kThird};
    number.align = "center";
    number.line = line;
    number.above = 2 * line;
    DocxStyle rule{docxStyle::kRule, tr("Red rule"), form.bodyFonts.value(0), kFifth};
    rule.color = kRed;
    rule.line = kRuleAbove;
    rule.isRuledBelow = true;
    DocxStyle title{docxStyle::kTitle, QStringLiteral("Title"), form.titleFonts.value(0), kSecond};
    title.align = "center";
    title.line = kSecond * kTitleLine;
    title.above = 2 * line;
    title.below = line;
    title.keepsNext = true;
    title.next = docxStyle::kBody;
    return {red, number, rule, title};
}

QVector<DocxStyle> bodyStyles(const BulletinForm& form)
{
    const double line = DocxPage(form, false).line;
    const QString font = form.bodyFonts.value(0);
    DocxStyle body{docxStyle::kBody, tr("Text of a bulletin"), font, kThird};
    body.line = line;
    body.isIndented = true;
    body.isOnGrid = true;
    body.letterSpacing = DocxPage(form, false).letterSpacing();
    DocxStyle first = body;
    first.id = docxStyle::kHeading1;
    first.name = QStringLiteral("heading 1");
    first.font = form.headingFonts.value(0);
    first.keepsNext = true;
    first.outline = 0;
    first.next = docxStyle::kBody;
    DocxStyle second = first;
    second.id = docxStyle::kHeading2;
    second.name = QStringLiteral("heading 2");
    second.font = form.secondHeadingFonts.value(0);
    second.outline = 1;
    DocxStyle signature{docxStyle::kSignature, tr("Issuer and date"), font, kThird};
    signature.line = line;
    signature.align = "right";
    signature.keepsLines = true;
    DocxStyle source{docxStyle::kSource, tr("What it rests on"), font, kFourth};
    source.line = line;
    source.above = line;
    source.isIndented = true;
    return {body, first, second, signature, source};
}

QVector<DocxStyle> tableStyles(const BulletinForm& form)
{
    const double bodyLine = DocxPage(form, false).line;
    const double line = kFifth * kTableLine;
    DocxStyle caption{docxStyle::kCaption, QStringLiteral("caption"), form.headingFonts.value(0),
                      kThird};
    caption.align = "center";
    caption.line = bodyLine;
    caption.above = bodyLine / 2;
    caption.below = bodyLine / 4;
    caption.keepsNext = true;
    caption.outline = 0;
    DocxStyle head{docxStyle::kTableHead, tr("Head of a table"), form.headingFonts.value(0),
                   kFifth};
    head.align = "center";
    head.line = line;
    head.keepsNext = true;
    DocxStyle text{docxStyle::kTableText, tr("Cell of a table"), form.bodyFonts.value(0), kFifth};
    text.align = "left";
    text.line = line;
    DocxStyle note = text;
    note.id = docxStyle::kTableNote;
    note.name = tr("Note under a table");
    note.above = line / 2;
    DocxStyle end{docxStyle::kEnd, tr("End of a table or section"), form.bodyFonts.value(0), 1};
    end.line = 1;
    return {caption, head, text, note, end};
}

QVector<DocxStyle> edgeStyles(const BulletinForm& form)
{
    DocxStyle header{docxStyle::kHeader, QStringLiteral("header"), form.headingFonts.value(0),
                     kFourth};
    header.color = kRed;
    header.align = "center";
    DocxStyle footer{docxStyle::kFooter, QStringLiteral("footer"), docxFooterFont(), kFourth};
    return {header, footer};
}

} // namespace

QByteArray docxStylesXml(const BulletinForm& form, const QString& issuer)
{
    XmlOut xml;
    openWordPart(xml, "w:styles");
    writeDocxDefaults(xml, form.bodyFonts.value(0), kThird);
    for (const QVector<DocxStyle>& styles :
         {headStyles(form, issuer), bodyStyles(form), tableStyles(form), edgeStyles(form)}) {
        for (const DocxStyle& style : styles)
            writeDocxStyle(xml, style);
    }
    writeDocxTableStyle(xml, tr("Table of a bulletin"));
    return xml.close().done();
}

QByteArray docxFontsXml(const BulletinForm& form)
{
    XmlOut xml;
    openWordPart(xml, "w:fonts");
    QStringList named;
    for (const QStringList& families :
         {form.titleFonts, form.bodyFonts, form.headingFonts, form.secondHeadingFonts,
          QStringList{docxFooterFont(), QStringLiteral("SimSun")}}) {
        if (families.isEmpty() || named.contains(families.first()))
            continue;
        named.append(families.first());
        xml.open("w:font", {{"w:name", families.first()}});
        if (families.size() > 1)
            xml.leaf("w:altName", {{"w:val", families.mid(1).join(u',')}});
        xml.leaf("w:charset", {{"w:val", "86"}}).close(); // GB 2312
    }
    return xml.close().done();
}

} // namespace kmh
