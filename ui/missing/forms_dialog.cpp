// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/forms_dialog.h"

#include "core/exchange/return_form_writer.h"
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/missing/due_source.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWidth = 48; // of the text size
constexpr int kHeight = 40;

} // namespace

FormsDialog::FormsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_period(new QComboBox)
    , m_reporters(new QListWidget)
    , m_nobody(new QLabel)
    , m_folder(new QLineEdit)
    , m_progress(nullptr)
    , m_bar(new QProgressBar)
    , m_problem(makeFieldProblem())
    , m_told(new QLabel)
    , m_write(new QPushButton(tr("&Write the forms")))
    , m_openFolder(new QPushButton(tr("&Open the folder")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Return forms"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeChoices(), 1);
    layout->addWidget(makeFolder());
    m_progress = makeProgress();
    layout->addWidget(m_progress);
    m_told->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addWidget(m_told);
    layout->addWidget(makeButtons());
    connect(&m_job, &BackgroundJob::progressed, m_bar, &QProgressBar::setValue);
    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    readForms();
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
}

void FormsDialog::open(Desk& desk, QWidget* parent)
{
    (new FormsDialog(desk, parent))->QDialog::open();
}

QWidget* FormsDialog::makeChoices()
{
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Period:")));
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    for (const Period& period : m_desk.periods()) {
        if (period.kind() == Period::Kind::Xun)
            m_period->addItem(periodLabel(period), period.code());
    }
    m_period->setCurrentIndex(m_period->findData(roundOf(m_desk.period()).code()));
    head->addWidget(m_period, 1);
    column->addLayout(head);
    m_reporters->setAccessibleName(tr("Who gets a form"));
    column->addWidget(m_reporters, 1);
    auto* all = new QHBoxLayout;
    for (const auto& [text, state] : {std::pair(tr("Choose &all"), Qt::Checked),
                                      std::pair(tr("Choose &none"), Qt::Unchecked)}) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, state = state] {
            for (int i = 0; i < m_reporters->count(); ++i)
                m_reporters->item(i)->setCheckState(state);
        });
        all->addWidget(button);
    }
    m_nobody->setWordWrap(true);
    all->addWidget(m_nobody, 1);
    column->addLayout(all);
    connect(m_period, &QComboBox::currentIndexChanged, this, &FormsDialog::readForms);
    connect(m_reporters, &QListWidget::itemChanged, this, &FormsDialog::follow);
    return choices;
}

QWidget* FormsDialog::makeFolder()
{
    auto* folder = new QWidget;
    auto* row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(tr("&Folder…"));
    choose->setAutoDefault(false);
    row->addWidget(new QLabel(tr("Write to:")));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &FormsDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &FormsDialog::follow);
    return folder;
}

QWidget* FormsDialog::makeProgress()
{
    auto* progress = new QWidget;
    auto* row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stop"));
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    progress->hide();
    connect(stop, &QPushButton::clicked, this, [this] {
        tell(tr("Stopping…"));
        m_job.cancel();
    });
    return progress;
}

QWidget* FormsDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"));
    m_write->setObjectName(QStringLiteral("write"));
    m_openFolder->setEnabled(false);
    row->addWidget(m_openFolder);
    row->addStretch(1);
    row->addWidget(m_write);
    row->addWidget(close);
    connect(m_write, &QPushButton::clicked, this, &FormsDialog::write);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void FormsDialog::readForms()
{
    m_forms.clear();
    m_reporters->clear();
    try {
        const auto period = Period::parse(m_period->currentData().toString());
        const Snapshot snapshot = m_desk.workbook().snapshot(
            {.period = period.value_or(m_desk.period()), .asOf = m_desk.asOf()});
        m_forms = returnForms(snapshot, readDueFigures(m_desk, snapshot), m_desk.now());
    } catch (const Error& error) {
        tell({}, error.sentence());
    }
    for (const ReturnForm& form : std::as_const(m_forms)) {
        const QString name =
            reporterName(m_desk.plan(), {form.identity.unit, form.identity.region});
        auto* item = new QListWidgetItem(
            tr("%1: %2 figures", nullptr, int(form.lines.size())).arg(name).arg(form.lines.size()));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_reporters->addItem(item);
    }
    m_nobody->setText(m_forms.isEmpty()
                          ? tr("Nothing is due in this round; there are no forms to write.")
                          : tr("Whoever is asked for nothing in this round gets no form."));
    follow();
}

void FormsDialog::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void FormsDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the forms"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FormsDialog::setFolder);
    dialog->open();
}

void FormsDialog::write()
{
    QVector<ReturnForm> chosen;
    for (int i = 0; i < m_reporters->count(); ++i) {
        if (m_reporters->item(i)->checkState() == Qt::Checked)
            chosen.append(m_forms.at(i));
    }
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!QDir().mkpath(folder)) {
        tell({}, tr("This folder cannot be made; choose another."));
        return;
    }
    tell({});
    m_bar->setValue(0);
    const auto written = std::make_shared<QStringList>();
    const auto work = [written, chosen, folder,
                       plan = m_desk.assessment().snapshot->plan](const Progress& progress) {
        *written = writeReturnForms(chosen, *plan, folder, progress);
    };
    m_job.start(this, work, [this, written](const BackgroundJob::End& end) {
        showEnd(end, int(written->size()));
    });
    follow();
}

void FormsDialog::showEnd(const BackgroundJob::End& end, int written)
{
    if (end.cancelled)
        tell(tr("Stopped; no form was written."));
    else if (end.isDone())
        tell(tr("%1 forms were written to %2.", nullptr, int(written))
                 .arg(written)
                 .arg(m_folder->text()));
    else
        tell({}, end.trouble);
    m_openFolder->setEnabled(end.isDone());
    follow();
}

QString FormsDialog::told() const
{
    return m_told->text().isEmpty() ? m_problem->text() : m_told->text();
}

void FormsDialog::follow()
{
    bool any = false;
    for (int i = 0; i < m_reporters->count(); ++i)
        any = any || m_reporters->item(i)->checkState() == Qt::Checked;
    m_progress->setVisible(isWriting());
    m_write->setEnabled(any && !isWriting() && !m_folder->text().trimmed().isEmpty());
}

void FormsDialog::tell(const QString& done, const QString& problem)
{
    m_told->setText(done);
    m_told->setVisible(!done.isEmpty());
    showFieldProblem(m_problem, problem);
}

} // namespace kmh
