// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "tests/support/watched_translator.h"

#include <QtCore/QCoreApplication>

// A plan of two sectors, three targets and a few deliverables, whose standing a test chooses.
namespace kmh::test {

inline constexpr RegionId kQinghai{630000};
inline constexpr RegionId kWest{630100};
inline constexpr RegionId kEast{630200};
inline constexpr SectorId kIndustry{1};
inline constexpr SectorId kBuilding{2};

/// How an indicator of the province stands at 2025-03-X2, against a plan of 80 and a target of 100.
enum class Stand {
    Met,         ///< 100 reported
    OnTrack,     ///< 80
    Watch,       ///< 76, which is 4 short
    Behind,      ///< 60, which is 20 short
    Missing,     ///< nothing
    NotDue,      ///< set by a person
    NotJudged,   ///< set by a person
    Open,        ///< without a target
    Unpublished, ///< official statistics with a target, nothing out yet
};
inline constexpr std::array kStands = {Stand::Met,       Stand::OnTrack, Stand::Watch,
                                       Stand::Behind,    Stand::Missing, Stand::NotDue,
                                       Stand::NotJudged, Stand::Open,    Stand::Unpublished};

/// And a deliverable at the end of that period.
enum class Doing {
    Done,
    Late,     ///< due on 10 March and not done
    DueToday, ///< on 20 March
    Idle,     ///< due on 31 March and not started
    Underway, ///< due on 31 March
    Later,    ///< due on 30 June
};

/// What is in the first sector; the second has three deliverables and no target.
struct Standings
{
    QVector<Stand> indicators;
    QVector<Doing> deliverables;
    QVector<Doing> building = {Doing::Done, Doing::Underway, Doing::Later};
    /// 西宁, 海东, 海南 and 海西 (the first two always are there), of the first indicator; none has
    /// neither a target nor a figure.
    QVector<std::optional<Stand>> regions = {};
};

/// Indicators are named 指标甲, 指标乙, …, deliverables 事项甲, … (in the second sector 工程甲, …).
/// Measure 1 (the first sector) is led by 省工信厅 and 省发改委, measure 2 by 省住建厅.
Plan briefingPlan(const Standings& standings);
std::shared_ptr<const Assessment> briefingAssessment(const Standings& standings,
                                                     QStringView period = u"2025-03-X2");
/// The same at 2025-03-X2, where a person set the first indicator's light.
std::shared_ptr<const Assessment> overriddenAssessment(const Standings& standings, Light light);
BriefingInput briefingInput(const Standings& standings, QStringView period = u"2025-03-X2");

/// The page of a key, its first part.
const BriefingPage& pageOf(const Briefing& briefing, const QString& key);
/// The headline of the page that the standings make.
QString headline(const Standings& standings, const QString& key,
                 QStringView period = u"2025-03-X2");

/// Speaks Chinese as long as it lives; a text that lacks its translation fails the test.
class Chinese
{
public:
    Chinese() { QCoreApplication::installTranslator(&m_translator); }
    ~Chinese() { QCoreApplication::removeTranslator(&m_translator); }
    Chinese(const Chinese&) = delete;
    Chinese& operator=(const Chinese&) = delete;

    const QStringList& missing() const { return m_translator.missing(); }

private:
    WatchedTranslator m_translator;
};

} // namespace kmh::test
