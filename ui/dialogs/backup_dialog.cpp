// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_dialog.h"

#include "ui/background_job.h"
#include "ui/desk.h"
#include "ui/dialogs/restore_question.h"
#include "ui/pages/table.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWorkbookColumn = 4;
constexpr int kWidth = 64; // of the text size
constexpr int kHeight = 30;
constexpr int kMostDays = 3650;
constexpr int kLookEvery = 200; // milliseconds

/// Of what lies at the desk; empty for the bundled workbooks, which need no copies.
QString workbookAt(const Desk& desk)
{
    if (desk.workbook().isBundled())
        return {};
    const auto backup = backupAt(desk.workbook().path());
    return backup ? backup->workbook : desk.workbook().path();
}

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

BackupDialog::BackupDialog(Desk& desk, const BackupPolicy& policy, BackgroundJob& work,
                           QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_policy(policy)
    , m_work(work)
    , m_workbook(workbookAt(desk))
    , m_model(makeBackupModel(this))
    , m_table(new Table(m_model, kWorkbookColumn))
    , m_folder(new ElidedLabel)
    , m_kept(new QLabel)
    , m_told(new QLabel)
    , m_progress(new QProgressBar)
    , m_timer(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("Backup copies"));
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    m_table->setAccessibleName(windowTitle());
    m_table->setRowsAtLeast(5);
    m_table->setEmptyText(tr("There is no copy yet; one is made when the workbook is first opened "
                             "on a day, and before each import."));
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 100);
    m_progress->setVisible(false);
    m_kept->setWordWrap(true);
    m_kept->setFont(theme::font(theme::TextSize::Small));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makePlace());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_kept);
    layout->addWidget(m_told);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    connect(m_timer, &QTimer::timeout, this, &BackupDialog::followProgress);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupDialog::followSelection);
    connect(m_table, &Table::activated, this, &BackupDialog::look);
    refresh();
    m_table->selectRowAt(0);
    m_table->setFocus();
}

QWidget* BackupDialog::makePlace()
{
    auto* place = new QWidget;
    auto* rows = new QVBoxLayout(place);
    auto* layout = new QHBoxLayout;
    auto* choices = new QHBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(layout);
    rows->addLayout(choices);
    auto* another = button(tr("Another &folder…"), "anotherFolder");
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setRange(1, kMostDays);
    m_days->setValue(m_policy.days);
    const auto count = [this](int value) { m_days->setSuffix(tr(" days", nullptr, value)); };
    count(m_policy.days);
    auto* days = new QLabel(tr("&Keep for"));
    days->setBuddy(m_days);
    m_all = new QCheckBox(tr("Copies of &all workbooks"));
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setChecked(m_workbook.isEmpty());
    m_all->setEnabled(!m_workbook.isEmpty());
    layout->addWidget(m_folder, 1);
    layout->addWidget(another);
    choices->addWidget(m_all);
    choices->addStretch(1);
    choices->addWidget(days);
    choices->addWidget(m_days);
    connect(another, &QPushButton::clicked, this, &BackupDialog::chooseFolder);
    connect(m_all, &QCheckBox::toggled, this, &BackupDialog::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, [this, count](int value) {
        count(value);
        setPolicy({m_policy.folder, value});
    });
    return place;
}

QWidget* BackupDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_now = button(tr("&Make a copy now"), "now");
    m_look = button(tr("&Look into it"), "look");
    m_restore = button(tr("&Restore it…"), "restore");
    auto* closing = button(tr("Close"), "close");
    layout->addWidget(m_now);
    layout->addStretch(1);
    layout->addWidget(m_look);
    layout->addWidget(m_restore);
    layout->addWidget(closing);
    connect(m_now, &QPushButton::clicked, this, &BackupDialog::backUpNow);
    connect(m_look, &QPushButton::clicked, this, &BackupDialog::look);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::askToRestore);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void BackupDialog::refresh()
{
    const QVector<Backup> all = backups(m_policy);
    qint64 total = 0;
    for (const Backup& backup : all)
        total += backup.size;
    m_model->setRows(m_all->isChecked() ? all : backupsOf(m_workbook, m_policy));
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    m_folder->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(m_policy.folder)));
    m_kept->setText(tr("The last %1 copies of each workbook are kept however old they are. All "
                       "copies together take %2; beyond %3 the oldest go first.")
                        .arg(BackupPolicy::kAtLeast)
                        .arg(size(total), size(BackupPolicy::kLargestTotal)));
    followSelection();
}

