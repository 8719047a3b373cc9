// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/six_figures.h"

#include "tests/support/tiny_workbook.h"

#include <QtCore/QMap>

#include <stdexcept>

namespace kmh::test {

namespace {

QVector<FigureKey> keys()
{
    QVector<FigureKey> all;
    for (const qint64 indicator : {kPotash, kFairs}) {
        for (const qint64 region : {kProvince, kXining, kHaixi})
            all.append({IndicatorId{indicator}, RegionId{region}, Period::xun(2025, 1, 1)});
    }
    return all;
}

} // namespace

SixFigures::SixFigures(Workbook& workbook)
    : m_workbook(workbook)
{
}

int SixFigures::inForce() const
{
    const FiguresInForce all = m_workbook.figuresInForce(keys());
    return all.isEmpty() ? 0 : int(all.begin()->cumulative.value());
}

void SixFigures::record(int number)
{
    const FiguresInForce before = m_workbook.figuresInForce(keys());
    Receipt receipt;
    receipt.id = m_workbook.newReceiptId();
    receipt.fileName = QStringLiteral("%1.xlsx").arg(number);
    receipt.sender = QStringLiteral("省工信厅");
    receipt.cameAt = QDateTime(QDate(2025, 1, 11), QTime(3, 0), Qt::UTC);
    FiguresEdit edit{{}, receipt.id};
    for (const FigureKey& key : keys()) {
        FigureChange change{key};
        if (before.contains(key))
            change.before = before.value(key);
        ReportedFigure figure;
        figure.cumulative = number;
        figure.source = QStringLiteral("省工信厅");
        change.after = figure;
        edit.figures.append(change);
    }
    const QDateTime at = QDateTime(QDate(2025, 1, 11), QTime(8, 0), Qt::UTC).addSecs(number);
    m_workbook.record({ReceiptEdit{receipt}, edit}, {at, QStringLiteral("甲"), {}});
}

QVector<int> wholeNumbers(const Workbook& workbook)
{
    QMap<int, int> figures;
    for (const FigureKey& key : keys()) {
        for (const ObservationVersion& version :
             workbook.history(key.indicator, key.region, key.period))
            ++figures[int(version.observation.cumulative.value_or(-1))];
    }
    QMap<int, int> receipts;
    for (const Receipt& receipt : workbook.receipts())
        ++receipts[receipt.fileName.section(u'.', 0, 0).toInt()];
    for (auto number = figures.begin(); number != figures.end(); ++number) {
        if (number.value() != 6 || receipts.take(number.key()) != 1)
            throw std::runtime_error("half of " + std::to_string(number.key()) + " is recorded");
    }
    if (!receipts.isEmpty())
        throw std::runtime_error("a receipt without its figures");
    return figures.keys();
}

} // namespace kmh::test
