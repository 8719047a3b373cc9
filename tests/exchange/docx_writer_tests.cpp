// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/docx_writer.h"
#include "tests/exchange/office_order.h"
#include "tests/exchange/office_parts.h"
#include "tests/exchange/sample_bulletin.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <limits>

using namespace kmh;
using namespace kmh::test;

namespace {

const QString kDocument = QStringLiteral("word/document.xml");
const QString kStyles = QStringLiteral("word/styles.xml");
const QDateTime kMadeAt(QDate(2025, 3, 21), QTime(1, 2, 3), Qt::UTC);

/// A file in a folder of its own with a Chinese name.
class WrittenBulletin
{
public:
    explicit WrittenBulletin(const Bulletin& bulletin, const BulletinForm& form = sampleForm())
    {
        writeDocx(path(), bulletin, form, kMadeAt);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("通报.docx")); }
    OfficeParts parts() const { return OfficeParts(path()); }

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Every part of a bulletin's document is XML, has a kind and is referred to")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin()).parts();
    CHECK(parts.faults() == QStringList());
    CHECK(parts.texts(QStringLiteral("docProps/core.xml"), "title") ==
          QStringList{sampleBulletin().title});
}

TEST_CASE("The elements of a document stand in the schema's order")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin()).parts();
    QStringList faults;
    for (const QString& part : parts.under(QStringLiteral("word/")))
        faults += orderFaults(parts, part, docxSequences());
    CHECK(faults.join(u'\n') == QString());
}

TEST_CASE("A document has red head, title, body, signature, then the annexes, each in its style")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin(1)).parts();
    CHECK(parts.values(kDocument, "pStyle", "val").join(u' ') ==
          QStringLiteral("BulletinIssuer BulletinNumber BulletinRule Title BulletinBody Heading1 "
                         "Heading2 BulletinBody BulletinBody BulletinBody BulletinSignature "
                         "BulletinSignature BulletinSource Caption BulletinTableHead "
                         "BulletinTableHead BulletinTableText BulletinTableText BulletinTableNote "
                         "BulletinEnd Caption BulletinTableHead BulletinTableHead "
                         "BulletinTableHead BulletinTableText BulletinTableText BulletinTableText "
                         "BulletinTableText BulletinTableText BulletinTableText BulletinEnd"));
    const QStringList texts = parts.texts(kDocument, "t");
    CHECK(texts.mid(0, 3) == QStringList{QStringLiteral("青海省人民政府办公厅"),
                                         QStringLiteral("第3期"), sampleBulletin().title});
    // What a person wrote stands instead of what was computed.
    CHECK(texts.contains(QStringLiteral("办公厅改写的第一段。")));
    CHECK(texts.contains(QStringLiteral("改写的第二段。")));
    CHECK_FALSE(texts.contains(QStringLiteral("开复工率21.4%。")));
    const auto signedAt = texts.lastIndexOf(QStringLiteral("青海省人民政府办公厅"));
    CHECK(texts.at(signedAt + 1) == QStringLiteral("2025年3月21日"));
    CHECK(texts.at(signedAt + 2) == sampleBulletin().source);
    CHECK(texts.at(signedAt + 3) == QStringLiteral("附表1　各市州开复工率"));
}

TEST_CASE("Every style a document uses is there, and the form's fonts are in them")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin()).parts();
    const QStringList ids = parts.values(kStyles, "style", "styleId");
    for (const QString& used :
         parts.values(kDocument, "pStyle", "val") + parts.values(kDocument, "tblStyle", "val") +
             parts.values(kStyles, "basedOn", "val") + parts.values(kStyles, "next", "val"))
        CHECK(ids.count(used) == 1);
    const QStringList fonts = parts.values(kStyles, "rFonts", "eastAsia");
    for (const char* font : {"方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体"})
        CHECK(fonts.contains(QString::fromUtf8(font)));
    CHECK(parts.values(QStringLiteral("word/fontTable.xml"), "altName", "val")
              .contains(QStringLiteral("仿宋,Noto Serif CJK SC")));
}

