// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/check_foot.h"

#include "ui/notice/draft_desk.h"
#include "ui/pages/table.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kSentenceColumn = 2;
constexpr int kRowsShown = 5;

QPushButton* footButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

CheckFoot::CheckFoot(DraftDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(makeOpenPointModel(this))
    , m_coverage(new ElidedLabel)
    , m_told(new QLabel)
    , m_open(footButton("open"))
    , m_next(footButton("next"))
    , m_finish(footButton("finish"))
    , m_list(new Table(m_model, kSentenceColumn))
{
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    QPalette warning = m_told->palette();
    warning.setColor(QPalette::WindowText, lightInk(Light::Behind));
    m_told->setPalette(warning);
    m_told->hide();
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_open->setCheckable(true);
    m_next->setText(tr("Next open point (F8)"));
    m_finish->setText(tr("Finish… (Ctrl+3)"));
    m_list->setAccessibleName(tr("Open points"));
    m_list->setEmptyText(tr("Nothing is open."));
    m_list->setRowsAtLeast(kRowsShown);
    m_list->setMaximumHeight(int(theme::em(font()) * 14));
    m_list->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_coverage, 1);
    line->addWidget(m_open);
    line->addWidget(m_next);
    line->addWidget(m_finish);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_told);
    layout->addLayout(line);
    layout->addWidget(m_list);
    connect(m_open, &QPushButton::toggled, this, &CheckFoot::showList);
    connect(m_next, &QPushButton::clicked, this, [this] { m_desk.goToOpen(m_desk.nextOpen(1)); });
    connect(m_finish, &QPushButton::clicked, this, &CheckFoot::finishAsked);
    connect(m_list, &Table::rowActivated, this, [this](int row) {
        const QVector<OpenPointRow>& rows = m_model->rows();
        const OpenPoint& chosen = m_model->row(row).point;
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i).point.sentence == chosen.sentence &&
                rows.at(i).point.quote == chosen.quote) {
                m_desk.goToOpen(i);
                return;
            }
        }
    });
    connect(&m_desk, &DraftDesk::findingsChanged, this, &CheckFoot::follow);
    for (const auto gone : {&DraftDesk::draftChanged, &DraftDesk::currentChanged})
        connect(&m_desk, gone, this, [this] { tell({}); });
    follow();
}

void CheckFoot::follow()
{
    const DraftFindings& findings = m_desk.findings();
    m_model->setRows(openPointRows(m_desk.index(), findings.open));
    m_list->fitColumns();
    m_coverage->setText(findings.coverageSentence);
    const qsizetype open = findings.open.size();
    m_open->setText(open > 0 ? tr("%1 points still open", nullptr, int(open)).arg(open)
                             : tr("✓ Nothing is open"));
    m_open->setToolTip(tr("Show or hide the list (F9)"));
    m_next->setEnabled(open > 0);
    m_finish->setEnabled(open == 0 && m_desk.hasDraft());
    m_finish->setDefault(m_finish->isEnabled()); // what is left to do
    m_finish->setToolTip(
        open == 0 ? QString() : tr("First settle what is open; F8 goes from one to the next."));
}

bool CheckFoot::isListShown() const
{
    return !m_list->isHidden();
}

void CheckFoot::showList(bool shown)
{
    if (shown != isListShown())
        m_list->setVisible(shown);
    m_list->fitColumns();
    m_open->setChecked(shown);
    Q_EMIT listToggled(shown);
}

void CheckFoot::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

QString CheckFoot::told() const
{
    return m_told->isHidden() ? QString() : m_told->text();
}

} // namespace kmh
