// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/console.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

#include <memory>
#include <optional>

namespace kmh {

// Options that several commands take, each under one name with one meaning, and what they ask for.
// The functions that read one are for commands that declared it; they throw Error (Usage) with a
// sentence that names the choices.

QCommandLineOption periodOption();
QCommandLineOption asOfOption();
QCommandLineOption ruleOption();
QCommandLineOption sectorOption();
QCommandLineOption indicatorOption();
QCommandLineOption formatOption();
QCommandLineOption byOption();

/// --as-of; invalid, which means now, unless given.
QDateTime asOfAsked(const QCommandLineParser& arguments);

/// --period; else the last 旬 that anything was reported for, as known at `asOf`, and where nothing
/// was, the plan's last.
Period periodAsked(const QCommandLineParser& arguments, const Workbook& workbook,
                   const QDateTime& asOf);

/// --sector, if given.
std::optional<SectorId> sectorAsked(const QCommandLineParser& arguments, const Plan& plan);

/// --indicator, if given.
std::optional<IndicatorId> indicatorAsked(const QCommandLineParser& arguments, const Plan& plan);

/// --format: json, or else table.
bool asksJson(const QCommandLineParser& arguments);

/// --by: who does it; empty unless given.
QString byAsked(const QCommandLineParser& arguments);
/// The same, or else the name of the account: what is recorded bears a name.
QString recordedBy(const QCommandLineParser& arguments);

/// What --period and --as-of ask for, of one indicator (with its last year) or of all.
std::shared_ptr<const Snapshot> snapshotAsked(const QCommandLineParser& arguments,
                                              const Workbook& workbook,
                                              std::optional<IndicatorId> indicator = {});

/// --rule: a rule's name, or a reference such as plan-ratio@1; the plan's own unless given.
LightRule ruleAsked(const QCommandLineParser& arguments, const Plan& plan);

} // namespace kmh
