// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/dialogs/save_file.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QFileDialog>

using namespace kmh;
using namespace Qt::StringLiterals;

TEST_CASE("A file to write is named with the suffix of the kind chosen before it is asked about")
{
    const QTemporaryDir folder;
    QWidget parent;
    QString chosen;
    QFileDialog* dialog = askSaveFile(&parent, u"Save"_s, folder.filePath(u"一览"_s),
                                      {u"Book (*.xlsx)"_s, u"Text (*.csv)"_s},
                                      [&](const QString& path) { chosen = path; });
    CHECK(dialog->testAttribute(Qt::WA_DeleteOnClose));
    CHECK(dialog->selectedFiles() == QStringList{folder.filePath(u"一览.xlsx"_s)});
    Q_EMIT dialog->filterSelected(u"Text (*.csv)"_s);
    CHECK(dialog->selectedFiles() == QStringList{folder.filePath(u"一览.csv"_s)});
    Q_EMIT dialog->fileSelected(folder.filePath(u"一览.csv"_s));
    CHECK(chosen == folder.filePath(u"一览.csv"_s));
}

TEST_CASE("A name for a file keeps its words apart and leaves out what Windows forbids")
{
    CHECK(safeFileName(u"青海省“开门红” 3/2025, last days: export?"_s) ==
          u"青海省开门红 3-2025, last days export"_s);
}