const Backup* BackupDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? &m_model->row(row) : nullptr;
}

void BackupDialog::followSelection()
{
    const bool idle = !m_progress->isVisibleTo(this);
    const Backup* backup = selected();
    const bool whole = backup && backup->reason != BackupReason::Damaged;
    m_look->setEnabled(idle && whole);
    m_restore->setEnabled(idle && whole);
    m_now->setEnabled(idle && !m_workbook.isEmpty() && QFileInfo::exists(m_workbook));
}

void BackupDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the backup copies"), m_policy.folder);
    if (folder.isEmpty())
        return;
    if (const QString why = BackupPolicy::whyNotIn(folder); !why.isEmpty())
        m_told->setText(why);
    else
        setPolicy({folder, m_policy.days});
}

void BackupDialog::setPolicy(const BackupPolicy& policy)
{
    m_policy = policy;
    m_policy.keep();
    Q_EMIT policyChanged(m_policy);
    refresh();
}

void BackupDialog::work(const QString& doing, std::function<void()> task,
                        std::function<void()> then)
{
    m_told->setText(doing);
    m_progress->setValue(0);
    m_progress->setVisible(true);
    m_timer->start(kLookEvery);
    followSelection();
    const auto done = [this, then = std::move(then)](const BackgroundJob::End& end) {
        m_timer->stop();
        m_progress->setVisible(false);
        m_told->setText(end.trouble);
        refresh();
        if (end.isDone())
            then();
    };
    m_work.start(
        this, [task = std::move(task)](const Progress&) { task(); }, done);
}

/// The engine tells nothing of how far it is, but what it has written has a size.
void BackupDialog::followProgress()
{
    const qint64 all = QFileInfo(m_workbook).size();
    const qint64 done = QFileInfo(unfinishedBackup(m_workbook, m_policy)).size();
    m_progress->setValue(all > 0 ? int(std::min<qint64>(100, done * 100 / all)) : 0);
}

void BackupDialog::backUpNow()
{
    const auto made = std::make_shared<Backup>();
    work(
        tr("A copy is being made…"),
        [made, workbook = m_workbook, by = m_desk.person(), at = m_desk.now(), policy = m_policy] {
            *made = backUp(workbook, BackupReason::Asked, by, at, policy);
        },
        [this, made] {
            m_told->setText(tr("The copy is made."));
            m_table->selectRowAt(
                m_model->rowWhere([&](const Backup& backup) { return backup.path == made->path; }));
        });
}

void BackupDialog::look()
{
    if (!m_look->isEnabled())
        return;
    const QString path = selected()->path;
    accept();
    Q_EMIT openRequested(path);
}

void BackupDialog::askToRestore()
{
    const Backup backup = *selected();
    askWhetherToRestore(this, backup, [this, backup] { prepareRestoring(backup); });
}

void BackupDialog::prepareRestoring(const Backup& backup)
{
    const auto ready = std::make_shared<std::shared_ptr<Restoration>>();
    work(
        tr("What is there now is kept as a copy, and the copy to be restored is checked…"),
        [ready, backup, by = m_desk.person(), at = m_desk.now(), policy = m_policy] {
            const auto restoration = std::make_shared<Restoration>(backup.workbook, backup.path);
            backUpBeforeRestoring(backup.workbook, by, at, policy);
            *ready = restoration;
        },
        [this, ready, backup] {
            const std::shared_ptr<Restoration> restoration = *ready;
            accept();
            Q_EMIT restorationReady(restoration, backup.workbook);
        });
}

} // namespace kmh
