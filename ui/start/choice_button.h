// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace kmh {

/// A large button that says what it does in a line and what that means in a smaller one below.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `title` may hold a mnemonic.
    ChoiceButton(const QString& title, const QString& meaning, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int margin() const;
    QRect meaningRect(int width) const;

    QString m_meaning;
};

} // namespace kmh
