// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/entry_detail.h"

#include "core/domain/error.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/price_warning.h"
#include "ui/charts/price_chart.h"
#include "ui/desk.h"
#include "ui/ledgers/entry_html.h"
#include "ui/ledgers/stage_track.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_badge.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

namespace kmh {

namespace {

QTextBrowser* makeBrowser(const QString& name)
{
    auto* browser = new QTextBrowser;
    browser->setFrameShape(QFrame::NoFrame);
    browser->setAccessibleName(name);
    browser->setOpenLinks(false);
    browser->document()->setDocumentMargin(0);
    browser->setMinimumHeight(0);
    browser->setFocusPolicy(Qt::ClickFocus); // to be read and copied from, not passed through
    return browser;
}

} // namespace

EntryDetail::EntryDetail(Desk& desk, QWidget* parent)
    : Card(tr("The selected entry"), parent)
    , m_desk(desk)
    , m_light(new LightBadge)
    , m_reason(new ElidedLabel)
    , m_fields(makeBrowser(tr("Everything said of it")))
    , m_words(makeBrowser(tr("The notice's words and attachments")))
    , m_stages(new StageTrack)
    , m_right(new QWidget)
{
    const int gap = int(theme::em(font()));
    m_light->setFocusPolicy(Qt::NoFocus);
    setCorner(m_reason);
    setCorner(m_light);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_fields, 1);
    row->addWidget(m_right, 1);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_stages);
    right->addWidget(m_words, 1);
    body()->addLayout(row, 1);
}

void EntryDetail::setEntry(LedgerKind kind, const std::optional<Entry>& entry)
{
    m_light->setVisible(entry && kind != LedgerKind::Prices && !entry->removed);
    m_reason->setVisible(entry.has_value());
    m_right->setVisible(entry.has_value());
    setDemo(entry && entry->demo);
    if (!entry) {
        setTitle(tr("No entry is selected"));
        m_fields->setHtml({});
        return;
    }
    setTitle(entry->name());
    const Plan& plan = m_desk.plan();
    try {
        const auto parent = entry->ref<EntryId>(EntryField::Parent);
        const auto owner = parent ? m_desk.workbook().entry(*parent, m_desk.asOf()) : std::nullopt;
        m_fields->setHtml(entryFieldsHtml(plan, kind, *entry, owner ? owner->name() : QString()));
        m_words->setHtml(
            entryWordsHtml(plan, *entry, m_desk.workbook().attachments(entry->id, m_desk.asOf())));
        showLight(*entry);
        m_stages->setVisible(kind != LedgerKind::Prices);
        if (kind == LedgerKind::Prices)
            showPrices(*entry);
        else
            showStages(kind, *entry);
        if (entry->removed)
            m_reason->setText(tr("struck out"));
        if (m_prices)
            m_prices->setVisible(kind == LedgerKind::Prices);
        m_words->setVisible(kind != LedgerKind::Prices);
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
}

void EntryDetail::showLight(const Entry& entry)
{
    const Verdict verdict = judgeEntry(entry, m_desk.period().lastDay());
    m_light->setLight(verdict.light);
    m_light->setToolTip(verdict.reason);
    m_reason->setText(verdict.reason);
}

void EntryDetail::showStages(LedgerKind kind, const Entry& entry)
{
    m_stages->setStages(entryStages(kind, m_desk.workbook().entryHistory(entry.id, m_desk.asOf())));
}

void EntryDetail::showPrices(const Entry& entry)
{
    if (!m_prices) {
        m_prices = new PriceChart;
        static_cast<QVBoxLayout*>(m_right->layout())->insertWidget(0, m_prices, 1);
    }
    const QVector<Price> prices = m_desk.workbook().prices(entry.id, m_desk.asOf());
    PriceChartData chart{entry.name(), entry.text(EntryField::FigureUnit)};
    for (const Price& price : prices)
        chart.points.append({price.day, price.value});
    chart.warnBelow = entry.number(EntryField::WarnBelow);
    chart.warnAbove = entry.number(EntryField::WarnAbove);
    m_prices->setData(chart);
    const PriceStatus status = priceStatus(prices, entry);
    m_reason->setText(status.latest && status.warning.isEmpty() ? tr("within the warning lines")
                                                                : status.warning);
}

} // namespace kmh
