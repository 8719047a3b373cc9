// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/outdated_bar.h"

#include "ui/pages/flow_layout.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kMostButtons = 8; // two lines on the smallest screen
constexpr int kMostLetters = 14;

QString beginningOf(const QString& text)
{
    return text.size() > kMostLetters ? text.left(kMostLetters) + QChar(u'…') : text;
}

} // namespace

OutdatedBar::OutdatedBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_buttons(new FlowBox(int(theme::em(font()) / 2)))
{
    const int em = int(theme::em(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em, em / 2, em, em / 2);
    column->setSpacing(em / 2);
    m_sentence->setFont(theme::font(theme::TextSize::Strong));
    m_sentence->setObjectName(QStringLiteral("outdated"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_buttons);
    hide();
}

void OutdatedBar::setBulletin(const Bulletin& bulletin)
{
    while (QLayoutItem* item = m_buttons->flow()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that asks
        delete item;
    }
    int count = 0;
    for (const BulletinParagraph* paragraph : bulletin.paragraphs()) {
        if (!paragraph->isOutdated() || ++count > kMostButtons)
            continue;
        auto* button = new QPushButton(
            beginningOf(paragraph->text()).replace(QStringLiteral("&"), QStringLiteral("&&")));
        button->setToolTip(paragraph->text());
        connect(button, &QPushButton::clicked, this,
                [this, key = paragraph->key] { Q_EMIT paragraphRequested(key); });
        m_buttons->flow()->addWidget(button);
        button->show(); // what is not shown yet takes no room
    }
    m_sentence->setText(
        count > kMostButtons
            ? tr("▲ %1 paragraphs written by a person have to be looked at again: what is computed "
                 "there has changed since. The first %2 of them (F8 goes on to the next):",
                 nullptr, int(count))
                  .arg(count)
                  .arg(kMostButtons)
            : tr("▲ %1 paragraphs written by a person have to be looked at again: what is computed "
                 "there has changed since.",
                 nullptr, int(count))
                  .arg(count));
    setVisible(count > 0);
    m_buttons->fitHeight();
}

void OutdatedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::kQuote);
    painter.fillRect(QRectF(0, 0, theme::em(font()) * 0.4, height()), lightColor(Light::Watch));
}

} // namespace kmh
