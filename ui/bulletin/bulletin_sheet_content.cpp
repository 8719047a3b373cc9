// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_sheet.h"
#include "ui/bulletin/official_faces.h"
#include "ui/bulletin/official_sizes.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/sheet_table.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

// What stands on the sheet; bulletin_sheet.cpp has how one goes about it.

namespace kmh {

namespace {

constexpr double kPaperWidth = 210; // mm
constexpr double kPointsPerMillimetre = 72 / 25.4;

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

/// A point of paper is 4/3 pixels at the usual text size, and grows with it.
double BulletinSheet::pixelsPerPoint() const
{
    constexpr double kUsualEm = 14;
    return theme::em(font()) / kUsualEm * 4 / 3;
}

void BulletinSheet::fill(const BulletinReading& reading)
{
    const Bulletin& bulletin = reading.bulletin;
    const double scale = pixelsPerPoint();
    const auto pixels = [&](double count) {
        return int(std::lround(count * kPointsPerMillimetre * scale));
    };
    auto* paper = new Paper;
    paper->setFixedWidth(pixels(kPaperWidth));
    // Whoever reads in large text scrolls the page sideways, not every line.
    setMinimumWidth(paper->width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* column = new QVBoxLayout(paper);
    const int beside = int(theme::em(font()) / 2); // of ParagraphView
    column->setContentsMargins(pixels(reading.form.marginLeft) - beside, pixels(12),
                               pixels(reading.form.marginRight) - beside, pixels(20));
    column->setSpacing(0);
    addHead(reading, *column);
    bool isSigned = false;
    for (const BulletinBlock& block : bulletin.blocks) {
        if (const auto* heading = std::get_if<BulletinHeading>(&block)) {
            const OfficialFaces faces(reading.form);
            addText(*column, heading->text,
                    heading->level == 1 ? faces.heading : faces.secondHeading, kBodyPoints,
                    Qt::AlignLeft, Qt::black, true);
        } else if (const auto* paragraph = std::get_if<BulletinParagraph>(&block)) {
            addParagraph(reading, *paragraph, *column);
        } else if (!std::get<BulletinTable>(block).columns.isEmpty()) {
            if (!isSigned)
                addSignature(reading, *column);
            isSigned = true;
            column->addSpacing(pixels(8));
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
    addText(column, bulletin.demoMark, faces.heading, kSourcePoints, Qt::AlignRight, kOfficialRed);
    if (!bulletin.issuer.isEmpty()) {
        addText(column, bulletin.issuer, faces.title, 1.5 * kTitlePoints, Qt::AlignHCenter,
                kOfficialRed);
        addText(column, bulletin.number, faces.body, kBodyPoints, Qt::AlignHCenter);
        auto* rule = new QFrame;
        rule->setFixedHeight(int(2 * pixelsPerPoint()));
        rule->setAutoFillBackground(true);
        QPalette red = rule->palette();
        red.setColor(QPalette::Window, kOfficialRed);
        rule->setPalette(red);
        column.addSpacing(int(8 * pixelsPerPoint()));
        column.addWidget(rule);
        column.addSpacing(int(20 * pixelsPerPoint()));
    }
    addText(column, bulletin.title, faces.title, kTitlePoints, Qt::AlignHCenter);
    column.addSpacing(int(14 * pixelsPerPoint()));
}

void BulletinSheet::addParagraph(const BulletinReading& reading, const BulletinParagraph& paragraph,
                                 QVBoxLayout& column)
{
    QFont font;
    font.setFamilies(OfficialFaces(reading.form).body);
    font.setPixelSize(int(std::lround(kBodyPoints * pixelsPerPoint())));
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
    addText(column, reading.bulletin.issuer, faces.body, kBodyPoints, Qt::AlignRight);
    addText(column, reading.bulletin.issued, faces.body, kBodyPoints, Qt::AlignRight);
    addText(column, reading.bulletin.source, faces.body, kSourcePoints, Qt::AlignLeft);
}

} // namespace kmh
