// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_docx.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/docx_list_styles.h"
#include "core/exchange/docx_numbering.h"
#include "core/exchange/docx_table_text.h"
#include "core/exchange/notice_file.h"
#include "core/exchange/notice_kind.h"
#include "core/exchange/xlsx_relations.h"
#include "core/exchange/xml_pull.h"

namespace kmh {

namespace {

using Token = XmlPull::Token;

constexpr qint64 kLargestPart = 512 * 1024 * 1024; ///< unpacked; markup is many times the text

/// Elements whose text is none of the document's.
bool isLeftOut(std::string_view name)
{
    return name == "del" || name == "moveFrom" || name == "delText" || name == "instrText" ||
           name == "drawing" || name == "pict" || name == "object" || name == "Fallback" ||
           name == "rt" || name == "sectPr" || name == "delInstrText" || name == "tblPr" ||
           name == "tblGrid" || name == "trPr" || name == "sdtPr";
}

/// Reads the body paragraph by paragraph.
class BodyReader
{
public:
    BodyReader(XmlPull& xml, DocxNumbering& numbering, const DocxListStyles& styles)
        : m_xml(xml)
        , m_numbering(numbering)
        , m_styles(styles)
    {
    }

    QString read()
    {
        for (Token token = m_xml.next(); token != Token::Finished; token = m_xml.next()) {
            if (token == Token::Start)
                start();
            else if (token == Token::End && m_xml.name() == "p")
                endParagraph();
            else if (token == Token::End && m_xml.name() == "r")
                m_hidden = false;
            else if (token == Token::End && m_tables > 0)
                endOfTable();
        }
        return QString::fromUtf8(m_text);
    }

private:
    void start()
    {
        const std::string_view name = m_xml.name();
        if (isLeftOut(name))
            m_xml.skipElement();
        else if (name == "pPr")
            startParagraph();
        else if (name == "rPr")
            readRunProperties();
        else if (name == "t")
            add(m_xml.elementText());
        else if (name == "tab" || name == "ptab")
            add("\t");
        else if (name == "br" || name == "cr")
            add("\n");
        else if (name == "noBreakHyphen")
            add("-");
        else
            startOfTable(name);
    }

    /// Tables within a table's cells are text of theirs.
    void startOfTable(std::string_view name)
    {
        if (name == "tbl" && m_tables++ == 0)
            m_table = DocxTableText(m_text.size());
        else if (m_tables != 1)
            return;
        else if (name == "tr")
            m_table.beginRow();
        else if (name == "tc")
            m_table.beginCell(m_text.size());
        else if (name == "gridSpan")
            m_table.setSpan(m_xml.prefixedAttribute("val").value_or(QString()).toInt());
        else if (name == "vMerge" && m_xml.prefixedAttribute("val") != QLatin1String("restart"))
            m_table.setContinued();
    }

    void endOfTable()
    {
        const std::string_view name = m_xml.name();
        if (name == "tc" && m_tables == 1)
            m_table.endCell(m_text.size());
        else if (name == "tbl" && --m_tables == 0) {
            m_table.putRows(m_text, kLargestNotice);
            checkSize();
        }
    }

    void add(const QByteArray& text)
    {
        if (!m_hidden)
            m_text += text;
        checkSize();
    }

    void checkSize()
    {
        if (m_text.size() > kLargestNotice)
            m_xml.complain(kmh::tr("it has more text than any notice"));
    }

    /// What a paragraph says of itself; its number goes in front.
    void startParagraph()
    {
        const DocxParagraphForm form = readParagraphForm(m_xml);
        m_joinsNext = form.markDeleted;
        const DocxListPlace place = m_styles.placeOf(form);
        if (place.list && *place.list > 0)
            m_text += m_numbering.next(*place.list, place.depth.value_or(0)).toUtf8();
    }

    void readRunProperties()
    {
        const qsizetype outside = m_xml.depth() - 1;
        for (;;) {
            const Token token = m_xml.next();
            if (token == Token::End && m_xml.depth() == outside)
                return;
            if (token == Token::Start && m_xml.name() == "vanish") {
                const auto value = m_xml.prefixedAttribute("val");
                m_hidden = value != QLatin1String("0") && value != QLatin1String("false");
            }
        }
    }

    void endParagraph()
    {
        if (!m_joinsNext)
            m_text += '\n';
        m_joinsNext = false;
    }

    XmlPull& m_xml;
    DocxNumbering& m_numbering;
    const DocxListStyles& m_styles;
    QByteArray m_text;
    DocxTableText m_table{0}; ///< the outermost one
    int m_tables = 0;         ///< that are open
    bool m_hidden = false;
    bool m_joinsNext = false;
};

/// A trouble that is told as it is; others of the container are told as one.
struct Told
{
    Error error;
};

/// What a container is that holds no Word document.
[[noreturn]] void refuseContainer(const QString& main, const QString& path)
{
    if (main.startsWith(u"xl/"))
        throw Told{otherNotice(path, tr("a table (.xlsx)"))};
    if (main.startsWith(u"ppt/"))
        throw Told{otherNotice(path, tr("a presentation (.pptx)"))};
    throw Told{otherNotice(path, tr("a packed file of something else"))};
}

QString textOfParts(ZipParts& parts, const Progress& progress)
{
    const QString main = targetOfType(relationsOf(parts, {}), QLatin1String("officeDocument"));
    if (!main.startsWith(u"word/") || !parts.contains(main))
        refuseContainer(main, parts.path());
    const auto complaint = [&](const QString& part) -> XmlPull::Complaint {
        return [path = parts.path(), part](const QString& what) {
            throw Told{damagedNotice(path, kmh::tr("in its part %1, %2").arg(part, what))};
        };
    };
    const QVector<XlsxRelation> relations = relationsOf(parts, main);
    const QString lists = targetOfType(relations, QLatin1String("numbering"));
    const QString styles = targetOfType(relations, QLatin1String("styles"));
    DocxNumbering numbering(parts, lists, complaint(lists));
    const DocxListStyles listStyles(parts, styles, complaint(styles));
    const auto source = parts.open(main, progress);
    XmlPull xml(*source, complaint(main));
    return BodyReader(xml, numbering, listStyles).read();
}

} // namespace

QString docxText(QIODevice& device, const QString& path, const Progress& progress)
{
    TableLimits limits;
    limits.fileBytes = kLargestNotice;
    limits.unpackedBytes = kLargestPart;
    try {
        ZipParts parts(device, path, limits);
        return textOfParts(parts, progress);
    } catch (const Told& told) {
        throw told.error;
    } catch (const Error&) { // its sentence speaks of a table
        throw damagedNotice(path, tr("it is damaged, too large or protected by a password"));
    }
}

} // namespace kmh
