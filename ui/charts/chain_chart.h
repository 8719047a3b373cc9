// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chain.h"
#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"

#include <QtWidgets/QWidget>

namespace kmh {

struct ChainLayout;

/// What each link of 旬→月→季→年 must bring, one bar a link on one scale: the plan's part solid,
/// the shortfall's hatched, what a lead has done already outlined; beside it the figures with their
/// unit. ↑ ↓ Home End walk along the links and say them in a tooltip.
class ChainChart : public QWidget, public ExportableChart, public SpokenItems
{
    Q_OBJECT

public:
    explicit ChainChart(QWidget* parent = nullptr);

    void setChain(const Indicator& indicator, const Chain& chain);
    /// Shows a sentence in the chart's place.
    void setEmptyText(const QString& sentence);

    /// A text of the chart and where it is painted; for tests.
    struct PlacedText
    {
        QString text;
        QRectF rect;
    };
    QVector<PlacedText> texts() const;
    /// For tests: the bars of a link, an empty rectangle for a part that is not there.
    QRectF plannedBar(int link) const;
    QRectF shortfallBar(int link) const;
    QRectF leadBar(int link) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int spokenCount() const override;
    SpokenItem spokenItem(int index) const override;
    int spokenCurrent() const override { return m_current; }

    std::unique_ptr<QWidget> copyForPicture() const override;
    QSize wholeSize() const override;
    QString pictureTitle() const override;
    QString pictureUnit() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    ChainLayout arrangement() const;
    QString description(int link) const;

    Indicator m_indicator;
    Chain m_chain;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace kmh
