// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/open_point_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace kmh {

class DraftDesk;
class ElidedLabel;
class Table;

/// The foot of the draft: how much of the notice is followed up, how much is open, and the list of
/// what is, folded away until it is asked for.
class CheckFoot : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFoot(DraftDesk& desk, QWidget* parent = nullptr);

    Table& list() const { return *m_list; }
    bool isListShown() const;
    void showList(bool shown);
    /// A sentence about what was just tried; it goes with the next change, or where one goes on.
    void tell(const QString& sentence);
    QString told() const;

Q_SIGNALS:
    void finishAsked();
    void listToggled(bool shown);

private:
    void follow();

    DraftDesk& m_desk;
    OpenPointModel* m_model;
    ElidedLabel* m_coverage;
    QLabel* m_told;
    QPushButton* m_open;
    QPushButton* m_next;
    QPushButton* m_finish;
    Table* m_list;
};

} // namespace kmh
