// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_head.h"

#include "core/notice/brackets.h"
#include "core/notice/official_forms.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr qsizetype kBehindTitle = 6; ///< paragraphs a document number may stand behind it

/// What a web page's index puts behind each other in one line.
constexpr std::array<QStringView, 14> kIndexLabels = {
    u"索引号",   u"发文字号", u"公文时效", u"发布机构", u"发文机关", u"主题分类", u"成文日期",
    u"发布日期", u"信息分类", u"有效性",   u"公开方式", u"生成日期", u"名称",     u"标题"};

/// What stands behind an index's label, up to the next one; empty where there is no such label.
QString indexed(const QVector<NoticeParagraph>& paragraphs, qsizetype end, QStringView label)
{
    for (qsizetype i = 0; i < end; ++i) {
        const QStringView words = paragraphs.at(i).words.words();
        const qsizetype at = words.indexOf(label);
        qsizetype from = at + label.size();
        if (at < 0 || from >= words.size() || (words.at(from) != u'：' && words.at(from) != u':'))
            continue;
        QStringView value = words.mid(++from);
        for (const QStringView next : kIndexLabels) {
            if (const qsizetype found = value.indexOf(next); found >= 0)
                value = value.left(found);
        }
        return value.trimmed().toString();
    }
    return {};
}

/// （国发〔2024〕7号）, 国发〔2024〕7号文件, 执行国发〔2024〕7号: another document's number.
bool isCited(QStringView words, const FoundNumber& found)
{
    constexpr std::array<QStringView, 7> citing = {u"执行", u"落实", u"贯彻", u"依据",
                                                   u"根据", u"按照", u"遵照"};
    const QStringView before = words.left(found.start);
    const QStringView behind = words.mid(found.start + found.length);
    return (!before.isEmpty() && (isOpeningBracket(before.back()) || before.back() == u'》')) ||
           behind.startsWith(u'文') || behind.startsWith(u"精神") || behind.startsWith(u"要求") ||
           std::any_of(citing.begin(), citing.end(),
                       [&](QStringView verb) { return before.endsWith(verb); });
}

/// The notice's own number: one that is a paragraph alone goes before the first that stands within
/// one of the letter's. `letter` is the paragraph behind the letter, `end` the last looked at; what
/// is behind the letter is the plan, whose sentences only cite numbers.
QString documentNo(const QVector<NoticeParagraph>& paragraphs, qsizetype letter, qsizetype end)
{
    QString first;
    for (qsizetype i = 0; i < end; ++i) {
        const QStringView words = paragraphs.at(i).words.words();
        const auto found = documentNumberIn(words);
        if (!found)
            continue;
        QStringView alone = words;
        if (isOpeningBracket(alone.front()) && isClosingBracket(alone.back()))
            alone = alone.mid(1, alone.size() - 2);
        if (alone == words.mid(found->start, found->length))
            return found->number;
        if (i < letter && first.isEmpty() && !isCited(words, *found))
            first = found->number;
    }
    return first;
}

struct Signature
{
    QString issuer;
    QDate day;
};

/// Who signed in the lines above one, each its own issuer.
QString issuersAbove(const QVector<NoticeParagraph>& paragraphs, qsizetype first, qsizetype line)
{
    QStringList issuers;
    for (qsizetype i = line - 1; i >= first && looksLikeIssuer(paragraphs.at(i).words.words()); --i)
        issuers.prepend(issuersIn(paragraphs.at(i).words));
    return issuers.join(u'、');
}

/// Who signed and when: a day on a line of its own, or behind who signed.
std::optional<Signature> signatureIn(const QVector<NoticeParagraph>& paragraphs, qsizetype first,
                                     qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        const QStringView words = paragraphs.at(i).words.words();
        if (const auto day = wholeDay(words))
            return Signature{issuersAbove(paragraphs, first, i), *day};
        const auto day = words.size() < 80 ? dayIn(words) : std::nullopt;
        if (!day || day->start == 0)
            continue;
        const bool ends = day->start + day->length == words.size();
        if (ends && looksLikeIssuer(words.left(day->start)))
            return Signature{issuersIn(paragraphs.at(i).words.mid(0, day->start)), day->day};
        if (words.endsWith(u"印发"))
            return Signature{{}, day->day};
    }
    return {};
}

} // namespace

DraftHead readHead(const QVector<NoticeParagraph>& paragraphs, const NoticeTitle& title,
                   const NoticeExtent& extent, const NoticeHints& hints)
{
    const qsizetype letter =
        std::min(paragraphs.size(), std::max(extent.letterEnd, title.end + kBehindTitle));
    DraftHead head;
    head.title = extent.title.isEmpty() ? title.name : extent.title;
    head.shortTitle = shortTitleOf(head.title);
    head.documentNo = documentNo(paragraphs, std::max(extent.first, title.end), letter);
    auto signature =
        signatureIn(paragraphs, 0, std::min(letter, std::max(extent.first, title.end)));
    if (!signature)
        signature = signatureIn(paragraphs, extent.first, letter);
    if (!signature)
        signature = signatureIn(paragraphs, extent.end, paragraphs.size());
    if (signature) {
        head.issuer = signature->issuer;
        head.issued = signature->day;
    }
    if (head.issuer.isEmpty())
        head.issuer = title.issuer;
    if (head.issuer.isEmpty())
        head.issuer = indexed(paragraphs, letter, u"发布机构");
    if (!head.issued.isValid()) {
        const QString words = indexed(paragraphs, letter, u"成文日期");
        const auto day = dayIn(words);
        head.issued = day ? day->day : QDate();
    }
    head.period = hints.period ? hints.period : periodInTitle(head.title, head.issued);
    if (!head.period)
        head.period = periodInTitle(title.name, head.issued);
    head.code = head.period ? head.period->code() : QString();
    return head;
}

} // namespace kmh
