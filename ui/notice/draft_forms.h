// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/form_page.h"

namespace kmh {

// The fields of the draft's items, a form for each kind of DraftContent, and those of its head.

FormPage* makeHeadForm();
/// `kind` is an index of DraftContent.
FormPage* makeDraftForm(size_t kind);

FormPage* makeSectionForm();
FormPage* makeMeasureForm();
FormPage* makeResponsibilityForm();
FormPage* makeImplementationForm();
FormPage* makeTargetForm();
FormPage* makeQuantityForm();
FormPage* makeDeliverableForm();
FormPage* makeProjectForm();
FormPage* makeMechanismForm();
FormPage* makeFundingForm();
FormPage* makeWaiverForm();
FormPage* makeNoteForm();

} // namespace kmh
