// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/surfaces.h"
#include "ui/charts/exportable_chart.h"
#include "ui/charts/spoken_items.h"
#include "ui/theme/apply_theme.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace kmh;
using namespace kmh::test;

namespace {

/// What assistive programs find wanting.
class Listener
{
public:
    void listenTo(const QString& surface, QWidget& widget)
    {
        m_surface = surface;
        hear(QAccessible::queryAccessibleInterface(&widget), 0);
    }
    QString wanting() const
    {
        QStringList all(m_wanting.begin(), m_wanting.end());
        all.sort();
        return all.join(QLatin1Char('\n'));
    }
    int controls() const { return m_controls; }
    int items() const { return m_items; }

private:
    void miss(const QString& what, const QAccessibleInterface& one)
    {
        const auto* widget = qobject_cast<QWidget*>(one.object());
        const QString who = widget ? widgetName(*widget) : QString::number(one.role());
        m_wanting.insert(QStringLiteral("%1: %2 (%3)").arg(what, who, m_surface));
    }

    void hear(QAccessibleInterface* one, int depth)
    {
        constexpr int kDeepest = 40;
        if (!one || !one->isValid() || depth > kDeepest)
            return;
        const QAccessible::State state = one->state();
        auto* widget = qobject_cast<QWidget*>(one->object());
        if (widget && !widget->isVisible())
            return;
        if (widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
            ++m_controls;
            if (one->text(QAccessible::Name).trimmed().isEmpty())
                miss(QStringLiteral("no name"), *one);
            if (one->role() == QAccessible::NoRole || one->role() == QAccessible::Client)
                miss(QStringLiteral("no role"), *one);
        }
        if (widget && dynamic_cast<SpokenItems*>(widget))
            hearPainted(*one);
        if (one->tableInterface()) {
            hearTable(*one->tableInterface());
            return;
        }
        const bool isItem = !widget && state.selectable;
        if (isItem && !state.invisible && one->text(QAccessible::Name).trimmed().isEmpty())
            miss(QStringLiteral("an item without a name"), *one);
        for (int i = 0; i < one->childCount(); ++i)
            hear(one->child(i), depth + 1);
    }

    void hearPainted(const QAccessibleInterface& one)
    {
        if (one.text(QAccessible::Name).trimmed().isEmpty())
            miss(QStringLiteral("a picture without a name"), one);
        if (one.text(QAccessible::Description).trimmed().isEmpty() && one.childCount() == 0)
            miss(QStringLiteral("a picture that does not say what it shows"), one);
        for (int i = 0; i < one.childCount(); ++i) {
            const QAccessibleInterface* item = one.child(i);
            ++m_items;
            if (item->text(QAccessible::Name).trimmed().isEmpty())
                miss(QStringLiteral("an item of a picture without a name"), one);
        }
    }

    /// A light is a word to whoever does not see it; so is any other cell that is painted.
    void hearTable(QAccessibleTableInterface& table)
    {
        constexpr int kRows = 5; // the others are made alike
        for (int row = 0; row < std::min(kRows, table.rowCount()); ++row) {
            for (int column = 0; column < table.columnCount(); ++column) {
                QAccessibleInterface* cell = table.cellAt(row, column);
                if (cell)
                    m_items += cell->text(QAccessible::Name).isEmpty() ? 0 : 1;
            }
        }
    }

    QString m_surface;
    QSet<QString> m_wanting;
    int m_controls = 0;
    int m_items = 0;
};

/// The widget classes of ui/ by what they derive from.
QHash<QString, QString> widgetClasses()
{
    QHash<QString, QString> bases;
    QDirIterator files(QStringLiteral(KMH_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    static const QRegularExpression declared(
        QStringLiteral(R"(^class (\w+)(?: final)? : public (\w+))"),
        QRegularExpression::MultilineOption);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = declared.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            bases.insert(match.captured(1), match.captured(2));
        }
    }
    static const QSet<QString> widgets{
        QStringLiteral("QWidget"),         QStringLiteral("QDialog"),
        QStringLiteral("QFrame"),          QStringLiteral("QMainWindow"),
        QStringLiteral("QAbstractButton"), QStringLiteral("QTableView"),
        QStringLiteral("QTreeView"),       QStringLiteral("QTextBrowser"),
        QStringLiteral("QPlainTextEdit"),  QStringLiteral("QLineEdit"),
        QStringLiteral("QLabel"),          QStringLiteral("QScrollArea"),
        QStringLiteral("QListWidget"),     QStringLiteral("QAbstractScrollArea"),
        QStringLiteral("QStackedWidget"),  QStringLiteral("QHeaderView")};
    const auto isWidget = [&](QString name) {
        while (bases.contains(name))
            name = bases.value(name);
        return widgets.contains(name);
    };
    QHash<QString, QString> found;
    for (auto base = bases.begin(); base != bases.end(); ++base) {
        if (isWidget(base.key()))
            found.insert(base.key(), base.value());
    }
    return found;
}

} // namespace

TEST_CASE("Whatever takes the keyboard has a name and a role, and pictures say what they show")
{
    applyTheme(*qApp, 1);
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    Listener listener;
    lookAtSurfaces(
        [&](const QString& name, QWidget& surface) { listener.listenTo(name, surface); });
    QCoreApplication::removeTranslator(&chinese);
    CHECK(listener.wanting() == QString());
    CHECK(listener.controls() > 500);
    CHECK(listener.items() > 500);

    // What was not looked at may lack anything.
    QStringList unmet;
    const QHash<QString, QString> known = widgetClasses();
    for (auto name = known.begin(); name != known.end(); ++name) {
        // A bullet graph alone is for pictures; on pages it is part of a row.
        if (!metClasses().contains(name.key()) && name.key() != QLatin1String("BulletGraph"))
            unmet.append(name.key());
    }
    unmet.sort();
    CHECK(known.size() > 80);
    CHECK(unmet.join(QLatin1Char('\n')) == QString());
}
