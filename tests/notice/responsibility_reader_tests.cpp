// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/responsibility_reader.h"

#include "tests/notice/invented_registers.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

const UnitBook& book()
{
    static const UnitBook units(test::inventedRegisters());
    return units;
}

ResponsibilityReading reading(const QString& text, bool& firstLeads)
{
    return readResponsibilities(CleanText(text, {0, int(text.size())}), book(), firstLeads);
}

ResponsibilityReading reading(const QString& text)
{
    bool firstLeads = false;
    return reading(text, firstLeads);
}

QString letter(Role role)
{
    switch (role) {
    case Role::Lead: return QStringLiteral("牵头");
    case Role::Responsible: return QStringLiteral("责任");
    case Role::Support: return QStringLiteral("配合");
    }
    return {};
}

/// “牵头 省财政厅；责任 省商务厅、有关部门*”: * is a group, ? has a doubt.
QString units(const ResponsibilityReading& found)
{
    QString told;
    std::optional<Role> last;
    for (const auto& named : found.units) {
        if (last != named.content.role)
            told += (told.isEmpty() ? QString() : QStringLiteral("；")) +
                    letter(named.content.role) + u' ';
        else
            told += u'、';
        last = named.content.role;
        told += named.content.name;
        told += named.content.generic ? QStringLiteral("*") : QString();
        told += named.doubt.isEmpty() ? QString() : QStringLiteral("?");
    }
    return told;
}

QString units(const char16_t* text)
{
    return units(reading(QString::fromUtf16(text)));
}

/// What is left of a text when the words taken are gone.
QString rest(const QString& text)
{
    CleanText words(text, {0, int(text.size())});
    for (const auto& [start, length] : reading(text).taken)
        words.remove(start, length);
    return words.words();
}

QString rest(const char16_t* text)
{
    return rest(QString::fromUtf16(text));
}

QString quotes(const QString& text)
{
    QStringList words;
    for (const auto& named : reading(text).units)
        words.append(named.quote.in(text));
    return words.join(u'|');
}

struct Form
{
    const char16_t* text;
    const char16_t* units;
};

void check(std::initializer_list<Form> forms)
{
    for (const Form& form : forms) {
        INFO(QString::fromUtf16(form.text).toStdString());
        CHECK(units(form.text).toStdString() == QString::fromUtf16(form.units).toStdString());
    }
}

} // namespace

TEST_CASE("Units and roles are read from brackets of every kind")
{
    check({
        {u"稳产。(牵头单位：省财政厅、省商务厅)", u"牵头 省财政厅、省商务厅"},
        {u"稳产。（牵头单位:省财政厅、省商务厅）", u"牵头 省财政厅、省商务厅"},
        {u"稳产。〔责任单位：省财政厅，省商务厅〕", u"责任 省财政厅、省商务厅"},
        {u"稳产。【责任部门：省财政厅；省商务厅】", u"责任 省财政厅、省商务厅"},
        {u"稳产。[责任单位：省财政厅 省商务厅]", u"责任 省财政厅、省商务厅"},
        {u"稳产。(责任单位：省财政厅）", u"责任 省财政厅"},
        {u"稳产。（牵头单位：省财政厅；责任单位：省商务厅、省教育厅）",
         u"牵头 省财政厅；责任 省商务厅、省教育厅"},
        {u"稳产。（牵头单位：省财政厅，配合单位：省商务厅）", u"牵头 省财政厅；配合 省商务厅"},
        {u"稳产。（牵头：省财政厅；参与单位：省商务厅）", u"牵头 省财政厅；配合 省商务厅"},
        {u"稳产。（主办单位：省财政厅；协办单位：省商务厅；责任：省教育厅）",
         u"牵头 省财政厅；配合 省商务厅；责任 省教育厅"},
        {u"稳产。（牵头责任单位：省财政厅；配合部门：省商务厅）", u"牵头 省财政厅；配合 省商务厅"},
        {u"稳产。（牵头单位：省发展改革委）", u"牵头 省发展改革委"},
        {u"稳产。（责任单位省财政厅、省商务厅）", u"责任 省财政厅、省商务厅"},
        {u"稳产。（责任分工：省财政厅牵头，省商务厅配合）", u"牵头 省财政厅；配合 省商务厅"},
        {u"稳产。【牵头单位】省财政厅【配合单位】省商务厅", u"牵头 省财政厅；配合 省商务厅"},
        {u"稳产。（牵头单位：省财政厅 配合单位：省商务厅　省教育厅 完成时限：3月底）",
         u"牵头 省财政厅；配合 省商务厅、省教育厅"},
        {u"稳产。（责任单位：省财政厅/省商务厅）", u"责任 省财政厅、省商务厅"},
        {u"稳产。（包联领导：王五；包联单位：省财政厅）", u"责任 省财政厅"},
        {u"稳产。（责任单位：省财政厅（牵头）、省商务厅）", u"牵头 省财政厅；责任 省商务厅"},
    });
}

