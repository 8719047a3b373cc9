// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/export_source.h"

namespace kmh {

/// Counts the rows of an export for its progress; what is left after the last row is for closing
/// the file.
class ExportProgress
{
public:
    ExportProgress(const Progress& progress, int rows)
        : m_progress(progress)
        , m_rows(std::max(1, rows))
    {
    }

    /// A row was written. Throws Cancelled.
    void step()
    {
        constexpr int kSeldom = 256;
        constexpr double kRowsShare = 0.95;
        if (m_done++ % kSeldom == 0)
            tell(m_progress, kRowsShare * std::min(1., double(m_done) / m_rows));
    }

private:
    const Progress& m_progress;
    int m_rows;
    int m_done = 0;
};

/// Hands over every entry of a ledger, a page at a time.
void eachEntry(const ExportSource& source, const QString& ledger,
               const std::function<void(const Entry&)>& read);

// The two formats that hold several tables; exportFile() chooses.
struct ExportRequest;
void exportXlsx(const ExportRequest& request, const ExportSource& source, ExportProgress& progress);
void exportJson(const ExportRequest& request, const ExportSource& source, ExportProgress& progress);

} // namespace kmh
