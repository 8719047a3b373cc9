// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chip_box.h"

#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

constexpr int kLongestChip = 30; // characters

} // namespace

ChipBox::ChipBox(int spacing, QWidget* parent)
    : FlowBox(spacing, parent)
    , m_clear(new QPushButton(tr("Clear all")))
{
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clear->setAutoDefault(false);
    flow()->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &ChipBox::cleared);
}

int ChipBox::lineHeight() const
{
    return m_clear->sizeHint().height();
}

void ChipBox::setChips(const QStringList& texts)
{
    for (QPushButton* chip : std::as_const(m_chips)) {
        flow()->removeWidget(chip);
        chip->hide();
        chip->setObjectName(QString());
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    flow()->removeWidget(m_clear); // it stays the last
    for (const QString& text : texts)
        m_chips.append(addChip(text, int(m_chips.size())));
    flow()->addWidget(m_clear);
    m_clear->setVisible(!texts.isEmpty());
    fitHeight();
}

QPushButton* ChipBox::addChip(const QString& text, int place)
{
    const QString shown = text.size() > kLongestChip ? text.left(kLongestChip) + u'…' : text;
    auto* chip = new QPushButton(tr("%1  ✕").arg(shown));
    chip->setObjectName(QStringLiteral("chip"));
    chip->setAutoDefault(false);
    chip->setToolTip(tr("Take out: %1").arg(text));
    chip->setAccessibleName(chip->toolTip());
    flow()->addWidget(chip);
    chip->setVisible(true); // now, not when the layout comes to it
    connect(chip, &QPushButton::clicked, this, [this, place] { Q_EMIT removed(place); });
    return chip;
}

} // namespace kmh