TEST_CASE("Several brackets in a measure are all read")
{
    check({{u"一是扩产。（责任单位：省财政厅）二是促销。（责任单位：省商务厅、省财政厅）",
            u"责任 省财政厅、省商务厅"}});
}

TEST_CASE("Units without a label are read where nothing else is said")
{
    check({
        {u"由省财政厅牵头，省商务厅、省教育厅等相关部门按职责分工负责。",
         u"牵头 省财政厅；责任 省商务厅、省教育厅、相关部门*"},
        {u"给予奖励。省商务厅牵头，省财政厅、各市州人民政府按职责分工负责。",
         u"牵头 省商务厅；责任 省财政厅、各市州人民政府*"},
        {u"给予奖励，由省商务厅负责。", u"责任 省商务厅"},
        {u"给予奖励。（省财政厅、省商务厅按职责分工负责）", u"责任 省财政厅、省商务厅"},
        {u"推进改革（省财政厅牵头，省商务厅配合）。给予奖励。", u"牵头 省财政厅；配合 省商务厅"},
        {u"给予奖励。（省财政厅、市工商联）", u"责任 省财政厅、市工商联?"},
        {u"由省财政厅会同省商务厅负责。", u"牵头 省财政厅；责任 省商务厅"},
        {u"给予奖励。省财政厅负责，省商务厅配合。", u"责任 省财政厅；配合 省商务厅"},
    });
}

TEST_CASE("A label on its own line needs no bracket")
{
    check({
        {u"稳产。\n牵头单位：省财政厅\n配合单位：省商务厅、省教育厅",
         u"牵头 省财政厅；配合 省商务厅、省教育厅"},
        {u"稳产。\n责任单位：\n省财政厅、省商务厅", u"责任 省财政厅、省商务厅"},
        {u"稳产。责任单位：省财政厅、省商务厅。", u"责任 省财政厅、省商务厅"},
        {u"稳产。\n牵头单位：省财政厅；配合单位：省商务厅，各设区市人民政府\n",
         u"牵头 省财政厅；配合 省商务厅、各设区市人民政府*"},
        {u"按照“责任单位：谁主管谁负责”的原则压实责任。", u""},
        {u"责任单位：谁主管、谁负责。", u""},
    });
    CHECK(rest(u"稳产。\n牵头单位：省财政厅\n配合单位：省商务厅\n下一段。") ==
          QStringLiteral("稳产。\n下一段。"));
}

TEST_CASE("省 printed once is supplied to the names of the run that need it")
{
    check({
        {u"稳产。（责任单位：省发展改革委、财政厅、商务厅）",
         u"责任 省发展改革委、省财政厅、省商务厅"},
        {u"稳产。（责任单位：省财政厅、体育局，成都海关）", u"责任 省财政厅、省体育局?、成都海关?"},
        {u"稳产。（责任单位：市发展改革委、工信局、市场监管局）",
         u"责任 市发展改革委?、市工信局?、市市场监管局?"},
        {u"稳产。（责任单位：自治区商务厅、财政厅）", u"责任 自治区商务厅?、自治区财政厅?"},
        {u"稳产。（责任单位：省财政厅、云岭证监局）", u"责任 省财政厅、云岭证监局"},
        {u"稳产。（责任单位：省委宣传部、组织部，省财政厅）",
         u"责任 省委宣传部?、省委组织部?、省财政厅"},
        {u"稳产。（责任单位：财政厅、商务厅）", u"责任 省财政厅、省商务厅"},
        {u"稳产。（牵头单位：省财政厅；配合单位：商务厅）", u"牵头 省财政厅；配合 省商务厅"},
    });
    CHECK(quotes(QStringLiteral("稳产。（责任单位：省发展改革委、财政厅）")) ==
          QStringLiteral("省发展改革委|财政厅"));
}

