// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QtWidgets/QStackedWidget>

#include <functional>

namespace kmh {

/// The desk's pages, one shown at a time. A page is built when it is first shown, the others while
/// the window is idle: the first page appears at once and switching costs no building.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        QString title;
        std::function<Page*()> make;
    };

    explicit PageStack(QVector<Entry> entries, QWidget* parent = nullptr);

    int pageCount() const { return int(m_entries.size()); }
    QString nameAt(int index) const { return m_entries.at(index).name; }
    QString titleAt(int index) const { return m_entries.at(index).title; }
    /// -1 where there is none.
    int indexOfName(const QString& name) const;

    /// The page, built if need be.
    Page* page(int index);
    /// Another one, which the caller owns.
    Page* makePage(int index) const { return m_entries.at(index).make(); }
    /// The sentences of the pages that hold what is not recorded, one a line; empty if none does.
    QString unsavedWork() const;
    int currentPage() const { return m_current; }
    void showPage(int index);

    /// Builds and brings up to date, one after the other, what is not shown.
    void prepareWhenIdle();

private:
    QVector<Entry> m_entries;
    QVector<Page*> m_pages;
    int m_current = -1;
    int m_prepared = 0;
    bool m_preparing = false;

    void prepareNext();
};

} // namespace kmh
