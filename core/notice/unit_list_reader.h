// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/responsibility_reader.h"
#include "core/notice/responsibility_words.h"

namespace kmh {

/// Reads one stretch of a measure's words that says who answers for it, name by name: what stands
/// between the brackets, behind a label on its own line, a sentence A牵头，B负责.
class UnitListReader
{
public:
    /// A part of the stretch, with its label or the marks before it.
    struct Piece
    {
        qsizetype start = 0;
        qsizetype end = 0;
        bool isRead = false; ///< it says who answers, and nothing else
    };

    UnitListReader(const CleanText& words, const UnitBook& book, bool firstLeads);

    /// Where its words have no label, only names beyond doubt are taken.
    void read(qsizetype start, qsizetype end);

    /// What was found, without `taken`.
    ResponsibilityReading reading;
    QVector<Piece> pieces = {};
    bool hasLabel = false;     ///< of those that say a role, or people
    bool hasRoleWords = false; ///< 牵头, 负责 behind names
    bool isSound = true;       ///< nothing in it that is no name, or ought to be one and may be not
    int certain = 0;           ///< names that are a unit's without doubt
    bool firstLeads = false;   ///< from here on

private:
    struct Part
    {
        qsizetype start;
        qsizetype end;
        bool isEmpty() const { return start >= end; }
    };

    QStringView text(const Part& part) const;
    void takeLabel(const ResponsibilityLabel& label, qsizetype at);
    qsizetype endOfPiece(qsizetype from, qsizetype end) const;
    void beginClause(QStringView marks);
    bool readPiece(Part part);
    bool readPerson(const Part& part);
    bool readNote(const Part& part);
    bool readEveryMeasure(const Part& part);
    bool readNames(Part part);
    void giveRole(Role role);
    Part withoutBrackets(Part part, std::optional<Role>& role);
    Part withoutOthers(const Part& part, std::optional<std::pair<Part, QString>>& general) const;
    bool isName(const Part& part) const;
    bool endsWhereSpaceIs(const Part& left, qsizetype end) const;
    bool beginsAnother(const Part& left, qsizetype end) const;
    void splitNames(const Part& part, QVector<Part>& names) const;
    bool addName(const Part& part);
    void addOthers(const Part& part, const QString& name);
    void addUnit(const Part& part, DraftResponsibility content, const QString& doubt);
    /// None are all of them.
    void addRegions(const Part& part, const QVector<RegionId>& regions);
    QString inFull(const QString& name);
    QString unknown(const QString& name) const;
    void doubt(const Part& part, const QString& message);
    void letTheFirstLead();

    const CleanText& m_words;
    const UnitBook& m_book;
    ResponsibilityLabel::Says m_says = ResponsibilityLabel::Says::Responsible;
    bool m_labelled = false;    ///< the clause stands behind a label
    QString m_level;            ///< printed before an earlier name of the run
    qsizetype m_clause = 0;     ///< index of its first unit
    qsizetype m_supporters = 0; ///< index of the first unit behind the first ， ; 0 for none
    bool m_leadsHere = false;
    std::optional<Part> m_note; ///< that 下同 or 不再逐一列出 may go on with
    bool m_noteIsRemark = false;
    bool m_behindGroup = false; ///< of local governments
    bool m_isOfRegions = false; ///< the group's are all parts of the register's whole
};

} // namespace kmh
