// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/price_chart.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "ui/charts/price_layout.h"
#include "ui/charts/spoken_items.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QFontMetricsF>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace kmh {

namespace {

double xOf(QDate day)
{
    return double(day.toJulianDay());
}

} // namespace

/// The Qt Charts side: the line by the chart; grid, warning lines' names and days painted over it.
class PriceChart::View : public QChartView, public SpokenItems
{
public:
    explicit View(QWidget* parent)
        : QChartView(parent)
        , m_x(new QValueAxis)
        , m_y(new QValueAxis)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(Qt::NoBrush);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        chart()->setBackgroundVisible(false);
        chart()->legend()->hide();
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        m_x->setVisible(false);
        m_y->setVisible(false);
        chart()->addAxis(m_x, Qt::AlignBottom);
        chart()->addAxis(m_y, Qt::AlignLeft);
    }

    void setPrices(const PriceChartData& prices)
    {
        m_data = prices;
        rebuild();
    }

    void arrange()
    {
        m_layout = PriceLayout::of(QRectF(rect()), m_data, font());
        chart()->setPlotArea(m_layout.plot);
        if (!m_layout.plot.isEmpty()) {
            m_x->setRange(xOf(m_layout.first), xOf(m_layout.last));
            m_y->setRange(m_layout.axis.low, m_layout.axis.high);
        }
        viewport()->update();
    }

    void rebuild()
    {
        arrange();
        chart()->removeAllSeries();
        if (m_data.points.isEmpty())
            return;
        const double em = theme::em(font());
        for (const auto& line : {m_data.warnBelow, m_data.warnAbove}) {
            if (line)
                addLine({{xOf(m_layout.first), *line}, {xOf(m_layout.last), *line}},
                        QPen(lightColor(Light::Watch), em * 0.1, Qt::DashLine));
        }
        QList<QPointF> prices;
        for (const PriceChartData::Point& point : m_data.points)
            prices.append({xOf(point.day), point.price});
        addLine(prices, QPen(theme::kAccent, em * 0.16));
        auto* markers = new QScatterSeries;
        markers->replace(prices);
        markers->setMarkerSize(em * 0.55);
        markers->setBrush(theme::kAccent);
        markers->setPen(Qt::NoPen);
        add(markers);
    }

    const PriceChartData& prices() const { return m_data; }
    const PriceLayout& placed() const { return m_layout; }

    int spokenCount() const override { return int(m_data.points.size()); }
    SpokenItem spokenItem(int index) const override
    {
        const PriceChartData::Point& point = m_data.points.at(index);
        const QPointF at(m_layout.xOf(point.day), m_layout.yOf(point.price));
        const double reach = theme::em(font()) / 2;
        return {dayLabel(point.day), formatNumber(point.price, 2) + QLatin1Char(' ') + m_data.unit,
                QRectF(at, QSizeF()).adjusted(-reach, -reach, reach, reach).toRect()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QChartView::resizeEvent(event);
        arrange();
    }

    void drawBackground(QPainter* painter, const QRectF&) override
    {
        if (m_layout.plot.isEmpty())
            return;
        painter->save();
        painter->resetTransform();
        painter->setPen(QPen(theme::kLine, 1));
        for (const double tick : m_layout.axis.ticks()) {
            const double y = std::round(m_layout.yOf(tick)) + 0.5;
            painter->drawLine(QPointF(m_layout.plot.left(), y), QPointF(m_layout.plot.right(), y));
        }
        painter->restore();
    }

    void drawForeground(QPainter* painter, const QRectF&) override
    {
        painter->save();
        painter->resetTransform();
        for (const PriceLayout::Text& text : m_layout.texts) {
            const QFont drawn = theme::sized(font(), theme::TextSize::Small);
            QFont strong = drawn;
            strong.setBold(text.strong);
            painter->setFont(strong);
            painter->setPen(text.color);
            painter->drawText(
                text.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                QFontMetricsF(strong).elidedText(text.text, Qt::ElideRight, text.rect.width() + 1));
        }
        painter->restore();
    }

private:
    void addLine(const QList<QPointF>& points, const QPen& pen)
    {
        auto* series = new QLineSeries;
        series->replace(points);
        series->setPen(pen);
        add(series);
    }

    void add(QAbstractSeries* series)
    {
        chart()->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    PriceChartData m_data;
    PriceLayout m_layout;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

PriceChart::PriceChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new View(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void PriceChart::setData(const PriceChartData& prices)
{
    m_view->setPrices(prices);
    setAccessibleName(tr("Prices of %1").arg(prices.goods));
    setAccessibleDescription(prices.points.isEmpty()
                                 ? tr("No prices reported yet")
                                 : tr("%1 on %2")
                                       .arg(formatNumber(prices.points.last().price, 2),
                                            dayLabel(prices.points.last().day)));
    m_view->setAccessibleName(accessibleName());
    m_view->setAccessibleDescription(accessibleDescription());
}

QVector<PriceChart::PlacedText> PriceChart::texts() const
{
    QVector<PlacedText> texts;
    for (const PriceLayout::Text& text : m_view->placed().texts)
        texts.append({text.text, text.rect});
    return texts;
}

QPointF PriceChart::positionOf(QDate day, double price) const
{
    return m_view->chart()->mapToPosition(QPointF(xOf(day), price));
}

QSize PriceChart::sizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 30), int(em * 12)};
}

QSize PriceChart::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 16), int(em * 7)};
}

std::unique_ptr<QWidget> PriceChart::copyForPicture() const
{
    auto copy = std::make_unique<PriceChart>();
    copy->setFont(font());
    copy->setData(m_view->prices());
    return copy;
}

QSize PriceChart::wholeSize() const
{
    return minimumSizeHint();
}

QString PriceChart::pictureTitle() const
{
    return accessibleName();
}

QString PriceChart::pictureUnit() const
{
    return m_view->prices().unit;
}

void PriceChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_view->rebuild();
        updateGeometry();
    }
}

} // namespace kmh
