// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/as_of_banner.h"

#include "ui/moments.h"
#include "ui/theme/elided_label.h"

#include <QtWidgets/QPushButton>

namespace kmh {

AsOfBanner::AsOfBanner(Desk& desk, QWidget* parent)
    : Banner(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("asOfBanner"));
    button()->setText(tr("Back to now"));
    button()->setToolTip(tr("Look at what is known now again (Ctrl+Shift+T)"));
    connect(button(), &QPushButton::clicked, this, [this] { lookBackTo(m_desk, {}); });
    connect(&desk, &Desk::assessmentChanged, this, &AsOfBanner::follow);
    follow();
}

void AsOfBanner::follow()
{
    text()->setText(tr("%1: what was recorded later is left out, and nothing can be recorded now.")
                        .arg(asKnownText(m_desk)));
    setVisible(m_desk.asOf().isValid());
}

} // namespace kmh
