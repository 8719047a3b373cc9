// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_explanations.h"

#include "core/evaluation/explanation.h"
#include "ui/models/rule_comparison_model.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/rule_tallies.h"
#include "ui/theme/light_badge.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

QLabel* wrapped(const QString& text, theme::TextSize size, const QColor& color = theme::kText)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(size));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette ink = label->palette();
    ink.setColor(QPalette::WindowText, color);
    label->setPalette(ink);
    return label;
}

QVBoxLayout* makePart(QWidget* part)
{
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(part->font()) * 0.3));
    return layout;
}

/// What the rules are given, each figure once.
QVector<ExplanationInput> sharedInputs(const RuleComparison& comparison,
                                       const RuleComparisonRow& row)
{
    QVector<ExplanationInput> shared;
    for (int rule = 0; rule < comparison.rules.size(); ++rule) {
        IndicatorAssessment verdict = row.underRules.at(rule);
        verdict.override.reset(); // told once, with the row
        for (const ExplanationInput& input : explain(comparison.under(rule), verdict).inputs) {
            const bool known =
                std::any_of(shared.begin(), shared.end(), [&](const ExplanationInput& other) {
                    return other.name == input.name;
                });
            if (!known)
                shared.append(input);
        }
    }
    return shared;
}

QWidget* figures(const RuleComparison& comparison, const RuleComparisonRow& row)
{
    auto* part = new QWidget;
    QVBoxLayout* layout = makePart(part);
    layout->addWidget(
        wrapped(RuleExplanations::tr("The figures all rules judge"), theme::TextSize::Strong));
    for (const ExplanationInput& input : sharedInputs(comparison, row))
        layout->addWidget(wrapped(RuleExplanations::tr("%1: %2").arg(input.name, input.value),
                                  theme::TextSize::Small));
    if (row.inForce.override)
        layout->addWidget(
            wrapped(reasonOf(comparison.assessment.plan(), row.inForce), theme::TextSize::Strong));
    layout->addStretch(1);
    return part;
}

QWidget* verdictOf(const RuleComparison& comparison, const RuleComparisonRow& row, int rule)
{
    const IndicatorAssessment& verdict = row.underRules.at(rule);
    auto* part = new QWidget;
    QVBoxLayout* layout = makePart(part);
    layout->addWidget(wrapped(ruleHeading(comparison, rule), theme::TextSize::Strong));
    auto* badge = new LightBadge(verdict.ruleLight);
    badge->setFocusPolicy(Qt::NoFocus);
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(badge, 0, Qt::AlignLeft);
    layout->addWidget(
        wrapped(ruleReasonOf(comparison.assessment.plan(), verdict), theme::TextSize::Body));
    const Explanation explanation = explain(comparison.under(rule), verdict);
    layout->addWidget(
        wrapped(RuleExplanations::tr("%1: %2").arg(explanation.rule, explanation.formula),
                theme::TextSize::Small, theme::kSecondaryText));
    layout->addStretch(1);
    return part;
}

} // namespace

RuleExplanations::RuleExplanations(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The selected indicator under each rule"));
    setSpokenRole(*this, QAccessible::Grouping);
    QPalette paper = palette();
    paper.setColor(QPalette::Window, theme::kCard);
    setPalette(paper);
    const int ring = int(theme::focusWidth(font())) + 1; // is seen around what is shown
    setViewportMargins(ring, ring, ring, ring);
}

void RuleExplanations::setRow(const RuleComparison& comparison, const RuleComparisonRow* row)
{
    auto* content = new QWidget;
    if (row) {
        auto* grid = new QGridLayout(content);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(2 * cardGap(this));
        const int columns = ruleColumns(int(comparison.rules.size()));
        const int lines = (int(comparison.rules.size()) + columns - 1) / columns;
        grid->addWidget(figures(comparison, *row), 0, 0, lines, 1);
        for (int rule = 0; rule < comparison.rules.size(); ++rule)
            grid->addWidget(verdictOf(comparison, *row, rule), rule / columns, 1 + rule % columns);
        for (int column = 0; column <= columns; ++column)
            grid->setColumnStretch(column, 1);
    }
    setWidget(content); // deletes the one before
}

} // namespace kmh
