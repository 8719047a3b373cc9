// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include "ui/pages/page.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

struct Topic
{
    const char* of;
    const char* topic;
};

const auto kFirst = QStringLiteral("start");
const auto kSectorPages = QStringLiteral("pages#sector");

constexpr std::array kPages = {
    Topic{"overview", "pages#overview"},    Topic{"responsibility", "pages#responsibility"},
    Topic{"answers", "pages#answers"},      Topic{"ledgers", "ledgers"},
    Topic{"coverage", "plans#coverage"},    Topic{"rounds", "round"},
    Topic{"entry", "entry#sheet"},          Topic{"missing", "entry#missing"},
    Topic{"bulletin", "briefing#bulletin"}, Topic{"changes", "pages#changes"},
    Topic{"reconcile", "pages#reconcile"},  Topic{"rules", "pages#rules"},
};

constexpr std::array kWindows = {
    Topic{"kmh::AboutDialog", "data#about"},
    Topic{"kmh::AsOfDialog", "data#as-of"},
    Topic{"kmh::AttachmentsDialog", "ledgers#entries"},
    Topic{"kmh::BackupDialog", "data#backups"},
    Topic{"kmh::BreakDialog", "pages#reconcile"},
    Topic{"kmh::BriefingEditor", "briefing#arrange"},
    Topic{"kmh::BriefingWindow", "briefing#show"},
    Topic{"kmh::ChartDialog", "briefing#charts"},
    Topic{"kmh::ChaseDialog", "entry#missing"},
    Topic{"kmh::ChooseDialog", "plans#new"},
    Topic{"kmh::ComparisonWindow", "plans#compare"},
    Topic{"kmh::CourseDialog", "rules#course"},
    Topic{"kmh::DraftCourseDialog", "plans#new"},
    Topic{"kmh::EntryDialog", "ledgers#entries"},
    Topic{"kmh::EntryHistoryDialog", "ledgers#entries"},
    Topic{"kmh::ExportDialog", "entry#export"},
    Topic{"kmh::FigureLogDialog", "data#history"},
    Topic{"kmh::FindBox", "pages#find"},
    Topic{"kmh::FormDialog", "briefing#bulletin"},
    Topic{"kmh::FormsDialog", "entry#forms"},
    Topic{"kmh::HistoryDialog", "data#history"},
    Topic{"kmh::ImportDialog", "entry#import"},
    Topic{"kmh::LedgerDialog", "ledgers#own"},
    Topic{"kmh::MomentDialog", "data#as-of"},
    Topic{"kmh::NoticeWindow", "plans#new"},
    Topic{"kmh::OverrideDialog", "rules#override"},
    Topic{"kmh::PlansDialog", "plans#plans"},
    Topic{"kmh::PresenterWindow", "briefing#show"},
    Topic{"kmh::PricesDialog", "ledgers#prices"},
    Topic{"kmh::PrintDialog", "briefing#print"},
    Topic{"kmh::ReasonDialog", "pages#reconcile"},
    Topic{"kmh::ReceiptDialog", "entry#missing"},
    Topic{"kmh::RegistersDialog", "plans#registers"},
    Topic{"kmh::RuleForm", "rules#own"},
    Topic{"kmh::RulesDialog", "rules#own"},
    Topic{"kmh::SettingsDialog", "start#settings"},
    Topic{"kmh::WaiverDialog", "plans#coverage"},
    Topic{"kmh::WelcomeWindow", "start#welcome"},
};

template<std::size_t N>
QString found(const std::array<Topic, N>& topics, const QString& of)
{
    const auto topic = std::find_if(topics.begin(), topics.end(),
                                    [&](const Topic& t) { return of == QLatin1String(t.of); });
    return topic == topics.end() ? QString() : QString::fromLatin1(topic->topic);
}

} // namespace

QString topicOfPage(const QString& pageName)
{
    const QString topic = found(kPages, pageName);
    return topic.isEmpty() ? kSectorPages : topic;
}

QString topicOfWindow(const QString& className)
{
    return found(kWindows, className);
}

QString topicOf(const QWidget* widget)
{
    for (const QWidget* w = widget; w; w = w->parentWidget()) {
        if (const auto* page = qobject_cast<const Page*>(w))
            return topicOfPage(page->name());
        const QString topic = topicOfWindow(QString::fromLatin1(w->metaObject()->className()));
        if (!topic.isEmpty())
            return topic;
    }
    return kFirst;
}

} // namespace kmh
