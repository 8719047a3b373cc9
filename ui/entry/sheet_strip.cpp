// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_strip.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "core/domain/number_format.h"
#include "core/evaluation/calendar.h"
#include "ui/entry/figure_fields.h"
#include "ui/entry/sheet_texts.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kFactsShare = 62; // of the width
constexpr int kFieldsShare = 38;
constexpr int kProblemLines = 2;

void setColour(QWidget* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

SheetStrip::SheetStrip(FigureSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_title(new ElidedLabel)
    , m_definition(new ElidedLabel)
    , m_facts(new ElidedLabel)
    , m_versions(new ElidedLabel)
    , m_problems(new QLabel)
    , m_tally(new QLabel)
    , m_fields(new FigureFields(sheet))
{
    m_title->setFont(theme::sized(font(), theme::TextSize::Strong));
    m_title->setObjectName(QStringLiteral("cellTitle"));
    m_facts->setObjectName(QStringLiteral("cellFacts"));
    m_versions->setObjectName(QStringLiteral("cellVersions"));
    m_problems->setObjectName(QStringLiteral("cellProblems"));
    m_tally->setObjectName(QStringLiteral("selectionTally"));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The grid above keeps its height whatever there is to say.
    m_problems->setFixedHeight(int(theme::lineHeight(font()) * kProblemLines) + 2);
    m_tally->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QWidget* quiet : {static_cast<QWidget*>(m_definition), static_cast<QWidget*>(m_versions)})
        setColour(quiet, theme::kSecondaryText);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(int(theme::em(font()) * 0.15));
    auto* head = new QHBoxLayout;
    head->setSpacing(int(theme::em(font())));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_definition, 1);
    facts->addLayout(head);
    for (QWidget* line : {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_versions),
                          static_cast<QWidget*>(m_problems)})
        facts->addWidget(line);
    auto* right = new QVBoxLayout;
    right->addWidget(m_fields);
    right->addStretch(1);
    right->addWidget(m_tally);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(font()) * 1.5));
    layout->addLayout(facts, kFactsShare);
    layout->addLayout(right, kFieldsShare);
}

void SheetStrip::show(const std::optional<FigureKey>& current, const QVector<FigureKey>& selected,
                      bool readOnly)
{
    if (current != m_current)
        m_told.clear();
    m_current = current;
    showFacts();
    showVersions();
    showProblems();
    showTally(selected);
    m_fields->show(selected, readOnly);
}

void SheetStrip::showFacts()
{
    if (!m_current) {
        for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_definition),
                              static_cast<QLabel*>(m_facts)})
            label->setText({});
        m_title->setText(tr("Choose a cell to see what is known of it."));
        return;
    }
    const Plan& plan = m_sheet.plan();
    const FigureKey& key = *m_current;
    const Indicator& indicator = plan.indicator(key.indicator);
    const FigureSide side = m_sheet.side(key);
    const FigureContext& beside = m_sheet.context(key);
    QStringList title{indicator.name, plan.region(key.region).shortName,
                      reportLabel(indicator.calendar, key.period), indicator.unit};
    if (const QString word = sideLabel(indicator, side); !word.isEmpty())
        title.append(word);
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_definition->setText(tr("Counts: %1").arg(indicator.definition));

    QStringList facts;
    facts.append(beside.target ? tr("target %1 by %2")
                                     .arg(formatTarget(*beside.target, indicator),
                                          periodShortLabel(beside.target->due))
                               : tr("target to be set"));
    if (beside.plan)
        facts.append(tr("plan to date %1").arg(formatValue(*beside.plan, indicator)));
    facts.append(beside.last ? tr("last %1 (%2)")
                                   .arg(formatValue(*beside.last, indicator),
                                        reportShortLabel(indicator.calendar, *beside.lastPeriod))
                             : tr("no figure before"));
    if (const auto change = beside.changeTo(m_sheet.figure(key)))
        facts.append(tr("change %1").arg(signedNumber(*change, indicator.decimals)));
    else if (!beside.comparable)
        facts.append(tr("not comparable with the last"));
    if (const auto then = m_sheet.yearBefore(key))
        facts.append(tr("a year before %1").arg(formatValue(*then, indicator)));
    if (accumulates(indicator.kind)) {
        const bool own = side == FigureSide::Own;
        const auto other =
            figureOn(own ? FigureSide::Cumulative : FigureSide::Own, m_sheet.inForce(key));
        if (other)
            facts.append((own ? tr("running total %1") : tr("own figure %1"))
                             .arg(formatValue(*other, indicator)));
    }
    m_facts->setText(facts.join(tr("; ")));
}

