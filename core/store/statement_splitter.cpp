// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement_splitter.h"

namespace kmh {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString& script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_script.size() ? m_script.at(m_at + ahead) : QChar();
    }

    void step()
    {
        const QChar c = peek();
        if (c == u'-' && peek(1) == u'-') {
            skipPast(QStringLiteral("\n"), 2);
        } else if (c == u'/' && peek(1) == u'*') {
            skipPast(QStringLiteral("*/"), 2);
        } else if (c == u';' && m_depth == 0) {
            finish();
            m_begin = ++m_at;
        } else if (c.isSpace()) {
            ++m_at;
        } else {
            m_hasCode = true;
            readCode(c);
        }
    }

    void readCode(QChar c)
    {
        if (c == u'\'' || c == u'"' || c == u'`')
            skipPast(QString(c), 1); // a doubled quote is read as two strings side by side
        else if (c == u'[')
            skipPast(QStringLiteral("]"), 1);
        else if (c.isLetter() || c == u'_')
            readWord();
        else
            ++m_at;
    }

    void skipPast(const QString& end, int opening)
    {
        const qsizetype found = m_script.indexOf(end, m_at + opening);
        m_at = found < 0 ? m_script.size() : found + end.size();
    }

    void readWord()
    {
        const qsizetype begin = m_at;
        while (peek().isLetterOrNumber() || peek() == u'_' || peek() == u'$')
            ++m_at;
        noteWord(m_script.mid(begin, m_at - begin).toUpper());
    }

    /// Only a trigger's body holds semicolons, and only there do BEGIN, CASE and END nest.
    void noteWord(const QString& word)
    {
        ++m_words;
        if (m_words == 1)
            m_creates = word == QLatin1String("CREATE");
        else if (m_creates && m_words <= 3 && word == QLatin1String("TRIGGER"))
            m_trigger = true;
        if (!m_trigger)
            return;
        const bool opens =
            word == QLatin1String("BEGIN") || (m_depth > 0 && word == QLatin1String("CASE"));
        if (opens)
            ++m_depth;
        else if (m_depth > 0 && word == QLatin1String("END"))
            --m_depth;
    }

    void finish()
    {
        if (m_hasCode)
            m_statements.append(m_script.mid(m_begin, m_at - m_begin).trimmed());
        m_hasCode = m_creates = m_trigger = false;
        m_words = m_depth = 0;
    }

    const QString& m_script;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    int m_words = 0;
    int m_depth = 0;
    bool m_hasCode = false;
    bool m_creates = false;
    bool m_trigger = false;
    QStringList m_statements;
};

} // namespace

QStringList splitStatements(const QString& script)
{
    return Splitter(script).split();
}

} // namespace kmh
