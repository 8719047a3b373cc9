// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_browser.h"

#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr int kLeastZoom = 70;
constexpr int kMostZoom = 250;
constexpr int kZoomStep = 10;
constexpr int kMargin = 2;         // around the text, of its size
constexpr double kIndent = 1.8;    // of lists
constexpr double kWidestLine = 60; // of its size: longer lines are not read well
constexpr int kRelayoutMilliseconds = 120;

} // namespace

ManualBrowser::ManualBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would depend on the text
    QPalette paper = palette();
    paper.setColor(QPalette::Window, theme::kCard);
    setPalette(paper);
    setAutoFillBackground(true); // beside the text too
    setAccessibleName(tr("Text of the manual"));
    m_relayout.setSingleShot(true);
    m_relayout.setInterval(kRelayoutMilliseconds);
    connect(&m_relayout, &QTimer::timeout, this, &ManualBrowser::showAgain);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualBrowser::markAgain);
}

void ManualBrowser::setManual(Manual manual)
{
    m_manual = std::move(manual);
    m_words.clear();
    m_block = -1;
    clearHistory();
}

int ManualBrowser::textPixels() const
{
    return std::max(8, int(std::lround(theme::em(QApplication::font()) * 1.05 * m_zoom / 100)));
}

void ManualBrowser::goTo(const QString& address)
{
    m_block = -1;
    setSource(QUrl(address));
}

void ManualBrowser::goTo(const QString& file, int block, const QStringList& words)
{
    m_words = words;
    m_block = block;
    if (source().toString(QUrl::RemoveFragment) == file)
        markAgain();
    else
        setSource(QUrl(file)); // marks when it is there
    const QTextBlock line = document()->findBlockByNumber(block);
    if (!line.isValid())
        return;
    setTextCursor(QTextCursor(line));
    // In the upper third, so that what leads to it is seen as well.
    const int top = cursorRect().top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(top - viewport()->height() / 3);
}

void ManualBrowser::mark(const QStringList& words)
{
    m_words = words;
    if (words.isEmpty())
        m_block = -1;
    markAgain();
}

int ManualBrowser::chapterShown() const
{
    const QString file = source().toString(QUrl::RemoveFragment);
    const auto& chapters = m_manual.chapters();
    const auto found = std::find_if(chapters.begin(), chapters.end(),
                                    [&](const ManualChapter& c) { return c.file == file; });
    return found == chapters.end() ? -1 : int(found - chapters.begin());
}

void ManualBrowser::setZoom(int percent)
{
    const int kept = std::clamp(percent, kLeastZoom, kMostZoom);
    if (kept == m_zoom)
        return;
    m_zoom = kept;
    showAgain();
    Q_EMIT zoomChanged(kept);
}

/// Lays the chapter out anew, with the same words at the top.
void ManualBrowser::showAgain()
{
    if (chapterShown() < 0)
        return;
    const int block = cursorForPosition(QPoint(viewport()->width() / 2, 4)).blockNumber();
    centre();
    m_laidOutFor = viewport()->width();
    document()->setDocumentMargin(kMargin * textPixels());
    document()->setIndentWidth(kIndent * textPixels());
    reload();
    const QTextBlock first = document()->findBlockByNumber(block);
    if (first.isValid()) {
        QTextCursor cursor(first);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(cursorRect(cursor).top() + verticalScrollBar()->value());
    }
    markAgain();
}

void ManualBrowser::markAgain()
{
    QList<ExtraSelection> marks;
    for (const QString& word : m_words) {
        for (QTextCursor at = document()->find(word); !at.isNull();
             at = document()->find(word, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(theme::kQuote);
            if (at.blockNumber() == m_block) {
                mark.format.setBackground(theme::kAccent);
                mark.format.setForeground(theme::kCard);
            }
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

QVariant ManualBrowser::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource)
        return picture(name.fileName());
    if (type != QTextDocument::HtmlResource)
        return {};
    const ManualChapter* chapter = m_manual.chapter(name.toString(QUrl::RemoveFragment));
    return chapter ? QVariant(manualHtml(chapter->markdown, textPixels())) : QVariant();
}

/// As wide as the text at most, in the display's own pixels, so that its letters stay sharp.
QVariant ManualBrowser::picture(const QString& name) const
{
    QImage image(QStringLiteral(":/manual/pictures/%1").arg(name));
    if (image.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    const double margins = 2 * document()->documentMargin();
    const int width = int(std::min(double(image.width()), viewport()->width() - margins) * ratio);
    if (width > 0 && width != image.width())
        image = image.convertToFormat(QImage::Format_RGB32)
                    .scaledToWidth(width, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void ManualBrowser::doSetSource(const QUrl& url, QTextDocument::ResourceType)
{
    // Only the manual's own chapters; as HTML, though their files are called .md.
    const QUrl address =
        url.toString(QUrl::RemoveFragment).isEmpty() ? source().resolved(url) : url;
    QFont font = QApplication::font();
    font.setPixelSize(textPixels()); // Qt sizes headings by it, whatever they say themselves
    document()->setDefaultFont(font);
    if (m_manual.chapter(address.toString(QUrl::RemoveFragment)))
        QTextBrowser::doSetSource(address, QTextDocument::HtmlResource);
}

/// The text stands in the middle, no wider than is read well.
void ManualBrowser::centre()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(0, (room - int(kWidestLine * textPixels())) / 2);
    setViewportMargins(side, 0, side, 0);
}

void ManualBrowser::resizeEvent(QResizeEvent* event)
{
    centre();
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_laidOutFor)
        m_relayout.start();
}

void ManualBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_relayout.start();
}

void ManualBrowser::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? kZoomStep : -kZoomStep));
    event->accept();
}

} // namespace kmh
