// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/changes.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// What was recorded between two moments, for the console. `before` and `after` are those given to
/// changesBetween(); the moments are their snapshots'.
struct ChangesReport
{
    Assessment before;
    Assessment after;
    QVector<Change> changes;
};

/// As a person reads it in a terminal: a sentence that sums it up, then a line for each.
QString changesText(const ChangesReport& report);

/// As other programs read it: plan, period, rule, rule_version, demo, from, to and as_of (null
/// means now), and
/// - changes: [{"at","kind","code","name","measure","region","period","unit","before","after",
///   "code_before","code_after","light_before","light_after","by","reason","source","demo"}],
///   oldest first. kind is figure, target, course, override, break, deliverable, project, rule,
///   entry, price, attachment or list. deliverable, project and entry are lines of the ledgers and
///   also say "entry" (its id), "ledger" (its code), "fields" (what was said anew, by column),
///   "said": [{"field","before","after"}] (the same with the values: texts, numbers, days or ids,
///   null for nothing), "added" and "removed". A price says "entry", "ledger" and "day"; an
///   attachment "entry", "ledger", "file", "added" and "removed"; a list "ledger", "added" and
///   "removed".
///   A figure that came in a file says "file" and "cell".
///   before and after are the figures of a figure, target or price, in the indicator's or the
///   goods' unit; of anything else code_before and code_after name a shape, a light, “noted”, a
///   state, a stage, a rule, what a file holds (SHA-256) or a list's name;
/// - lights: [{"code","name","region","light_before","light_after"}], every light of an
///   indicator or deliverable that is another one at the later moment.
QJsonObject changesJson(const ChangesReport& report);

} // namespace kmh
