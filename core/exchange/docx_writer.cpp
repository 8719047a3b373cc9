// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_writer.h"

#include "core/exchange/docx_body.h"
#include "core/exchange/docx_parts.h"
#include "core/exchange/docx_styles.h"
#include "core/exchange/office_package.h"

namespace kmh {

namespace {

constexpr QLatin1String kDocument("word/document.xml");
constexpr QLatin1String kStyles("word/styles.xml");
constexpr QLatin1String kSettings("word/settings.xml");
constexpr QLatin1String kFonts("word/fontTable.xml");
constexpr QLatin1String kHeader("word/header1.xml");
constexpr QLatin1String kFooter("word/footer1.xml");
constexpr QLatin1String kEvenFooter("word/footer2.xml");

constexpr double kBodyShare = 0.5; // of the whole work; packing is the rest

} // namespace

void writeDocx(const QString& path, const Bulletin& bulletin, const BulletinForm& form,
               const QDateTime& madeAt, const Progress& progress)
{
    OfficePackage package(kDocument, {bulletin.title, bulletin.issuer, madeAt});
    QVector<PartRelation> relations{{"rId1", "styles", kStyles},
                                    {"rId2", "settings", kSettings},
                                    {"rId3", "fontTable", kFonts},
                                    {kDocxFooterId, "footer", kFooter},
                                    {kDocxEvenFooterId, "footer", kEvenFooter}};
    if (!bulletin.demoMark.isEmpty()) {
        relations.append({kDocxHeaderId, "header", kHeader});
        package.add(kHeader, "wordprocessingml.header+xml", docxHeaderXml(bulletin.demoMark));
    }
    const QByteArray document = DocxBody(bulletin, form).document([&](double share) {
        tell(progress, kBodyShare * share);
    });
    package.add(kDocument, "wordprocessingml.document.main+xml", document, relations);
    package.add(kStyles, "wordprocessingml.styles+xml", docxStylesXml(form, bulletin.issuer));
    package.add(kSettings, "wordprocessingml.settings+xml", docxSettingsXml());
    package.add(kFonts, "wordprocessingml.fontTable+xml", docxFontsXml(form));
    package.add(kFooter, "wordprocessingml.footer+xml", docxFooterXml(false));
    package.add(kEvenFooter, "wordprocessingml.footer+xml", docxFooterXml(true));
    package.save(path,
                 [&](double share) { tell(progress, kBodyShare + (1 - kBodyShare) * share); });
}

} // namespace kmh
