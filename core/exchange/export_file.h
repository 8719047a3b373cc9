// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/export_source.h"
#include "core/exchange/sheet_writer.h"

namespace kmh {

enum class ExportFormat { Xlsx, Csv, Json };

/// By the end of a file's name. Throws Error (Usage) for any other end.
ExportFormat exportFormatOf(const QString& path);

enum class ExportContent {
    Everything,
    Figures, ///< 填报数据 alone
    Ledgers, ///< 台账 alone; not as .csv, which holds one table
    History, ///< 历史版本 alone
};

struct ExportRequest
{
    QString path;
    ExportContent content = ExportContent::Everything;
    Paper paper = Paper::A4;
};

/// Writes what a workbook holds to a file, beside its place first and renamed when it is whole.
///
/// - .xlsx: 总览; 目标进度 with target against actual for every indicator and region; for each
///   sector a sheet of its indicators with charts of target against actual and, indicator by
///   indicator, of plan against actual (drawn from 进度数据); 填报数据, which can be imported
///   again; 历史版本; a sheet for each ledger; 价格; 收件登记. A property of the file names the
///   sheet that is imported (export_mark.h).
/// - .csv: 填报数据 in the columns that can be imported again, whatever else there is; with History
///   the versions instead.
/// - .json: plan, period, as_of, rule, demo, made_at; indicators as kmhctl status has them;
///   figures: [{"indicator","name","region","period","value","cumulative","quality","source",
///   "note"}] in force; history: [{…the same…,"version","withdrawn","recorded_at","recorded_by",
///   "file","cell","receipt","demo"}], the newest first; ledgers: [{"code","name","kind",
///   "entries"}] as kmhctl ledger has them; receipts: [{"receipt","came_at","sender","unit",
///   "region","period","file","size","sha256","form","recorded_at","recorded_by","note","demo"}].
///   Of an export of a part only that part's keys.
///
/// Throws Error: Usage for a format that cannot hold what is asked for, CannotOpen where the file
/// cannot be written; and Cancelled. Nothing is left behind then.
void exportFile(const ExportRequest& request, const ExportSource& source,
                const Progress& progress = {});

} // namespace kmh
