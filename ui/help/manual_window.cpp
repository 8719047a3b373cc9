// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include "ui/help/manual_browser.h"
#include "ui/help/manual_place.h"
#include "ui/help/manual_printout.h"
#include "ui/help/manual_sides.h"
#include "ui/print/print_dialog.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_room.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

namespace kmh {

namespace {

enum ContentsRole { AddressRole = Qt::UserRole };

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QMainWindow(parent, Qt::Window)
    , m_browser(new ManualBrowser)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_left(new QStackedWidget)
    , m_contents(new QTreeWidget)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("manual"));
    setAttribute(Qt::WA_QuitOnClose, false); // it explains windows, and goes with the last
    makeActions();
    makeLayout();
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::followWords);
    connect(m_contents, &QTreeWidget::itemActivated, this, &ManualWindow::openContents);
    connect(m_contents, &QTreeWidget::itemClicked, this, &ManualWindow::openContents);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::goToHit);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &ManualWindow::followPlace);
    fill();
    restorePlace();
}

/// It goes with the windows it explains, which does not close it.
ManualWindow::~ManualWindow()
{
    if (isVisible())
        savePlace();
}

/// In the language the interface is in now.
void ManualWindow::fill()
{
    setWindowTitle(tr("Manual"));
    m_search.reset();
    m_browser->setManual(Manual(Manual::languageShown()));
    fillContents();
}

void ManualWindow::fillContents()
{
    m_contents->clear();
    for (const ManualChapter& chapter : m_browser->manual().chapters()) {
        auto* item = new QTreeWidgetItem(m_contents, {chapter.title()});
        item->setData(0, AddressRole, chapter.file);
        item->setToolTip(0, chapter.title());
        for (const ManualHeading& heading : chapter.headings) {
            if (heading.level != 2)
                continue;
            auto* part = new QTreeWidgetItem(item, {heading.text});
            part->setData(0, AddressRole, chapter.file + QLatin1Char('#') + heading.anchor);
            part->setToolTip(0, heading.text);
        }
    }
}

void ManualWindow::showTopic(const QString& topic)
{
    m_words->clear();
    const QVector<ManualChapter>& chapters = m_browser->manual().chapters();
    if (const auto address = m_browser->manual().addressOf(topic))
        m_browser->goTo(*address);
    else if (!chapters.isEmpty())
        m_browser->goTo(chapters.first().file);
    // Slides cover whatever is not above them.
    const QWidget* asked = QApplication::activeWindow();
    if (asked && asked != this)
        setWindowFlag(Qt::WindowStaysOnTopHint,
                      asked->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_browser->setFocus();
}

void ManualWindow::look(const QString& words)
{
    m_words->setText(words);
}

/// The contents stand on what is read.
void ManualWindow::followPlace()
{
    const int chapter = m_browser->chapterShown();
    if (chapter < 0)
        return;
    QTreeWidgetItem* item = m_contents->topLevelItem(chapter);
    item->setExpanded(true);
    const QString address = m_browser->source().toString();
    QTreeWidgetItem* shown = item;
    for (int i = 0; i < item->childCount(); ++i) {
        if (item->child(i)->data(0, AddressRole).toString() == address)
            shown = item->child(i);
    }
    m_contents->setCurrentItem(shown);
}

void ManualWindow::openContents(QTreeWidgetItem* item)
{
    item->setExpanded(true);
    m_browser->goTo(item->data(0, AddressRole).toString());
}

void ManualWindow::followWords()
{
    const QStringList words = searchWords(m_words->text());
    m_left->setCurrentIndex(words.isEmpty() ? ContentsSide : HitsSide);
    m_count->setVisible(!words.isEmpty());
    if (!m_search)
        m_search = std::make_unique<ManualSearch>(m_browser->manual());
    m_hits = m_search->find(words);
    m_list->clear();
    for (const ManualHit& hit : m_hits) {
        auto* item = new QListWidgetItem(
            tr("%1\n%2").arg(m_browser->manual().chapters().at(hit.chapter).title(),
                             excerpt(hit.line, words.first())),
            m_list);
        item->setToolTip(hit.line);
    }
    m_count->setText(m_hits.isEmpty()
                         ? tr("Nothing holds these words. Try fewer or shorter ones.")
                         : tr("Lines found: %1. Enter or F3 goes to the next.").arg(m_hits.size()));
    m_browser->mark(words);
    if (!m_hits.isEmpty())
        m_list->setCurrentRow(0);
}

void ManualWindow::goToHit(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const ManualHit& hit = m_hits.at(row);
    m_browser->goTo(m_browser->manual().chapters().at(hit.chapter).file, hit.block,
                    searchWords(m_words->text()));
}

/// To another of the lines found, from the last to the first.
void ManualWindow::step(int by)
{
    const int count = int(m_hits.size());
    if (count > 0)
        m_list->setCurrentRow((std::max(0, m_list->currentRow()) + by + count) % count);
}

void ManualWindow::print()
{
    const int chapter = m_browser->chapterShown();
    if (chapter >= 0)
        (new PrintDialog({manualPrintable(m_browser->manual().chapters().at(chapter))}, 0, this))
            ->open();
}

bool ManualWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: step(key->modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Escape: m_words->clear(); return true;
        default: break;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void ManualWindow::restorePlace()
{
    const int em = int(theme::em(font()));
    const ManualPlace place = ManualPlace::load();
    resize(em * kManualWidth, em * kManualHeight);
    WindowRoom::keepWithin(*this);
    restoreGeometry(place.geometry);
    if (auto* splitter = findChild<QSplitter*>(QStringLiteral("manualSplitter")))
        splitter->restoreState(place.splitter);
    m_browser->setZoom(place.zoom);
}

bool ManualWindow::isOutdated() const
{
    return m_browser->manual().language() != Manual::languageShown();
}

void ManualWindow::savePlace() const
{
    const auto* splitter = findChild<QSplitter*>(QStringLiteral("manualSplitter"));
    ManualPlace{saveGeometry(), splitter->saveState(), m_browser->zoom()}.save();
}

void ManualWindow::closeEvent(QCloseEvent* event)
{
    savePlace();
    QMainWindow::closeEvent(event);
}

void ManualWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isOutdated())
        close(); // opened again it is made anew
}

} // namespace kmh
