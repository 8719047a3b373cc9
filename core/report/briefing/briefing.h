// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/wording.h"
#include "core/evaluation/assessment.h"
#include "core/evaluation/changes.h"
#include "core/report/sentence.h"

namespace kmh {

// What the briefing says, page by page; how it looks is ui/briefing's. An official eight metres
// away reads the headline and, at most, ten rows.

/// The most rows a page shows; what is more comes on another page of the same key (“2/3”).
inline constexpr int kBriefingRows = 10;

/// A figure in large type at the head of the overview: “滞后 3”.
struct BriefingFigure
{
    QString label;
    QString value;
    QString below;                   ///< in small type: what it counts
    std::optional<Light> light = {}; ///< whose mark stands beside the value
    QVector<Subject> about = {};
};

struct BriefingFigures
{
    QVector<BriefingFigure> figures;
};

/// An indicator as a bullet graph: bar = actual, long mark = target, small triangle = plan to date.
/// Values are in `unit`; absent ones are not drawn.
struct BriefingBullet
{
    QString name;
    QString target; ///< “一季度 ≥25%”, “目标待定”
    QString actual; ///< “21.4%”, “未报”
    QString unit;   ///< bullets of one unit share one scale on a page
    std::optional<double> actualValue = {};
    std::optional<double> targetValue = {};
    std::optional<double> planValue = {};
    QString targetLabel = {}; ///< stands beside the target's mark: “目标 25%”
    QString planLabel = {};
    Light light = Light::NotJudged;
    QVector<Subject> about = {};
};

struct BriefingBullets
{
    QVector<BriefingBullet> bullets;
};

/// A table's cell: words, with a light's mark before them or counts of lights as a bar instead.
struct BriefingCell
{
    QString text = {};
    std::optional<Light> light = {};
    std::optional<LightCount> lights = {};
};

struct BriefingColumn
{
    enum class Align { Left, Right };

    QString title;
    double share = 1; ///< of the width, against the other columns' shares
    Align align = Align::Left;
};

struct BriefingRow
{
    QVector<BriefingCell> cells; ///< as many as there are columns
    QVector<Subject> about = {}; ///< what Enter on the row looks into
};

struct BriefingTable
{
    QVector<BriefingColumn> columns;
    QVector<BriefingRow> rows; ///< at most kBriefingRows
    QString empty = {};        ///< stands there instead where there are no rows
};

/// A prefecture in the schematic grid.
struct BriefingTile
{
    QString name;
    QString words; ///< “滞后 2”
    Light light = Light::NotJudged;
    int row = 0;
    int column = 0;
    QVector<Subject> about = {};
};

struct BriefingTiles
{
    QVector<BriefingTile> tiles;
    QString note; ///< 示意排列，非地图
};

/// “牵头　省发展改革委、省工业和信息化厅 等 6 家”: a label and words beside it, under the graphs.
struct BriefingLine
{
    QString label;
    Sentence words;
};

struct BriefingLines
{
    QVector<BriefingLine> lines;
};

/// One indicator's course in a region: planned, reported and forecast values at the ends of
/// periods, in its unit; for the page that a person looks into.
struct BriefingCourse
{
    struct Point
    {
        Period period;
        QString label; ///< “3月中”
        std::optional<double> planned = {};
        std::optional<double> actual = {};
    };

    QString unit;
    QVector<Point> points;
    std::optional<double> target = {};
    QString targetLabel = {};
    int decimals = 0;
};

using BriefingBlock = std::variant<BriefingFigures, BriefingBullets, BriefingTable, BriefingTiles,
                                   BriefingLines, BriefingCourse>;

struct BriefingPage
{
    enum class Kind {
        Title,
        Overview,
        Changes, ///< what changed since the last round
        Sector,
        Behind, ///< what is behind and whose it is
        Regions,
        Due, ///< what is due next
        Closing,
        Detail, ///< looked into from another page; not one of the briefing's own
    };

    Kind kind = Kind::Overview;
    /// “overview”, “sector/industry”; the wordings of the page stand at “briefing/<key>/headline”
    /// and “briefing/<key>/notes”. The pages that go on with a table have the first one's key.
    QString key;
    int part = 1; ///< of `parts`, where a table goes on over several pages
    int parts = 1;
    QString kicker;         ///< small words over the headline: “五、投资”
    Sentence headline;      ///< the conclusion, in one sentence; the computed one or a person's
    Sentence computed = {}; ///< the computed one
    bool rewritten = false; ///< the headline is a person's; the page says so
    bool outdated = false;  ///< and was written when another one was computed
    QStringList subtitle;   ///< of the title and closing pages: lines under the headline
    QVector<BriefingBlock> blocks;
    /// Says what the page rests on: “截至 2025年3月20日 · 依据 青政办函〔2025〕5号 第17条”.
    QString source;
    QString notes = {};          ///< the presenter's; never projected
    QVector<Subject> about = {}; ///< what the page as a whole is of
};

/// Which pages there are, in which order; the office edits and saves it.
struct BriefingOutline
{
    struct Item
    {
        QString key; ///< of a page
        bool shown = true;
        friend bool operator==(const Item&, const Item&) = default;
    };

    QVector<Item> items;

    /// What is saved (Workbook::setting(kBriefingOutlineSetting)) and read again.
    QString text() const;
    /// Pages of the plan that a saved outline does not name come where they stand by themselves;
    /// what it names and the plan has not is left out. An empty or unreadable text gives the order
    /// of the house: title, overview, changes, sectors, behind, prefectures, due, closing.
    static BriefingOutline of(const Plan& plan, const QString& text);

    friend bool operator==(const BriefingOutline&, const BriefingOutline&) = default;
};

inline constexpr auto kBriefingOutlineSetting = "briefing/outline";

/// The title of the page a key stands for, for the outline's editor: “五、投资”, “滞后事项”.
QString briefingPageName(const Plan& plan, const QString& key);

/// Where a page's headline and its notes stand among the wordings.
QString headlinePlace(const QString& pageKey);
QString notesPlace(const QString& pageKey);

/// What a briefing is made from.
struct BriefingInput
{
    std::shared_ptr<const Assessment> assessment;
    /// The round before, and what changed since its end; none where there is none to compare with.
    std::shared_ptr<const Assessment> before = {};
    QVector<Change> changes = {};
    Wordings wordings = {};
    BriefingOutline outline = {};
    QDateTime madeAt; ///< UTC; what the pages name as their moment
};

struct Briefing
{
    QString title; ///< for the file's properties: “青海省2025年一季度…调度简报（2025年3月中旬）”
    QVector<BriefingPage> pages;
    /// “演示数据” where anything was made from demonstration figures: stands on every page and
    /// cannot be switched off.
    QString demoMark;
    QDateTime madeAt;
};

/// The pages the outline shows, but for those that would be empty: what changed, where there is no
/// round before, and what is due, where that is at most one thing (which the closing page names). A
/// briefing of nothing else has them nevertheless.
Briefing makeBriefing(const BriefingInput& input);

/// What one row or page is about, in more detail; nothing for a subject that has none. A detail has
/// at most one page.
std::optional<BriefingPage> briefingDetail(const BriefingInput& input, const Subject& subject);

} // namespace kmh
