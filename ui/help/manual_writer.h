// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual_markup.h"

#include <QtCore/QStringList>

namespace kmh {

/// Writes the parts of a chapter as the HTML that Qt's rich text understands. Sizes derive from the
/// text size in pixels, colours from the desk's theme.
class ManualWriter
{
public:
    explicit ManualWriter(int textPixels)
        : m_pixels(textPixels)
    {
    }

    void heading(const ManualHeading& heading);
    void paragraph(const QString& text);
    /// `depth` is 1 or 2.
    void item(int depth, bool numbered, const QString& text);
    void endLists();
    void table(const QVector<QStringList>& rows, bool headed);
    void picture(const QString& name, const QString& caption);
    void remark(const QString& text);
    void code(const QStringList& lines);

    /// Headings are also told there.
    void collectHeadings(QVector<ManualHeading>* headings) { m_headings = headings; }

    QString html() const;

private:
    int sized(double factor) const;
    void openList(bool numbered);
    void closeLists(int depth);

    int m_pixels;
    QString m_body;
    QVector<bool> m_lists; ///< open ones: whether numbered
    QVector<ManualHeading>* m_headings = nullptr;
};

} // namespace kmh
