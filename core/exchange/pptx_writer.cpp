// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pptx_writer.h"

#include "core/exchange/office_package.h"
#include "core/exchange/pptx_parts.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr QLatin1String kPresentation("ppt/presentation.xml");
constexpr QLatin1String kMaster("ppt/slideMasters/slideMaster1.xml");
constexpr QLatin1String kLayout("ppt/slideLayouts/slideLayout1.xml");
constexpr QLatin1String kNotesMaster("ppt/notesMasters/notesMaster1.xml");
constexpr QLatin1String kTheme("ppt/theme/theme1.xml");
constexpr QLatin1String kNotesTheme("ppt/theme/theme2.xml");
constexpr QLatin1String kPresProps("ppt/presProps.xml");
constexpr QLatin1String kTableStyles("ppt/tableStyles.xml");

constexpr double kSlidesShare = 0.5; // of the whole work; packing is the rest

/// In slide units; PowerPoint takes 1 to 56 inches, of which there are 7.5 to kSlideHeight.
double pageWidth(const QVector<Slide>& slides)
{
    constexpr double kInch = kSlideHeight / 7.5;
    const double width = slides.isEmpty() ? 0 : slides.first().width;
    return std::isfinite(width) && width > 0 ? std::clamp(width, kInch, 56 * kInch) : Slide().width;
}

QString slidePart(qsizetype number)
{
    return QStringLiteral("ppt/slides/slide%1.xml").arg(number);
}

QString notesPart(qsizetype number)
{
    return QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(number);
}

QByteArray relation(qsizetype number)
{
    return "rId" + QByteArray::number(number);
}

void addPresentation(OfficePackage& package, const QVector<Slide>& slides, double width)
{
    QVector<PartRelation> relations{{relation(1), "slideMaster", kMaster},
                                    {relation(2), "notesMaster", kNotesMaster}};
    for (qsizetype i = 1; i <= slides.size(); ++i)
        relations.append({relation(relations.size() + 1), "slide", slidePart(i)});
    for (const auto& [kind, target] :
         {std::pair{"presProps", kPresProps}, {"theme", kTheme}, {"tableStyles", kTableStyles}})
        relations.append({relation(relations.size() + 1), kind, target});
    package.add(kPresentation, "presentationml.presentation.main+xml",
                presentationXml(int(slides.size()), width), relations);
}

void addMasters(OfficePackage& package, const PptxProperties& properties, double width)
{
    package.add(kMaster, "presentationml.slideMaster+xml", slideMasterXml(width),
                {{"rId1", "slideLayout", kLayout}, {"rId2", "theme", kTheme}});
    package.add(kLayout, "presentationml.slideLayout+xml", slideLayoutXml(width),
                {{"rId1", "slideMaster", kMaster}});
    package.add(kNotesMaster, "presentationml.notesMaster+xml", notesMasterXml(),
                {{"rId1", "theme", kNotesTheme}});
    const QByteArray theme = pptxThemeXml(properties);
    package.add(kTheme, "theme+xml", theme);
    package.add(kNotesTheme, "theme+xml", theme); // each master has to have its own
    package.add(kPresProps, "presentationml.presProps+xml", kPresPropsXml);
    package.add(kTableStyles, "presentationml.tableStyles+xml", kTableStylesXml);
}

void addSlide(OfficePackage& package, const Slide& slide, qsizetype number)
{
    QVector<PartRelation> relations{{"rId1", "slideLayout", kLayout}};
    if (!slide.notes.isEmpty()) {
        relations.append({"rId2", "notesSlide", notesPart(number)});
        package.add(notesPart(number), "presentationml.notesSlide+xml", notesSlideXml(slide.notes),
                    {{"rId1", "notesMaster", kNotesMaster}, {"rId2", "slide", slidePart(number)}});
    }
    package.add(slidePart(number), "presentationml.slide+xml", slideXml(slide), relations);
}

} // namespace

void writePptx(const QString& path, const QVector<Slide>& slides, const PptxProperties& properties,
               const Progress& progress)
{
    const double width = pageWidth(slides);
    OfficePackage package(kPresentation,
                          {properties.title, properties.author, properties.madeAt,
                           "<Slides>" + QByteArray::number(slides.size()) + "</Slides>"});
    addPresentation(package, slides, width);
    addMasters(package, properties, width);
    for (qsizetype i = 0; i < slides.size(); ++i) {
        addSlide(package, slides.at(i), i + 1);
        tell(progress, kSlidesShare * double(i + 1) / double(slides.size()));
    }
    package.save(path,
                 [&](double share) { tell(progress, kSlidesShare + (1 - kSlidesShare) * share); });
}

} // namespace kmh