TEST_CASE("Margins are the form's, turned with the page of a landscape table")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin()).parts();
    // Twentieths of a point, 56.693 to a millimetre: 37 → 2098, 28 → 1587, 26 → 1474, 35 → 1984.
    CHECK(parts.values(kDocument, "pgMar", "top") ==
          QStringList{QStringLiteral("2098"), QStringLiteral("1587")});
    CHECK(parts.values(kDocument, "pgMar", "left") ==
          QStringList{QStringLiteral("1587"), QStringLiteral("1984")});
    CHECK(parts.values(kDocument, "pgMar", "right") ==
          QStringList{QStringLiteral("1474"), QStringLiteral("2098")});
    CHECK(parts.values(kDocument, "pgMar", "bottom") ==
          QStringList{QStringLiteral("1984"), QStringLiteral("1474")});
    CHECK(parts.values(kDocument, "pgSz", "w") ==
          QStringList{QStringLiteral("11906"), QStringLiteral("16838")});
    CHECK(parts.values(kDocument, "pgSz", "orient") == QStringList{QStringLiteral("landscape")});
    CHECK(parts.values(kDocument, "docGrid", "linePitch") ==
          QStringList(2, QStringLiteral("579"))); // 28.95 points
}

TEST_CASE("The text goes back to an upright page after a landscape table")
{
    Bulletin bulletin = sampleBulletin();
    bulletin.blocks.append(BulletinHeading{QStringLiteral("附言"), 1});
    const OfficeParts parts = WrittenBulletin(bulletin).parts();
    CHECK(parts.values(kDocument, "pgSz", "w") ==
          QStringList{QStringLiteral("11906"), QStringLiteral("16838"), QStringLiteral("11906")});
}

TEST_CASE("A table's columns fill the page by their shares and its head is repeated")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin(500)).parts();
    // 156 mm are 8844 twips, 1 : 2; 225 mm are 12756, 3 : 1 : 1.
    CHECK(parts.values(kDocument, "gridCol", "w") ==
          QStringList{QStringLiteral("2948"), QStringLiteral("5896"), QStringLiteral("7654"),
                      QStringLiteral("2551"), QStringLiteral("2551")});
    const QStringList elements = parts.elements(kDocument);
    CHECK(elements.filter(QStringLiteral("/tblHeader")).size() == 2);
    CHECK(elements.filter(QStringLiteral("/cantSplit")).size() == 501 + 3);
}

TEST_CASE("A column is as wide as its figures need, whatever its share")
{
    Bulletin bulletin;
    BulletinTable table;
    table.columns = {{QStringLiteral("名"), 50}, {QStringLiteral("率"), 1}};
    table.rows = {{QStringLiteral("甲"), QStringLiteral("108.0%")}};
    bulletin.blocks = {table};
    // Six figures of 0.6 × 10.5 points and 10 for the insets are 47.8, 956 twips of 8844.
    CHECK(WrittenBulletin(bulletin).parts().values(kDocument, "gridCol", "w") ==
          QStringList{QStringLiteral("7888"), QStringLiteral("956")});
    // Where not all fit, all are as their shares say.
    table.columns.fill({QStringLiteral("一二三四五"), 1}, 12);
    bulletin.blocks = {table};
    CHECK(WrittenBulletin(bulletin).parts().values(kDocument, "gridCol", "w") ==
          QStringList(12, QStringLiteral("737")));
}

TEST_CASE("The last paragraph stays with the signature and the last row with its note")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin(3)).parts();
    const QStringList elements = parts.elements(kDocument);
    // The last paragraph, the issuer before the date, the date before the source.
    CHECK(elements.count(QStringLiteral("document/body/p/pPr/keepNext")) == 3);
    // Two cells of the last row; the landscape table has no note.
    CHECK(elements.filter(QStringLiteral("tc/p/pPr/keepNext")).size() == 2);
}

TEST_CASE("The mark of demonstration figures is in the head of every page")
{
    Bulletin bulletin = sampleBulletin();
    const OfficeParts marked = WrittenBulletin(bulletin).parts();
    CHECK(marked.texts(QStringLiteral("word/header1.xml"), "t") ==
          QStringList{QStringLiteral("演示数据")});
    // Odd and even pages of both sections.
    CHECK(marked.values(kDocument, "headerReference", "type").join(u' ') ==
          QStringLiteral("default even default even"));
    bulletin.demoMark.clear();
    const OfficeParts plain = WrittenBulletin(bulletin).parts();
    CHECK(plain.faults() == QStringList());
    CHECK_FALSE(plain.contains(QStringLiteral("word/header1.xml")));
}

