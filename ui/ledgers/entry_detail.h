// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"
#include "ui/theme/card.h"

class QTextBrowser;

namespace kmh {

class Desk;
class ElidedLabel;
class LightBadge;
class PriceChart;
class StageTrack;

/// One line of a ledger in full: its light and why, everything said of it, how it came to where it
/// is, the notice's words, the attachments; of goods, the course of their price.
class EntryDetail : public Card
{
    Q_OBJECT

public:
    explicit EntryDetail(Desk& desk, QWidget* parent = nullptr);

    /// None where nothing is selected.
    void setEntry(LedgerKind kind, const std::optional<Entry>& entry);

private:
    void showLight(const Entry& entry);
    void showStages(LedgerKind kind, const Entry& entry);
    void showPrices(const Entry& entry);

    Desk& m_desk;
    LightBadge* m_light;
    ElidedLabel* m_reason;
    QTextBrowser* m_fields;
    QTextBrowser* m_words;
    StageTrack* m_stages;
    QWidget* m_right;
    PriceChart* m_prices = nullptr; ///< made when goods are first shown
};

} // namespace kmh
