// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/domain/receipt.h"
#include "core/store/connection.h"

#include <QtCore/QHash>

namespace kmh {

using FiguresInForce = QHash<FigureKey, ReportedFigure>;

/// What is in force of the figures asked for; those nothing is said of are not in it. Few are
/// looked up one by one, many by indicator and span of days.
FiguresInForce readFiguresInForce(const Connection& connection, const QVector<FigureKey>& keys);

/// What was in force at a moment (invalid: now) of all of a plan's indicators, in turn: by
/// indicator, region and period. One indicator's are held at a time.
void eachFigureInForce(const Connection& connection, const Plan& plan, const QDateTime& asOf,
                       const std::function<void(const FigureKey&, const ReportedFigure&)>& read);

/// Grows with every figure recorded, whatever it is of.
qint64 figuresMark(const Connection& connection);

/// What came in and was not taken back, as known at a moment (invalid: now), the last to come
/// first.
QVector<Receipt> readReceipts(const Connection& connection, const Plan& plan,
                              const QDateTime& asOf);
/// For one that is to be noted.
ReceiptId newReceiptId(const Connection& connection);

/// How the files of a sender are read; empty where that is not known.
QString readLayout(const Connection& connection, const Plan& plan, const QString& sender);

} // namespace kmh
