// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

/// “line D” or “line N” for each doubt and note.
QString issuesOf(const char* text)
{
    QStringList issues;
    const Outline outline = readOutline(QString::fromUtf8(text));
    for (const NoticeIssue& issue : outline.issues) {
        CHECK_FALSE(issue.message.isEmpty());
        CHECK(issue.quote);
        issues.append(
            QStringLiteral("%1%2")
                .arg(issue.line)
                .arg(issue.severity == NoticeIssue::Severity::Doubt ? QChar(u'D') : QChar(u'N')));
    }
    return issues.join(u' ');
}

} // namespace

TEST_CASE("Numbers that run on, through sections or within each, ask for nothing", "[outline]")
{
    CHECK(issuesOf("一、甲\n1.一。做。（省财政厅）\n2.二。做。（省财政厅）\n二、乙\n3."
                   "三。做。（省财政厅）") == QString());
    CHECK(issuesOf("一、甲\n1.一。做。（省财政厅）\n2.二。做。（省财政厅）\n二、乙\n1."
                   "三。做。（省财政厅）") == QString());
}

TEST_CASE("A number that is missing is a doubt at the line behind the gap", "[outline]")
{
    CHECK(issuesOf("1.一。做。（省财政厅）\n2.二。做。（省财政厅）\n4.四。做。（省财政厅）") ==
          QStringLiteral("3D"));
    CHECK(issuesOf("2.二。做。（省财政厅）\n3.三。做。（省财政厅）") == QStringLiteral("1D"));
    CHECK(issuesOf("一、甲\n1.一。做。（省财政厅）\n三、乙\n5.五。做。（省财政厅）\n6."
                   "六。做。（省财政厅）") == QStringLiteral("3D 4D"));
    CHECK(issuesOf("一、甲\n1.一。做。（省财政厅）\n2.二。做。（省财政厅）\n3."
                   "三。做。（省财政厅）\n二、乙\n"
                   "2.二。做。（省财政厅）") == QStringLiteral("6D"));
}

TEST_CASE("A number said twice or going back is noted", "[outline]")
{
    CHECK(issuesOf("1.一。做。（省财政厅）\n2.二。做。（省财政厅）\n2.三。做。（省财政厅）\n3."
                   "四。做。（省财政厅）") == QStringLiteral("3N"));
    CHECK(issuesOf("1.一。做。（省财政厅）\n2.二。做。（省财政厅）\n1.三。做。（省财政厅）\n2."
                   "四。做。（省财政厅）") == QStringLiteral("3N"));
}

TEST_CASE("A number said twice is noted in a text without line breaks, too", "[outline]")
{
    const QByteArray measure = "抓好招商引资，办会，签约，落地，见效，服务，督导。（省商务厅）";
    QByteArray text = "为抓好开局，制定本措施。";
    for (const char* number : {"1.", "2.", "2.", "3."})
        text += number + measure;
    CHECK(readOutline(QString::fromUtf8(text)).measures.size() == 4);
    CHECK(issuesOf(text.constData()) == QStringLiteral("1N"));
}

TEST_CASE("A heading with nothing below it is a doubt", "[outline]")
{
    CHECK(issuesOf("一、甲\n1.一。做。（省财政厅）\n二、乙\n三、丙\n1.三。做。（省财政厅）") ==
          QStringLiteral("3D"));
}

TEST_CASE("Numbers of lists within a measure may do as they like", "[outline]")
{
    CHECK(issuesOf("1.一。做：\n（1）甲；\n（3）乙。\n（责任单位：省财政厅）\n2."
                   "二。做。（责任单位：省财政厅）") == QString());
}
