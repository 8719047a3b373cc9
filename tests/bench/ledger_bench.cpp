// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ledger_bench.h"

#include "core/domain/error.h"
#include "tests/bench/ledger_workbook.h"
#include "tests/bench/statistics.h"
#include "tests/bench/windows.h"
#include "ui/ledgers/filter_bar.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/ledgers/ledger_page.h"
#include "ui/ledgers/ledger_table.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QHeaderView>

#include <cstdio>
#include <functional>

namespace kmh::bench {

namespace {

constexpr int kRounds = 15;
constexpr double kFrame = 1000.0 / 60;

/// One ledger's page, and what a person does with it.
class LedgerBench
{
public:
    LedgerBench(PaintClock& clock, Desk& desk, QString ledger)
        : m_clock(clock)
        , m_ledger(std::move(ledger))
        , m_page(desk)
    {
        m_page.resize(1366, 640);
        m_page.show();
        QElapsedTimer timer;
        timer.start();
        m_clock.untilPainted(m_page, timer);
        open();
    }

    double open()
    {
        return painted([this] { m_page.open(LedgerSubject{{.ledger = m_ledger}}); });
    }
    /// From another ledger, so that everything is another one's.
    double openFromAnother()
    {
        painted([this] { m_page.open(LedgerSubject{{.ledger = QStringLiteral("funding")}}); });
        return open();
    }
    double type(const QString& text)
    {
        return painted([&] { m_page.findChild<FilterBar*>()->edit()->setText(text); });
    }
    double sortBy(int column, Qt::SortOrder order)
    {
        return painted([&] { m_page.findChild<LedgerTable*>()->sortByColumn(column, order); });
    }
    int columnCount() { return m_page.findChild<LedgerTable*>()->model()->columnCount(); }
    double scrollTo(double share)
    {
        auto* table = m_page.findChild<LedgerTable*>();
        const int row = int(share * double(table->model()->rowCount()));
        return painted([&] {
            table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtTop);
            table->viewport()->update();
        });
    }

private:
    double painted(const std::function<void()>& what)
    {
        QElapsedTimer timer;
        timer.start();
        m_clock.untilSettled(timer);
        timer.start();
        what();
        m_page.update();
        const double time = m_clock.untilPainted(m_page, timer);
        m_clock.untilSettled(timer);
        return time;
    }

    PaintClock& m_clock;
    QString m_ledger;
    LedgerPage m_page;
};

/// Both in turn, so that what else the machine does falls on both.
void compare(const char* name, const std::function<double(int)>& empty,
             const std::function<double(int)>& full)
{
    QVector<double> emptyTimes;
    QVector<double> fullTimes;
    for (int i = 0; i < kRounds; ++i) {
        emptyTimes.append(empty(i));
        fullTimes.append(full(i));
    }
    const double more = median(fullTimes) - median(emptyTimes);
    std::printf(
        "%-34s empty %6.2f ms  10,000 entries %6.2f ms  ratio %5.2f  more by %5.2f frames\n", name,
        median(emptyTimes), median(fullTimes), median(fullTimes) / median(emptyTimes),
        more / kFrame);
}

void measureLedger(PaintClock& clock, Desk& desk, const QString& ledger)
{
    LedgerBench empty(clock, desk, QStringLiteral("empty"));
    LedgerBench full(clock, desk, ledger);
    std::printf("%s\n", qPrintable(ledger));
    const auto both = [&](const char* name, const std::function<double(LedgerBench&, int)>& act) {
        compare(
            name, [&](int i) { return act(empty, i); }, [&](int i) { return act(full, i); });
    };
    both("  opened", [](LedgerBench& bench, int) { return bench.openFromAnother(); });
    const QStringList typed = {QStringLiteral("第"),        QStringLiteral("第7"),
                               QStringLiteral("第77"),      QStringLiteral("省工信"),
                               QStringLiteral("西宁 用地"), QString()};
    both("  filtered as one types",
         [&](LedgerBench& bench, int i) { return bench.type(typed.at(i % typed.size())); });
    both("  filtered by what is nowhere", [&](LedgerBench& bench, int i) {
        return bench.type(QStringLiteral("没有的词%1").arg(i));
    });
    both("  and back to all", [&](LedgerBench& bench, int i) {
        bench.type(QStringLiteral("没有的词%1").arg(i));
        return bench.type({});
    });
    for (int column = 1; column < full.columnCount(); ++column) { // the light is not sorted by
        const QByteArray name =
            QByteArrayLiteral("  sorted by column ") + QByteArray::number(column);
        both(name.constData(), [&](LedgerBench& bench, int i) {
            return bench.sortBy(column, i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    both("  scrolled in that order", [](LedgerBench& bench, int i) {
        return bench.scrollTo(double(i * 7 % kRounds) / kRounds);
    });
}

} // namespace

int runLedgerBench(PaintClock& clock, const QString& folder)
{
    const QTemporaryDir temporary;
    const QString path =
        (folder.isEmpty() ? temporary.path() : folder) + QStringLiteral("/ledgers.kmh");
    try {
        if (!QFileInfo::exists(path))
            writeLedgerWorkbook(path);
        prepareForDesk();
        Desk desk(std::make_shared<Workbook>(Workbook::open(path, Workbook::Access::ReadOnly)));
        std::printf("medians of %d; one frame is %.1f ms\n", kRounds, kFrame);
        measureLedger(clock, desk, QStringLiteral("projects"));
        measureLedger(clock, desk, QStringLiteral("matters"));
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
        return 1;
    }
    return 0;
}

} // namespace kmh::bench
