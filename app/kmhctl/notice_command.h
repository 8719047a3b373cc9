// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"
#include "core/notice/draft.h"

namespace kmh {

/// `notice FILE`: what the reader makes of a notice, before anybody has corrected it.
class NoticeCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("notice"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("FILE"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

/// Options that say what a notice is read against, for the commands that read one: the period it
/// governs and registers of an office's own.
QList<QCommandLineOption> noticeOptions();

/// The notice in a file as it is read with those options; registers that are not given are those of
/// a plan. Throws Error.
Draft readNoticeAsked(const QString& path, const QCommandLineParser& arguments, const Plan& plan);

} // namespace kmh
