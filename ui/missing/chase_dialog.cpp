// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/chase_dialog.h"

#include "core/domain/error.h"
#include "core/exchange/chase_file.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/save_file.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWidth = 48; // of the text size
constexpr int kHeight = 30;

} // namespace

ChaseDialog::ChaseDialog(std::shared_ptr<const Snapshot> snapshot, DueFigures due,
                         const Reporter& first, QWidget* parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_due(std::move(due))
    , m_items(chaseList(*m_snapshot->plan, m_due))
    , m_whom(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_problem(makeFieldProblem())
    , m_told(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Chase list for %1").arg(periodLabel(m_due.round)));
    m_whom->setObjectName(QStringLiteral("whom"));
    m_whom->setAccessibleName(tr("Whom to chase"));
    m_whom->addItem(tr("All who are missing"));
    for (const ChaseItem& item : std::as_const(m_items)) {
        m_whom->addItem(tr("%1: %2 figures", nullptr, int(item.figures.size()))
                            .arg(item.name)
                            .arg(item.figures.size()));
        if (item.reporter == first)
            m_whom->setCurrentIndex(m_whom->count() - 1);
    }
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The words to send"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_whom);
    layout->addWidget(m_text, 1);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addWidget(m_told);
    layout->addWidget(makeButtons());
    connect(m_whom, &QComboBox::currentIndexChanged, this, &ChaseDialog::showText);
    showText();
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
}

QWidget* ChaseDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* copy = new QPushButton(tr("&Copy"));
    auto* save = new QPushButton(tr("&Save as a table…"));
    auto* close = new QPushButton(tr("Close"));
    copy->setObjectName(QStringLiteral("copy"));
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        tell(tr("Copied; paste it into the message."));
    });
    connect(save, &QPushButton::clicked, this, &ChaseDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

const ChaseItem* ChaseDialog::chosen() const
{
    const int item = m_whom->currentIndex() - 1;
    return item < 0 ? nullptr : &m_items.at(item);
}

void ChaseDialog::showText()
{
    const ChaseItem* item = chosen();
    m_text->setPlainText(item ? chaseText(*m_snapshot, m_due, *item)
                              : chaseText(*m_snapshot, m_due));
    tell({});
}

void ChaseDialog::chooseFile()
{
    const QString name =
        tr("Chase list_%1").arg(periodLabel(m_due.round).replace(u'/', u'-').remove(u','));
    const ChaseItem* item = chosen();
    askSaveFile(this, tr("Save the chase list"), item ? name + u'_' + item->name : name,
                {tr("Excel workbooks (*.xlsx)"), tr("Tables of text (*.csv)")},
                [this](const QString& path) { saveAs(path); });
}

void ChaseDialog::saveAs(const QString& path)
{
    DueFigures due = m_due;
    if (const ChaseItem* item = chosen())
        due.figures = m_due.of(item->reporter);
    try {
        writeChaseList(*m_snapshot, due, path);
        tell(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    } catch (const Error& error) {
        tell({}, error.sentence());
    }
}

void ChaseDialog::tell(const QString& done, const QString& problem)
{
    m_told->setText(done);
    m_told->setVisible(!done.isEmpty());
    showFieldProblem(m_problem, problem);
}

} // namespace kmh
