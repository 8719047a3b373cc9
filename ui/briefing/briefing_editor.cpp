// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_editor.h"

#include "core/domain/error.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/outline_list.h"
#include "ui/briefing/page_words_form.h"
#include "ui/briefing/show_displays.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_view.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/dialogs/unsaved_question.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

BriefingDraft draftOf(Desk& desk)
{
    return {readBriefing(desk), desk.workbook().setting(QLatin1String(kBriefingOutlineSetting))};
}

QPushButton* quietButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

BriefingEditor::BriefingEditor(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_draft(draftOf(desk))
    , m_pages(new OutlineList)
    , m_words(new PageWordsForm(m_draft))
    , m_preview(new SlideView)
    , m_problem(new QLabel)
    , m_up(quietButton(tr("&Up"), "up"))
    , m_down(quietButton(tr("&Down"), "down"))
    , m_house(quietButton(tr("&Restore the usual order"), "house"))
    , m_record(new QPushButton(tr("Record")))
{
    setWindowTitle(tr("Arrange the briefing — %1").arg(periodLabel(desk.period())));
    const double em = theme::em(font());
    resize(int(em * 76), int(em * 44));
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeOutline(), 2);
    columns->addWidget(makePage(), 5);
    auto* layout = new QVBoxLayout(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());

    const bool editable = desk.whyReadOnly().isEmpty();
    m_pages->setOutline(m_draft.outline(), [this](const QString& key) { return nameOf(key); });
    m_pages->setEditable(editable);
    m_words->setEditable(editable);
    connect(m_pages, &QListWidget::currentRowChanged, this, &BriefingEditor::showPage);
    connect(m_pages, &OutlineList::outlineChanged, this, [this] {
        m_draft.setOutline(m_pages->outline());
        follow();
    });
    connect(m_words, &PageWordsForm::changed, this, &BriefingEditor::follow);
    showPage();
    m_pages->setFocus();
}

void BriefingEditor::open(QWidget* parent, Desk& desk)
{
    try {
        auto* dialog = new BriefingEditor(desk, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->QDialog::open();
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
    }
}

QWidget* BriefingEditor::makeOutline()
{
    auto* box = new QWidget;
    auto* buttons = new QHBoxLayout;
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down->setToolTip(tr("Alt+Down in the list"));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Pages, ticked where they are shown"));
    title->setWordWrap(true);
    title->setFont(theme::font(theme::TextSize::Strong));
    layout->addWidget(title);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_house);
    connect(m_up, &QPushButton::clicked, this, [this] { m_pages->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_pages->moveCurrent(1); });
    connect(m_house, &QPushButton::clicked, this, [this] {
        m_draft.setOutline(BriefingDraft::houseOutline(m_draft.plan()));
        m_pages->setOutline(m_draft.outline(), [this](const QString& key) { return nameOf(key); });
        follow();
    });
    return box;
}

QWidget* BriefingEditor::makePage()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_preview->setMinimumHeight(int(theme::em(font()) * 18));
    layout->addWidget(m_preview, 3);
    layout->addWidget(m_words, 1);
    return box;
}

QWidget* BriefingEditor::makeButtons()
{
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setDefault(true);
    auto* close = quietButton(m_desk.whyReadOnly().isEmpty() ? tr("Cancel") : tr("Close"), "close");
    layout->addStretch(1);
    layout->addWidget(m_record);
    layout->addWidget(close);
    connect(m_record, &QPushButton::clicked, this, &BriefingEditor::accept);
    connect(close, &QPushButton::clicked, this, &BriefingEditor::reject);
    return buttons;
}

/// A page that does not say what was computed says so in the list too.
QString BriefingEditor::nameOf(const QString& key) const
{
    const QString name = briefingPageName(m_draft.plan(), key);
    if (m_draft.isOutdated(key))
        return tr("%1 (your headline, figures changed)").arg(name);
    return m_draft.headline(key) ? tr("%1 (your headline)").arg(name) : name;
}

void BriefingEditor::showPage()
{
    if (!m_pages->currentKey().isEmpty())
        m_words->setPage(m_pages->currentKey()); // which follows
}

void BriefingEditor::follow()
{
    const QString key = m_pages->currentKey();
    m_pages->setName(key, nameOf(key));
    const BriefingDraft::Preview preview = m_draft.preview(key);
    m_preview->setWords(preview.briefing.pages.isEmpty() ? tr("There is nothing to show on it.")
                        : m_draft.isLeftOut(key)
                            ? tr("Left out of this briefing, as there is nothing to show.")
                            : QString());
    m_preview->setSlide(preview.briefing.pages.isEmpty()
                            ? std::nullopt
                            : std::optional(slideOf(
                                  preview.briefing, preview.briefing.pages.first(), preview.number,
                                  preview.count, {slideWidthFor(slidesDisplaySize()), -1})));
    const auto& items = m_draft.outline().items;
    const bool anyShown =
        std::any_of(items.begin(), items.end(), [](const auto& item) { return item.shown; });
    const QString reason = m_desk.whyReadOnly();
    m_problem->setText(!reason.isEmpty() ? reason
                       : anyShown        ? QString()
                                         : tr("Tick at least one page."));
    m_problem->setVisible(!m_problem->text().isEmpty());
    const bool editable = reason.isEmpty();
    m_up->setEnabled(editable && m_pages->currentRow() > 0);
    m_down->setEnabled(editable && m_pages->currentRow() + 1 < m_pages->count());
    m_house->setEnabled(editable &&
                        !(m_draft.outline() == BriefingDraft::houseOutline(m_draft.plan())));
    m_record->setEnabled(editable && anyShown && !m_draft.edits().isEmpty());
}

void BriefingEditor::accept()
{
    if (m_record->isEnabled() &&
        recordEdits(this, m_desk, m_draft.edits(), {}, tr("briefing arranged")))
        QDialog::accept();
}

void BriefingEditor::reject()
{
    if (m_desk.whyReadOnly().isEmpty() && !m_draft.edits().isEmpty())
        askToGiveUp(this, tr("What was changed in the briefing is not recorded yet."),
                    [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

} // namespace kmh
