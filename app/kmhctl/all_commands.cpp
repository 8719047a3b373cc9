// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/backup_command.h"
#include "app/kmhctl/briefing_command.h"
#include "app/kmhctl/bulletin_command.h"
#include "app/kmhctl/changes_command.h"
#include "app/kmhctl/check_command.h"
#include "app/kmhctl/command.h"
#include "app/kmhctl/compare_command.h"
#include "app/kmhctl/course_command.h"
#include "app/kmhctl/coverage_command.h"
#include "app/kmhctl/export_command.h"
#include "app/kmhctl/find_command.h"
#include "app/kmhctl/forms_command.h"
#include "app/kmhctl/import_command.h"
#include "app/kmhctl/ledger_command.h"
#include "app/kmhctl/missing_command.h"
#include "app/kmhctl/model_command.h"
#include "app/kmhctl/new_command.h"
#include "app/kmhctl/notice_command.h"
#include "app/kmhctl/place_command.h"
#include "app/kmhctl/plans_command.h"
#include "app/kmhctl/reconcile_command.h"
#include "app/kmhctl/render_command.h"
#include "app/kmhctl/restore_command.h"
#include "app/kmhctl/round_command.h"
#include "app/kmhctl/rules_command.h"
#include "app/kmhctl/status_command.h"
#include "app/kmhctl/unit_command.h"

namespace kmh {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<NoticeCommand>());
    commands.push_back(std::make_unique<ModelCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<CourseCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<PlansCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<LedgerCommand>());
    commands.push_back(std::make_unique<UnitCommand>());
    commands.push_back(std::make_unique<PlaceCommand>());
    commands.push_back(std::make_unique<RoundCommand>());
    commands.push_back(std::make_unique<FormsCommand>());
    commands.push_back(std::make_unique<MissingCommand>());
    commands.push_back(std::make_unique<FindCommand>());
    commands.push_back(std::make_unique<CoverageCommand>());
    commands.push_back(std::make_unique<ChangesCommand>());
    commands.push_back(std::make_unique<ReconcileCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<BriefingCommand>());
    commands.push_back(std::make_unique<BulletinCommand>());
    commands.push_back(std::make_unique<RenderCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    return commands;
}

} // namespace kmh
