// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/page_stack.h"
#include "ui/place.h"

class QTabBar;

namespace kmh {

class AccessBanner;
class ChartActions;
class HeaderBar;

/// The desk of one workbook: header, tabs, pages and status line. The window and `render` show it.
class DeskView : public QWidget
{
    Q_OBJECT

public:
    explicit DeskView(std::shared_ptr<Workbook> workbook, QWidget* parent = nullptr);
    /// Another view of what a view shows already, with its steps to undo; as when the desk is shown
    /// in another language.
    explicit DeskView(std::shared_ptr<Desk> desk, QWidget* parent = nullptr);

    Desk& desk() { return m_desk; }
    std::shared_ptr<Desk> sharedDesk() const { return m_sharedDesk; }
    HeaderBar& header() { return *m_header; }
    PageStack& pages() { return *m_pages; }
    AccessBanner& access() { return *m_access; }
    /// Takes charts of the page shown elsewhere.
    ChartActions& charts() { return *m_charts; }

    /// The keyboard goes to the page, unless it is on the tabs.
    void showPage(int index);
    /// As a person turns them: there is nothing to go back to then.
    void turnPage(int steps);
    /// Opens the target and planned course of the indicator the page is on.
    void editCourse();
    /// Asks for the light of what the page is on to be set by a person.
    void overrideLight();
    /// Shows the entry sheet, on the figure the page is on where it is on one.
    void showEntrySheet();
    /// Opens the dialog that writes return forms.
    void writeForms();
    /// Shows the page of that name; goBack() returns from it.
    void showNamed(const QString& name);
    /// Opens the box that finds whatever the plan and its ledgers hold.
    void find();
    /// Opens the dialog that writes the workbook, or the table of the page shown, to a file.
    void exportData();
    /// Opens the dialog of the rules that judge.
    void showRules();

    /// Shows a subject on its page; goBack() returns from it, as often as something was opened.
    void openSubject(const Subject& subject);
    void goBack();
    bool canGoBack() const { return !m_trail.isEmpty(); }

    /// Fills in what the view knows of the place: workbook, page, period and the pages' own.
    void rememberPlace(Place& place);
    /// Goes there as far as it still exists.
    void goTo(const Place& place);

Q_SIGNALS:
    void failed(const QString& sentence);
    /// Asks for a workbook to be opened, for writing if that can be.
    void openRequested(const QString& path);
    /// Whether there is somewhere to go back to may have changed.
    void trailChanged();

private:
    void showMeasure(MeasureId measure, std::optional<IndicatorId> indicator);
    void showSector(SectorId sector);
    void showPlace(const QString& place);
    void choosePage(int index);
    void leaveTrail();
    int pageOf(const Subject& subject) const;
    QString roundOf(const Subject& subject);

    std::shared_ptr<Desk> m_sharedDesk;
    Desk& m_desk;
    HeaderBar* m_header;
    AccessBanner* m_access;
    QTabBar* m_tabs;
    PageStack* m_pages;
    ChartActions* m_charts;
    /// Where a person came from: pages, and what they were on.
    QVector<QPair<int, QString>> m_trail;
};

/// The names of a plan's pages in the order of the tabs.
QVector<PageStack::Entry> pageEntries(Desk& desk);

} // namespace kmh
