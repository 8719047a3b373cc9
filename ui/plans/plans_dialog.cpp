// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plans_dialog.h"

#include "ui/background_job.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace kmh {

namespace {

constexpr int kTitleColumn = 1;
constexpr int kWidth = 70; // of the text size
constexpr int kHeight = 28;

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QString pathAt(const Desk& desk)
{
    return desk.workbook().isBundled() ? QString()
                                       : QFileInfo(desk.workbook().path()).absoluteFilePath();
}

} // namespace

PlansDialog::PlansDialog(Desk& desk, BackgroundJob& work, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_work(work)
    , m_open(pathAt(desk))
    , m_model(makeShelfModel(m_open, this))
    , m_table(new Table(m_model, kTitleColumn))
    , m_told(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("plansDialog"));
    setWindowTitle(tr("Plans"));
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    m_table->setAccessibleName(windowTitle());
    m_table->setRowsAtLeast(6);
    m_table->setEmptyText(tr("No workbook was opened on this computer yet; start one, open one or "
                             "make a new plan from a notice in the File menu."));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    layout->addWidget(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlansDialog::follow);
    connect(m_table, &Table::rowActivated, this, &PlansDialog::openSelected);
    connect(&m_desk, &Desk::assessmentChanged, this, &PlansDialog::readShelf);
    readShelf();
    m_table->setFocus();
}

QWidget* PlansDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_archive = button(tr("&Archive the plan at the desk"), "archive");
    m_forget = button(tr("Take off the &list"), "forget");
    auto* another = button(tr("Add a &file…"), "addFile");
    m_compare = button(tr("&Compare with the plan at the desk"), "compare");
    m_openButton = button(tr("&Open"), "open");
    auto* closing = button(tr("Close"), "close");
    layout->addWidget(m_archive);
    layout->addStretch(1);
    for (QPushButton* each : {another, m_forget, m_compare, m_openButton, closing})
        layout->addWidget(each);
    connect(m_archive, &QPushButton::clicked, this, &PlansDialog::archive);
    connect(m_forget, &QPushButton::clicked, this, &PlansDialog::forget);
    connect(another, &QPushButton::clicked, this, &PlansDialog::addFile);
    connect(m_compare, &QPushButton::clicked, this, &PlansDialog::compareSelected);
    connect(m_openButton, &QPushButton::clicked, this, &PlansDialog::openSelected);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void PlansDialog::readShelf()
{
    const auto plans = std::make_shared<QVector<ShelvedPlan>>();
    const QString before = selected() ? selected()->path : m_open;
    const auto read = [plans, paths = PlanShelf::paths()](const Progress& progress) {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            plans->append(shelvedPlanAt(paths.at(i)));
            tell(progress, double(i + 1) / double(paths.size()));
        }
    };
    m_work.start(this, read, [this, plans, before](const BackgroundJob::End& end) {
        if (!end.trouble.isEmpty())
            m_told->setText(end.trouble);
        m_model->setRows(inOrder(*plans));
        m_table->fitColumns();
        const int at =
            m_model->rowWhere([&](const ShelvedPlan& plan) { return plan.path == before; });
        m_table->selectRowAt(at < 0 ? 0 : at);
        follow();
    });
    follow();
}

const ShelvedPlan* PlansDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? &m_model->row(row) : nullptr;
}

void PlansDialog::follow()
{
    const ShelvedPlan* plan = selected();
    const bool isReadable = plan && plan->trouble.isEmpty();
    const bool isOther = isReadable && plan->path != m_open;
    m_openButton->setEnabled(isOther);
    m_compare->setEnabled(isOther);
    m_forget->setEnabled(plan && plan->path != m_open);
    m_archive->setText(m_desk.workbook().archivedSince().isValid()
                           ? tr("Take the plan at the desk out of the &archive")
                           : tr("&Archive the plan at the desk"));
    m_archive->setEnabled(!m_desk.workbook().isReadOnly() && !m_desk.asOf().isValid());
}

void PlansDialog::openSelected()
{
    if (!m_openButton->isEnabled())
        return;
    const QString path = selected()->path;
    accept();
    Q_EMIT openRequested(path);
}

/// Goes first: the comparison is a window beside the desk, which this dialog would keep from use.
void PlansDialog::compareSelected()
{
    const ShelvedPlan* plan = selected();
    if (!plan)
        return;
    const QString path = plan->path;
    accept();
    Q_EMIT comparisonRequested(path);
}

void PlansDialog::addFile()
{
    auto* dialog = new QFileDialog(this, tr("Add a workbook to the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Workbooks (*.kmh)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        PlanShelf::add(path);
        readShelf();
    });
    dialog->open();
}

void PlansDialog::forget()
{
    if (const ShelvedPlan* plan = selected()) {
        PlanShelf::remove(plan->path);
        readShelf();
    }
}

void PlansDialog::archive()
{
    const QDate since = m_desk.workbook().archivedSince();
    const QString before = since.isValid() ? since.toString(Qt::ISODate) : QString();
    const QString after =
        since.isValid() ? QString() : m_desk.now().toLocalTime().date().toString(Qt::ISODate);
    const QString text = since.isValid() ? tr("out of the archive") : tr("archived");
    const SettingEdit edit{QLatin1String(kArchivedSetting), before, after};
    if (!recordEdit(this, m_desk, edit, {}, text))
        return;
    m_told->setText(since.isValid() ? tr("The plan is out of the archive; figures can be recorded "
                                         "again.")
                                    : tr("The plan is archived: it can be looked at, compared and "
                                         "exported, and nothing more is recorded in it."));
}

} // namespace kmh
