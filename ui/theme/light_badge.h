// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"

#include <QtWidgets/QAbstractButton>

namespace kmh {

/// A light as shape, word and colour. It is a button, because every light explains itself when
/// asked (click, Enter or Space).
class LightBadge : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LightBadge(QWidget* parent = nullptr);
    explicit LightBadge(Light light, QWidget* parent = nullptr);

    Light light() const { return m_light; }
    bool isOverridden() const { return m_overridden; }
    /// `overridden`: a person set it.
    void setLight(Light light, bool overridden = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Asked to explain itself.
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Light m_light = Light::NotJudged;
    bool m_overridden = false;
};

} // namespace kmh
