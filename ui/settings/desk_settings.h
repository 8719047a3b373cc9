// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/language.h"
#include "ui/theme/colour_set.h"

class QSettings;

namespace kmh {

/// What a person has set for the desk on this computer; kept with the person's other settings (an
/// ini file of the user), never in a workbook.
struct DeskSettings
{
    static constexpr int kSmallestText = 90; ///< percent
    static constexpr int kLargestText = 200;
    static constexpr int kUsualText = 100;
    /// `startPage` for the page of first choices.
    static constexpr auto kWelcome = "welcome";

    Language language = Language::Chinese;
    int textSize = kUsualText; ///< percent of the normal size
    theme::ColourSet colours = theme::ColourSet::Standard;
    /// The page the desk opens on: empty for where it was left, kWelcome, or the name of a page
    /// (“overview”, a sector's code).
    QString startPage = {};
    /// Where backup copies go; empty for BackupPolicy::defaultFolder().
    QString backupFolder = {};

    /// What is not there, broken or out of range is as usual.
    static DeskSettings load(const QSettings& settings);
    void save(QSettings& settings) const;

    bool operator==(const DeskSettings&) const = default;
};

} // namespace kmh
