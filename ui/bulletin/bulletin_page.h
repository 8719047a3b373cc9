// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/bulletin_reading.h"
#include "ui/pages/page.h"

#include <QtCore/QMap>

#include <optional>

class QLabel;

namespace kmh {

class BulletinSheet;
class OutdatedBar;
class ParagraphPanel;
class ParagraphView;

/// The round's written report (通报): the document as it will read, every paragraph to be traced
/// and to be written anew in place. What a person wrote stays until they take it back; where what
/// is computed has changed since, the page shows what it was, what it is and what they wrote.
class BulletinPage : public Page
{
    Q_OBJECT

public:
    /// `read` makes the bulletin; by default of the desk's workbook.
    explicit BulletinPage(Desk& desk, BulletinReader read = {}, QWidget* parent = nullptr);

    /// The key of the current paragraph.
    QString place() const override;
    void setPlace(const QString& place) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    QString unsavedWork() const override;
    QList<QAction*> pageActions() const override;
    /// The document as it will be issued.
    QVector<Printable> printables() const override;

    const Bulletin& bulletin() const { return m_reading.bulletin; }
    /// Writes it to a .docx, .pdf or .md behind a dialog with progress and Cancel.
    void exportTo(const QString& path);

protected:
    void refresh() override;

private:
    void makeActions();
    QWidget* makeHead();
    const BulletinParagraph* current() const;
    void tellSummary();
    void helpMentions(ParagraphView& view);
    void keepDraft();
    void reopenDraft();
    std::optional<QString> takeDraft(const QString& key);
    void openEditor(ParagraphView& view, const std::optional<QString>& draft);
    QStringList putAside() const;
    void follow();
    void followMention();
    void openMention(int mention);

    void edit();
    void save();
    void leave();
    void keepMine();
    void takeBack();
    bool write(const BulletinParagraph& paragraph, const QString& said, const QString& step);
    void goToNext(int step);
    void askWhereTo();
    void askForm();

    BulletinReader m_read;
    BulletinReading m_reading;
    std::optional<Period> m_shown; ///< the round of the paragraphs on the sheet
    /// What is typed, by round and paragraph, while no editor holds it.
    QMap<std::pair<Period, QString>, QString> m_drafts;
    QLabel* m_summary = nullptr;
    OutdatedBar* m_outdated = nullptr;
    BulletinSheet* m_sheet = nullptr;
    ParagraphPanel* m_panel = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_export = nullptr;
    QAction* m_form = nullptr;
};

} // namespace kmh
