// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace kmh {

class NoticeWindow;
class Workbook;
struct Plan;

/// The window that makes a plan of a notice, starting from what is open: its registers, and its
/// plan for what can be carried over. `person` is asked who records what goes on, once that is
/// needed. Deletes itself when closed.
NoticeWindow* makeNoticeWindow(const Workbook& open, const Plan& plan,
                               std::function<QString()> person);

} // namespace kmh
