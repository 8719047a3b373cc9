// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTextBrowser>

namespace kmh {

/// Shows the chapters of a manual: its links go between them, its pictures come from the resources
/// and are as wide as the text at most. Nothing is fetched from anywhere else.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget* parent = nullptr);

    void setManual(Manual manual);
    const Manual& manual() const { return m_manual; }

    /// Goes to an address: NN-name.md#anchor.
    void goTo(const QString& address);
    /// Goes to a block of a chapter, and marks the words where they stand in it.
    void goTo(const QString& file, int block, const QStringList& words);
    /// Marks words all over the chapter shown; none takes the marks away.
    void mark(const QStringList& words);

    /// The chapter shown, by its place in the manual; -1 before the first.
    int chapterShown() const;

    /// The text size as a percentage of the desk's.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

Q_SIGNALS:
    void zoomChanged(int percent);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QVariant picture(const QString& name) const;
    int textPixels() const;
    void centre();
    void showAgain();
    void markAgain();

    Manual m_manual{QString()};
    QStringList m_words;
    int m_block = -1; ///< the line a search went to
    int m_zoom = 100;
    QTimer m_relayout; ///< pictures follow the width once it stays
    int m_laidOutFor = 0;
};

} // namespace kmh
