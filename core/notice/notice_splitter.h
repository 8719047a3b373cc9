// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"

namespace kmh {

/// Takes a paragraph apart where another one's number follows on a bracket or a sentence that says
/// who is responsible, …(责任单位：省商务厅)2.保障重点用工。…, on a heading, 一、抓工业 1.招商。…,
/// or on a sentence where it counts on: 一、抓工业。（一）招商。…。（二）稳产。…
QVector<CleanText> splitAtNumbers(const CleanText& paragraph);

/// Takes a whole notice apart that has no line breaks: its head at sentences, days and spaces, the
/// rest at numbers that count on; where there are none, behind brackets of responsibility, and
/// where there are none of these either, at sentences.
QVector<CleanText> splitWholeText(const CleanText& text);

} // namespace kmh
