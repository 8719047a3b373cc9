// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notice_bench.h"

#include "core/domain/error.h"
#include "core/exchange/notice_file.h"
#include "core/notice/coverage.h"
#include "core/notice/draft_plan.h"
#include "core/notice/read_notice.h"
#include "core/store/workbook.h"
#include "tests/bench/statistics.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>

namespace kmh::bench {

namespace {

constexpr int kFew = 1'000;
constexpr int kMany = 10'000;
constexpr int kMeasuresInSection = 25;
constexpr int kRounds = 3;

/// A measure such as a notice has, its figures different from every other's; numbers begin again in
/// each section, for no notice counts to a thousand.
QString measure(int no)
{
    static const QStringList subjects{QStringLiteral("工业稳产"), QStringLiteral("项目建设"),
                                      QStringLiteral("春耕备耕"), QStringLiteral("文旅消费"),
                                      QStringLiteral("稳岗就业"), QStringLiteral("外贸出口")};
    static const QStringList units{QStringLiteral("省工业和信息化厅、发展改革委"),
                                   QStringLiteral("省农业农村厅，各市州人民政府"),
                                   QStringLiteral("省文化和旅游厅、省商务厅等")};
    return QStringLiteral("%8.抓好%2第%1项工作。3月底前印发%2专项方案%1，新增规上企业%3家以上，"
                          "安排资金%4亿元，推动海岭股份%5万吨新材料、北川%1号园区等项目尽早投产，"
                          "增长%6%左右。（责任单位：%7）\n")
        .arg(no)
        .arg(subjects.at(no % subjects.size()))
        .arg(no % 90 + 10)
        .arg(no % 13 + 1)
        .arg(no % 40 + 2)
        .arg(no % 9 + 3)
        .arg(units.at(no % units.size()))
        .arg((no - 1) % kMeasuresInSection + 1);
}

/// 一 to 九百九十九.
QString numeral(int number)
{
    const QString digits = QStringLiteral("零一二三四五六七八九");
    QString text;
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    if (hundreds > 0)
        text += digits.at(hundreds) + QStringLiteral("百");
    if (tens > 1 || (tens == 1 && hundreds > 0))
        text += digits.at(tens);
    if (tens > 0)
        text += QStringLiteral("十");
    else if (hundreds > 0 && number % 10 > 0)
        text += QStringLiteral("零");
    return number % 10 > 0 ? text + digits.at(number % 10) : text;
}

QByteArray notice(int measures)
{
    QString text = QStringLiteral("某省2025年一季度工作措施\n\n");
    for (int no = 1; no <= measures; ++no) {
        if (no % kMeasuresInSection == 1)
            text += QStringLiteral("%1、推动各项工作\n").arg(numeral(no / kMeasuresInSection + 1));
        text += measure(no);
    }
    return text.toUtf8();
}

struct Times
{
    qsizetype characters = 0;
    int measures = 0;
    QVector<double> reading;
    QVector<double> planning;
    QVector<double> covering;
};

Times timed(int measures, const Registers& registers)
{
    const QByteArray bytes = notice(measures);
    Times times;
    QElapsedTimer timer;
    for (int i = 0; i < kRounds; ++i) {
        timer.start();
        const QString text = noticeTextOf(bytes, QStringLiteral("notice.txt"));
        const Draft draft = readNotice(text, registers);
        times.reading.append(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        const Plan plan = planOf(draft);
        times.planning.append(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        const QVector<CoverageItem> open = coverageOf(plan);
        times.covering.append(double(timer.nsecsElapsed()) / 1e6);
        times.characters = text.size();
        times.measures = int(plan.measures.size());
    }
    return times;
}

void print(const char* what, const QVector<double>& few, const QVector<double>& many, double growth)
{
    std::printf("%-32s %8.1f ms  %9.1f ms  per character x %.2f\n", what, median(few), median(many),
                median(many) / median(few) / growth);
}

} // namespace

int runNoticeBench()
try {
    const Workbook workbook = Workbook::openBundled(Bundle::Plan);
    const Registers registers = registersOf(*workbook.plan());
    const Times few = timed(kFew, registers);
    const Times many = timed(kMany, registers);
    const double growth = double(many.characters) / double(few.characters);
    std::printf("%lld and %lld characters, %d and %d measures read\n",
                static_cast<long long>(few.characters), static_cast<long long>(many.characters),
                few.measures, many.measures);
    print("reading the notice", few.reading, many.reading, growth);
    print("making the plan", few.planning, many.planning, growth);
    print("finding what it leaves open", few.covering, many.covering, growth);
    return few.measures == kFew && many.measures == kMany ? 0 : 1;
} catch (const Error& error) {
    std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
    return 1;
}

} // namespace kmh::bench
