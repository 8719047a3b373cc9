// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

#include <functional>

class QLabel;
class QLineEdit;

namespace kmh {

/// A table's header. Above the columns' names it can show a line to type words in, with how many
/// rows hold them; Esc closes it.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent);

    void openLine();
    void closeLine();
    bool isLineOpen() const;
    /// How much of the header's height the line takes; 0 while it is closed.
    int lineHeight() const;
    void setCount(int shown, int all);

    QSize sizeHint() const override;

Q_SIGNALS:
    void wordsChanged(const QString& words);
    /// The keyboard goes back to the rows.
    void left();

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeLine();

    QWidget* m_line;
    QLineEdit* m_words;
    QLabel* m_count;
};

/// Lets a header be clicked only where `sorts` says that its column puts rows in order.
void clickOnlyWhatSorts(QHeaderView& header, std::function<bool(int column)> sorts);

} // namespace kmh
