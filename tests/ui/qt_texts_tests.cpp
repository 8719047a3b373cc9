// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/watched_translator.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeView>

#include <memory>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

using Whose = WatchedTranslator::Whose;

/// Qt's own texts in Chinese during a test, which ends where one was missing.
struct Chinese
{
    WatchedTranslator qts{Whose::Qts};
    WatchedTranslator ours{Whose::Ours};

    Chinese()
    {
        QCoreApplication::installTranslator(&qts);
        QCoreApplication::installTranslator(&ours);
    }
    ~Chinese()
    {
        QCoreApplication::removeTranslator(&ours);
        QCoreApplication::removeTranslator(&qts);
    }
    QString missing() const
    {
        QStringList all = qts.missing() + ours.missing();
        all.removeDuplicates();
        return all.join(u'\n');
    }
};

/// What is written on buttons, labels and headers.
QStringList wordsOf(const QWidget& widget)
{
    QStringList words{widget.windowTitle()};
    for (const auto* button : widget.findChildren<QAbstractButton*>())
        words += {button->text(), button->toolTip()};
    for (const auto* label : widget.findChildren<QLabel*>())
        words.append(label->text());
    for (const auto* header : widget.findChildren<QHeaderView*>()) {
        for (int i = 0; header->model() && i < header->count(); ++i)
            words.append(header->model()->headerData(i, header->orientation()).toString());
    }
    return words;
}

QString englishIn(const QStringList& words)
{
    static const QRegularExpression english(u"[A-Za-z]{3,}"_s);
    QStringList found;
    for (const QString& word : words) {
        if (english.match(word).hasMatch())
            found.append(word);
    }
    return found.join(u'\n');
}

/// The menu an input brings up on a right click.
template<class Input>
QStringList menuOf(Input& input)
{
    const std::unique_ptr<QMenu> menu(input.createStandardContextMenu());
    QStringList words;
    for (const QAction* action : menu->actions())
        words.append(action->text().section(u'\t', 0, 0));
    return words;
}

} // namespace

TEST_CASE("A file dialog shows no English on a Chinese desk")
{
    const Chinese chinese;
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"子文件夹"_s);
    for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        for (const auto files : {QFileDialog::AnyFile, QFileDialog::Directory}) {
            QFileDialog dialog(nullptr, u"打开工作簿"_s, folder.path(), u"工作簿 (*)"_s);
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setAcceptMode(mode);
            dialog.setFileMode(files);
            dialog.setViewMode(QFileDialog::Detail);
            showAt(dialog, {800, 500});
            dialog.grab();
            CHECK(englishIn(wordsOf(dialog)) == QString());
        }
    }
    CHECK(chinese.missing() == QString());
}

TEST_CASE("Message boxes and buttons show no English on a Chinese desk")
{
    const Chinese chinese;
    QMessageBox box(QMessageBox::Question, u"调度台"_s, u"要保存吗？"_s);
    box.setDetailedText(u"详情"_s);
    QDialogButtonBox buttons;
    for (const auto button :
         {QMessageBox::Ok, QMessageBox::Save, QMessageBox::SaveAll, QMessageBox::Open,
          QMessageBox::Yes, QMessageBox::YesToAll, QMessageBox::No, QMessageBox::NoToAll,
          QMessageBox::Abort, QMessageBox::Retry, QMessageBox::Ignore, QMessageBox::Close,
          QMessageBox::Cancel, QMessageBox::Discard, QMessageBox::Help, QMessageBox::Apply,
          QMessageBox::Reset, QMessageBox::RestoreDefaults}) {
        box.addButton(button);
        buttons.addButton(QDialogButtonBox::StandardButton(int(button)));
    }
    showAt(box, {900, 300});
    showAt(buttons, {900, 60});
    CHECK(englishIn(wordsOf(box)) == QString());
    CHECK(englishIn(wordsOf(buttons)) == QString());
    QProgressDialog progress;
    QInputDialog input;
    showAt(progress, {400, 100});
    showAt(input, {400, 100});
    CHECK(englishIn(wordsOf(progress)) == QString());
    CHECK(englishIn(wordsOf(input)) == QString());
    CHECK(chinese.missing() == QString());
}

TEST_CASE("The menus of input lines show no English on a Chinese desk")
{
    const Chinese chinese;
    QLineEdit line(u"字"_s);
    QPlainTextEdit text(u"字"_s);
    CHECK(menuOf(line).size() > 5);
    CHECK(englishIn(menuOf(line)) == QString());
    CHECK(englishIn(menuOf(text)) == QString());
    CHECK(chinese.missing() == QString());
}

TEST_CASE("No text of Qt's own in our Chinese file is empty or left in English")
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/resources/i18n/qt_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    static const QRegularExpression translation(u"<translation>([^<]*)</translation>"_s);
    int texts = 0;
    for (auto match = translation.globalMatch(all); match.hasNext(); ++texts)
        CHECK_FALSE(match.next().captured(1).isEmpty());
    CHECK(texts > 150);
    CHECK_FALSE(all.contains(u"unfinished"_s));
}
