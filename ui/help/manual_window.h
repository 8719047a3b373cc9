// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual_search.h"

#include <QtWidgets/QMainWindow>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kmh {

class ManualBrowser;

/// 使用手册: contents or what was found on the left, the text on the right. A window of its own
/// that stays beside the desk; it remembers its size and its text size.
class ManualWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);
    ~ManualWindow() override;

    /// Opens at a topic (`pages#overview`); at the first chapter where there is none of that name.
    void showTopic(const QString& topic);

    /// Whether the interface is in another language by now; it closes then.
    bool isOutdated() const;

    ManualBrowser& browser() { return *m_browser; }
    /// Looks for words; shows the first line that holds them.
    void look(const QString& words);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    QAction* addCommand(const QString& text, const QList<QKeySequence>& keys, const QString& help,
                        std::function<void()> slot);
    void makeLayout();
    void fill();
    void fillContents();
    void followPlace();
    void followWords();
    void openContents(QTreeWidgetItem* item);
    void goToHit(int row);
    void step(int by);
    void print();
    void restorePlace();
    void savePlace() const;

    ManualBrowser* m_browser;
    QLineEdit* m_words;
    QLabel* m_count;
    QStackedWidget* m_left;
    QTreeWidget* m_contents;
    QListWidget* m_list;
    std::unique_ptr<ManualSearch> m_search; ///< once something is looked for
    QVector<ManualHit> m_hits;
};

} // namespace kmh
