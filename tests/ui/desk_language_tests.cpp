// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/bulletin.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/sample_draft.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/painted_texts.h"
#include "tests/ui/show_kit.h"
#include "tests/ui/surfaces.h"
#include "ui/settings/language.h"
#include "ui/theme/apply_theme.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>
#include <QtWidgets/QApplication>

using namespace kmh;
using namespace kmh::test;

namespace {

/// Everything that stands in the demonstration as text: the notice, names, units, invented notes.
/// What comes from there is shown in its own words in either language.
QString wordsOfTheData()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.kmh"));
    Workbook::create(path, Bundle::Demo);
    QString words;
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("words"));
        file.setDatabaseName(path);
        REQUIRE(file.open());
        for (const QString& table : file.tables()) {
            QSqlQuery query(QStringLiteral("SELECT * FROM \"%1\"").arg(table), file);
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column) {
                    const QVariant value = query.value(column);
                    if (value.typeId() == QMetaType::QString)
                        words += value.toString() + QLatin1Char('\n');
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("words"));
    REQUIRE(words.size() > 10000);
    // A notice has spaces within words, which are left out where it is quoted, and quotation marks
    // that file names cannot have.
    static const QRegularExpression layout(QStringLiteral("[ \\n\\x{2002}\\x{3000}“”]"));
    return words + QString(words).remove(layout);
}

QString englishManual()
{
    QString all;
    QDirIterator chapters(QStringLiteral(":/manual/en"), {QStringLiteral("*.md")}, QDir::Files);
    while (chapters.hasNext()) {
        QFile chapter(chapters.next());
        REQUIRE(chapter.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(chapter.readAll());
    }
    REQUIRE(all.size() > 10000);
    return all;
}

/// The parts of painted words that match, where they do not come from the data or what a test put
/// in.
class Strangers
{
public:
    Strangers(const QRegularExpression& strange, const QString& known)
        : m_strange(strange)
        , m_known(known)
    {
    }
    void read(const QString& surface, QWidget& widget)
    {
        // Folders are called as they are called.
        static const QRegularExpression path(QStringLiteral(R"(^[/\\]|[/\\][\w.-]+[/\\])"));
        for (const PaintedText& text : paintedTexts(widget)) {
            ++m_texts;
            if (text.text.contains(path))
                continue;
            for (auto match = m_strange.globalMatch(text.text); match.hasNext();) {
                const QString part = match.next().captured();
                if (!m_known.contains(part, Qt::CaseInsensitive))
                    m_found.insert(
                        QStringLiteral("%1: %2 (%3)").arg(part, text.text.left(30), surface));
            }
        }
    }
    QString found() const
    {
        QStringList all(m_found.begin(), m_found.end());
        all.sort();
        return all.join(QLatin1Char('\n'));
    }
    int texts() const { return m_texts; }

private:
    QRegularExpression m_strange;
    QString m_known;
    QSet<QString> m_found;
    int m_texts = 0;
};

} // namespace

TEST_CASE("On the English desk there is Chinese only where it comes from the notice or the data")
{
    applyTheme(*qApp, 1);
    // Fonts by their names, and what the tests of the windows themselves put in.
    const BulletinForm form;
    QString known = wordsOfTheData() + sampleNotice() + handFrozen().briefing.title;
    for (const BriefingPage& page : handBriefing().pages)
        known += page.headline.text + page.notes;
    for (const QStringList& families :
         {form.titleFonts, form.bodyFonts, form.headingFonts, form.secondHeadingFonts})
        known += families.join(QLatin1Char(' '));
    known += QStringLiteral("甲 说明 发现 放行 移到哪项举措 豁免 稳增长举措 "
                            "不是工作簿 已删除 关于开门红的通知 没有这样的话 销号");
    // A language is called as it calls itself, the folder of the copies as it is on the disk, and
    // the manual says the words of the office beside its own.
    known += languageName(Language::Chinese) + QStringLiteral(" 备份 ") + englishManual();
    Strangers strangers(QRegularExpression(QStringLiteral("[\\x{3400}-\\x{9fff}]+")), known);
    lookAtSurfaces([&](const QString& name, QWidget& surface) { strangers.read(name, surface); });
    CHECK(strangers.found().toStdString() == std::string());
    CHECK(strangers.texts() > 3000);
}

TEST_CASE("On the Chinese desk there are no English words but names, units and keys")
{
    applyTheme(*qApp, 1);
    QTranslator qtsOwn;
    REQUIRE(qtsOwn.load(QStringLiteral(":/i18n/qt_zh_CN.qm")));
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&qtsOwn);
    QCoreApplication::installTranslator(&chinese);
    const QString known =
        wordsOfTheData() +
        QStringLiteral("Ctrl Shift Alt Esc Enter Tab Home End Del Delete Space PgUp PgDn PgDown "
                       "kmh xlsx csv docx pptx pdf png svg json txt Excel WPS PowerPoint Word "
                       "MB KB dpi px mm GB GPL zdxm Noto Sans Serif CJK Microsoft YaHei UI "
                       "SimHei KaiTi FangSong STFangsong STKaiti STZhongsong FandolFang FandolKai "
                       "FZXiaoBiaoSong GBK kmhctl Qt SQLite GNU ") +
        languageName(Language::English) + QLatin1Char(' ') + QSysInfo::prettyProductName() +
        QGuiApplication::platformName();
    Strangers strangers(QRegularExpression(QStringLiteral("[A-Za-z]{2,}")), known);
    lookAtSurfaces([&](const QString& name, QWidget& surface) { strangers.read(name, surface); });
    QCoreApplication::removeTranslator(&chinese);
    QCoreApplication::removeTranslator(&qtsOwn);
    CHECK(strangers.found().toStdString() == std::string());
    CHECK(strangers.texts() > 3000);
}
