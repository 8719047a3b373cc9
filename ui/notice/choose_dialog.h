// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pinyin.h"

#include <QtWidgets/QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace kmh {

/// One of many, found by typing a part of what it is called or the first letters of its readings:
/// ↑ ↓ move in the list while the line is typed in, Enter takes.
class ChooseDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        qint64 id = 0;
    };
    using Taken = std::function<void(qint64 id)>;

    ChooseDialog(const QString& title, const QString& asked, QVector<Choice> choices,
                 QWidget* parent = nullptr);

    /// Shows one without blocking; `taken` is called with what was chosen. Deletes itself.
    static ChooseDialog* open(QWidget* parent, const QString& title, const QString& asked,
                              const QVector<Choice>& choices, Taken taken);

    /// Nothing where the list is empty.
    std::optional<qint64> chosen() const;

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& words);

    QVector<Choice> m_choices;
    QVector<QVector<Letters>> m_letters;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace kmh
