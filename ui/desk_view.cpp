// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_view.h"

#include "core/domain/error.h"
#include "ui/access_banner.h"
#include "ui/answers/answers_page.h"
#include "ui/as_of_banner.h"
#include "ui/bulletin/bulletin_page.h"
#include "ui/coverage/coverage_page.h"
#include "ui/dialogs/course_dialog.h"
#include "ui/dialogs/override_dialog.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/entry/entry_page.h"
#include "ui/exchange/export_dialog.h"
#include "ui/find/find_box.h"
#include "ui/header_bar.h"
#include "ui/ledgers/ledger_page.h"
#include "ui/missing/forms_dialog.h"
#include "ui/missing/missing_page.h"
#include "ui/pages/changes_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reconcile_page.h"
#include "ui/pages/responsibility_page.h"
#include "ui/pages/rules_page.h"
#include "ui/pages/sector_page.h"
#include "ui/pages/table.h"
#include "ui/print/chart_actions.h"
#include "ui/rounds/rounds_page.h"
#include "ui/status_line.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

QVector<PageStack::Entry> pageEntries(Desk& desk)
{
    QVector<PageStack::Entry> entries;
    entries.append({QStringLiteral("overview"), OverviewPage::tr("Overview"),
                    [&desk]() -> Page* { return new OverviewPage(desk); }});
    for (const Sector& sector : desk.plan().sectors) {
        entries.append({sector.code, sector.name, [&desk, sector]() -> Page* {
                            if (sector.kind == Sector::Kind::Accountability)
                                return new ResponsibilityPage(sector, desk);
                            return new SectorPage(sector, desk);
                        }});
    }
    entries.append({QStringLiteral("answers"), AnswersPage::tr("Who answers"),
                    [&desk]() -> Page* { return new AnswersPage(desk); }});
    entries.append({QStringLiteral("ledgers"), LedgerPage::tr("Ledgers"),
                    [&desk]() -> Page* { return new LedgerPage(desk); }});
    entries.append({QStringLiteral("coverage"), CoveragePage::tr("Coverage"),
                    [&desk]() -> Page* { return new CoveragePage(desk); }});
    entries.append({QStringLiteral("rounds"), RoundsPage::tr("Dispatch rounds"),
                    [&desk]() -> Page* { return new RoundsPage(desk); }});
    entries.append({QStringLiteral("entry"), EntryPage::tr("Entry sheet"),
                    [&desk]() -> Page* { return new EntryPage(desk); }});
    entries.append({QStringLiteral("missing"), MissingPage::tr("Who is missing"),
                    [&desk]() -> Page* { return new MissingPage(desk); }});
    entries.append({QStringLiteral("bulletin"), BulletinPage::tr("Bulletin"),
                    [&desk]() -> Page* { return new BulletinPage(desk); }});
    entries.append({QStringLiteral("changes"), ChangesPage::tr("Changes"),
                    [&desk]() -> Page* { return new ChangesPage(desk); }});
    entries.append({QStringLiteral("reconcile"), ReconcilePage::tr("Reconciliation"),
                    [&desk]() -> Page* { return new ReconcilePage(desk); }});
    entries.append({QStringLiteral("rules"), RulesPage::tr("Rules compared"),
                    [&desk]() -> Page* { return new RulesPage(desk); }});
    return entries;
}

namespace {

// Of the text size: what a page is legible in, whatever its parts would put up with.
constexpr double kPageWidth = 66;
constexpr double kPageHeight = 37;

/// Holds the pages, and grows with the size of text.
class PageRoom : public QWidget
{
public:
    explicit PageRoom(PageStack* pages)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(pages);
    }

    QSize minimumSizeHint() const override
    {
        const double em = theme::em(font());
        return QWidget::minimumSizeHint().expandedTo(
            QSize(int(em * kPageWidth), int(em * kPageHeight)));
    }
};

/// A page that needs more room than there is, as in large text on a small screen, is scrolled.
QScrollArea* makeScroll(PageStack* pages)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(new PageRoom(pages));
    return scroll;
}

} // namespace

DeskView::DeskView(std::shared_ptr<Workbook> workbook, QWidget* parent)
    : DeskView(std::make_shared<Desk>(std::move(workbook)), parent)
{
}

