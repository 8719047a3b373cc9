// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace kmh {

class ParagraphText;
class WordingEditor;

/// A paragraph of the bulletin on the sheet: its text, who wrote it if a person did, a clear mark
/// where what is computed has changed since, and the editor under it while it is written anew.
///
/// It takes the keyboard: ↑ ↓ Home End go to another one, ← → to the words that rest on something,
/// Enter opens what they rest on.
class ParagraphView : public QWidget
{
    Q_OBJECT

public:
    /// `wording` is what a person wrote, null where nobody did; `lineHeight` in pixels.
    ParagraphView(const BulletinParagraph& paragraph, const Wording* wording, const QFont& font,
                  double lineHeight, QWidget* parent = nullptr);

    const BulletinParagraph& paragraph() const { return m_paragraph; }
    ParagraphText& text() { return *m_text; }
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }

    /// Opens the editor on what stands there, or on `draft`.
    void edit(const QString* draft = nullptr);
    void stopEditing();
    /// Null while it is not written anew.
    WordingEditor* editor() const { return m_editor; }

Q_SIGNALS:
    void chosen();
    void moveRequested(int steps);
    void endRequested(bool last);
    void editRequested();
    void currentMentionChanged();
    void mentionActivated(int mention);
    void saveRequested();
    void editingLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void addMarks(const Wording* wording);
    void stepMention(int step);

    BulletinParagraph m_paragraph;
    ParagraphText* m_text;
    QVBoxLayout* m_column;
    WordingEditor* m_editor = nullptr;
    bool m_current = false;
};

} // namespace kmh
