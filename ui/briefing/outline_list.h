// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"

#include <QtWidgets/QListWidget>

#include <functional>

namespace kmh {

/// A briefing's pages in their order, each with a tick for being shown. A page is moved with Alt
/// and the arrow keys or dragged.
class OutlineList : public QListWidget
{
    Q_OBJECT

public:
    explicit OutlineList(QWidget* parent = nullptr);

    /// `name` is what a page is called.
    void setOutline(const BriefingOutline& outline,
                    const std::function<QString(const QString& key)>& name);
    BriefingOutline outline() const;
    QString currentKey() const;
    void setName(const QString& key, const QString& name);
    /// Without, pages can be chosen and nothing else.
    void setEditable(bool editable);
    /// Up (-1) or down (1) by one place.
    void moveCurrent(int step);

Q_SIGNALS:
    void outlineChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool m_editable = true;
};

} // namespace kmh
