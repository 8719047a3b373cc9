// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answers_page.h"

#include "core/domain/error.h"
#include "ui/answers/answers_place.h"
#include "ui/answers/breadcrumb.h"
#include "ui/answers/dossier_source.h"
#include "ui/answers/dossier_view.h"
#include "ui/answers/matrix_view.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

AnswersPage::AnswersPage(Desk& desk, QWidget* parent)
    : Page(QStringLiteral("answers"), tr("Who answers"), desk, parent)
    , m_views(new QStackedWidget)
    , m_head(new QWidget)
    , m_crumbs(new Breadcrumb)
    , m_matrix(new MatrixView(desk))
    , m_dossier(new DossierView)
{
    makeActions();
    const int gap = cardGap(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_crumbs, 1);
    for (QAction* action : {m_enterprise, m_ledger})
        head->addWidget(makeActionButton(action));
    layout->addWidget(m_head);
    m_matrix->setCorner(makeActionButton(m_province));
    m_views->addWidget(m_matrix);
    m_views->addWidget(m_dossier);
    layout->addWidget(m_views, 1);
    connect(m_matrix, &MatrixView::requested, this, &AnswersPage::request);
    m_dossier->explainLights(this->desk());
    connect(m_dossier, &DossierView::requested, this, &AnswersPage::request);
    connect(m_dossier, &DossierView::indicatorChosen, this, &AnswersPage::chooseIndicator);
    connect(m_crumbs, &Breadcrumb::crumbActivated, this, [this](int index) {
        const auto subject = m_crumbs->crumbs().at(index).subject;
        if (subject)
            request(subject);
        else
            Q_EMIT this->desk().placeRequested(answersPlace({}));
    });
}

void AnswersPage::makeActions()
{
    m_who = makePageAction(this, tr("To the unit or prefecture"), "Ctrl+Return",
                           tr("The page of the unit or prefecture the selected cell belongs to"),
                           [this] { request(m_matrix->currentWho()); });
    m_explain = makePageAction(this, tr("Explain the light"), "Ctrl+I",
                               tr("Why the selected cell's light is what it is; also Space"),
                               [this] { m_matrix->explainCurrent(); });
    m_province =
        makePageAction(this, tr("From the province down"), "Ctrl+D",
                       tr("The province's figures, and from there down to prefecture, county, "
                          "project and enterprise"),
                       [this] { request(PlaceSubject{desk().plan().province().id}); });
    m_enterprise = makePageAction(this, tr("To its enterprise"), "Ctrl+Shift+Return",
                                  tr("Everything of the selected entry's enterprise"),
                                  [this] { request(m_dossier->currentEnterprise()); });
    m_ledger = makePageAction(this, tr("All in the ledgers"), "Ctrl+Shift+E",
                              tr("The same entries in the ledgers, to sort and filter them"),
                              [this] { openLedger(); });
}

QList<QAction*> AnswersPage::pageActions() const
{
    return {m_who, m_explain, m_province, m_enterprise, m_ledger};
}

void AnswersPage::request(const std::optional<Subject>& subject)
{
    if (subject)
        Q_EMIT desk().subjectRequested(*subject);
}

QString AnswersPage::place() const
{
    return answersPlace(m_subject);
}

void AnswersPage::setPlace(const QString& place)
{
    m_subject = subjectFromPlace(desk().plan(), place);
    refresh();
}

bool AnswersPage::open(const Subject& subject)
{
    if (!std::holds_alternative<UnitSubject>(subject) &&
        !std::holds_alternative<PlaceSubject>(subject))
        return false;
    // As a word and back, so that what is shown is what can be come back to.
    m_subject = subjectFromPlace(desk().plan(), answersPlace(subject));
    refresh();
    return true;
}

std::optional<IndicatorId> AnswersPage::selectedIndicator() const
{
    return m_subject ? m_dossier->currentIndicator() : std::nullopt;
}

void AnswersPage::refresh()
{
    if (m_subject)
        showDossier();
    else
        showMatrix();
    for (QAction* action : {m_who, m_explain})
        action->setEnabled(!m_subject);
    for (QAction* action : {m_enterprise, m_ledger})
        action->setEnabled(m_subject.has_value());
    m_head->setVisible(m_subject.has_value());
    setCrumbs();
}

void AnswersPage::showMatrix()
{
    m_matrix->refresh();
    m_views->setCurrentWidget(m_matrix);
    setFocusProxy(m_matrix);
}

void AnswersPage::showDossier()
{
    const bool demo = assessment().snapshot->demo;
    try {
        if (const auto* unit = std::get_if<UnitSubject>(&*m_subject))
            m_dossier->show(readUnitDossier(desk(), unit->unit), desk().plan(), demo);
        else if (const auto* place = std::get_if<PlaceSubject>(&*m_subject))
            m_dossier->show(readPlaceDossier(desk(), *place), *place, desk().plan(), demo);
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    m_views->setCurrentWidget(m_dossier);
    setFocusProxy(m_dossier);
}

void AnswersPage::setCrumbs()
{
    const Plan& plan = desk().plan();
    QVector<Breadcrumb::Crumb> crumbs{{tr("Who answers")}};
    if (const auto* unit = m_subject ? std::get_if<UnitSubject>(&*m_subject) : nullptr)
        crumbs.append({plan.unit(unit->unit).name, *m_subject});
    if (const auto* place = m_subject ? std::get_if<PlaceSubject>(&*m_subject) : nullptr) {
        PlaceSubject level{plan.province().id};
        level.indicator = place->indicator;
        crumbs.append({plan.province().shortName, level});
        if (place->region != plan.province().id) {
            level.region = place->region;
            crumbs.append({plan.region(place->region).shortName, level});
        }
        level.indicator.reset();
        if ((level.county = place->county))
            crumbs.append({plan.county(*place->county).name, level});
        level.ledger = place->ledger;
        if (const Ledger* ledger = plan.ledger(place->ledger))
            crumbs.append({ledger->name, level});
        level.enterprise = place->enterprise;
        if (!place->enterprise.isEmpty())
            crumbs.append({place->enterprise, level});
    }
    m_crumbs->setCrumbs(crumbs);
}

/// The province's parts are listed by the indicator its figures are looked at of; which one it is
/// belongs to the place, and is no step down.
void AnswersPage::chooseIndicator(IndicatorId indicator)
{
    auto* place = m_subject ? std::get_if<PlaceSubject>(&*m_subject) : nullptr;
    if (!place || place->indicator == indicator)
        return;
    place->indicator = indicator;
    if (place->region == desk().plan().province().id && !place->county &&
        place->enterprise.isEmpty())
        showDossier();
    setCrumbs();
}

void AnswersPage::openLedger()
{
    if (!m_subject)
        return;
    LedgerSubject ledger;
    if (const auto* unit = std::get_if<UnitSubject>(&*m_subject))
        ledger.query.unit = unit->unit;
    if (const auto* place = std::get_if<PlaceSubject>(&*m_subject)) {
        ledger.query = queryOf(desk().plan(), *place);
        if (place->enterprise.isEmpty())
            ledger.query.ledger = place->ledger;
    }
    request(ledger);
}

} // namespace kmh
