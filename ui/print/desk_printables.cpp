// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/desk_printables.h"

#include "core/domain/text.h"
#include "ui/exchange/table_export.h"
#include "ui/page_stack.h"
#include "ui/print/own_paper_printout.h"
#include "ui/print/page_printout.h"
#include "ui/print/table_printout.h"
#include "ui/theme/card.h"

#include <QtCore/QPointer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace kmh {

namespace {

/// A table's own name, or its card's.
QString nameOf(const QTableView& table, const QString& page)
{
    for (const QWidget* each = table.parentWidget(); each; each = each->parentWidget()) {
        const auto* card = qobject_cast<const Card*>(each);
        if (card && !card->accessibleName().isEmpty())
            return card->accessibleName();
    }
    return table.accessibleName().isEmpty() ? page : table.accessibleName();
}

bool isPrintable(const QTableView& table, const QWidget& page)
{
    // The columns a table keeps in sight are a table of their own within it.
    const bool part = qobject_cast<QTableView*>(table.parentWidget());
    return !part && table.isVisibleTo(&page) && table.model() && table.model()->rowCount() > 0;
}

Printable printableOf(QTableView& table, const QString& page, const Desk& desk)
{
    const QString name = nameOf(table, page);
    const QString title =
        name == page ? page : kmh::tr("%1 · %2", "page and table").arg(page, name);
    return {.name = kmh::tr("Table: %1").arg(name),
            .frame = deskPrintFrame(desk, title),
            .fit = PrintFit::Width,
            .make = [shown = QPointer(&table), name](PrintFit fit) -> std::unique_ptr<Printout> {
                return std::make_unique<TablePrintout>(
                    shown ? shownTable(*shown, name) : ShownTable{name}, fit);
            }};
}

} // namespace

PrintFrame deskPrintFrame(const Desk& desk, const QString& title)
{
    const PageSetup page = pageSetupOf(desk, Paper::A4);
    return {.title = kmh::tr("%1 · %2", "plan and page").arg(page.title, title),
            .source = kmh::tr("%1 · %2", "source and moment").arg(page.source, page.moment),
            .demoMark = page.demo ? kmh::tr("Demonstration figures") : QString()};
}

Printable pagePrintable(PageStack& pages, int index, const Desk& desk)
{
    const QString title = pages.titleAt(index);
    return {.name = kmh::tr("This page: %1").arg(title),
            .frame = deskPrintFrame(desk, title),
            .fit = PrintFit::OneSheet,
            .make = [&pages, index](PrintFit fit) -> std::unique_ptr<Printout> {
                return std::make_unique<PagePrintout>(pageForPrint(pages, index), fit);
            }};
}

QVector<Printable> printablesOf(PageStack& pages, int index, const Desk& desk)
{
    const QString title = pages.titleAt(index);
    Page* page = pages.page(index);
    page->catchUp(); // it may not have been shown yet
    QVector<Printable> printables = page->printables();
    printables.append(pagePrintable(pages, index, desk));
    for (QTableView* table : page->findChildren<QTableView*>()) {
        if (isPrintable(*table, *page))
            printables.append(printableOf(*table, title, desk));
    }
    printables.append(briefingPrintable(desk));
    return printables;
}

} // namespace kmh
