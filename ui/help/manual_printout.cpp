// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_printout.h"

#include "core/domain/text.h"
#include "ui/help/manual.h"
#include "ui/print/drawing.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <vector>

namespace kmh {

namespace {

// Letters in points.
constexpr double kLetters = 10;
constexpr double kSmallestLetters = 6;
constexpr double kStep = 0.5;
/// The same in the text's own pixels: fine enough that letters stand where they are measured.
constexpr int kPixels = 40;
constexpr double kIndent = 1.8;          // of lists, in letters
constexpr double kTallestPicture = 0.45; // of a sheet

/// A chapter as rich text, its pictures from the resources.
class ChapterText : public QTextDocument
{
public:
    /// Lays itself out for sheets of that size in its pixels.
    void layOut(const QString& markdown, const QSizeF& sheet)
    {
        m_sheet = sheet;
        clear();
        QFont font = QApplication::font();
        font.setPixelSize(kPixels); // headings are sized by it
        setDefaultFont(font);
        setDocumentMargin(0);
        setIndentWidth(kIndent * kPixels);
        setPageSize(sheet);
        setHtml(manualHtml(markdown, kPixels));
    }

protected:
    /// In all its pixels, and no larger than has its place on a sheet.
    QVariant loadResource(int type, const QUrl& name) override
    {
        QImage image(QStringLiteral(":/manual/pictures/%1").arg(name.fileName()));
        if (type != ImageResource || image.isNull())
            return {};
        image.setDevicePixelRatio(std::max(image.width() / m_sheet.width(),
                                           image.height() / (m_sheet.height() * kTallestPicture)));
        return image;
    }

private:
    QSizeF m_sheet;
};

class ManualPrintout : public Printout
{
public:
    ManualPrintout(QString markdown, PrintFit fit)
        : m_markdown(std::move(markdown))
        , m_fit(fit)
    {
    }

    int layOut(const QSizeF& area) override
    {
        ChapterText text;
        double letters = kLetters;
        m_scale = letters / kPixels;
        text.layOut(m_markdown, area / m_scale);
        while (m_fit == PrintFit::OneSheet && text.pageCount() > 1 && letters > kSmallestLetters) {
            letters -= kStep;
            m_scale = letters / kPixels;
            text.layOut(m_markdown, area / m_scale);
        }
        draw(text);
        return int(m_sheets.size());
    }

    void paint(QPainter& painter, int sheet) override
    {
        painter.scale(m_scale, m_scale);
        m_sheets.at(std::size_t(sheet))->play(painter);
    }

    bool prefersLandscape() const override { return false; }

private:
    void draw(QTextDocument& text)
    {
        m_sheets.clear();
        const QSizeF size = text.pageSize();
        for (int i = 0; i < text.pageCount(); ++i) {
            auto sheet = std::make_unique<Drawing>(size);
            QPainter painter(sheet.get());
            painter.translate(0, -i * size.height());
            text.drawContents(&painter, QRectF(QPointF(0, i * size.height()), size));
            painter.end();
            m_sheets.push_back(std::move(sheet));
        }
    }

    QString m_markdown;
    PrintFit m_fit;
    double m_scale = 1; ///< points of a pixel of the text
    std::vector<std::unique_ptr<Drawing>> m_sheets;
};

} // namespace

Printable manualPrintable(const ManualChapter& chapter)
{
    return {.name = kmh::tr("This chapter: %1").arg(chapter.title()),
            .frame = {.title = chapter.title(),
                      .source = kmh::tr("Manual of the dispatch desk, version %1")
                                    .arg(QCoreApplication::applicationVersion()),
                      .demoMark = {}},
            .make = [markdown = chapter.markdown](PrintFit fit) -> std::unique_ptr<Printout> {
                return std::make_unique<ManualPrintout>(markdown, fit);
            }};
}

} // namespace kmh
