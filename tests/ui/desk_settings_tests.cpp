// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/own_settings.h"
#include "ui/settings/desk_settings.h"

#include <QtCore/QFile>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// A settings' file of its own.
struct SettingsFile
{
    OwnSettings own; // where the folder for copies is kept
    QTemporaryDir folder;
    QString path = folder.filePath(u"kaimenhong.ini"_s);

    QSettings open() const { return {path, QSettings::IniFormat}; }
    DeskSettings load() const { return DeskSettings::load(open()); }
};

} // namespace

TEST_CASE(
    "A desk that was never set is Chinese, of normal size, in standard colours, where it was left")
{
    SettingsFile file;
    BackupPolicy{BackupPolicy::defaultFolder()}.keep();
    const DeskSettings settings = file.load();
    CHECK(settings == DeskSettings());
    CHECK(settings.language == Language::Chinese);
    CHECK(settings.textSize == 100);
    CHECK(settings.colours == theme::ColourSet::Standard);
    CHECK(settings.startPage.isEmpty());
    CHECK(settings.backupFolder.isEmpty());
}

TEST_CASE("Settings come back as they were saved")
{
    SettingsFile file;
    const DeskSettings saved{Language::English, 150, theme::ColourSet::BlueOrange, u"industry"_s,
                             file.folder.filePath(u"备份 二"_s)};
    {
        QSettings settings = file.open();
        saved.save(settings);
    }
    CHECK(file.load() == saved);
    CHECK(BackupPolicy::ofThisComputer().folder == saved.backupFolder);
}

TEST_CASE("A folder for copies that is taken back is the usual one again, and days are kept")
{
    SettingsFile file;
    BackupPolicy{file.folder.path(), 7}.keep();
    QSettings settings = file.open();
    DeskSettings changed = DeskSettings::load(settings);
    CHECK(changed.backupFolder == file.folder.path());
    changed.backupFolder.clear();
    changed.save(settings);
    CHECK(BackupPolicy::ofThisComputer().folder == BackupPolicy::defaultFolder());
    CHECK(BackupPolicy::ofThisComputer().days == 7);
}

TEST_CASE("Settings that are broken or out of range are as usual, each by itself")
{
    SettingsFile file;
    const auto with = [&](const QString& key, const QVariant& value) {
        QFile::remove(file.path);
        {
            QSettings settings = file.open();
            settings.setValue(u"desk/language"_s, u"en"_s);
            settings.setValue(key, value);
        }
        return file.load();
    };
    CHECK(with(u"desk/text-size"_s, 89).textSize == 100);
    CHECK(with(u"desk/text-size"_s, 90).textSize == 90);
    CHECK(with(u"desk/text-size"_s, 200).textSize == 200);
    CHECK(with(u"desk/text-size"_s, 201).textSize == 100);
    CHECK(with(u"desk/text-size"_s, u"大"_s).textSize == 100);
    CHECK(with(u"desk/text-size"_s, u"大"_s).language == Language::English);
    CHECK(with(u"desk/colours"_s, u"rainbow"_s).colours == theme::ColourSet::Standard);
    CHECK(with(u"desk/language"_s, u"fr"_s).language == Language::Chinese);
}

TEST_CASE("A settings' file that is no such file does not keep the desk from starting")
{
    SettingsFile file;
    QFile broken(file.path);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("\x00\xFF[desk\ntext-size==\n%%%", 25);
    broken.close();
    CHECK(file.load().textSize == 100);
    CHECK(file.load().language == Language::Chinese);
}
