// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/missing_report.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A reporter with what it owes; the first stands for all of them.
struct ReporterRow
{
    Reporter reporter = {};
    bool everybody = false;
    QString name = {};
    DueCounts counts = {};
};

/// A figure that is owed, in words.
struct OwedRow
{
    DueFigure figure;
    QString reporter = {};
    QString indicator = {};
    QString period = {};
};

/// What came in, in words.
struct ReceiptRow
{
    ReceiptLine line;
    QString sender = {};
    QString period = {};
};

using ReporterModel = ColumnModel<ReporterRow>;
using OwedModel = ColumnModel<OwedRow>;
using ReceiptModel = ColumnModel<ReceiptRow>;

ReporterModel* makeReporterModel(QObject* parent);
OwedModel* makeOwedModel(QObject* parent);
ReceiptModel* makeReceiptModel(QObject* parent);

/// All of them first, then whoever owes most.
QVector<ReporterRow> reporterRows(const Plan& plan, const DueFigures& due);
/// A reporter's, or everybody's: what is missing first, longest overdue at the head.
QVector<OwedRow> owedRows(const Plan& plan, const DueFigures& due, const ReporterRow& of);
QVector<ReceiptRow> receiptRows(const Plan& plan, const QVector<ReceiptLine>& receipts);

} // namespace kmh
