// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/responsibility_signs.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

ResponsibilitySign signOf(const char* words)
{
    return responsibilitySign(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("A paragraph that ends in who is responsible is told by its looks", "[signs]")
{
    for (const char* words :
         {"办会。(牵头单位：省商务厅)", "办会。（省商务厅、省财政厅）",
          "办会。〔责任单位：省商务厅〕",
          "办会。（省商务厅牵头，省财政厅、省贸促会按职责分工负责）", "办会。（省市场监管局负责）",
          "办会。省商务厅牵头，省财政厅等相关部门按职责分工负责。",
          "办会。（责任单位：省商务厅）。", "办会。（责任单位：省商务厅",
          "办会。（省商务厅（省口岸办）、哈尔滨海关等）"}) {
        INFO(words);
        CHECK(signOf(words) == ResponsibilitySign::Within);
    }
}

TEST_CASE("A paragraph of labels says nothing else", "[signs]")
{
    for (const char* words : {"责任单位：省商务厅", "（牵头单位：省商务厅）", "完成时限：3月底前",
                              "（省商务厅、省财政厅）", "牵头单位：省商务厅；配合单位：省财政厅",
                              "【牵头单位】省商务厅。", "[责任单位：省商务厅]",
                              "［责任单位：省商务厅］", "省商务厅牵头，各市按职责分工负责。"}) {
        INFO(words);
        CHECK(signOf(words) == ResponsibilitySign::Only);
    }
}

TEST_CASE("What is a label to the reader is one to the outline", "[signs]")
{
    for (const char* words :
         {"牵头：省工信厅；配合：省财政厅", "【牵头】省工信厅", "协办单位：省财政厅",
          "[责任单位：省商务厅]", "［责任单位：省商务厅］"}) {
        INFO(words);
        CHECK(signOf(words) == ResponsibilitySign::Only);
    }
    CHECK(signOf("办会。牵头：省工信厅；配合：省财政厅") == ResponsibilitySign::Within);
    for (const char* words : {"支持企业：给予奖励", "加强组织领导：层层压实",
                              "培育市场主体：扩大数量", "压实主体责任：层层落实"}) {
        INFO(words);
        CHECK(signOf(words) == ResponsibilitySign::None);
    }
}

TEST_CASE("Brackets about something else name nobody", "[signs]")
{
    for (const char* words :
         {"办会（以下简称大会）", "增长15%（其中新能源8万辆）", "（此件公开发布）", "办会。",
          "产量35万吨（同比增长15%）", "各市（含定州、辛集市）", ""}) {
        INFO(words);
        CHECK(signOf(words) == ResponsibilitySign::None);
    }
}

TEST_CASE("A clause among others may say who leads", "[signs]")
{
    const auto leads = [](const char* words) { return namesWhoLeads(QString::fromUtf8(words)); };
    CHECK(leads("招商。省商务厅牵头，省财政厅配合，办会5场。"));
    CHECK(leads("招商，由省商务厅牵头组织，办会。"));
    CHECK_FALSE(leads("招商。建立牵头机制，办会。"));
    CHECK_FALSE(leads("招商。各级领导要牵头抓总。"));
    CHECK_FALSE(leads("牵头"));
    CHECK_FALSE(leads(""));
}
