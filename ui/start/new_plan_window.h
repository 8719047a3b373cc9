// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace kmh {

class NoticeWindow;
class Workbook;
struct Plan;

/// The window that makes a plan of a notice, starting from what is open: its registers, and its
/// plan for what can be carried over. Deletes itself when closed.
NoticeWindow* makeNoticeWindow(const Workbook& open, const Plan& plan, const QString& person);

} // namespace kmh
