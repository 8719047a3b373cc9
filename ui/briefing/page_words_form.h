// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kmh {

class BriefingDraft;

/// A page's words: the headline that was computed beside the one a person wrote, and the notes of
/// whoever presents. Changes the draft as it is typed.
class PageWordsForm : public QWidget
{
    Q_OBJECT

public:
    explicit PageWordsForm(BriefingDraft& draft, QWidget* parent = nullptr);

    void setPage(const QString& key);
    void setEditable(bool editable);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void fill();

    BriefingDraft& m_draft;
    QString m_key;
    bool m_editable = true;
    QLabel* m_computed;
    QPlainTextEdit* m_headline;
    QLabel* m_outdated;
    QPushButton* m_keep;
    QPushButton* m_takeBack;
    QPlainTextEdit* m_notes;
};

} // namespace kmh
