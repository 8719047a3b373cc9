// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace kmh {

class FlowBox;

/// Above the sheet: which paragraphs a person wrote and has to look at again, each a button that
/// goes to it. Hidden while there is none.
class OutdatedBar : public QWidget
{
    Q_OBJECT

public:
    explicit OutdatedBar(QWidget* parent = nullptr);

    void setBulletin(const Bulletin& bulletin);

Q_SIGNALS:
    void paragraphRequested(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_sentence;
    FlowBox* m_buttons;
};

} // namespace kmh
