// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace kmh {

/// What a form of the draft is filled from and writes to: the head, or an item of the draft.
struct DraftSubject
{
    Draft draft; ///< the one it belongs to, for what the fields have to look up
    DraftItem item;
};

/// The fields of one kind of item, or of the notice's head. A field that a person has touched is
/// taken in when it is left; what is wrong with it is said below it and keeps it.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    enum class Width {
        Half,  ///< two of them share a line
        Whole, ///< a line of its own
    };
    template<class Value>
    using Reader = std::function<Value(const DraftSubject&)>;
    /// Puts what was typed into the subject; returns a sentence where it cannot be taken.
    using Writer = std::function<QString(DraftSubject&, const QString&)>;
    using ChoiceWriter = std::function<void(DraftSubject&, const QVariant&)>;

    explicit FormPage(QWidget* parent = nullptr);

    /// `name` is the widget's object name.
    QLineEdit* addLine(const QString& label, const char* name, Reader<QString> read, Writer write,
                       Width width = Width::Half);
    QComboBox* addChoice(const QString& label, const char* name,
                         const QVector<std::pair<QString, QVariant>>& choices,
                         Reader<QVariant> read, ChoiceWriter write, Width width = Width::Half);
    /// Another widget; `show` fills it.
    void addWidget(const QString& label, QWidget* widget,
                   const std::function<void(const DraftSubject&)>& show,
                   Width width = Width::Whole);
    /// Hides fields that do not apply.
    void setRowShown(QWidget* editor, bool shown);
    /// Called after each showing, for what depends on several fields.
    void setFollow(const std::function<void(const DraftSubject&)>& follow) { m_follow = follow; }

    void setSubject(const DraftSubject& subject);
    const DraftSubject& subject() const { return m_subject; }
    /// Takes in what is typed and not left yet; false where something is wrong with it.
    bool settle();
    /// The first field, or the first with a problem.
    void focusFirst();
    /// Takes in what a widget of addWidget() says, and what is typed beside it before; where that
    /// is wrong nothing is taken in and the widget shows again what it did.
    void change(const std::function<void(DraftSubject&)>& change);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited(const kmh::DraftSubject& subject);

private:
    struct Field
    {
        QWidget* editor = nullptr;
        QLabel* label = nullptr;
        QLabel* problem = nullptr;
        std::function<void(const DraftSubject&)> show;
        std::function<QString(DraftSubject&)> take; ///< none for what tells by itself
        bool touched = false;
    };

    void place(Field field, Width width);
    void touch(QWidget* editor);
    bool takeTouched();
    void say(const DraftSubject& subject);

    QGridLayout* m_grid;
    QVector<Field> m_fields;
    std::function<void(const DraftSubject&)> m_follow;
    DraftSubject m_subject;
    int m_column = 0;
    bool m_isFilling = false;
};

} // namespace kmh
