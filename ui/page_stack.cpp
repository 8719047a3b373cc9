// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_stack.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace kmh {

namespace {

/// Only the page shown says how little room will do: in large text another may need more than the
/// window has.
void setCounts(QWidget& page, bool counts)
{
    const auto policy = counts ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    page.setSizePolicy(policy, policy);
}

} // namespace

PageStack::PageStack(QVector<Entry> entries, QWidget* parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
    , m_pages(m_entries.size(), nullptr)
{
}

int PageStack::indexOfName(const QString& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.name == name; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

Page* PageStack::page(int index)
{
    Page*& page = m_pages[index];
    if (!page) {
        page = m_entries.at(index).make();
        setCounts(*page, index == m_current);
        addWidget(page);
    }
    return page;
}

QString PageStack::unsavedWork() const
{
    QStringList sentences;
    for (const Page* page : m_pages) { // what is not built yet holds nothing
        if (const QString sentence = page ? page->unsavedWork() : QString(); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences.join(u'\n');
}

void PageStack::showPage(int index)
{
    m_current = index;
    Page* shown = page(index);
    for (Page* each : std::as_const(m_pages)) {
        if (each)
            setCounts(*each, each == shown);
    }
    shown->catchUp();
    setCurrentWidget(shown);
}

void PageStack::prepareWhenIdle()
{
    m_prepared = 0;
    if (!m_preparing) {
        m_preparing = true;
        QTimer::singleShot(0, this, &PageStack::prepareNext);
    }
}

void PageStack::prepareNext()
{
    if (m_prepared >= pageCount()) {
        m_preparing = false;
        return;
    }
    Page* next = page(m_prepared++);
    next->resize(size());
    next->ensurePolished();
    next->catchUp();
    QTimer::singleShot(0, this, &PageStack::prepareNext);
}

} // namespace kmh
