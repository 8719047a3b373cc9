// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_preview.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    OwnSettings own;
    QTemporaryDir folder;
    DeskSettings settings{Language::English, 150, theme::ColourSet::BlueOrange, u"overview"_s,
                          folder.filePath(u"备份"_s)};
    SettingsDialog dialog{
        settings, {{u"overview"_s, u"总览"_s}, {u"rules"_s, u"规则比较"_s}}, nullptr};

    Shown()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        showAt(dialog, dialog.sizeHint());
    }
    QPushButton& button(const char* name)
    {
        return *dialog.findChild<QPushButton*>(QLatin1String(name));
    }
};

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

} // namespace

TEST_CASE("The settings' dialog shows what is set and gives it back unchanged")
{
    Shown shown;
    CHECK(shown.dialog.chosen() == shown.settings);
    QSignalSpy chosen(&shown.dialog, &SettingsDialog::settingsChosen);
    shown.button("ok").click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<DeskSettings>() == shown.settings);
}

TEST_CASE("Restoring the defaults fills the fields and changes nothing before OK")
{
    Shown shown;
    QSignalSpy chosen(&shown.dialog, &SettingsDialog::settingsChosen);
    shown.button("defaults").click();
    CHECK(shown.dialog.chosen() == DeskSettings());
    CHECK(chosen.isEmpty());
}

TEST_CASE("Text size cannot be chosen outside of 90 to 200 percent")
{
    Shown shown;
    auto& size = *shown.dialog.findChild<QSpinBox*>();
    size.setValue(500);
    CHECK(shown.dialog.chosen().textSize == 200);
    size.setValue(1);
    CHECK(shown.dialog.chosen().textSize == 90);
}

TEST_CASE("The preview shows the colours and the size of text that are chosen, not those in use")
{
    Shown shown;
    auto& preview = *shown.dialog.findChild<SettingsPreview*>();
    const QColor standard = lightColor(Light::Behind, theme::ColourSet::Standard);
    const QColor orange = lightColor(Light::Behind, theme::ColourSet::BlueOrange);
    preview.preview(100, theme::ColourSet::BlueOrange);
    const int normal = pixelsOf(preview.grab().toImage(), orange);
    CHECK(normal > 20);
    preview.preview(200, theme::ColourSet::BlueOrange);
    CHECK(pixelsOf(preview.grab().toImage(), orange) > 3 * normal);
    preview.preview(200, theme::ColourSet::Standard);
    CHECK(pixelsOf(preview.grab().toImage(), orange) == 0);
    CHECK(pixelsOf(preview.grab().toImage(), standard) > 20);
}

TEST_CASE("The preview's words are in the colours that are chosen too")
{
    Shown shown;
    auto& preview = *shown.dialog.findChild<SettingsPreview*>();
    preview.preview(200, theme::ColourSet::BlueOrange);
    const QImage image = preview.grab().toImage();
    for (const Light light : {Light::Watch, Light::Behind}) {
        const QColor chosen = lightInk(light, theme::ColourSet::BlueOrange);
        const QColor inUse = lightInk(light, theme::ColourSet::Standard);
        REQUIRE(chosen != inUse);
        CHECK(pixelsOf(image, chosen) > 0);
        CHECK(pixelsOf(image, inUse) == 0);
    }
}

TEST_CASE("A page that the plan does not have stays set until another is chosen")
{
    const OwnSettings own;
    DeskSettings settings;
    settings.startPage = u"tourism"_s;
    SettingsDialog dialog(settings, {{u"overview"_s, u"总览"_s}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(dialog.chosen().startPage == u"tourism");
    dialog.findChild<QPushButton*>(u"defaults"_s)->click();
    CHECK(dialog.chosen().startPage.isEmpty());
}

TEST_CASE("A folder in which no copy can be kept is refused with a sentence, and nothing is set")
{
    Shown shown;
    QFile file(shown.folder.filePath(u"文件"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    auto* field = shown.dialog.findChild<QLineEdit*>(u"folder"_s);
    REQUIRE(field);
    QSignalSpy chosen(&shown.dialog, &SettingsDialog::settingsChosen);
    for (const QString& folder : {u"备份"_s, file.fileName(), file.fileName() + u"/备份"_s}) {
        field->setText(folder);
        shown.button("ok").click();
        auto* box = shown.dialog.findChild<QMessageBox*>();
        REQUIRE(box);
        INFO(box->text().toStdString());
        CHECK(box->text().contains(folder.contains(u"文件"_s) ? u"is a file"_s : u"whole path"_s));
        CHECK(shown.dialog.isVisible());
        delete box;
    }
    CHECK(chosen.isEmpty());
    field->setText(shown.folder.filePath(u"还没有/备份"_s));
    shown.button("ok").click();
    CHECK(chosen.size() == 1);
    CHECK_FALSE(QFile::exists(shown.folder.filePath(u"还没有"_s))); // only asked
}

TEST_CASE("Every field of the settings has a name for those who hear it")
{
    Shown shown;
    for (const QWidget* field : shown.dialog.findChildren<QWidget*>()) {
        if (qobject_cast<const QComboBox*>(field) || qobject_cast<const QSpinBox*>(field))
            CHECK_FALSE(field->accessibleName().isEmpty());
    }
}
