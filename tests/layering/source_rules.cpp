// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/source_rules.h"

#include <QtCore/QRegularExpression>

namespace kmh::test {

namespace {

/// What a folder's files may include: folders of ours and modules of Qt.
struct Layer
{
    QString folder;
    QStringList folders;
    QStringList modules;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// The first entry that fits decides, so parts come before the whole. A module that is not named is
/// not to be had: Qt Sql is in core/store and Qt Charts in ui/charts/*.cpp only.
const QVector<Layer>& layers()
{
    static const QVector<Layer> all = {
        {QStringLiteral("core/platform/"), words("core/platform/"), words("QtCore")},
        {QStringLiteral("core/domain/"), words("core/domain/"), words("QtCore")},
        {QStringLiteral("core/evaluation/"), words("core/domain/ core/evaluation/"),
         words("QtCore")},
        {QStringLiteral("core/notice/"), words("core/domain/ core/notice/"), words("QtCore")},
        {QStringLiteral("core/store/"), words("core/domain/ core/platform/ core/store/"),
         words("QtCore QtSql")},
        {QStringLiteral("core/report/"),
         words("core/domain/ core/evaluation/ core/notice/ core/report/"), words("QtCore")},
        {QStringLiteral("core/exchange/"),
         words("core/platform/ core/domain/ core/evaluation/ core/notice/ core/report/ "
               "core/exchange/"),
         words("QtCore")},
        {QStringLiteral("core/"), words("core/domain/"), words("QtCore")},
        {QStringLiteral("ui/theme/"), words("core/domain/ core/evaluation/ ui/theme/"),
         words("QtCore QtGui QtWidgets QtSvg")},
        {QStringLiteral("ui/charts/"), words("core/domain/ core/evaluation/ ui/theme/ ui/charts/"),
         words("QtCore QtGui QtWidgets QtSvg")},
        {QStringLiteral("ui/"), words("core/ ui/"),
         words("QtCore QtGui QtWidgets QtSvg QtPrintSupport QtConcurrent QtNetwork")},
        {QStringLiteral("app/"), words("core/ ui/ app/"),
         words("QtCore QtGui QtWidgets QtNetwork")},
    };
    return all;
}

const Layer* layerOf(const QString& path)
{
    for (const Layer& layer : layers()) {
        if (path.startsWith(layer.folder))
            return &layer;
    }
    return nullptr;
}

bool startsWithOneOf(const QString& text, const QStringList& starts)
{
    for (const QString& start : starts) {
        if (text.startsWith(start))
            return true;
    }
    return false;
}

/// Why an include is not allowed in a layer; empty if it is.
QString troubleWith(const QString& include, const Layer& layer, const QString& path)
{
    static const QRegularExpression module(QStringLiteral("^(Qt[A-Z][A-Za-z0-9]*)(/|$)"));
    // <QWidget>, <QtWidgets.h> or <qwidget.h>: the module cannot be told, so neither can the layer.
    static const QRegularExpression unqualified(QStringLiteral("^([Qq][A-Za-z0-9_]*)(\\.h)?$"));
    static const QStringList ours = words("core/ ui/ app/ tests/");

    if (const auto match = module.match(include); match.hasMatch()) {
        const QString name = match.captured(1);
        if (layer.modules.contains(name) ||
            (name == u"QtCharts" && layer.folder == u"ui/charts/" && path.endsWith(u".cpp")))
            return {};
        return QStringLiteral("%1 is not for %2").arg(name, path);
    }
    if (unqualified.match(include).hasMatch())
        return QStringLiteral("<%1> must name its module, as <QtCore/QString> does").arg(include);
    if (startsWithOneOf(include, ours) && !startsWithOneOf(include, layer.folders))
        return QStringLiteral("%1 is not for %2").arg(include, layer.folder);
    return {};
}

/// Evaluation and what it stands on are pure: the clock is passed in.
bool readsTheClock(const QString& code)
{
    static const QRegularExpression clock(
        QStringLiteral("currentDate|currentTime|currentDateTime|currentMSecs|currentSecs|"
                       "system_clock|steady_clock|\\btime\\(|localtime|gmtime"));
    return clock.match(code).hasMatch();
}

} // namespace

QStringList brokenRules(const QString& path, const QString& text)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    static const QStringList timeless =
        words("core/domain/ core/evaluation/ core/notice/ core/report/");

