// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/number_input.h"
#include "core/domain/text.h"
#include "ui/models/value_input.h"
#include "ui/notice/draft_words.h"
#include "ui/notice/form_page.h"

namespace kmh {

// Fields of a form bound to members of an item's content.

template<class Content>
const Content& contentIn(const DraftSubject& subject)
{
    return std::get<Content>(subject.item.content);
}

template<class Content>
Content& contentIn(DraftSubject& subject)
{
    return std::get<Content>(subject.item.content);
}

enum class Needed { No, Yes };

template<class Content>
QLineEdit* addText(FormPage& page, const QString& label, const char* name, QString Content::*member,
                   Needed needed = Needed::No, FormPage::Width width = FormPage::Width::Half)
{
    return page.addLine(
        label, name,
        [member](const DraftSubject& subject) { return contentIn<Content>(subject).*member; },
        [member, needed](DraftSubject& subject, const QString& typed) {
            contentIn<Content>(subject).*member = typed;
            return needed == Needed::Yes && typed.isEmpty() ? tr("It cannot be empty.") : QString();
        },
        width);
}

template<class Content>
QLineEdit* addNumber(FormPage& page, const QString& label, const char* name,
                     double Content::*member)
{
    return page.addLine(
        label, name,
        [member](const DraftSubject& subject) {
            return valueForEditing(contentIn<Content>(subject).*member);
        },
        [member](DraftSubject& subject, const QString& typed) {
            const auto number = readNumber(typed);
            if (!number)
                return tr("“%1” is no number; write digits, such as 12.5.").arg(typed);
            contentIn<Content>(subject).*member = number->value;
            return QString();
        });
}

template<class Value>
QVector<std::pair<QString, QVariant>> variantChoices(const QVector<WordedChoice<Value>>& choices)
{
    QVector<std::pair<QString, QVariant>> result;
    for (const WordedChoice<Value>& choice : choices) {
        if constexpr (std::is_enum_v<Value>)
            result.append({choice.label, int(choice.value)});
        else
            result.append({choice.label, QVariant(choice.value)});
    }
    return result;
}

template<class Content, class Value>
QComboBox* addChoiceOf(FormPage& page, const QString& label, const char* name,
                       const QVector<WordedChoice<Value>>& choices, Value Content::*member,
                       FormPage::Width width = FormPage::Width::Half)
{
    return page.addChoice(
        label, name, variantChoices(choices),
        [member](const DraftSubject& subject) -> QVariant {
            if constexpr (std::is_enum_v<Value>)
                return int(contentIn<Content>(subject).*member);
            else
                return contentIn<Content>(subject).*member;
        },
        [member](DraftSubject& subject, const QVariant& chosen) {
            if constexpr (std::is_enum_v<Value>)
                contentIn<Content>(subject).*member = Value(chosen.toInt());
            else
                contentIn<Content>(subject).*member = chosen.value<Value>();
        },
        width);
}

} // namespace kmh
