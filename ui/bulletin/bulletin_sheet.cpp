// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_sheet.h"

#include "ui/bulletin/official_faces.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/sheet_table.h"
#include "ui/bulletin/wording_editor.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr QColor kRed{0xD9, 0x1A, 0x1A};
constexpr double kPaperWidth = 210; // mm
constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kBody = 16; // sizes of type in points, as on paper
constexpr double kTitle = 22;
constexpr double kSmall = 12;

/// The sheet: white, black on it, with a line around.
class Paper : public QWidget
{
public:
    Paper()
    {
        QPalette paper = palette();
        paper.setColor(QPalette::WindowText, Qt::black);
        setPalette(paper);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(theme::kLine);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

BulletinSheet::BulletinSheet(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The bulletin"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
}

/// A point of paper is 4/3 pixels at the usual text size, and grows with it.
double BulletinSheet::pixelsPerPoint() const
{
    constexpr double kUsualEm = 14;
    return theme::em(font()) / kUsualEm * 4 / 3;
}

void BulletinSheet::setReading(const BulletinReading& reading)
{
    const QString key = current() ? current()->paragraph().key : QString();
    const int scrolled = verticalScrollBar()->value();
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused && (focused == this || isAncestorOf(focused));
    m_paragraphs.clear();
    m_current = -1;
    if (QWidget* before = takeWidget()) {
        before->hide();
        before->deleteLater(); // what asked for this may be on it
    }
    fill(reading);
    verticalScrollBar()->setValue(scrolled);
    if (!m_paragraphs.isEmpty())
        makeCurrent(at(key) ? int(m_paragraphs.indexOf(at(key))) : 0);
    if (hadFocus && current())
        current()->setFocus();
}

void BulletinSheet::fill(const BulletinReading& reading)
{
    const Bulletin& bulletin = reading.bulletin;
    const double scale = pixelsPerPoint();
    const auto millimetres = [&](double count) {
        return int(std::lround(count * kPointsPerMillimetre * scale));
    };
    auto* paper = new Paper;
    paper->setFixedWidth(millimetres(kPaperWidth));
    auto* column = new QVBoxLayout(paper);
    const int beside = int(theme::em(font()) / 2); // of ParagraphView
    column->setContentsMargins(millimetres(reading.form.marginLeft) - beside, millimetres(12),
                               millimetres(reading.form.marginRight) - beside, millimetres(20));
    column->setSpacing(0);
    addHead(reading, *column);
    bool isSigned = false;
    for (const BulletinBlock& block : bulletin.blocks) {
        if (const auto* heading = std::get_if<BulletinHeading>(&block)) {
            const OfficialFaces faces(reading.form);
            addText(*column, heading->text,
                    heading->level == 1 ? faces.heading : faces.secondHeading, kBody, Qt::AlignLeft,
                    Qt::black, true);
        } else if (const auto* paragraph = std::get_if<BulletinParagraph>(&block)) {
            addParagraph(reading, *paragraph, *column);
        } else if (!std::get<BulletinTable>(block).columns.isEmpty()) {
            if (!isSigned)
                addSignature(reading, *column);
            isSigned = true;
            column->addSpacing(millimetres(8));
            column->addWidget(new SheetTable(std::get<BulletinTable>(block), reading.form,
                                             scale / kUnitsPerPoint));
        }
    }
    if (!isSigned)
        addSignature(reading, *column);
    column->addStretch(1);

    auto* desk = new QWidget;
    auto* around = new QHBoxLayout(desk);
    around->setContentsMargins(0, 0, 0, 0);
    around->addStretch(1);
    around->addWidget(paper);
    around->addStretch(1);
    setWidget(desk);
    desk->setAutoFillBackground(false);
}

void BulletinSheet::addText(QVBoxLayout& column, const QString& text, const QStringList& families,
                            double points, Qt::Alignment alignment, const QColor& color,
                            bool indented)
{
    if (text.isEmpty())
        return;
    auto* label = new QLabel(text);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(points * pixelsPerPoint())));
    label->setFont(font);
    label->setWordWrap(true);
    label->setAlignment(alignment | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int em = font.pixelSize();
    label->setContentsMargins(indented ? 2 * em + int(theme::em(this->font()) / 2) : 0, em / 3, 0,
                              em / 3);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    column.addWidget(label);
}

void BulletinSheet::addHead(const BulletinReading& reading, QVBoxLayout& column)
{
    const OfficialFaces faces(reading.form);
    const Bulletin& bulletin = reading.bulletin;
    addText(column, bulletin.demoMark, faces.heading, kSmall, Qt::AlignRight, kRed);
    if (!bulletin.issuer.isEmpty()) {
        addText(column, bulletin.issuer, faces.title, 1.5 * kTitle, Qt::AlignHCenter, kRed);
        addText(column, bulletin.number, faces.body, kBody, Qt::AlignHCenter);
        auto* rule = new QFrame;
        rule->setFixedHeight(int(2 * pixelsPerPoint()));
        rule->setAutoFillBackground(true);
        QPalette red = rule->palette();
        red.setColor(QPalette::Window, kRed);
        rule->setPalette(red);
        column.addSpacing(int(8 * pixelsPerPoint()));
        column.addWidget(rule);
        column.addSpacing(int(20 * pixelsPerPoint()));
    }
    addText(column, bulletin.title, faces.title, kTitle, Qt::AlignHCenter);
    column.addSpacing(int(14 * pixelsPerPoint()));
}

void BulletinSheet::addParagraph(const BulletinReading& reading, const BulletinParagraph& paragraph,
                                 QVBoxLayout& column)
{
    QFont font;
    font.setFamilies(OfficialFaces(reading.form).body);
    font.setPixelSize(int(std::lround(kBody * pixelsPerPoint())));
    auto* view = new ParagraphView(paragraph, reading.wordings.at(paragraph.wordingPlace()), font,
                                   reading.form.lineSpacing * pixelsPerPoint());
    const int index = int(m_paragraphs.size());
    m_paragraphs.append(view);
    column.addWidget(view);
    connect(view, &ParagraphView::chosen, this, [this, index] { makeCurrent(index); });
    connect(view, &ParagraphView::moveRequested, this, [this, index](int steps) {
        const int next = std::clamp(index + steps, 0, int(m_paragraphs.size()) - 1);
        choose(m_paragraphs.at(next)->paragraph().key);
    });
    connect(view, &ParagraphView::endRequested, this, [this](bool last) {
        choose((last ? m_paragraphs.last() : m_paragraphs.first())->paragraph().key);
    });
    connect(view, &ParagraphView::currentMentionChanged, this,
            &BulletinSheet::currentMentionChanged);
    connect(view, &ParagraphView::mentionActivated, this, &BulletinSheet::mentionActivated);
    connect(view, &ParagraphView::editRequested, this, &BulletinSheet::editRequested);
    connect(view, &ParagraphView::saveRequested, this, &BulletinSheet::saveRequested);
    connect(view, &ParagraphView::editingLeft, this, &BulletinSheet::editingLeft);
}

void BulletinSheet::addSignature(const BulletinReading& reading, QVBoxLayout& column)
{
    const OfficialFaces faces(reading.form);
    column.addSpacing(int(reading.form.lineSpacing * pixelsPerPoint()));
    addText(column, reading.bulletin.issuer, faces.body, kBody, Qt::AlignRight);
    addText(column, reading.bulletin.issued, faces.body, kBody, Qt::AlignRight);
    addText(column, reading.bulletin.source, faces.body, kSmall, Qt::AlignLeft);
}

ParagraphView* BulletinSheet::current() const
{
    return m_paragraphs.value(m_current);
}

ParagraphView* BulletinSheet::at(const QString& key) const
{
    for (ParagraphView* view : m_paragraphs) {
        if (view->paragraph().key == key)
            return view;
    }
    return nullptr;
}

ParagraphView* BulletinSheet::edited() const
{
    for (ParagraphView* view : m_paragraphs) {
        if (view->editor())
            return view;
    }
    return nullptr;
}

void BulletinSheet::choose(const QString& key)
{
    ParagraphView* view = at(key);
    if (!view)
        view = m_paragraphs.value(0);
    if (!view)
        return;
    makeCurrent(int(m_paragraphs.indexOf(view)));
    view->setFocus();
    ensureWidgetVisible(view, 0, int(theme::em(font()) * 4));
}

void BulletinSheet::makeCurrent(int index)
{
    if (index == m_current)
        return;
    if (ParagraphView* before = current())
        before->setCurrent(false);
    m_current = index;
    current()->setCurrent(true);
    Q_EMIT currentChanged();
}

void BulletinSheet::focusInEvent(QFocusEvent*)
{
    if (ParagraphView* view = current())
        view->setFocus();
}

} // namespace kmh
