// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <functional>

namespace kmh {

/// What the window 新建方案 starts from: taken from the desk when it is opened, so that it goes on
/// whatever is opened at the desk meanwhile.
struct NoticeSetting
{
    Registers registers;      ///< of the workbook that was open
    QString workbook = {};    ///< its path; empty where it is a bundled one
    QString plan = {};        ///< what its plan is called: 2025年一季度“开门红”
    QString draftFolder = {}; ///< where drafts are kept
    /// Who works at the desk, whose name what is recorded bears; asks where it is not known yet.
    /// Empty where nobody gives one.
    std::function<QString()> person = [] { return QString(); };
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace kmh
