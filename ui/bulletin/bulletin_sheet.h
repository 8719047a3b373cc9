// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/bulletin_reading.h"

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace kmh {

class ParagraphView;

/// The bulletin as it will read, on a sheet of the width it will have on paper; one of its
/// paragraphs is the current one.
class BulletinSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit BulletinSheet(QWidget* parent = nullptr);

    /// What is current, where the sheet is scrolled to and the keyboard stay where they can.
    void setReading(const BulletinReading& reading);

    const QVector<ParagraphView*>& paragraphs() const { return m_paragraphs; }
    /// Null where there is none.
    ParagraphView* current() const;
    ParagraphView* at(const QString& key) const;
    /// Makes one current and brings it into sight; the first where there is no such key.
    void choose(const QString& key);
    /// The one whose editor is open; null if none is.
    ParagraphView* edited() const;

Q_SIGNALS:
    void currentChanged();
    void currentMentionChanged();
    void mentionActivated(int mention);
    void editRequested();
    void saveRequested();
    void editingLeft();

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fill(const BulletinReading& reading);
    void addHead(const BulletinReading& reading, QVBoxLayout& column);
    void addText(QVBoxLayout& column, const QString& text, const QStringList& families,
                 double points, Qt::Alignment alignment, const QColor& color = Qt::black,
                 bool indented = false);
    void addParagraph(const BulletinReading& reading, const BulletinParagraph& paragraph,
                      QVBoxLayout& column);
    void addSignature(const BulletinReading& reading, QVBoxLayout& column);
    void makeCurrent(int index);
    double pixelsPerPoint() const;

    QVector<ParagraphView*> m_paragraphs;
    int m_current = -1;
};

} // namespace kmh