TEST_CASE("等 adds nobody, and the words behind it a group")
{
    check({
        {u"稳产。（责任单位：省财政厅、省商务厅等）", u"责任 省财政厅、省商务厅"},
        {u"稳产。（责任单位：省财政厅、省商务厅等部门）", u"责任 省财政厅、省商务厅、有关部门*"},
        {u"稳产。（责任单位：省财政厅等有关单位）", u"责任 省财政厅、有关单位*"},
        {u"稳产。（责任单位：省高等教育学会）", u"责任 省高等教育学会?"},
        {u"江口市、平川市人民政府等按职责分工负责。", u"责任 江口市人民政府、平川市人民政府"},
    });
}

TEST_CASE("Groups of local governments are units that name nobody, and carry the measure out")
{
    const auto found =
        reading(QStringLiteral("稳产。（责任单位：省财政厅，各县（市、区）人民政府）"));
    CHECK(units(found) == QStringLiteral("责任 省财政厅、各县（市、区）人民政府*"));
    REQUIRE(found.regions.size() == 1);
    CHECK(found.regions.first().content.regions.isEmpty());
    CHECK_FALSE(found.regions.first().content.everyMeasure);

    check({
        {u"稳产。（责任单位：各市、县（区）人民政府，省财政厅）",
         u"责任 各市、县（区）人民政府*、省财政厅"},
        {u"稳产。（责任单位：各市（地）人民政府（行署））", u"责任 各市（地）人民政府*"},
        {u"稳产。（责任单位：各区、县级市）", u"责任 各区、县级市*"},
        {u"稳产。（责任单位：省财政厅，各市州人民政府按职责分工负责）",
         u"责任 省财政厅、各市州人民政府*"},
        {u"稳产。（责任单位：各盟行政公署、市人民政府，省财政厅）",
         u"责任 各盟行政公署*、市人民政府*、省财政厅"},
        {u"稳产。（责任单位：省财政厅、市人民政府）", u"责任 省财政厅、市人民政府?"},
        {u"稳产。（责任单位：各市州党委、政府，省财政厅）", u"责任 各市州党委*、政府*、省财政厅"},
        {u"稳产。（责任单位：各市州、省有关部门）", u"责任 各市州*、省有关部门*"},
        {u"稳产。（责任单位：各市州和省有关部门）", u"责任 各市州*、省有关部门*"},
    });
}

TEST_CASE("Regions that are named carry the measure out, each with its government's name")
{
    const auto found =
        reading(QStringLiteral("稳产。（责任单位：省财政厅，江口市、平川市人民政府）"));
    CHECK(units(found) == QStringLiteral("责任 省财政厅、江口市人民政府、平川市人民政府"));
    REQUIRE(found.regions.size() == 2);
    CHECK(found.regions.at(0).content.regions == QVector<RegionId>{{900100}});
    CHECK(found.regions.at(1).content.regions == QVector<RegionId>{{900200}});

    const auto others = reading(QStringLiteral("稳产。（责任单位：省财政厅，有关市县人民政府）"));
    CHECK(units(others) == QStringLiteral("责任 省财政厅、有关市县人民政府*"));
    CHECK(others.regions.isEmpty());
    check({{u"稳产。（责任单位：省财政厅，长沙市、株洲市人民政府）",
            u"责任 省财政厅、长沙市人民政府?、株洲市人民政府?"}});
}

TEST_CASE("A note that the regions carry everything out holds from there on")
{
    const QString text = QStringLiteral("稳产。(牵头单位：省财政厅，以下均需各市州人民政府落实，"
                                        "不再逐一列出)");
    const auto found = reading(text);
    CHECK(units(found) == QStringLiteral("牵头 省财政厅"));
    REQUIRE(found.regions.size() == 1);
    CHECK(found.regions.first().content.everyMeasure);
    CHECK(found.regions.first().content.regions.isEmpty());
    CHECK(found.regions.first().quote.in(text) == QStringLiteral("以下均需各市州人民政府落实"));
    REQUIRE(found.remarks.size() == 1);
    CHECK(found.remarks.first().quote.in(text) ==
          QStringLiteral("以下均需各市州人民政府落实，不再逐一列出"));
    CHECK(found.issues.isEmpty());
    CHECK(rest(text) == QStringLiteral("稳产。"));

    const auto people = reading(QStringLiteral(
        "稳产。（责任单位：省财政厅；责任领导：王五，以下均需各县（市）人民政府落实）"));
    CHECK(people.regions.size() == 1);
    CHECK(people.remarks.size() == 1);
    const auto sentence = reading(QStringLiteral("稳产。以下各项均由各市州人民政府负责落实。"));
    REQUIRE(sentence.regions.size() == 1);
    CHECK(sentence.regions.first().content.everyMeasure);

    const auto above =
        reading(QStringLiteral("稳产。（责任单位：省财政厅；以上各项均由各市州人民政府落实）"));
    REQUIRE(above.regions.size() == 1);
    CHECK_FALSE(above.regions.first().content.everyMeasure);
    CHECK(above.issues.size() == 1);
}

