// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answers/dossier_models.h"
#include "ui/subject.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kmh {

class Card;
class Desk;
class Table;

/// The page of one unit, or of one place of the drilling down: a sentence of counts, and below it
/// what it answers for, what lies below it, what is open and what came late. Tables that have
/// nothing to do with what is shown are not there.
class DossierView : public QWidget
{
    Q_OBJECT

public:
    explicit DossierView(QWidget* parent = nullptr);

    void show(const UnitDossier& dossier, const Plan& plan, bool demo);
    void show(const PlaceDossier& dossier, const PlaceSubject& place, const Plan& plan, bool demo);

    /// The enterprise of the selected entry, as a place: on a unit's page where the entry is; none
    /// where it names none.
    std::optional<Subject> currentEnterprise() const;
    /// The indicator selected.
    std::optional<IndicatorId> currentIndicator() const;
    void selectIndicator(IndicatorId indicator);

    /// What was chosen or read; also for tests.
    Table* parts() const { return m_parts.table; }
    Table* entries() const { return m_entries.table; }
    /// Beside the title of the entries where the ledgers have more than are listed.
    QPushButton* allEntries() const { return m_allEntries; }
    Table* indicators() const { return m_indicators.table; }
    Table* ledgers() const { return m_ledgers.table; }
    Table* late() const { return m_late.table; }
    Table* measures() const { return m_measures.table; }

    /// Space and What's This? explain the lights of measures and indicators by the desk's
    /// judgement.
    void explainLights(const Desk& desk);

Q_SIGNALS:
    void requested(const kmh::Subject& subject);
    /// Another indicator of the province was selected: its parts are to be listed by it.
    void indicatorChosen(kmh::IndicatorId indicator);

private:
    /// A table of the view in its card.
    template<class Row>
    struct Tabled
    {
        ColumnModel<Row>* model = nullptr;
        Table* table = nullptr;
        Card* card = nullptr;
    };
    template<class Row>
    Tabled<Row> add(QVBoxLayout* column, int share, double least, const QString& name,
                    QVector<Column<Row>> columns, const QString& emptyText);
    void makeLeft(QVBoxLayout* column);
    void makeRight(QVBoxLayout* column);
    void connectTables();
    void openPart(int row);
    void openLedger(int row);
    void openLate(int row);
    void setLedgers(const QVector<DossierLedger>& ledgers);
    void setLate(const QVector<DossierLate>& late);
    void setIndicators(const QVector<DossierIndicator>& indicators, bool withProvince,
                       std::optional<IndicatorId> selected);
    void setEntriesTitle(const QString& title, int count, const EntryQuery& all);
    void finish(const QString& sentence, bool demo);

    QLabel* m_sentence = nullptr;
    QVector<Card*> m_cards;
    Tabled<DossierIndicator> m_indicators;
    Tabled<DossierEntry> m_entries;
    Tabled<DossierMeasure> m_measures;
    Tabled<DossierPart> m_parts;
    Tabled<DossierLedger> m_ledgers;
    Tabled<DossierLate> m_late;
    QPushButton* m_allEntries = nullptr;
    EntryQuery m_allQuery;        ///< what the listed entries are the first of
    std::optional<UnitId> m_unit; ///< of a unit's page,
    PlaceSubject m_place;         ///< else the place; of a unit's page the province
    bool m_filling = false;
};

} // namespace kmh
