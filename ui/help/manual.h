// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual_markup.h"

#include <optional>

namespace kmh {

/// One chapter of the manual.
struct ManualChapter
{
    QString file; ///< NN-name.md
    QString name; ///< the file's without its number; a topic begins with it
    QString markdown;
    QVector<ManualHeading> headings; ///< the first is the chapter's own

    QString title() const { return headings.isEmpty() ? name : headings.first().text; }
};

/// The manual as the program carries it, in one language.
class Manual
{
public:
    /// `language` is the folder of the resources it is in: zh_CN or en.
    explicit Manual(const QString& language);
    /// The language the interface is in at the moment, as such a folder.
    static QString languageShown();

    const QString& language() const { return m_language; }

    const QVector<ManualChapter>& chapters() const { return m_chapters; }
    const ManualChapter* chapter(const QString& file) const;

    /// The address (NN-name.md#anchor) of a topic: a chapter's name, and after # one of its
    /// anchors. None where there is no such chapter or anchor.
    std::optional<QString> addressOf(const QString& topic) const;
    /// Whether there is something at an address.
    bool hasAddress(const QString& address) const;

private:
    QString m_language;
    QVector<ManualChapter> m_chapters;
};

} // namespace kmh