/// Who recorded it when, from where; an earlier moment knows only the versions of its day.
void SheetStrip::showVersions()
{
    m_versions->setText({});
    if (!m_current)
        return;
    try {
        const FigureKey& key = *m_current;
        QVector<ObservationVersion> versions =
            m_sheet.desk().workbook().history(key.indicator, key.region, key.period);
        const QDateTime& asOf = m_sheet.desk().asOf();
        versions.erase(std::remove_if(versions.begin(), versions.end(),
                                      [&](const ObservationVersion& version) {
                                          return asOf.isValid() && version.stamp.at > asOf;
                                      }),
                       versions.end());
        if (versions.isEmpty()) {
            m_versions->setText(tr("Nothing has been recorded here yet."));
            return;
        }
        const ObservationVersion& last = versions.last();
        QStringList parts{
            tr("version %1").arg(versions.size()),
            last.withdrawn
                ? tr("taken back by %1, %2").arg(last.stamp.by, momentLabel(last.stamp.at))
                : tr("recorded by %1, %2").arg(last.stamp.by, momentLabel(last.stamp.at))};
        if (!last.source.isEmpty())
            parts.append(tr("reported by %1").arg(last.source));
        if (!last.file.isEmpty())
            parts.append(tr("from %1 %2").arg(last.file, last.cell).trimmed());
        if (!last.stamp.note.isEmpty())
            parts.append(tr("note: %1").arg(last.stamp.note));
        m_versions->setText(parts.join(tr("; ")));
    } catch (const Error& error) {
        m_versions->setText(error.sentence());
    }
}

void SheetStrip::showProblems()
{
    if (m_isTyping)
        return;
    QStringList sentences;
    bool bad = false;
    if (!m_told.isEmpty())
        sentences.append(m_told);
    if (m_current) {
        if (const QString why = m_sheet.whyClosed(*m_current); !why.isEmpty())
            sentences.append(why);
        bad = m_sheet.refused(*m_current);
        sentences += cellProblems(m_sheet, *m_current);
    }
    setSentence(sentences.join(u'\n'), bad);
}

void SheetStrip::setSentence(const QString& sentence, bool bad)
{
    setColour(m_problems, lightInk(bad ? Light::Behind : Light::Watch));
    m_problems->setText(sentence);
    m_problems->setToolTip(sentence);
}

void SheetStrip::setTyped(const QString& text)
{
    m_isTyping = true;
    if (m_current)
        setSentence(m_sheet.doubts({*m_current, text}).join(u'\n'), false);
}

void SheetStrip::endTyping()
{
    m_isTyping = false;
    showProblems();
}

void SheetStrip::tell(const QString& sentence)
{
    m_told = sentence;
    showProblems();
}

void SheetStrip::showTally(const QVector<FigureKey>& selected)
{
    QVector<double> figures;
    int decimals = 0;
    for (const FigureKey& key : selected) {
        if (const auto figure = m_sheet.figure(key)) {
            figures.append(*figure);
            decimals = std::max(decimals, m_sheet.plan().indicator(key.indicator).decimals);
        }
    }
    const FigureTally tally = tallyOf(figures);
    m_tally->setText(
        selected.size() < 2 || tally.count == 0
            ? QString()
            : tr("sum %1   mean %2   count %3")
                  .arg(formatNumber(tally.sum, decimals), formatNumber(*tally.mean, decimals + 1))
                  .arg(tally.count));
}

} // namespace kmh
