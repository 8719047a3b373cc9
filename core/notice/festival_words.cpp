// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/festival_words.h"

#include "core/notice/word_match.h"

#include <utility>

namespace kmh {

namespace {

struct FestivalName
{
    QStringView words;
    Festival festival;
};
constexpr FestivalName kFestivals[] = {
    {u"元旦", Festival::NewYear},           {u"元旦节", Festival::NewYear},
    {u"春节", Festival::SpringFestival},    {u"除夕", Festival::SpringFestival},
    {u"元宵", Festival::Lantern},           {u"元宵节", Festival::Lantern},
    {u"清明", Festival::Qingming},          {u"清明节", Festival::Qingming},
    {u"五一", Festival::LabourDay},         {u"“五一”", Festival::LabourDay},
    {u"五一节", Festival::LabourDay},       {u"五一劳动节", Festival::LabourDay},
    {u"“五一”劳动节", Festival::LabourDay}, {u"端午", Festival::DragonBoat},
    {u"端午节", Festival::DragonBoat},      {u"中秋", Festival::MidAutumn},
    {u"中秋节", Festival::MidAutumn},       {u"国庆", Festival::NationalDay},
    {u"国庆节", Festival::NationalDay},     {u"“十一”", Festival::NationalDay}};

} // namespace

qsizetype readFestivalAt(QStringView text, qsizetype at, DateWords& words)
{
    qsizetype length = 0;
    for (const FestivalName& name : kFestivals) {
        if (name.words.size() > length && standsAt(text, at, name.words)) {
            length = name.words.size();
            words.festival = name.festival;
        }
    }
    static constexpr QStringView both[] = {u"两节", u"“两节”", u"双节", u"“双节”"};
    if (const qsizetype two = wordAt(text, at, both).size(); length == 0 && two > 0) {
        length = two;
        words.festival = Festival::SpringFestival;
        words.bothFestivals = true;
    }
    words.kind = DateWords::Kind::Festival;
    words.period.reset();
    return length;
}

qsizetype readSolarTermAt(QStringView text, qsizetype at, DateWords& words)
{
    static constexpr std::pair<QStringView, int> terms[] = {
        {u"春分", 0},  {u"谷雨", 2},  {u"立夏", 3},  {u"小满", 4},  {u"芒种", 5},  {u"夏至", 6},
        {u"立秋", 9},  {u"处暑", 10}, {u"白露", 11}, {u"秋分", 12}, {u"寒露", 13}, {u"霜降", 14},
        {u"立冬", 15}, {u"冬至", 18}, {u"立春", 21}, {u"惊蛰", 23}};
    for (const auto& [name, term] : terms) {
        if (standsAt(text, at, name)) {
            words.kind = DateWords::Kind::SolarTerm;
            words.solarTerm = term;
            words.period.reset();
            return name.size();
        }
    }
    return 0;
}

} // namespace kmh
