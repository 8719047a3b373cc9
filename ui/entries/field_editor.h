// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_fields.h"
#include "core/domain/plan.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace kmh {

class Desk;

/// What the editors of one form need to know.
struct FieldContext
{
    Desk& desk;
    std::shared_ptr<const Plan> plan;
    LedgerKind kind;
    EntryId self; ///< the entry that is edited; no value for a new one
    QDate today;
};

/// What one field of an entry is typed or chosen in.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What it holds; nothing while it is empty or problem() says what is wrong.
    virtual FieldValue value() const = 0;
    /// Does not emit edited().
    virtual void setValue(const FieldValue& value) = 0;
    /// Why what was typed is no value, as a sentence; empty if it is one or nothing was typed.
    virtual QString problem() const { return {}; }
    /// The unit amounts are typed in, where another field names it.
    virtual void setUnit(const QString&) {}
    /// What there is to choose depends on another field, e.g. counties on their prefecture.
    virtual void setScope(const FieldValue&) {}

Q_SIGNALS:
    /// A person changed it.
    void edited();
};

/// The editor of a field, with the field's column for its object name.
FieldEditor* makeFieldEditor(const FieldContext& context, EntryField field);

} // namespace kmh
