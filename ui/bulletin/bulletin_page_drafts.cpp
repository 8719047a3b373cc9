// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_page.h"
#include "ui/bulletin/bulletin_sheet.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/wording_editor.h"

#include <QtCore/QTimer>

// What is being typed on the page and not recorded yet, of whatever round.

namespace kmh {

namespace {

/// Enough of a text to know it by.
QString beginning(const QString& text)
{
    constexpr qsizetype kMost = 12;
    return text.size() <= kMost ? text : text.left(kMost) + u'…';
}

} // namespace

/// Before its widgets go: `m_shown` is still the round they are of.
void BulletinPage::keepDraft()
{
    const ParagraphView* edited = m_sheet->edited();
    if (edited && edited->editor()->isChanged())
        m_drafts.insert({*m_shown, edited->paragraph().key}, edited->editor()->text());
}

/// An open editor holds its text itself.
std::optional<QString> BulletinPage::takeDraft(const QString& key)
{
    const auto found = m_drafts.constFind({desk().period(), key});
    if (found == m_drafts.constEnd())
        return {};
    const QString text = *found;
    m_drafts.erase(found);
    return text;
}

void BulletinPage::openEditor(ParagraphView& view, const std::optional<QString>& draft)
{
    view.edit(draft ? &*draft : nullptr);
    // Once it has found its place under the text.
    QTimer::singleShot(0, &view, [this, &view] {
        if (view.editor())
            m_sheet->ensureWidgetVisible(view.editor());
    });
}

/// What was being typed for the round that is shown is still being typed.
void BulletinPage::reopenDraft()
{
    if (!desk().whyReadOnly().isEmpty())
        return;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        const auto [period, key] = draft.key();
        ParagraphView* view = period == desk().period() ? m_sheet->at(key) : nullptr;
        if (!view)
            continue;
        m_sheet->choose(key);
        openEditor(*view, takeDraft(key));
        return;
    }
}

/// “3月下旬“钾肥生产平稳””.
QStringList BulletinPage::putAside() const
{
    QStringList names;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        names.append(tr("%1 “%2”", "round and the first words typed")
                         .arg(periodLabel(draft.key().first), beginning(draft.value())));
    return names;
}

QString BulletinPage::unsavedWork() const
{
    QStringList names = putAside();
    const ParagraphView* edited = m_sheet->edited();
    if (edited && edited->editor()->isChanged())
        names.append(tr("%1 “%2”", "round and the first words typed")
                         .arg(periodLabel(*m_shown), beginning(edited->editor()->text())));
    return names.isEmpty()
               ? QString()
               : tr("Bulletin: what was typed is not recorded: %1.").arg(names.join(tr(", ")));
}

} // namespace kmh
