// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QMarginsF>
#include <QtCore/QString>
#include <QtGui/QPageLayout>

#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPainter;
class QPrinter;
class QRectF;

namespace kmh {

enum class Paper;

/// What is printed around every sheet.
struct PrintFrame
{
    QString title;    ///< in the head, left: the page's or table's name
    QString source;   ///< in the foot, left: what it rests on, period and moment
    QString demoMark; ///< in the head, right; cannot be switched off
};

/// Something that can be printed: it says how many sheets it takes and draws one of them. Lengths
/// in points.
class Printout
{
public:
    virtual ~Printout() = default;
    /// Fits itself to an area; returns the number of sheets. On the window's thread, where it is
    /// made from what a window shows.
    virtual int layOut(const QSizeF& area) = 0;
    /// Draws a sheet (from 0) into an area of that size at the painter's origin. On any thread, and
    /// on several at once.
    virtual void paint(QPainter& painter, int sheet) = 0;
    /// Whether it would rather lie on its side.
    virtual bool prefersLandscape() const = 0;
    /// What a person should know of how it was fitted, as a sentence; empty where all is well.
    virtual QString remark() const { return {}; }
    /// Of one that is paged already: its sheet's own paper, over all of which it draws its own head
    /// and foot. By default none, and it is fitted to the paper a person chooses.
    virtual std::optional<QPageLayout> ownPaper(int /*sheet*/) const { return {}; }
};

/// A paper with the margins all sheets have.
QPageLayout sheetLayout(Paper paper, bool landscape);
/// A paper of A4 without margins, for a printout that has its own.
QPageLayout ownSheetLayout(QPageLayout::Orientation orientation);

/// A printout laid out on a paper: its sheets with head, foot and “第1页 共3页”, or as they are
/// where it has its own paper.
class Sheets
{
public:
    /// `printout` must outlive it.
    Sheets(Printout& printout, const PrintFrame& frame, const QPageLayout& paper);

    int count() const { return m_count; }
    const QString& title() const { return m_frame.title; }
    /// Whether it keeps to the paper that was asked for.
    bool isFitted() const { return !m_printout.ownPaper(0); }
    QPageLayout paper(int sheet = 0) const { return m_printout.ownPaper(sheet).value_or(m_paper); }
    /// In points.
    QSizeF paperSize(int sheet = 0) const;
    /// What is left for the printout, in points.
    static QSizeF areaOf(const QPageLayout& paper);

    /// Draws a sheet (from 0) with the paper's corner at the painter's origin, a unit being a
    /// point. On any thread.
    void paint(QPainter& painter, int sheet) const;
    /// Draws all of them on a device, whose paper becomes this one. Throws Error (CannotOpen) where
    /// the device takes nothing; and Cancelled, when a printer has printed nothing and its file is
    /// gone. A printer that cannot be told to forget what it has been given prints that: then Error
    /// says how much.
    void printOn(QPagedPaintDevice& device, const Progress& progress = {}) const;

private:
    void printSheets(QPagedPaintDevice& device, QPainter& painter, int& begun,
                     const Progress& progress) const;
    void placeOn(QPainter& painter, const QPagedPaintDevice& device, int sheet) const;
    void paintHead(QPainter& painter, const QRectF& inside) const;
    void paintFoot(QPainter& painter, const QRectF& inside, int sheet) const;

    Printout& m_printout;
    PrintFrame m_frame;
    QPageLayout m_paper;
    int m_count = 0;
};

/// Draws all sheets with head, foot and “第1页 共3页” on the paper the device has.
void printOn(QPagedPaintDevice& device, Printout& printout, const PrintFrame& frame,
             const Progress& progress = {});

/// Writes the sheets as a PDF with real text, beside its place and renamed. Throws Error
/// (CannotOpen) where it cannot be written; and Cancelled. Nothing is left behind then. On any
/// thread.
void writePdf(const QString& path, const Sheets& sheets, const Progress& progress = {});

} // namespace kmh
