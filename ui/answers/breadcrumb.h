// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/subject.h"

#include <QtWidgets/QLabel>

namespace kmh {

/// Where one is, from the whole down: 全省 › 海西 › 格尔木市. Every part but the last can be
/// clicked, or reached with Tab and opened with Enter.
class Breadcrumb : public QLabel
{
    Q_OBJECT

public:
    struct Crumb
    {
        QString text;
        std::optional<Subject> subject = {}; ///< none for the page's own beginning
    };

    explicit Breadcrumb(QWidget* parent = nullptr);

    void setCrumbs(const QVector<Crumb>& crumbs);
    const QVector<Crumb>& crumbs() const { return m_crumbs; }

protected:
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    void crumbActivated(int index);

private:
    QVector<Crumb> m_crumbs;
};

} // namespace kmh
