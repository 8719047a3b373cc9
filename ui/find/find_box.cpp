// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_box.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "ui/find/find_delegate.h"
#include "ui/find/find_filters.h"
#include "ui/find/find_model.h"
#include "ui/find/find_subject.h"
#include "ui/ledgers/ledger_hits.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kMostOfAKind = 6;
constexpr int kCountAfter = 150; ///< milliseconds without a key
// Of the text size.
constexpr double kWidth = 58;
constexpr double kHeight = 40;
constexpr double kMargin = 0.9;
constexpr double kFromTop = 2.5;

} // namespace

FindBox* FindBox::open(Desk& desk, QWidget& over)
{
    auto* box = over.findChild<FindBox*>(QStringLiteral("findBox"));
    if (!box)
        box = new FindBox(desk, over);
    box->m_typed->setFocus(Qt::ShortcutFocusReason);
    box->m_typed->selectAll();
    return box;
}

FindBox::FindBox(Desk& desk, QWidget& over)
    : QFrame(&over)
    , m_desk(desk)
    , m_finder(desk.assessment())
    , m_feed(desk)
    , m_before(QApplication::focusWidget())
    , m_typed(new QLineEdit)
    , m_filters(new FindFilters(desk))
    , m_found(new FindModel(this))
    , m_list(new QListView)
    , m_sentence(new QLabel)
    , m_inLedgers(new QPushButton)
{
    setObjectName(QStringLiteral("findBox"));
    setAccessibleName(tr("Find"));
    makeLayout();
    over.installEventFilter(this);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &FindBox::find);
    connect(m_filters, &FindFilters::changed, this, &FindBox::find);
    connect(m_list, &QListView::clicked, this, &FindBox::openHit);
    connect(m_inLedgers, &QPushButton::clicked, this, &FindBox::openLedgers);
    connect(&desk, &Desk::assessmentChanged, this, &FindBox::leave);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { followFocus(now); });
    connect(&m_feed, &EntryFeed::read, this,
            [this](const QVector<Entry>& entries) { m_finder.add(entries); });
    connect(&m_feed, &EntryFeed::done, this, [this] {
        findMore();
        Q_EMIT completed();
    });
    m_counter.setSingleShot(true);
    m_counter.setInterval(kCountAfter);
    connect(&m_counter, &QTimer::timeout, this, &FindBox::countInLedgers);
    find();
    show();
    raise();
}

void FindBox::makeLayout()
{
    m_typed->setObjectName(QStringLiteral("findText"));
    m_typed->setAccessibleName(tr("What to find"));
    m_typed->setPlaceholderText(tr("Measure, indicator, unit, place, project, matter, words of the "
                                   "notice, a code or initials"));
    m_typed->setClearButtonEnabled(true);
    QFont large = theme::sized(font(), theme::TextSize::Title);
    large.setBold(false);
    m_typed->setFont(large);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays where one types
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What was found"));
    m_sentence->setObjectName(QStringLiteral("findSentence"));
    m_sentence->setFont(theme::sized(font(), theme::TextSize::Small));
    QPalette quiet = m_sentence->palette();
    quiet.setColor(QPalette::WindowText, theme::kSecondaryText);
    m_sentence->setPalette(quiet);
    m_inLedgers->setObjectName(QStringLiteral("openInLedgers"));
    m_inLedgers->setAutoDefault(false);
    m_inLedgers->setToolTip(tr("The ledgers with the same words and filters (Ctrl+Enter)"));

    auto* layout = new QVBoxLayout(this);
    const int margin = int(theme::em(font()) * kMargin);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_typed);
    layout->addWidget(m_filters);
    layout->addWidget(m_list, 1);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_sentence, 1);
    lower->addWidget(m_inLedgers);
    layout->addLayout(lower);
}

/// As high as what was found, up to a limit; nothing found is no list.
void FindBox::place()
{
    const double em = theme::em(font());
    const QSize room = parentWidget()->size();
    const int width = std::min(int(em * kWidth), room.width() - int(em * 2));
    const int top = int(em * kFromTop);
    const int most = std::min(int(em * kHeight), room.height() - 2 * top);
    const QMargins margins = layout()->contentsMargins();
    const int gaps = 2 * layout()->spacing() + margins.top() + margins.bottom();
    int wanted = m_typed->sizeHint().height() + m_filters->sizeHint().height() +
                 m_inLedgers->sizeHint().height() + gaps;
    for (int row = 0; row < m_found->rowCount() && wanted < most; ++row)
        wanted += m_list->sizeHintForRow(row);
    m_list->setVisible(m_found->rowCount() > 0);
    if (m_found->rowCount() > 0)
        wanted += layout()->spacing();
    setGeometry((room.width() - width) / 2, top, width, std::min(wanted, most));
}