DeskView::DeskView(std::shared_ptr<Desk> desk, QWidget* parent)
    : QWidget(parent)
    , m_sharedDesk(std::move(desk))
    , m_desk(*m_sharedDesk)
    , m_header(new HeaderBar(m_desk))
    , m_access(new AccessBanner(m_desk))
    , m_tabs(new QTabBar)
    , m_pages(new PageStack(pageEntries(m_desk)))
    , m_charts(new ChartActions(*this))
{
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_pages->pageCount(); ++i)
        m_tabs->addTab(m_pages->titleAt(i));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_access);
    layout->addWidget(new AsOfBanner(m_desk));
    layout->addWidget(m_tabs);
    layout->addWidget(makeScroll(m_pages), 1);
    layout->addWidget(new StatusLine(m_desk));

    connect(m_tabs, &QTabBar::currentChanged, this, &DeskView::choosePage);
    connect(m_access, &AccessBanner::openRequested, this, &DeskView::openRequested);
    connect(m_header, &HeaderBar::failed, this, &DeskView::failed);
    connect(m_header, &HeaderBar::rulesRequested, this, &DeskView::showRules);
    connect(&m_desk, &Desk::failed, this, &DeskView::failed);
    connect(&m_desk, &Desk::measureRequested, this, &DeskView::showMeasure);
    connect(&m_desk, &Desk::sectorRequested, this, &DeskView::showSector);
    connect(&m_desk, &Desk::placeRequested, this, &DeskView::showPlace);
    connect(&m_desk, &Desk::subjectRequested, this, &DeskView::openSubject);
    connect(&m_desk, &Desk::assessmentChanged, m_pages, &PageStack::prepareWhenIdle);
    m_pages->showPage(0);
}

void DeskView::showPage(int index)
{
    {
        const QSignalBlocker blocker(m_tabs); // what is shown here no person has chosen
        m_tabs->setCurrentIndex(index);
    }
    m_pages->showPage(index);
    Page* page = m_pages->page(index);
    const QWidget* used = page->focusWidget();
    if (!m_tabs->hasFocus() && !(used && used->hasFocus()))
        page->setFocus();
}

/// A tab chosen by hand is a beginning.
void DeskView::choosePage(int index)
{
    m_trail.clear();
    showPage(index);
    Q_EMIT trailChanged();
}

void DeskView::turnPage(int steps)
{
    const int count = m_pages->pageCount();
    choosePage((m_pages->currentPage() + steps + count) % count);
}

void DeskView::editCourse()
{
    const auto indicator = m_pages->page(m_pages->currentPage())->selectedIndicator();
    if (indicator)
        CourseDialog::open(this, m_desk, *indicator);
    else
        Q_EMIT failed(tr("Choose an indicator on its sector's page first; its target and planned "
                         "course can be set there."));
}

void DeskView::overrideLight()
{
    const auto light = m_pages->page(m_pages->currentPage())->selectedLight();
    if (const QString reason = m_desk.whyReadOnly(); !reason.isEmpty())
        Q_EMIT failed(reason);
    else if (light && m_desk.assessment().indicator(light->indicator, light->region))
        (new OverrideDialog(m_desk, light->indicator, light->region, this))->open();
    else
        Q_EMIT failed(tr("Choose an indicator on its sector's page or a row of the rules compared "
                         "first; its light can be set there."));
}

void DeskView::showEntrySheet()
{
    const int entry = m_pages->indexOfName(QStringLiteral("entry"));
    if (m_pages->currentPage() == entry) {
        m_pages->page(entry)->setFocus();
        return;
    }
    if (const auto figure = m_pages->page(m_pages->currentPage())->selectedFigure()) {
        openSubject(*figure);
        return;
    }
    leaveTrail();
    showPage(entry);
}

void DeskView::writeForms()
{
    FormsDialog::open(m_desk, this);
}

void DeskView::showNamed(const QString& name)
{
    const int index = m_pages->indexOfName(name);
    if (m_pages->currentPage() != index)
        leaveTrail();
    showPage(index);
    m_pages->page(index)->setFocus();
}

void DeskView::find()
{
    FindBox::open(m_desk, *this);
}

void DeskView::exportData()
{
    Page* page = m_pages->page(m_pages->currentPage());
    auto* table = qobject_cast<Table*>(page->focusWidget());
    for (Table* shown : page->findChildren<Table*>()) {
        if (!table && shown->isVisible() && shown->model()->rowCount() > 0)
            table = shown;
    }
    (new ExportDialog(m_desk, table, m_pages->titleAt(m_pages->currentPage()), this))->open();
}

void DeskView::showRules()
{
    (new RulesDialog(m_desk, this))->open();
}

void DeskView::rememberPlace(Place& place)
{
    place.workbook = m_desk.workbook().isBundled() ? QString() : m_desk.workbook().path();
    place.page = m_pages->nameAt(m_pages->currentPage());
    place.period = m_desk.period().code();
    for (int i = 0; i < m_pages->pageCount(); ++i) {
        if (const QString own = m_pages->page(i)->place(); !own.isEmpty())
            place.pages.insert(m_pages->nameAt(i), own);
    }
}

