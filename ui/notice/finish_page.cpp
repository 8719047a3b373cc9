// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/finish_page.h"

#include "ui/background_job.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/save_file.h"
#include "ui/plans/carry_over_panel.h"
#include "ui/plans/new_plan.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

/// A workbook belongs to the thread that opened it, so each piece of work opens its own.
Workbook openEarlier(const QString& path)
{
    return path.isEmpty() ? Workbook::openBundled(Bundle::Plan)
                          : Workbook::open(path, Workbook::Access::ReadOnly);
}

} // namespace

FinishPage::~FinishPage() = default;

QString FinishPage::proposedName(const DraftHead& head)
{
    const QString name = head.shortTitle.isEmpty() ? head.title : head.shortTitle;
    return safeFileName(QStringLiteral("%1 %2").arg(head.code, name)) + QStringLiteral(".kmh");
}

bool FinishPage::isWorking() const
{
    return m_job->isWorking();
}

QString FinishPage::problem() const
{
    return m_problem->text();
}

QString FinishPage::path() const
{
    return m_path->text().trimmed();
}

void FinishPage::setPath(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_isPathChosen = true;
    say({});
}

void FinishPage::begin()
{
    m_isPathChosen = false;
    m_carry->setChecked(false);
    say({});
}

void FinishPage::look()
{
    m_plan->setText(planWords());
    if (!m_isPathChosen) {
        const QString folder =
            m_setting.workbook.isEmpty()
                ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                : QFileInfo(m_setting.workbook).absolutePath();
        m_path->setText(
            QDir::toNativeSeparators(QDir(folder).filePath(proposedName(m_desk.draft().head))));
    }
    if (m_carry->isChecked())
        findUnfinished(); // the draft may be another by now
    follow();
}

QString FinishPage::contentWords(const Plan& plan)
{
    // With a comment: a text of the same words that is not counted would be given the form for one.
    const auto n = [](const auto& parts) { return int(parts.size()); };
    return QStringList{
        tr("%1 sections", "counted", n(plan.sections)).arg(n(plan.sections)),
        tr("%1 measures", "counted", n(plan.measures)).arg(n(plan.measures)),
        tr("%1 indicators", "counted", n(plan.indicators)).arg(n(plan.indicators)),
        tr("%1 deliverables", "counted", n(plan.deliverables)).arg(n(plan.deliverables)),
        tr("%1 projects", "counted", n(plan.projects)).arg(n(plan.projects)),
        tr("%1 mechanisms", "counted", n(plan.mechanisms)).arg(n(plan.mechanisms)),
        tr("%1 sums of money", "counted", n(plan.fundings)).arg(n(plan.fundings))}
        .join(tr(", ", "between counts"));
}

QString FinishPage::planWords() const
{
    const Plan plan = planOf(m_desk.draft());
    const DraftHead& head = m_desk.draft().head;
    const QString period = head.period ? periodLabel(*head.period) : QString();
    const qsizetype added =
        std::max(qsizetype(0), plan.units.size() - m_desk.draft().registers.units.size());
    QStringList lines{tr("%1 (%2)").arg(head.title, period), contentWords(plan),
                      m_desk.findings().coverageSentence};
    if (added > 0)
        lines.append(
            tr("%1 units are added to the register: %2", nullptr, int(added)).arg(added).arg([&] {
                QStringList names;
                for (const Unit& unit : plan.units.mid(plan.units.size() - added))
                    names.append(unit.name);
                return names.join(tr(", ", "between names"));
            }()));
    return lines.join(u'\n');
}

void FinishPage::setCarryOver(bool carry)
{
    m_carry->setChecked(carry);
}

void FinishPage::findUnfinished()
{
    const auto found = std::make_shared<Unfinished>();
    const auto earlier = std::make_shared<std::shared_ptr<const Plan>>();
    const auto work = [found, earlier, path = m_setting.workbook,
                       draft = m_desk.draft()](const Progress&) {
        const Workbook workbook = openEarlier(path);
        *earlier = workbook.plan();
        *found = unfinishedIn(workbook, draft);
    };
    m_job->start(this, work, [this, found, earlier](const BackgroundJob::End& end) {
        say(end.trouble);
        if (end.isDone() && m_carry->isChecked()) {
            m_panel->show(**earlier, *found, m_desk.draft());
            m_panel->setVisible(true);
        }
    });
    follow();
}

void FinishPage::make()
{
    const QString path = QDir::fromNativeSeparators(this->path());
    if (m_job->isWorking() || !m_desk.settleTyping() || !m_desk.findings().open.isEmpty())
        return;
    if (path.isEmpty()) {
        say(tr("Say which file the workbook is written to."));
        return;
    }
    const QString file = path.endsWith(QLatin1String(".kmh"), Qt::CaseInsensitive)
                             ? path
                             : path + QStringLiteral(".kmh");
    const bool carries = m_carry->isChecked();
    const QString person = carries ? m_setting.person() : QString();
    if (carries && person.isEmpty()) {
        say(tr("What goes on is recorded in the new workbook under a name; give yours first."));
        return;
    }
    const auto leftOut = std::make_shared<QStringList>();
    const auto work = [file, carries, leftOut, draft = m_desk.draft(), earlier = m_setting.workbook,
                       unfinished = m_panel->chosen(),
                       stamp = Stamp{m_setting.now(), person, tr("new plan")}](const Progress&) {
        if (!carries) {
            startPlan(file, draft, {}, stamp);
            return;
        }
        const Workbook workbook = openEarlier(earlier);
        *leftOut = startPlan(file, draft, {&workbook, unfinished}, stamp);
    };
    m_job->start(this, work, [this, file, leftOut](const BackgroundJob::End& end) {
        say(end.trouble);
        if (end.isDone())
            Q_EMIT finished(file, *leftOut);
    });
    say({});
}

void FinishPage::say(const QString& sentence)
{
    showFieldProblem(m_problem, sentence);
    follow();
}

void FinishPage::follow()
{
    const qsizetype open = m_desk.findings().open.size();
    m_open->setText(open > 0 ? tr("%1 points are still open; the workbook can be made when none "
                                  "is.",
                                  nullptr, int(open))
                                   .arg(open)
                             : tr("✓ Nothing is open."));
    m_goToOpen->setVisible(open > 0);
    m_progress->setVisible(m_job->isWorking());
    m_make->setEnabled(open == 0 && !m_job->isWorking() && m_desk.hasDraft());
    m_panel->setVisible(m_carry->isChecked());
    // What goes on takes the room there is; without it the cards stay together at the top.
    auto* cards = static_cast<QBoxLayout*>(layout());
    cards->setStretch(1, m_carry->isChecked() ? 1 : 0);
    cards->setStretch(3, m_carry->isChecked() ? 0 : 1);
}

void FinishPage::choosePath()
{
    askSaveFile(this, tr("Workbook of the new plan"), QDir::fromNativeSeparators(path()),
                {tr("Workbooks (*.kmh)")}, [this](const QString& chosen) { setPath(chosen); });
}

} // namespace kmh
