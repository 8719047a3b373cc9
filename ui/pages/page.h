// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QtWidgets/QWidget>

class QAction;

namespace kmh {

struct Printable;

/// One tab's page. It shows the desk's assessment; while hidden it only notes that it is stale and
/// catches up when shown, so that choosing a period costs one page.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what `render --page` calls it.
    Page(QString name, QString title, Desk& desk, QWidget* parent = nullptr);

    const QString& name() const { return m_name; }
    const QString& title() const { return m_title; }

    /// Brings the page up to date if it is stale.
    void catchUp();

    /// What the page is on, for coming back to it; an opaque word. Empty if there is nothing to
    /// keep.
    virtual QString place() const { return {}; }
    virtual void setPlace(const QString&) {}

    /// Shows a subject, if it is one of this page's; says whether it did.
    virtual bool open(const Subject&) { return false; }

    /// The indicator the page is on; none where it is on none.
    virtual std::optional<IndicatorId> selectedIndicator() const { return {}; }

    /// The light the page is on, by the indicator and region it judges; none where it is on none.
    struct Judged
    {
        IndicatorId indicator;
        RegionId region;
    };
    virtual std::optional<Judged> selectedLight() const { return {}; }

    /// The figure the page is on, as it is to be typed; by default that of the light or indicator.
    virtual std::optional<FigureSubject> selectedFigure() const;

    /// What was typed here and is not recorded, as a sentence; empty if nothing is.
    virtual QString unsavedWork() const { return {}; }

    /// The page's own commands, for the window's menu.
    virtual QList<QAction*> pageActions() const { return {}; }

    /// What the page has of its own to print, before itself and its tables: a document. May be
    /// used as long as the page is there.
    virtual QVector<Printable> printables() const;

protected:
    Desk& desk() const { return m_desk; }
    const Assessment& assessment() const { return m_desk.assessment(); }

    /// Shows the desk's current assessment.
    virtual void refresh() = 0;

    void showEvent(QShowEvent* event) override;

private:
    QString m_name;
    QString m_title;
    Desk& m_desk;
    bool m_stale = true;
};

} // namespace kmh
