// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcome_window.h"

#include "ui/background_job.h"
#include "ui/dialogs/telling.h"
#include "ui/plans/plan_shelf.h"
#include "ui/start/recent_list.h"
#include "ui/theme/theme.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <memory>

namespace kmh {

namespace {

QString droppedWorkbook(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.toLocalFile().endsWith(QLatin1String(".kmh"), Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

QString WelcomeWindow::person() const
{
    return m_person->text().trimmed();
}

void WelcomeWindow::readShelf()
{
    const auto plans = std::make_shared<QVector<ShelvedPlan>>();
    const auto read = [plans, paths = PlanShelf::paths()](const Progress& progress) {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            plans->append(shelvedPlanAt(paths.at(i)));
            kmh::tell(progress, double(i + 1) / double(paths.size()));
        }
    };
    m_work->start(this, read, [this, plans](const BackgroundJob::End& end) {
        m_recent->setPlans(*plans);
        followRecent();
        if (!end.trouble.isEmpty())
            tell(end.trouble);
    });
}

void WelcomeWindow::followRecent()
{
    const ShelvedPlan* plan = m_recent->selected();
    m_open->setEnabled(plan && plan->trouble.isEmpty());
    m_remove->setEnabled(plan);
}

void WelcomeWindow::remove(const QString& path)
{
    PlanShelf::remove(path);
    readShelf();
}

void WelcomeWindow::tell(const QString& sentence)
{
    tellOver(*this, windowTitle(), sentence);
}

void WelcomeWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedWorkbook(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomeWindow::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedWorkbook(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT openRequested(path);
    }
}

void WelcomeWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kmh
