// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page a plan is finished on; what they do is in finish_page.cpp.
#include "ui/background_job.h"
#include "ui/dialogs/field_problem.h"
#include "ui/notice/finish_page.h"
#include "ui/plans/carry_over_panel.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

FinishPage::FinishPage(DraftDesk& desk, const NoticeSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_setting(setting)
    , m_job(new BackgroundJob(this))
    , m_plan(new QLabel)
    , m_open(new QLabel)
    , m_goToOpen(new QPushButton(tr("Go to the first")))
    , m_carry(new QCheckBox(tr("&Go on with what is not finished of %1").arg(setting.plan)))
    , m_panel(new CarryOverPanel)
    , m_path(new QLineEdit)
    , m_problem(makeFieldProblem())
    , m_progress(new QProgressBar)
    , m_make(new QPushButton(tr("Make the workbook")))
{
    auto* layout = new QVBoxLayout(this);
    const int em = int(theme::em(font()));
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->addWidget(makePlan());
    auto* before = new Card(tr("The plan before"));
    before->body()->addWidget(m_carry);
    before->body()->addWidget(m_panel, 1);
    layout->addWidget(before);
    layout->addWidget(makeFile());
    layout->addStretch(1);
    m_panel->setMinimumHeight(em * 12);
    connect(m_carry, &QCheckBox::toggled, this, [this](bool carry) {
        say({});
        if (carry)
            findUnfinished();
    });
    connect(&m_desk, &DraftDesk::findingsChanged, this, &FinishPage::follow);
    follow();
}

QWidget* FinishPage::makePlan()
{
    auto* card = new Card(tr("The new plan"));
    m_plan->setObjectName(QStringLiteral("planWords"));
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("openWords"));
    m_open->setFont(theme::font(theme::TextSize::Strong));
    m_goToOpen->setObjectName(QStringLiteral("goToOpen"));
    m_goToOpen->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addWidget(m_goToOpen);
    line->addStretch(1);
    card->body()->addWidget(m_plan);
    card->body()->addLayout(line);
    connect(m_goToOpen, &QPushButton::clicked, this, &FinishPage::openAsked);
    return card;
}

QWidget* FinishPage::makeFile()
{
    auto* card = new Card(tr("Its workbook"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File the workbook is written to"));
    m_make->setObjectName(QStringLiteral("make"));
    m_make->setDefault(true);
    m_problem->setObjectName(QStringLiteral("finishProblem"));
    m_progress->setRange(0, 0); // what cannot be stopped tells no share
    m_progress->setMaximumWidth(int(theme::em(font()) * 14));
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    line->addWidget(m_progress);
    line->addWidget(m_make);
    card->body()->addLayout(line);
    card->body()->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &FinishPage::choosePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_isPathChosen = true;
        say({});
    });
    connect(m_make, &QPushButton::clicked, this, &FinishPage::make);
    return card;
}

} // namespace kmh
