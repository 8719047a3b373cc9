// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace kmh {

class Breadcrumb;
class DossierView;
class MatrixView;

/// Who answers (谁来答): units and prefectures × measures with lights; the page of one unit: all it
/// leads, owes and has reported late; and from the province's figures down to prefecture, county,
/// ledger and enterprise (穿透). Each step down is a subject asked for, so that Esc comes back.
class AnswersPage : public Page
{
    Q_OBJECT

public:
    explicit AnswersPage(Desk& desk, QWidget* parent = nullptr);

    QString place() const override;
    void setPlace(const QString& place) override;
    bool open(const Subject& subject) override;
    std::optional<IndicatorId> selectedIndicator() const override;
    QList<QAction*> pageActions() const override;

    MatrixView& matrix() { return *m_matrix; }
    DossierView& dossier() { return *m_dossier; }
    Breadcrumb& breadcrumb() { return *m_crumbs; }

protected:
    void refresh() override;

private:
    void makeActions();
    void showMatrix();
    void showDossier();
    void setCrumbs();
    void chooseIndicator(IndicatorId indicator);
    void openLedger();
    void request(const std::optional<Subject>& subject);

    std::optional<Subject> m_subject; ///< a unit or place; none for the matrix
    QStackedWidget* m_views;
    QWidget* m_head;
    Breadcrumb* m_crumbs;
    MatrixView* m_matrix;
    DossierView* m_dossier;
    QAction* m_who = nullptr;
    QAction* m_explain = nullptr;
    QAction* m_province = nullptr;
    QAction* m_enterprise = nullptr;
    QAction* m_ledger = nullptr;
};

} // namespace kmh
