// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_list_model.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"

namespace kmh {

DraftListModel* makeDraftListModel(QObject* parent)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return new DraftListModel(
        {{tr("Draft"), [](const KeptDraft& draft) { return draft.title; }, left,
          [](const KeptDraft& draft, int role) {
              return role == Qt::ToolTipRole
                         ? QVariant(draft.trouble.isEmpty() ? draft.title : draft.trouble)
                         : QVariant();
          }},
         {tr("Changed last"),
          [](const KeptDraft& draft) { return momentLabel(draft.changed); },
          left,
          {},
          [](const KeptDraft& draft) { return QVariant(draft.changed); }},
         {tr("Points open"),
          [](const KeptDraft& draft) {
              return draft.trouble.isEmpty() ? QString::number(draft.open) : tr("cannot be read");
          },
          Qt::AlignRight | Qt::AlignVCenter,
          {},
          [](const KeptDraft& draft) { return QVariant(draft.open); }}},
        parent);
}

} // namespace kmh
