// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"

#include <QtWidgets/QAbstractButton>

namespace kmh {

/// One of a round's five steps: its name, how much is left of it, and how far it has come. The
/// chosen one is shown below.
class StepCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Progress { Done, Current, Ahead };

    explicit StepCard(const QString& name, QWidget* parent = nullptr);

    /// `note` says what the count is of; the tooltip has the whole sentence.
    void setState(Progress progress, int left, const QString& note, const QString& sentence);
    Progress progress() const { return m_progress; }
    int left() const { return m_left; }

    /// The width in pixels in which the name and any word of how far it has come stand side by
    /// side.
    int widthOnOneLine() const;
    /// Puts that word below the name.
    void setStacked(bool stacked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double nameWidth() const;

    bool m_stacked = false;
    Progress m_progress = Progress::Ahead;
    int m_left = 0;
    QString m_note;
};

} // namespace kmh