TEST_CASE("The first unit of a list leads where a note says so, from there on where it says 下同")
{
    bool firstLeads = false;
    const QString text =
        QStringLiteral("稳产。（责任单位：省财政厅、省商务厅，排在首位的为牵头单位，下同）");
    const auto found = reading(text, firstLeads);
    CHECK(units(found) == QStringLiteral("牵头 省财政厅；责任 省商务厅"));
    CHECK(firstLeads);
    REQUIRE(found.remarks.size() == 1);
    CHECK(found.remarks.first().quote.in(text) == QStringLiteral("排在首位的为牵头单位，下同"));

    CHECK(units(reading(QStringLiteral("稳产。〔省商务厅、省财政厅〕"), firstLeads)) ==
          QStringLiteral("牵头 省商务厅；责任 省财政厅"));
    CHECK(units(reading(QStringLiteral("稳产。（牵头单位：省教育厅；责任单位：省财政厅）"),
                        firstLeads)) == QStringLiteral("牵头 省教育厅；责任 省财政厅"));
    CHECK(firstLeads);

    bool onlyHere = false;
    CHECK(units(reading(
              QStringLiteral("稳产。（责任单位：省财政厅、省商务厅，列第一位的为牵头单位）"),
              onlyHere)) == QStringLiteral("牵头 省财政厅；责任 省商务厅"));
    CHECK_FALSE(onlyHere);
    bool behind = false;
    CHECK(
        units(reading(QStringLiteral("稳产。（省财政厅、省商务厅）（排名第一的为牵头单位，下同）"),
                      behind)) == QStringLiteral("牵头 省财政厅；责任 省商务厅"));
    CHECK(behind);

    bool inLabel = false;
    CHECK(units(reading(QStringLiteral(
                            "稳产。（责任单位（排在首位的为牵头单位，下同）：省财政厅、省商务厅）"),
                        inLabel)) == QStringLiteral("牵头 省财政厅；责任 省商务厅"));
    CHECK(inLabel);
}

TEST_CASE("A unit with a note behind it in brackets is a unit")
{
    bool below = false;
    const QString group =
        QStringLiteral("稳产。（责任单位：省商务厅，各县（市、区）人民政府（排在第"
                       "一位的为牵头单位，下同））");
    const auto found = reading(group, below);
    CHECK(units(found) == QStringLiteral("牵头 省商务厅；责任 各县（市、区）人民政府*"));
    CHECK(found.regions.size() == 1);
    CHECK(below);
    REQUIRE(found.remarks.size() == 1);
    CHECK(found.remarks.first().quote.in(group) == QStringLiteral("排在第一位的为牵头单位，下同"));

    check({
        {u"稳产。\n责任单位：省财政厅、省商务厅（排在首位的为牵头单位）",
         u"牵头 省财政厅；责任 省商务厅"},
        {u"稳产。（责任单位：省财政厅、省商务厅，排在首位的为牵头单位（下同））",
         u"牵头 省财政厅；责任 省商务厅"},
    });
    bool inNote = false;
    reading(QStringLiteral("稳产。（责任单位：省财政厅，排在首位的为牵头单位（下同））"), inNote);
    CHECK(inNote);
}

TEST_CASE("A role in brackets behind a name is not overruled by what is said of the others")
{
    check({
        {u"稳产。（省财政厅（牵头），省商务厅、省教育厅参与）",
         u"牵头 省财政厅；配合 省商务厅、省教育厅"},
        {u"稳产。（省财政厅（牵头）、省商务厅、省教育厅按职责分工负责）",
         u"牵头 省财政厅；责任 省商务厅、省教育厅"},
        {u"稳产。（责任单位：省财政厅（牵头）和省商务厅）", u"牵头 省财政厅；责任 省商务厅"},
        {u"稳产。（责任单位：省财政厅（牵头）等部门）", u"牵头 省财政厅；责任 有关部门*"},
    });
}

