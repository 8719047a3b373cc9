// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "ui/assess.h"
#include "ui/background_job.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/plans/comparison_window.h"
#include "ui/plans/plans_dialog.h"

namespace kmh {

void DeskWindow::showPlans()
{
    auto* dialog = new PlansDialog(m_view->desk(), *m_work, m_view);
    connect(dialog, &PlansDialog::openRequested, this, &DeskWindow::openWorkbook,
            Qt::QueuedConnection);
    connect(dialog, &PlansDialog::comparisonRequested, this, &DeskWindow::comparePlanAt);
    dialog->open();
}

/// The other plan is read in the background, at the end of what was reported of it.
void DeskWindow::comparePlanAt(const QString& path)
{
    const auto other = std::make_shared<std::shared_ptr<const Assessment>>();
    const auto read = [other, path](const Progress&) {
        const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
        *other = assess(workbook, workbook.lastReportedXun().value_or(workbook.plan()->period), {});
    };
    m_work->start(this, read, [this, other](const BackgroundJob::End& end) {
        if (!end.trouble.isEmpty())
            tell(end.trouble);
        if (!end.isDone())
            return;
        const Desk& desk = m_view->desk();
        const auto here = assess(desk.workbook(), desk.period(), desk.asOf());
        auto* window = new ComparisonWindow(comparePlans(*other, here), m_view);
        if (window->comparison().later == here)
            connect(window, &ComparisonWindow::measureRequested, this,
                    [this](MeasureId measure) { m_view->desk().measureRequested(measure, {}); });
        window->QWidget::show();
    });
}

} // namespace kmh
