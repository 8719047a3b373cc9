// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_pull.h"
#include "core/exchange/zip_parts.h"

#include <QtCore/QHash>

#include <array>
#include <optional>

namespace kmh {

/// A paragraph's place in a list: which one, and how deep from 0.
struct DocxListPlace
{
    std::optional<int> list; ///< numId; 0 takes a style's list away
    std::optional<int> depth;
};

/// The lists of a Word document and the numbers that Word shows in front of their paragraphs but
/// stores nowhere: they are counted (ECMA-376 part 1, 17.9).
class DocxNumbering
{
public:
    /// Reads what `part` (numbering.xml) says; an empty name means there are no lists.
    DocxNumbering(ZipParts& parts, const QString& part, const XmlPull::Complaint& complain);

    /// The next number, with a space behind it where Word puts one; empty for none, and for
    /// bullets.
    QString next(int list, int depth);

private:
    static constexpr int kDepths = 9;
    struct Level
    {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text;
        int restart = -1; ///< w:lvlRestart: 0 for never; -1 where nothing is said
        bool spaced = true;
        bool legal = false; ///< numbers of the levels above are in digits too
    };
    using Levels = std::array<Level, kDepths>;
    struct List
    {
        int form = -1;          ///< abstractNumId
        QHash<int, int> starts; ///< startOverride by depth
        bool begun = false;
    };

    void read(XmlPull& xml);
    void readForm(XmlPull& xml);
    void readLevel(XmlPull& xml, Level& level);
    void readList(XmlPull& xml);

    QHash<int, Levels> m_forms;
    QHash<int, List> m_lists;
    QHash<int, std::array<std::optional<int>, kDepths>> m_counts; ///< by form
};

/// A number as a list's format (w:numFmt) writes it: 一, （1）'s 1, 壹, ①, a, iv.
QString listNumber(int number, const QString& format);

} // namespace kmh