TEST_CASE("Who supports is not who is supported")
{
    check({
        {u"稳产。（省财政厅，省商务厅、省教育厅配合）", u"责任 省财政厅；配合 省商务厅、省教育厅"},
        {u"稳产。（责任单位：省财政厅，省商务厅、省教育厅配合）",
         u"责任 省财政厅；配合 省商务厅、省教育厅"},
        {u"稳产。（省财政厅牵头，省商务厅，省教育厅配合）",
         u"牵头 省财政厅；配合 省商务厅、省教育厅"},
        {u"稳产。（省财政厅、省商务厅配合）", u"配合 省财政厅、省商务厅"},
    });
}

TEST_CASE("Names apart by a space alone are units of their own")
{
    check({
        {u"稳产。\n责任单位：省财政厅　省总工会　团省委", u"责任 省财政厅、省总工会?、团省委?"},
        {u"稳产。（责任单位：省财政厅 各市州人民政府）", u"责任 省财政厅、各市州人民政府*"},
        {u"稳产。（责任单位：省 财 政 厅、省商务厅）", u"责任 省财政厅、省商务厅"},
        {u"稳产。（责任单位：省委 宣传部、省政府 办公厅）", u"责任 省委宣传部?、省政府办公厅?"},
        {u"稳产。（责任单位：国家税务总局 云岭省税务局）", u"责任 国家税务总局云岭省税务局"},
    });
}