    const Layer* layer = layerOf(path);
    if (!layer)
        return {QStringLiteral("%1: belongs to no layer").arg(path)};
    QStringList broken;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString code = lines.at(i).section(QStringLiteral("//"), 0, 0);
        const QString place = QStringLiteral("%1:%2: ").arg(path).arg(i + 1);
        if (startsWithOneOf(path, timeless) && readsTheClock(code))
            broken.append(place + QStringLiteral("reads the clock"));
        const auto match = include.match(code);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const QString trouble = troubleWith(name, *layer, path);
        if (!trouble.isEmpty())
            broken.append(place + trouble);
        else if (match.captured(1) == u"\"" && !startsWithOneOf(name, layer->folders) &&
                 !name.endsWith(u".moc"))
            broken.append(place + QStringLiteral("“%1” must be named from the top").arg(name));
    }
    return broken;
}

QStringList brokenFormalities(const QString& path, const QString& text)
{
    QStringList broken;
    if (!text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        broken.append(QStringLiteral("%1: the first line is not the licence").arg(path));
    if (path.endsWith(u".h") && !text.contains(u"\n#pragma once\n"))
        broken.append(QStringLiteral("%1: no #pragma once").arg(path));
    return broken;
}

QStringList brokenLicence(const QString& path, const QString& text)
{
    static const QRegularExpression licence(
        QStringLiteral("^(?:#!.*\n)?[#;] SPDX-License-Identifier: GPL-3\\.0-or-later\n"));
    if (licence.match(text).hasMatch())
        return {};
    return {QStringLiteral("%1: the licence does not stand first").arg(path)};
}

QStringList systemsTold(const QString& path, const QString& text)
{
    static const QStringList places =
        words("core/platform/platform.cpp tests/support/platform.cpp");
    static const QRegularExpression system(
        QStringLiteral("^[ \\t]*#[ \\t]*(?:if|ifdef|ifndef|elif|include)\\b.*"
                       "(?:\\bQ_(?:OS|CC)_\\w+|WIN32|WIN64|_MSC_VER|__MINGW|__(?:linux|unix|APPLE)|"
                       "\\bqt_windows\\.h|<(?:windows|unistd|fcntl|io|dlfcn)\\.h>|<sys/).*"),
        QRegularExpression::MultilineOption);
    QStringList broken;
    if (!places.contains(path)) {
        for (auto found = system.globalMatch(text); found.hasNext();)
            broken.append(QStringLiteral("%1: “%2” belongs in %3")
                              .arg(path, found.next().captured().trimmed(),
                                   path.startsWith(u"tests/") ? places.last() : places.first()));
    }
    return broken;
}

QStringList typesDefined(const QString& text)
{
    // What begins a line is in the namespace itself; a ; ends what is only declared.
    static const QRegularExpression type(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;]*)?$"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression space(QStringLiteral("^namespace kmh \\{$"),
                                          QRegularExpression::MultilineOption);
    QStringList names;
    if (!space.match(text).hasMatch())
        return names;
    for (auto found = type.globalMatch(text); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

QVector<TypeWord> typesWithWords(const QString& text)
{
    static const QRegularExpression type(
        QStringLiteral("^(class|struct) (\\w+)(?: final)?(?: :[^;]*)?$"),
        QRegularExpression::MultilineOption);
    const QStringList ours = typesDefined(text);
    QVector<TypeWord> types;
    for (auto found = type.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (ours.contains(match.captured(2)))
            types.append({match.captured(1), match.captured(2)});
    }
    return types;
}

QVector<TypeWord> typesDeclared(const QString& text)
{
    static const QRegularExpression type(QStringLiteral("^(class|struct) (\\w+);$"),
                                         QRegularExpression::MultilineOption);
    QVector<TypeWord> types;
    for (auto found = type.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        types.append({match.captured(1), match.captured(2)});
    }
    return types;
}

} // namespace kmh::test
