// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/form_page.h"

#include <QtWidgets/QDialog>

namespace kmh {

class CourseForm;

/// How a target of the draft is planned to be reached.
class DraftCourseDialog : public QDialog
{
    Q_OBJECT

public:
    using Taken = std::function<void(const DraftTarget&)>;

    /// `subject` is a target whose draft has a period.
    explicit DraftCourseDialog(const DraftSubject& subject, QWidget* parent = nullptr);

    /// Shows it; `taken` is called with the target when it is accepted. Deletes itself when closed.
    static void open(QWidget* parent, const DraftSubject& subject, Taken taken);

    /// The target with the course as it stands.
    DraftTarget target() const;
    CourseForm& form() const { return *m_form; }

    void accept() override;

private:
    DraftTarget m_target;
    CourseForm* m_form;
};

} // namespace kmh
