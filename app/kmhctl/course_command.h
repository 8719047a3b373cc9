// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// One indicator's course in one region: reported, planned, forecast, and what must still come.
class CourseCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("course"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh
