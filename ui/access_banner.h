// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/banner.h"
#include "ui/desk.h"

namespace kmh {

/// The strip across the desk where the workbook cannot be written for a reason that lies with the
/// file: another program works on it, it is a backup copy, it was replaced or is gone. Says which,
/// and offers the way on. Hidden otherwise.
///
/// It watches the file while the window is open: what another program records is shown by itself,
/// on a desk that records too, and once that program has closed the workbook it says so.
class AccessBanner : public Banner
{
    Q_OBJECT

public:
    explicit AccessBanner(Desk& desk, QWidget* parent = nullptr);

    /// Begins to watch the file, every other second.
    void watch();
    /// Looks at the file now.
    void look();
    /// Whether the workbook was held by another program and is free now.
    bool isFree() const { return m_free; }

Q_SIGNALS:
    /// Asks for a workbook to be opened, for writing if that can be.
    void openRequested(const QString& path);

private:
    void show(const QString& sentence, const QString& way, const QString& path);
    void showFirst();
    void offerWriting();

    Desk& m_desk;
    QString m_path; ///< what the button opens
    Workbook::FileState m_state = Workbook::FileState::AsLeft;
    QDateTime m_savedAt; ///< Desk::savedAt() when it looked last: what changed since is its own
    bool m_free = false;
};

} // namespace kmh
