// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/figure_fields.h"

#include "core/report/code_labels.h"
#include "ui/entry/sheet_texts.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace kmh {

namespace {

constexpr std::array kQualities = {Quality::Preliminary, Quality::Final, Quality::Estimated};

} // namespace

FigureFields::FigureFields(FigureSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_quality(new QComboBox)
    , m_source(new QComboBox)
    , m_note(new QLineEdit)
{
    m_quality->setAccessibleName(tr("Quality"));
    for (const Quality quality : kQualities)
        m_quality->addItem(qualityLabel(quality), int(quality));
    m_source->setAccessibleName(tr("Reported by"));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setMinimumContentsLength(12);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMaxVisibleItems(20);
    m_note->setAccessibleName(tr("Note"));
    m_note->setObjectName(QStringLiteral("figureNote"));
    m_source->setObjectName(QStringLiteral("figureSource"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(int(theme::em(font()) * 0.3));
    const auto add = [&](QWidget* field, const QString& text, int row, int column) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
        field->installEventFilter(this);
    };
    add(m_source, tr("Reported by"), 0, 0);
    add(m_quality, tr("Quality"), 0, 2);
    add(m_note, tr("Note"), 1, 0);
    grid->addWidget(m_note, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_quality, &QComboBox::activated, this, [this](int row) {
        if (row >= 0 && !m_sheet.setQuality(m_keys, kQualities.at(size_t(row))))
            m_quality->setCurrentIndex(m_shownQuality);
    });
    connect(m_source, &QComboBox::textActivated, this, &FigureFields::recordSource);
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, &FigureFields::recordSource);
    connect(m_note, &QLineEdit::editingFinished, this, &FigureFields::recordNote);
}

void FigureFields::show(const QVector<FigureKey>& keys, bool readOnly)
{
    const bool isTyping = m_source->lineEdit()->hasFocus() || m_note->hasFocus();
    QVector<ReportedFigure> figures;
    QVector<FigureKey> with;
    for (const FigureKey& key : keys) {
        if (const auto figure = m_sheet.inForce(key)) {
            figures.append(*figure);
            with.append(key);
        }
    }
    if (isTyping && with == m_keys)
        return; // what is being typed stays
    m_keys = with;
    for (QWidget* field : {static_cast<QWidget*>(m_quality), static_cast<QWidget*>(m_source),
                           static_cast<QWidget*>(m_note)})
        field->setEnabled(!readOnly && !with.isEmpty());
    const auto same = [&](auto member) {
        return std::all_of(figures.begin(), figures.end(), [&](const ReportedFigure& figure) {
            return figure.*member == figures.first().*member;
        });
    };
    const bool none = figures.isEmpty();
    m_shownQuality = none || !same(&ReportedFigure::quality)
                         ? -1
                         : m_quality->findData(int(figures.first().quality));
    m_shownSource = none || !same(&ReportedFigure::source) ? QString() : figures.first().source;
    m_shownNote = none || !same(&ReportedFigure::note) ? QString() : figures.first().note;
    const QString likely = keys.isEmpty() ? QString() : likelySource(m_sheet.plan(), keys.first());
    m_source->clear();
    QStringList names{likely};
    for (const Unit& unit : m_sheet.plan().units)
        names.append(unit.name);
    for (const Region& region : m_sheet.plan().prefectures())
        names.append(region.name);
    names.removeAll(QString());
    names.removeDuplicates();
    m_source->addItems(names);
    m_source->lineEdit()->setPlaceholderText(none ? tr("after a figure is there")
                                             : same(&ReportedFigure::source)
                                                 ? tr("e.g. %1").arg(likely)
                                                 : tr("several"));
    m_note->setPlaceholderText(none || same(&ReportedFigure::note) ? QString() : tr("several"));
    restore();
}

void FigureFields::restore()
{
    m_quality->setCurrentIndex(m_shownQuality);
    m_source->setCurrentIndex(-1);
    m_source->setEditText(m_shownSource);
    m_note->setText(m_shownNote);
}

bool FigureFields::focusSource()
{
    if (!m_source->isEnabled())
        return false;
    m_source->setFocus(Qt::ShortcutFocusReason);
    m_source->lineEdit()->selectAll();
    return true;
}

bool FigureFields::focusNote()
{
    if (!m_note->isEnabled())
        return false;
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
    return true;
}

void FigureFields::recordSource()
{
    const QString source = m_source->currentText().trimmed();
    if (source == m_shownSource)
        return;
    const QString before = std::exchange(m_shownSource, source); // not again when the field is left
    if (!m_sheet.setSource(m_keys, source)) {
        m_shownSource = before;
        m_source->setEditText(before);
    }
}

void FigureFields::recordNote()
{
    const QString note = m_note->text().trimmed();
    if (note == m_shownNote)
        return;
    const QString before = std::exchange(m_shownNote, note);
    if (!m_sheet.setNote(m_keys, note)) {
        m_shownNote = before;
        m_note->setText(before);
    }
}

bool FigureFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    event->accept(); // Esc means the field and not the way back
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter) {
        recordSource();
        recordNote();
    } else {
        restore();
    }
    Q_EMIT left();
    return true;
}

} // namespace kmh
