// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_header.h"

#include "ui/theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

namespace kmh {

namespace {

constexpr double kMargin = 0.25; // of the text size

/// Qt knows only of headers that can be clicked everywhere or nowhere, so it is told anew for
/// whatever column the mouse comes to.
class ClickFilter : public QObject
{
public:
    ClickFilter(QHeaderView& header, std::function<bool(int)> sorts)
        : QObject(&header)
        , m_header(header)
        , m_sorts(std::move(sorts))
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::HoverMove) {
            const QPoint at = static_cast<QSinglePointEvent*>(event)->position().toPoint();
            m_header.setSectionsClickable(m_sorts(m_header.logicalIndexAt(at)));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QHeaderView& m_header;
    std::function<bool(int)> m_sorts;
};

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_line(new QWidget(this))
    , m_words(new QLineEdit)
    , m_count(new QLabel)
{
    m_words->setObjectName(QStringLiteral("tableWords"));
    m_words->setAccessibleName(tr("Words to look for in the table"));
    m_words->setPlaceholderText(tr("Show only rows with these words; Esc shows all"));
    m_count->setObjectName(QStringLiteral("tableCount"));
    auto* closing = new QToolButton;
    closing->setText(QString(QChar(0x00D7)));
    closing->setAutoRaise(true);
    closing->setToolTip(tr("Show all rows again (Esc)"));
    closing->setAccessibleName(closing->toolTip());
    auto* layout = new QHBoxLayout(m_line);
    const int margin = int(theme::em(font()) * kMargin);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(closing);
    m_line->setFocusProxy(m_words);
    m_line->hide();
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &TableHeader::wordsChanged);
    connect(closing, &QToolButton::clicked, this, &TableHeader::closeLine);
}

void TableHeader::openLine()
{
    m_line->show();
    Q_EMIT geometriesChanged();
    placeLine();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TableHeader::closeLine()
{
    m_words->clear();
    m_line->hide();
    Q_EMIT geometriesChanged();
    Q_EMIT left();
}

bool TableHeader::isLineOpen() const
{
    return !m_line->isHidden();
}

int TableHeader::lineHeight() const
{
    return isLineOpen() ? m_line->sizeHint().height() : 0;
}

void TableHeader::setCount(int shown, int all)
{
    m_count->setText(tr("%1 / %2").arg(shown).arg(all));
}

QSize TableHeader::sizeHint() const
{
    const QSize own = QHeaderView::sizeHint();
    return {own.width(), own.height() + lineHeight()};
}

void TableHeader::updateGeometries()
{
    setViewportMargins(0, lineHeight(), 0, 0);
    QHeaderView::updateGeometries();
    placeLine();
}

void TableHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeLine();
}

/// A name that is cut is told whole.
bool TableHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    const bool isTold =
        model() && model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid();
    if (column < 0 || isTold || sectionSize(column) >= sectionSizeHint(column))
        return QHeaderView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), model()->headerData(column, Qt::Horizontal).toString(),
                       viewport());
    return true;
}

void TableHeader::placeLine()
{
    m_line->setGeometry(0, 0, width(), lineHeight());
}

bool TableHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QHeaderView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool down = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !down)
        return QHeaderView::eventFilter(watched, event);
    event->accept(); // Esc means this line, not the way back
    if (event->type() == QEvent::KeyPress && down)
        Q_EMIT left();
    else if (event->type() == QEvent::KeyPress)
        closeLine();
    return true;
}

void clickOnlyWhatSorts(QHeaderView& header, std::function<bool(int)> sorts)
{
    header.viewport()->installEventFilter(new ClickFilter(header, std::move(sorts)));
}

} // namespace kmh