TEST_CASE("Pages are numbered — 1 — at their outer edge")
{
    const OfficeParts parts = WrittenBulletin(sampleBulletin()).parts();
    const QString odd = QStringLiteral("word/footer1.xml");
    const QString even = QStringLiteral("word/footer2.xml");
    for (const QString& part : {odd, even}) {
        CHECK(parts.texts(part, "t").join(QString()) == QStringLiteral("— 1 —"));
        CHECK(parts.texts(part, "instrText") == QStringList{QStringLiteral(" PAGE ")});
    }
    CHECK(parts.values(odd, "jc", "val") == QStringList{QStringLiteral("right")});
    CHECK(parts.values(even, "jc", "val") == QStringList{QStringLiteral("left")});
    CHECK(parts.elements(QStringLiteral("word/settings.xml"))
              .contains(QStringLiteral("settings/evenAndOddHeaders")));
}

TEST_CASE("Issuer and date stand where the standard has them")
{
    Bulletin bulletin = sampleBulletin();
    // Ten characters and six and a half: the date begins two characters after the issuer.
    CHECK(WrittenBulletin(bulletin).parts().values(kDocument, "ind", "rightChars") ==
          QStringList{QStringLiteral("200"), QStringLiteral("350")});
    // Three and six and a half: the date is two off, the issuer 2 + 6.5 + 2 − 3.
    bulletin.issuer = QStringLiteral("办公厅");
    CHECK(WrittenBulletin(bulletin).parts().values(kDocument, "ind", "rightChars") ==
          QStringList{QStringLiteral("750"), QStringLiteral("200")});
}

TEST_CASE("A bulletin of nothing, and one of hostile words, are documents too")
{
    CHECK(WrittenBulletin({}, sampleForm()).parts().faults() == QStringList());
    const QString hostile = QStringLiteral("a&b<c>\"d'\x01\x0b") + QChar(0xDC00) +
                            QString::fromUtf8("😀\t]]>") + QString(20'000, QChar(0x957F));
    Bulletin bulletin{hostile, hostile, hostile, hostile, {}, hostile, hostile};
    BulletinTable table;
    table.caption = hostile;
    table.columns = {{hostile}, {QStringLiteral("二"), -1}};
    table.rows = {{}, {hostile, hostile, hostile}};
    bulletin.blocks = {BulletinHeading{hostile, 7}, BulletinParagraph{hostile, {hostile, {}}},
                       BulletinTable(), table};
    BulletinForm form = sampleForm();
    form.titleFonts = {hostile};
    form.bodyFonts.clear();
    form.marginLeft = 500;
    form.marginTop = std::numeric_limits<double>::quiet_NaN();
    form.lineSpacing = -3;
    const OfficeParts parts = WrittenBulletin(bulletin, form).parts();
    CHECK(parts.faults() == QStringList());
    CHECK(parts.texts(kDocument, "t").first() == QString::fromUtf8("a&b<c>\"d'😀"));
    CHECK(parts.values(kDocument, "tcW", "w").size() == 6);
    CHECK(parts.values(kDocument, "docGrid", "linePitch").first() == QStringLiteral("579"));
    for (const QString& size : parts.values(kStyles, "sz", "val"))
        CHECK(size.toLongLong() > 0);
}

TEST_CASE("The same bulletin gives the same bytes, and a cancelled one leaves what was there")
{
    const WrittenBulletin one(sampleBulletin());
    const QByteArray before = bytesOf(one.path());
    CHECK_FALSE(before.isEmpty());
    CHECK(bytesOf(WrittenBulletin(sampleBulletin()).path()) == before);
    const double last = GENERATE(0.2, 0.9);
    const auto stop = [&](double share) {
        if (share > last)
            throw Cancelled();
    };
    CHECK_THROWS_AS(writeDocx(one.path(), sampleBulletin(9), sampleForm(), kMadeAt, stop),
                    Cancelled);
    CHECK(bytesOf(one.path()) == before);
    const QDir folder = QFileInfo(one.path()).dir();
    CHECK(folder.entryList(QDir::Files) == QStringList{QStringLiteral("通报.docx")});
    CHECK_THROWS_AS(
        writeDocx(folder.filePath(QStringLiteral("没有/a.docx")), {}, sampleForm(), kMadeAt),
        Error);
}
