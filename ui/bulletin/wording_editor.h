// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPlainTextEdit;

namespace kmh {

/// Takes a person's words in the place of a computed paragraph: Ctrl+Enter saves, Esc leaves. A
/// paragraph is one: line breaks, also pasted ones, are left out.
class WordingEditor : public QWidget
{
    Q_OBJECT

public:
    /// `canGoBack`: emptying it gives back a computed text.
    WordingEditor(const QString& text, const QFont& font, bool canGoBack,
                  QWidget* parent = nullptr);

    /// Without spaces around it.
    QString text() const;
    void setText(const QString& text);
    bool isChanged() const { return text() != m_begun; }

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_begun;
    QPlainTextEdit* m_edit;
};

} // namespace kmh
