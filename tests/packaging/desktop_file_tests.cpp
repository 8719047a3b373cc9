// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"
#include "ui/theme/program_icon.h"

#include "tests/packaging/packaging_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

const auto kPackaging = QStringLiteral(KMH_SOURCE_DIR "/app/packaging/");

} // namespace

TEST_CASE("A workbook is known to the desktop by the number in its header and by its name")
{
    const QString types = packagingFile(u"linux/kaimenhong.mime.xml"_s);
    const QString number = u"0x%1"_s.arg(
        QString::number(Workbook::kApplicationId, 16).toUpper().rightJustified(8, u'0'));
    CHECK(types.contains(u"<match type=\"big32\" offset=\"68\" value=\"%1\"/>"_s.arg(number)));
    CHECK(types.contains(u"<glob pattern=\"*.kmh\"/>"_s));
}

TEST_CASE("The file type is called the same wherever the desktop is told of it")
{
    const auto type = u"application/x-kaimenhong-workbook"_s;
    CHECK(packagingFile(u"linux/kaimenhong.mime.xml"_s).contains(u"type=\"%1\""_s.arg(type)));
    CHECK(packagingFile(u"linux/kaimenhong.desktop"_s).contains(u"MimeType=%1;\n"_s.arg(type)));
    CHECK(packagingFile(u"linux/org.kaimenhong.Kaimenhong.metainfo.xml"_s)
              .contains(u"<mediatype>%1</mediatype>"_s.arg(type)));
}

TEST_CASE("The desktop entry has a Chinese word for every English one")
{
    const QString entry = packagingFile(u"linux/kaimenhong.desktop"_s);
    int seen = 0;
    static const QRegularExpression words(u"^(Name|GenericName|Comment|Keywords)="_s,
                                          QRegularExpression::MultilineOption);
    for (auto found = words.globalMatch(entry); found.hasNext(); ++seen) {
        const QString key = found.next().captured(1);
        CHECK(entry.count(u'\n' + key + u'=') == entry.count(u'\n' + key + u"[zh_CN]="_s));
    }
    CHECK(seen == 5);
}

TEST_CASE("The icon is there in every size, and each picture has the size it is for")
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        for (const QString& name : {u"kaimenhong"_s, u"kaimenhong-workbook"_s}) {
            const QImage picture(kPackaging + u"icons/%1/%2.png"_s.arg(size).arg(name));
            CHECK(picture.size() == QSize(size, size));
            CHECK(picture.hasAlphaChannel());
        }
    CHECK(programIcon().availableSizes().size() == 7);
    CHECK(programIcon().pixmap(QSize(256, 256)).toImage().pixelColor(128, 200).isValid());
}
