// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/figure_sheet.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace kmh {

/// What is said of the selected figures besides their numbers: quality, who reported them, a note.
/// Enter or leaving a field records it for all of them; Esc puts back what was there.
class FigureFields : public QWidget
{
    Q_OBJECT

public:
    explicit FigureFields(FigureSheet& sheet, QWidget* parent = nullptr);

    /// Cells without a figure have none of it.
    void show(const QVector<FigureKey>& keys, bool readOnly);
    /// False where there is no figure to say it of.
    bool focusSource();
    bool focusNote();

Q_SIGNALS:
    /// The keyboard goes back to the grid.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void recordSource();
    void recordNote();
    void restore();

    FigureSheet& m_sheet;
    QVector<FigureKey> m_keys; ///< those with a figure
    int m_shownQuality = -1;
    QString m_shownSource;
    QString m_shownNote;
    QComboBox* m_quality;
    QComboBox* m_source;
    QLineEdit* m_note;
};

} // namespace kmh