TEST_CASE("Groups that are no regions of the register carry nothing out by themselves")
{
    for (const char16_t* text : {u"稳产。（责任单位：省财政厅，各乡镇人民政府）",
                                 u"稳产。（责任单位：省财政厅，各产煤市州）"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto found = reading(QString::fromUtf16(text));
        REQUIRE(found.units.size() == 2);
        CHECK(found.units.at(1).content.generic);
        CHECK(found.regions.isEmpty());
        CHECK(found.issues.isEmpty());
    }
    for (const char16_t* text : {u"稳产。（责任单位：省财政厅，各市〔州〕人民政府）",
                                 u"稳产。（责任单位：省财政厅，各市县行委）"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto found = reading(QString::fromUtf16(text));
        REQUIRE(found.units.size() == 2);
        CHECK(found.units.at(1).content.generic);
        CHECK(found.regions.size() == 1);
    }
}

TEST_CASE("People are remarks, never units")
{
    const QString text =
        QStringLiteral("稳产。（责任领导：周启明、李春兰；责任单位：省财政厅；联系人：王五）");
    const auto found = reading(text);
    CHECK(units(found) == QStringLiteral("责任 省财政厅"));
    REQUIRE(found.remarks.size() == 3);
    CHECK(found.remarks.at(0).quote.in(text) == QStringLiteral("周启明"));
    CHECK(found.remarks.at(1).quote.in(text) == QStringLiteral("李春兰"));
    CHECK(found.remarks.at(2).quote.in(text) == QStringLiteral("王五"));
    CHECK(rest(text) == QStringLiteral("稳产。"));
}

TEST_CASE("和 and 与 separate two units and stay within the name of one")
{
    check({
        {u"稳产。（责任单位：省文化和旅游厅、省数据和政务服务局）",
         u"责任 省文化和旅游厅、省数据和政务服务局?"},
        {u"稳产。（责任单位：省财政厅和省商务厅）", u"责任 省财政厅、省商务厅"},
        {u"稳产。（责任单位：省工业和信息化厅和商务厅）", u"责任 省工业和信息化厅、省商务厅"},
        {u"稳产。（责任单位：省财政厅及有关部门）", u"责任 省财政厅、有关部门*"},
        {u"稳产。（责任单位：省教育厅等部门和各市州人民政府）",
         u"责任 省教育厅、有关部门*、各市州人民政府*"},
    });
}

TEST_CASE("Brackets within names are not other units")
{
    check({
        {u"稳产。（责任单位：省住房城乡建设厅（省人防办）、省财政厅）",
         u"责任 省住房城乡建设厅、省财政厅"},
        {u"稳产。（牵头单位：省工业和信息化厅〔省国防科工办〕；责任单位：省教育厅（含省科学院（分院"
         u"）））",
         u"牵头 省工业和信息化厅；责任 省教育厅"},
    });
    const auto found = reading(QStringLiteral("稳产。（责任单位：省住房城乡建设厅（省人防办））"));
    CHECK(found.remarks.size() == 1);
}

TEST_CASE("A unit that the register does not know is told with those most like it")
{
    const auto found = reading(QStringLiteral("稳产。（责任单位：省工业信息厅、省体育局）"));
    REQUIRE(found.units.size() == 2);
    CHECK_FALSE(found.units.at(0).content.unit);
    CHECK(found.units.at(0).doubt.contains(QStringLiteral("省工业和信息化厅")));
    CHECK_FALSE(found.units.at(1).doubt.contains(QStringLiteral("省工业和信息化厅")));
    CHECK(found.units.at(1).doubt.contains(QStringLiteral("省体育局")));
}

TEST_CASE("What is no unit is told, and left where it stands")
{
    const QString text = QStringLiteral("稳产。（责任单位：省财政厅；完成时限：3月底前）");
    CHECK(units(reading(text)) == QStringLiteral("责任 省财政厅"));
    CHECK(rest(text) == QStringLiteral("稳产。（完成时限：3月底前）"));
    CHECK(rest(u"稳产。（完成时限：3月底前；责任单位：省财政厅）") ==
          QStringLiteral("稳产。（完成时限：3月底前）"));
    const auto found = reading(QStringLiteral("稳产。（责任单位：省财政厅，3月底前完成80%以上）"));
    CHECK(units(found) == QStringLiteral("责任 省财政厅"));
    CHECK(found.issues.size() == 1);
}

TEST_CASE("Brackets and sentences that name nobody are left alone")
{
    for (const char16_t* text :
         {u"支持中国第一汽车集团有限公司（以下简称一汽集团）扩产。", u"推进项目（名单见附件）。",
          u"产量35万辆（其中新能源8万辆以上）。", u"接待9000万人次（同比增长15%）。",
          u"对投资5亿元以上的项目逐项包保，由省财政厅会同省商务厅每月调度一次。",
          u"省商务厅、省财政厅要联合开展年货进万家活动。", u"支持企业（含专精特新企业）扩产。",
          u"按照《意见》（国发〔2024〕7号）要求推进。", u"压实主体责任：企业负责。", u"（）",
          u"）（", u"鼓励由企业负责实施建设，扩大规模。"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto found = reading(QString::fromUtf16(text));
        CHECK(units(found).toStdString() == std::string());
        CHECK(found.taken.isEmpty());
        CHECK(found.remarks.isEmpty());
        CHECK(found.issues.isEmpty());
    }
}

TEST_CASE("A bracket that never ends is read to the end of its sentence, and told")
{
    const QString text = QStringLiteral("稳产。（责任单位：省财政厅、省商务厅\n下一段（见附件）。");
    const auto found = reading(text);
    CHECK(units(found) == QStringLiteral("责任 省财政厅、省商务厅"));
    REQUIRE(found.issues.size() == 1);
    CHECK(found.issues.first().quote);
}

TEST_CASE("Quotes point to the names as they are printed, layout spaces within them included")
{
    const QString text = QStringLiteral("稳产。(牵头单位：省财政\u2002厅、省商务厅)");
    CHECK(quotes(text) == QStringLiteral("省财政\u2002厅|省商务厅"));
    CHECK(units(reading(text)) == QStringLiteral("牵头 省财政厅、省商务厅"));
}

TEST_CASE("The same unit is named once in a role")
{
    check({{u"稳产。（责任单位：省财政厅、财政厅、省商务厅）", u"责任 省财政厅、省商务厅"},
           {u"稳产。（牵头单位：省财政厅；责任单位：省财政厅、省商务厅）",
            u"牵头 省财政厅；责任 省财政厅、省商务厅"}});
}

TEST_CASE("Hostile brackets end in a reading")
{
    const int many = 200'000;
    for (const QString& part :
         {QStringLiteral("（"), QStringLiteral("）"), QStringLiteral("（责任单位："),
          QStringLiteral("各市、"), QStringLiteral("局和"), QStringLiteral("【责任单位】"),
          QStringLiteral("责任单位：省财政厅。")}) {
        INFO(part.toStdString());
        const auto found = reading(part.repeated(many));
        CHECK(found.units.size() <= many);
    }
}
