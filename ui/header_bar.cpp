// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_bar.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "core/domain/number_format.h"
#include "core/evaluation/judge.h"
#include "core/evaluation/trajectory.h"
#include "ui/dialogs/as_of_dialog.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kLongestRule = 16; // of the text size; an office may give its rule any title
constexpr double kShortestRule = 2;
constexpr double kBesideRule = 13; // margins, and the title where it is cut
constexpr int kNarrowestPeriod = 10;
constexpr double kWide = 60; // from where on nothing has to be said briefly

} // namespace

HeaderBar::HeaderBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_periods(desk.periods())
    , m_combo(new QComboBox)
    , m_asOf(new QPushButton)
    , m_progress(new ElidedLabel)
    , m_rule(new QPushButton)
    , m_demo(new QLabel(tr("Demonstration")))
{
    const int em = int(theme::em(font()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->setSpacing(em);

    auto* title = new ElidedLabel(tr("%1 dispatch desk").arg(desk.plan().shortTitle));
    title->setFont(theme::font(theme::TextSize::Title));
    title->setToolTip(desk.plan().title);
    layout->addWidget(title);

    m_combo->setAccessibleName(tr("Period"));
    m_combo->setMaxVisibleItems(int(m_periods.size()));
    m_combo->setMinimumWidth(em * kNarrowestPeriod);
    for (const Period& period : std::as_const(m_periods))
        m_combo->addItem(periodLabel(period), period.code());
    layout->addWidget(m_combo);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { choose(m_periods.at(index)); });

    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setToolTip(tr("The moment whose knowledge is shown (Ctrl+T)"));
    layout->addWidget(m_asOf);
    connect(m_asOf, &QPushButton::clicked, this, [this] { AsOfDialog::ask(this, m_desk); });

    m_progress->setMinimumWidth(1);
    layout->addWidget(m_progress, 1);
    m_rule->setObjectName(QStringLiteral("rule"));
    layout->addWidget(m_rule);
    connect(m_rule, &QPushButton::clicked, this, &HeaderBar::rulesRequested);
    m_demo->setObjectName(QStringLiteral("demoMark"));
    m_demo->setFont(theme::font(theme::TextSize::Strong));
    m_demo->setToolTip(tr("Demonstration figures"));
    QPalette warning = m_demo->palette();
    warning.setColor(QPalette::WindowText, lightInk(Light::Watch));
    m_demo->setPalette(warning);
    m_demo->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_demo->setMargin(em / 3);
    layout->addWidget(m_demo);

    connect(&desk, &Desk::assessmentChanged, this, &HeaderBar::follow);
    follow();
}

void HeaderBar::movePeriod(int steps)
{
    const Period::Kind kind = m_desk.period().kind();
    Period period = m_desk.period();
    for (int i = 0; i < std::abs(steps); ++i)
        period = steps > 0 ? period.next() : period.previous();
    if (m_periods.contains(period) && period.kind() == kind)
        choose(period);
}

void HeaderBar::choose(const Period& period)
{
    try {
        m_desk.setPeriod(period);
    } catch (const Error& error) {
        follow();
        Q_EMIT failed(error.sentence());
    }
}

void HeaderBar::follow()
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(int(m_periods.indexOf(m_desk.period())));
    m_asOf->setText(tr("Known as of %1 ▼")
                        .arg(m_desk.asOf().isValid() ? momentLabel(m_desk.asOf()) : tr("now")));
    const Period& span = m_desk.plan().period;
    const QDate day = m_desk.period().lastDay();
    const QString text =
        tr("As of %1 · %2 of %3 has passed")
            .arg(dayLabel(day), formatRatioPercent(elapsedShare(span, day)), periodLabel(span));
    m_progress->setText(text);
    m_progress->setToolTip(text);
    // In large text there may be no room for it in the bar.
    m_combo->setToolTip(text + QLatin1Char('\n') +
                        tr("The period looked at; every page follows (Alt+Left, Alt+Right)"));
    const LightRule& rule = m_desk.assessment().rule;
    fitRule();
    m_rule->setAccessibleName(tr("Judged %1").arg(ruleLabel(rule)));
    m_rule->setToolTip(tr("%1 (%2): %3\nOpens the rules (Ctrl+R)")
                           .arg(ruleLabel(rule), rule.reference(), ruleFormula(rule)));
    m_demo->setVisible(m_desk.assessment().snapshot->demo);
}

/// Cut in the middle, since the version stands at the end; in large text on a small screen to what
/// the rest of the bar leaves.
void HeaderBar::fitRule()
{
    const double em = theme::em(font());
    const QFontMetrics metrics = m_rule->fontMetrics();
    const int around = m_rule->sizeHint().width() - metrics.horizontalAdvance(m_rule->text()) +
                       metrics.horizontalAdvance(tr("Judged %1 ▼").arg(QString()));
    int others = 0;
    for (const QWidget* each : {static_cast<QWidget*>(m_combo), static_cast<QWidget*>(m_asOf),
                                static_cast<QWidget*>(m_demo)})
        others += each->isHidden() ? 0 : each->sizeHint().width();
    const double room =
        m_hasRoom ? width() - others - around - em * kBesideRule : em * kLongestRule;
    const QString title =
        metrics.elidedText(ruleLabel(m_desk.assessment().rule), Qt::ElideMiddle,
                           int(std::clamp(room, em * kShortestRule, em * kLongestRule)));
    m_rule->setText(tr("Judged %1 ▼").arg(title));
    m_rule->setMinimumWidth(m_hasRoom ? m_rule->sizeHint().width() : int(em * 5));
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_hasRoom = true;
    const bool wide = width() >= theme::em(font()) * kWide;
    m_demo->setText(wide ? tr("Demonstration figures") : tr("Demonstration"));
    fitRule();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::kCard);
}

} // namespace kmh