void DeskView::goTo(const Place& place)
{
    if (const auto period = Period::parse(place.period);
        period && m_desk.periods().contains(*period)) {
        try {
            m_desk.setPeriod(*period);
        } catch (const Error& error) {
            Q_EMIT failed(error.sentence());
        }
    }
    for (auto entry = place.pages.begin(); entry != place.pages.end(); ++entry) {
        if (const int index = m_pages->indexOfName(entry.key()); index >= 0)
            m_pages->page(index)->setPlace(entry.value());
    }
    if (const int index = m_pages->indexOfName(place.page); index >= 0)
        showPage(index);
}

void DeskView::showMeasure(MeasureId measure, std::optional<IndicatorId> indicator)
{
    const Sector& sector = m_desk.plan().sectorOf(measure);
    showSector(sector.id); // leaves the trail
    if (auto* page = qobject_cast<SectorPage*>(m_pages->page(m_pages->currentPage())))
        page->showMeasure(measure, indicator);
}

void DeskView::showSector(SectorId sector)
{
    leaveTrail();
    showPage(m_pages->indexOfName(m_desk.plan().sector(sector).code));
    m_pages->page(m_pages->currentPage())->setFocus();
}

void DeskView::showPlace(const QString& place)
{
    leaveTrail();
    Page* page = m_pages->page(m_pages->currentPage());
    page->setPlace(place);
    page->setFocus();
}

/// -1 where no page shows it.
int DeskView::pageOf(const Subject& subject) const
{
    struct PageName
    {
        const Plan& plan;
        QString operator()(const MeasureSubject& s) const { return plan.sectorOf(s.measure).code; }
        QString operator()(const UnitSubject&) const { return QStringLiteral("answers"); }
        QString operator()(const PlaceSubject&) const { return QStringLiteral("answers"); }
        QString operator()(const LedgerSubject&) const { return QStringLiteral("ledgers"); }
        QString operator()(const EntrySubject&) const { return QStringLiteral("ledgers"); }
        QString operator()(const QuoteSubject&) const { return QStringLiteral("coverage"); }
        QString operator()(const FigureSubject&) const { return QStringLiteral("entry"); }
    };
    return m_pages->indexOfName(std::visit(PageName{m_desk.plan()}, subject));
}

/// The place on the rounds' page of a round, or of all of them: they are entries of a ledger that
/// has a page of its own. Empty for any other subject.
QString DeskView::roundOf(const Subject& subject)
{
    const auto isRounds = [this](const QString& code) {
        const Ledger* ledger = m_desk.plan().ledger(code);
        return ledger && ledger->kind == LedgerKind::Rounds;
    };
    if (const auto* ledger = std::get_if<LedgerSubject>(&subject);
        ledger && isRounds(ledger->query.ledger))
        return QStringLiteral("0");
    const auto* asked = std::get_if<EntrySubject>(&subject);
    if (!asked)
        return {};
    try {
        const auto entry = m_desk.workbook().entry(asked->entry, m_desk.asOf());
        if (entry && isRounds(entry->ledger))
            return QString::number(entry->id.value);
    } catch (const Error& error) {
        Q_EMIT failed(error.sentence());
    }
    return {};
}

void DeskView::openSubject(const Subject& subject)
{
    if (const auto* measure = std::get_if<MeasureSubject>(&subject)) {
        showMeasure(measure->measure, measure->indicator);
        return;
    }
    if (const QString round = roundOf(subject); !round.isEmpty()) {
        leaveTrail();
        showPage(m_pages->indexOfName(QStringLiteral("rounds")));
        m_pages->page(m_pages->currentPage())->setPlace(round);
        return;
    }
    const int index = pageOf(subject);
    if (index < 0)
        return;
    leaveTrail();
    showPage(index);
    if (m_pages->page(index)->open(subject))
        m_pages->page(index)->setFocus();
}

void DeskView::leaveTrail()
{
    constexpr qsizetype kLongest = 50;
    const int index = m_pages->currentPage();
    m_trail.append({index, m_pages->page(index)->place()});
    if (m_trail.size() > kLongest)
        m_trail.removeFirst();
    Q_EMIT trailChanged();
}

void DeskView::goBack()
{
    if (m_trail.isEmpty())
        return;
    const auto [index, place] = m_trail.takeLast();
    showPage(index);
    m_pages->page(index)->setPlace(place);
    Q_EMIT trailChanged();
}

} // namespace kmh
