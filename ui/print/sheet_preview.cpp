// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_preview.h"

#include "core/domain/text.h"
#include "ui/print/printout.h"
#include "ui/theme/frame.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kRim = 12;           // of grey around the sheet, in pixels
constexpr double kPointsPerInch = 72; // and pixels of a screen, for “100 %”
constexpr double kPixelsPerInch = 96;

} // namespace

SheetPreview::SheetPreview(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_picture(new QLabel)
    , m_back(new QToolButton)
    , m_on(new QToolButton)
    , m_number(new QLabel)
    , m_zoom(new QComboBox)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    setSpokenRole(*this, QAccessible::Grouping);
    m_picture->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setBackgroundRole(QPalette::Mid);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    const int ring = qCeil(theme::focusWidth(font())) + 1;
    column->setContentsMargins(ring, ring, ring, ring);
    column->addWidget(m_area, 1);
    column->addWidget(makeBar());
}

QWidget* SheetPreview::makeBar()
{
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setToolTip(tr("Sheet before (PgUp)"));
    m_back->setAccessibleName(tr("Sheet before"));
    m_on->setArrowType(Qt::RightArrow);
    m_on->setToolTip(tr("Next sheet (PgDn)"));
    m_on->setAccessibleName(tr("Next sheet"));
    m_zoom->addItem(tr("Whole sheet"), 0.0);
    m_zoom->addItem(tr("100%"), 1.0);
    m_zoom->addItem(tr("150%"), 1.5);
    m_zoom->setAccessibleName(tr("Size of the preview"));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_on);
    row->addStretch(1);
    row->addWidget(m_zoom);
    connect(m_back, &QToolButton::clicked, this, [this] { showSheet(m_sheet - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { showSheet(m_sheet + 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &SheetPreview::draw);
    return bar;
}

void SheetPreview::setSheets(const Sheets* sheets)
{
    m_sheets = sheets;
    showSheet(m_sheet);
}

void SheetPreview::showSheet(int sheet)
{
    const int count = m_sheets ? m_sheets->count() : 0;
    m_sheet = std::clamp(sheet, 0, std::max(0, count - 1));
    m_back->setEnabled(m_sheet > 0);
    m_on->setEnabled(m_sheet + 1 < count);
    m_number->setText(count == 0 ? QString()
                                 : kmh::tr("Sheet %1 of %2").arg(m_sheet + 1).arg(count));
    draw();
}

void SheetPreview::draw()
{
    if (!m_sheets || m_sheets->count() == 0) {
        m_picture->clear();
        return;
    }
    const QSizeF paper = m_sheets->paperSize(m_sheet);
    const QSizeF room = QSizeF(m_area->viewport()->size()) - QSizeF(2, 2) * kRim;
    const double zoom = m_zoom->currentData().toDouble();
    const double scale = zoom > 0 ? zoom * kPixelsPerInch / kPointsPerInch
                                  : std::max(0.05, std::min(room.width() / paper.width(),
                                                            room.height() / paper.height()));
    const double ratio = devicePixelRatioF();
    QImage image((paper * scale * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale * ratio, scale * ratio);
    m_sheets->paint(painter, m_sheet);
    painter.end();
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
}

QSize SheetPreview::sizeHint() const
{
    const int em = int(theme::em(font()));
    return {44 * em, 42 * em};
}

void SheetPreview::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), font());
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: showSheet(m_sheet - 1); break;
    case Qt::Key_PageDown: showSheet(m_sheet + 1); break;
    case Qt::Key_Home: showSheet(0); break;
    case Qt::Key_End: showSheet(m_sheets ? m_sheets->count() - 1 : 0); break;
    default: QWidget::keyPressEvent(event);
    }
}

/// The room for the sheet is known only once the area itself has been laid out.
bool SheetPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        draw();
    return QWidget::eventFilter(watched, event);
}

void SheetPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace kmh
