// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/version_report.h"

#include "core/domain/plan.h"
#include "core/domain/text.h"
#include "core/store/engine.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>

namespace kmh {

VersionReport versionReport(const Plan* plan)
{
    VersionReport report = {
        {tr("Program"), QStringLiteral("%1 %2").arg(tr("Kaimenhong dispatch desk"),
                                                    QCoreApplication::applicationVersion())},
        {tr("Workbook format"), QString::number(workbookFormat())},
        {QStringLiteral("Qt"),
         tr("%1 (built with %2)")
             .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {tr("Database"), databaseEngine()},
        {tr("System"), QStringLiteral("%1 · %2 · %3")
                           .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                QGuiApplication::platformName())},
    };
    if (plan) {
        report.append(
            {tr("The plan"), QStringLiteral("%1 · %2").arg(plan->code, plan->shortTitle)});
        report.append({tr("Notice"), QStringLiteral("%1 %2").arg(plan->documentNo, plan->title)});
    }
    return report;
}

QString versionText(const VersionReport& report)
{
    QString text;
    for (const auto& [name, value] : report)
        text += kmh::tr("%1: %2").arg(name, value) + QLatin1Char('\n');
    return text;
}

} // namespace kmh
