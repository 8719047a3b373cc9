// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "core/domain/text.h"
#include "ui/help/shortcut_table.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace kmh {

namespace {

/// Stands in a chapter where the commands' shortcuts belong.
const auto kShortcuts = QStringLiteral("{shortcuts}");

ManualChapter read(const QFileInfo& info)
{
    ManualChapter chapter;
    chapter.file = info.fileName();
    chapter.name = info.completeBaseName().section(QLatin1Char('-'), 1);
    QFile file(info.filePath());
    if (file.open(QIODevice::ReadOnly))
        chapter.markdown = QString::fromUtf8(file.readAll());
    if (chapter.markdown.contains(kShortcuts))
        chapter.markdown.replace(kShortcuts, shortcutTable());
    chapter.headings = manualHeadings(chapter.markdown);
    return chapter;
}

bool hasAnchor(const ManualChapter& chapter, const QString& anchor)
{
    return anchor.isEmpty() ||
           std::any_of(chapter.headings.begin(), chapter.headings.end(),
                       [&](const ManualHeading& heading) { return heading.anchor == anchor; });
}

} // namespace

Manual::Manual(const QString& language)
    : m_language(language)
{
    const QDir folder(QStringLiteral(":/manual/%1").arg(language));
    for (const QFileInfo& info :
         folder.entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        m_chapters.append(read(info));
}

QString Manual::languageShown()
{
    //: The folder of the manual in the language translated to; not shown to anybody.
    return kmh::tr("en", "folder of the manual");
}

const ManualChapter* Manual::chapter(const QString& file) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&](const ManualChapter& c) { return c.file == file; });
    return found == m_chapters.end() ? nullptr : &*found;
}

std::optional<QString> Manual::addressOf(const QString& topic) const
{
    const QString name = topic.section(QLatin1Char('#'), 0, 0);
    const QString anchor = topic.section(QLatin1Char('#'), 1);
    for (const ManualChapter& chapter : m_chapters) {
        if (chapter.name == name && hasAnchor(chapter, anchor))
            return anchor.isEmpty() ? chapter.file : chapter.file + QLatin1Char('#') + anchor;
    }
    return {};
}

bool Manual::hasAddress(const QString& address) const
{
    const ManualChapter* found = chapter(address.section(QLatin1Char('#'), 0, 0));
    return found && hasAnchor(*found, address.section(QLatin1Char('#'), 1));
}

} // namespace kmh
