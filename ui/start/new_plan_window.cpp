// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_plan_window.h"

#include "core/store/workbook.h"
#include "ui/notice/draft_keeper.h"
#include "ui/notice/notice_window.h"

namespace kmh {

NoticeWindow* makeNoticeWindow(const Workbook& open, const Plan& plan,
                               std::function<QString()> person)
{
    NoticeSetting setting;
    setting.registers = registersOf(plan);
    setting.workbook = open.isBundled() ? QString() : open.path();
    setting.plan = plan.shortTitle;
    setting.person = std::move(person);
    setting.draftFolder = usualDraftFolder();
    auto* window = new NoticeWindow(setting);
    window->setAttribute(Qt::WA_DeleteOnClose);
    return window;
}

} // namespace kmh
