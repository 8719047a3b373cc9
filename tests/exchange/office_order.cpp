// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/office_order.h"

#include <QtCore/QSet>

namespace kmh::test {

namespace {

/// Lines of “parent: child child …”.
QMap<QString, QStringList> sequences(const char* lines)
{
    QMap<QString, QStringList> found;
    for (const QString& line : QString::fromLatin1(lines).split(u'\n', Qt::SkipEmptyParts))
        found.insert(line.section(QStringLiteral(": "), 0, 0),
                     line.section(QStringLiteral(": "), 1).split(u' '));
    return found;
}

/// Where a child belongs; “a|b” is a place for either, in any order.
qsizetype placeIn(const QStringList& sequence, const QString& child)
{
    for (qsizetype i = 0; i < sequence.size(); ++i) {
        if (sequence.at(i).split(u'|').contains(child))
            return i;
    }
    return -1;
}

} // namespace

QMap<QString, QStringList> pptxSequences()
{
    return sequences(
        "presentation: sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz "
        "embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle\n"
        "sldMaster: cSld clrMap sldLayoutIdLst transition timing hf txStyles\n"
        "sldLayout: cSld clrMapOvr transition timing hf\n"
        "notesMaster: cSld clrMap hf notesStyle\n"
        "sld: cSld clrMapOvr transition timing\n"
        "notes: cSld clrMapOvr\n"
        "cSld: bg spTree custDataLst controls\n"
        "bgPr: solidFill effectLst\n"
        "txStyles: titleStyle bodyStyle otherStyle\n"
        "lvl1pPr: lnSpc spcBef spcAft buNone tabLst defRPr\n"
        "defRPr: ln solidFill effectLst latin ea cs sym\n"
        "nvSpPr: cNvPr cNvSpPr nvPr\n"
        "nvCxnSpPr: cNvPr cNvCxnSpPr nvPr\n"
        "nvGrpSpPr: cNvPr cNvGrpSpPr nvPr\n"
        "nvGraphicFramePr: cNvPr cNvGraphicFramePr nvPr\n"
        "spTree: nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic\n"
        "grpSp: nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic\n"
        "sp: nvSpPr spPr style txBody\n"
        "cxnSp: nvCxnSpPr spPr style\n"
        "graphicFrame: nvGraphicFramePr xfrm graphic\n"
        "spPr: xfrm custGeom prstGeom noFill solidFill ln effectLst\n"
        "grpSpPr: xfrm solidFill effectLst\n"
        "xfrm: off ext chOff chExt\n"
        "custGeom: avLst gdLst ahLst cxnLst rect pathLst\n"
        "ln: noFill solidFill prstDash round miter headEnd tailEnd\n"
        "lnB: noFill solidFill prstDash round miter headEnd tailEnd\n"
        "txBody: bodyPr lstStyle p\n"
        "pPr: lnSpc spcBef spcAft buNone tabLst defRPr\n"
        "p: pPr r|br|fld endParaRPr\n"
        "path: moveTo lnTo close\n"
        "r: rPr t\n"
        "fld: rPr pPr t\n"
        "rPr: ln noFill solidFill effectLst latin ea cs sym\n"
        "endParaRPr: ln noFill solidFill effectLst latin ea cs sym\n"
        "tbl: tblPr tblGrid tr\n"
        "tc: txBody tcPr\n"
        "tcPr: lnL lnR lnT lnB noFill solidFill\n"
        "theme: themeElements objectDefaults extraClrSchemeLst\n"
        "themeElements: clrScheme fontScheme fmtScheme\n"
        "clrScheme: dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink "
        "folHlink\n"
        "fontScheme: majorFont minorFont\n"
        "majorFont: latin ea cs font\n"
        "minorFont: latin ea cs font\n"
        "fmtScheme: fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst\n");
}

QMap<QString, QStringList> docxSequences()
{
    return sequences(
        "pPr: pStyle keepNext keepLines pageBreakBefore widowControl pBdr shd tabs autoSpaceDE "
        "autoSpaceDN snapToGrid spacing ind jc outlineLvl rPr sectPr\n"
        "rPr: rStyle rFonts b color spacing sz szCs lang\n"
        "body: p|tbl sectPr\n"
        "p: pPr r\n"
        "r: rPr t|tab|br|fldChar|instrText\n"
        "trPr: cantSplit|tblHeader\n"
        "sectPr: headerReference|footerReference type pgSz pgMar cols docGrid\n"
        "tblPr: tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption\n"
        "tblBorders: top left bottom right insideH insideV\n"
        "tblCellMar: top left bottom right\n"
        "tbl: tblPr tblGrid tr\n"
        "tr: trPr tc\n"
        "tc: tcPr p\n"
        "tcPr: tcW vAlign\n"
        "docDefaults: rPrDefault pPrDefault\n"
        "styles: docDefaults latentStyles style\n"
        "style: name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr\n"
        "settings: zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat "
        "themeFontLang\n"
        "compat: spaceForUL balanceSingleByteDoubleByteWidth doNotLeaveBackslashAlone ulTrailSpace "
        "doNotExpandShiftReturn adjustLineHeightInTable useFELayout compatSetting\n"
        "font: altName panose1 charset family pitch sig\n");
}

QStringList orderFaults(const OfficeParts& parts, const QString& part,
                        const QMap<QString, QStringList>& sequences)
{
    struct Open
    {
        QString name;
        QSet<QString> kinds;
        qsizetype last = -1;
    };
    QStringList faults;
    QVector<Open> open;
    parts.walk(part, [&](XmlPull& pull, XmlPull::Token token) {
        if (token == XmlPull::Token::End) {
            const Open closed = open.takeLast();
            if (closed.kinds.size() > 1 && !sequences.contains(closed.name))
                faults.append(part + QStringLiteral(": no sequence for ") + closed.name);
        }
        if (token != XmlPull::Token::Start)
            return;
        const QString name = QString::fromUtf8(pull.name().data(), qsizetype(pull.name().size()));
        if (!open.isEmpty()) {
            Open& parent = open.last();
            parent.kinds.insert(name);
            const auto sequence = sequences.constFind(parent.name);
            if (sequence != sequences.constEnd()) {
                const auto place = placeIn(*sequence, name);
                if (place < parent.last || place < 0)
                    faults.append(QStringLiteral("%1: %2 in %3").arg(part, name, parent.name));
                parent.last = place;
            }
        }
        open.append({name, {}, -1});
    });
    return faults;
}

} // namespace kmh::test