void FindBox::find()
{
    if (!qobject_cast<QComboBox*>(QApplication::focusWidget()))
        m_typed->setFocus(); // a chip goes with its click, and would take the keyboard along
    const FindFilter filter = m_filters->filter();
    const QVector<FindGroup> groups = m_finder.find(m_typed->text(), filter, kMostOfAKind);
    m_found->setGroups(groups);
    place();
    choose(0, 1);
    describe(!m_typed->text().trimmed().isEmpty() || !filter.isEmpty(), !groups.isEmpty());
}

/// The entries have come; whoever has chosen a hit meanwhile stays on it.
void FindBox::findMore()
{
    const FindHit* before = m_found->hit(m_list->currentIndex());
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    find();
    for (int row = 0; chosen && row < m_found->rowCount(); ++row) {
        const FindHit* hit = m_found->hit(m_found->index(row));
        if (hit && hit->isSame(*chosen)) {
            m_list->setCurrentIndex(m_found->index(row));
            return;
        }
    }
}

/// What can be done now; how many of them the ledgers hold is counted when the keys rest.
void FindBox::describe(bool asked, bool found)
{
    if (!asked)
        m_sentence->setText(tr("Names, numbers, words of the notice; zdxm finds 重大项目"));
    else if (found)
        m_sentence->setText(tr("↑ ↓ choose, Enter opens, Esc closes"));
    else
        m_sentence->setText(isComplete() ? tr("Nothing found; fewer words or filters find more.")
                                         : tr("Still reading the ledgers…"));
    m_inLedgers->setText(tr("Open in the ledgers"));
    m_inLedgers->setEnabled(false);
    if (asked)
        m_counter.start();
    else
        m_counter.stop();
}

EntryQuery FindBox::ledgerQuery() const
{
    return entryQueryFor(m_typed->text(), m_filters->filter(), m_desk.period().lastDay(),
                         m_desk.asOf());
}

/// The ledgers know no initials; where they would show nothing they are not offered.
void FindBox::countInLedgers()
{
    m_counter.stop();
    try {
        const Plan& plan = m_desk.plan();
        const LedgerHits hits = fullestLedger(m_desk.workbook(), plan, ledgerQuery());
        const Ledger* ledger = plan.ledger(hits.ledger);
        m_inLedgers->setEnabled(ledger);
        if (!ledger)
            return;
        m_inLedgers->setText(hits.count == hits.inAll
                                 ? tr("Open in “%1”: %2").arg(ledger->name).arg(hits.count)
                                 : tr("Open in “%1”: %2 of %3 in the ledgers")
                                       .arg(ledger->name)
                                       .arg(hits.count)
                                       .arg(hits.inAll));
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
}

void FindBox::choose(int from, int step)
{
    const int row = m_found->nextHit(from, step);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_found->index(row));
    if (m_found->nextHit(row - 1, -1) < 0)
        m_list->scrollToTop(); // with the first group's heading
}

void FindBox::openHit(const QModelIndex& index)
{
    const FindHit* hit = m_found->hit(index);
    if (!hit)
        return;
    const Subject subject = subjectOf(*hit);
    leave();
    Q_EMIT m_desk.subjectRequested(subject);
}

void FindBox::openSheet()
{
    const FindHit* hit = m_found->hit(m_list->currentIndex());
    if (!hit || hit->kind != FindKind::Indicator)
        return;
    const FigureSubject subject{*hit->indicator, hit->region};
    leave();
    Q_EMIT m_desk.subjectRequested(subject);
}

void FindBox::openLedgers()
{
    if (m_counter.isActive())
        countInLedgers();
    if (!m_inLedgers->isEnabled())
        return;
    const LedgerSubject subject{ledgerQuery()};
    leave();
    Q_EMIT m_desk.subjectRequested(subject);
}

/// The keyboard goes back to where it was, unless it has gone elsewhere already.
void FindBox::leave()
{
    if (isHidden())
        return;
    const QWidget* now = QApplication::focusWidget();
    const bool holdsKeyboard = !now || now == this || isAncestorOf(now);
    setObjectName(QString()); // another one can be opened before this one is gone
    hide();
    if (m_before && holdsKeyboard)
        m_before->setFocus();
    deleteLater();
}

} // namespace kmh
