// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_dialog.h"

#include "core/domain/error.h"
#include "ui/dialogs/save_file.h"
#include "ui/print/chart_drawing.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr QSize kWide{1920, 1080};
constexpr QSize kClassic{1600, 1200};
/// 156 mm, which is what the margins of an official document leave of A4, at 300 dots per inch.
constexpr QSize kA4Width{1843, 1063};
constexpr double kPrintDots = 300;
constexpr QSize kPreview{560, 400};
constexpr int kSmallest = 200;
constexpr int kLargest = 8000;

bool isTooLarge(const QSize& size)
{
    return size.width() > kLargest || size.height() > kLargest;
}

} // namespace

ChartDialog::ChartDialog(std::unique_ptr<ChartPicture> picture, const QString& title,
                         QWidget* parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_title(title)
    , m_sizes(new QComboBox)
    , m_width(new QSpinBox)
    , m_height(new QSpinBox)
    , m_grey(new QCheckBox(tr("&Black and white")))
    , m_preview(new QLabel)
    , m_remark(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save chart as"));
    new QVBoxLayout(this);
    makeForm();
    makeButtons();
    followPreset();
}

ChartDialog::~ChartDialog() = default;

void ChartDialog::makeForm()
{
    m_sizes->addItem(tr("16:9, for slides"), kWide);
    m_sizes->addItem(tr("4:3, for slides"), kClassic);
    m_sizes->addItem(tr("As wide as the text of an A4 document"), kA4Width);
    m_sizes->addItem(tr("As on the screen, twice as sharp"), m_picture->naturalSize() * 2);
    m_sizes->addItem(tr("Another size"));
    for (QSpinBox* box : {m_width, m_height}) {
        box->setRange(kSmallest, kLargest);
        box->setSuffix(tr(" px"));
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &ChartDialog::followSize);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("Si&ze:"), m_sizes);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("&Height:"), m_height);
    form->addRow(QString(), m_grey);
    m_preview->setFixedSize(kPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setObjectName(QStringLiteral("remark"));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(form);
    column->addWidget(m_preview, 0, Qt::AlignHCenter);
    column->addWidget(m_remark);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &ChartDialog::followPreset);
    connect(m_grey, &QCheckBox::toggled, this, &ChartDialog::showPreview);
}

void ChartDialog::makeButtons()
{
    m_save = new QPushButton(tr("&Save…"));
    m_copy = new QPushButton(tr("&Copy"));
    auto* close = new QPushButton(tr("Close"));
    m_save->setObjectName(QStringLiteral("save"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save->setDefault(true);
    m_copy->setAutoDefault(false);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton* button : {m_save, m_copy, close})
        row->addWidget(button);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ChartDialog::askFile);
    connect(m_copy, &QPushButton::clicked, this, &ChartDialog::copy);
    connect(close, &QPushButton::clicked, this, &ChartDialog::reject);
}

ChartLook ChartDialog::look() const
{
    const QSize size(m_width->value(), m_height->value());
    return {.size = size,
            .blackAndWhite = m_grey->isChecked(),
            .dotsPerInch = size == kA4Width ? kPrintDots : 0};
}

void ChartDialog::followPreset()
{
    const QSize asked = m_sizes->currentData().toSize();
    if (asked.isValid()) {
        const QSize size =
            isTooLarge(asked) ? asked.scaled(kLargest, kLargest, Qt::KeepAspectRatio) : asked;
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    }
    showPreview();
    if (isTooLarge(asked))
        m_remark->setText(tr("A picture has at most %1 px either way; it is smaller than on the "
                             "screen twice as sharp.")
                              .arg(kLargest));
}

/// A size set by hand is another one.
void ChartDialog::followSize()
{
    {
        const QSignalBlocker blocker(m_sizes);
        m_sizes->setCurrentIndex(m_sizes->count() - 1);
    }
    showPreview();
}

/// Laid out for the size asked for, shown smaller.
void ChartDialog::showPreview()
{
    const ChartLook asked = look();
    const QSize room = m_preview->contentsRect().size();
    const QSize shown = asked.size.scaled(room, Qt::KeepAspectRatio);
    QImage image(shown * devicePixelRatio(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(image.width()) / asked.size.width(),
                  double(image.height()) / asked.size.height());
    m_picture->paint(painter, asked);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio());
    m_preview->setPixmap(QPixmap::fromImage(image));
    m_remark->clear();
}

void ChartDialog::askFile()
{
    askSaveFile(this, tr("Save chart as"), safeFileName(m_title),
                {tr("Picture (*.png)"), tr("Drawing for any size (*.svg)")},
                [this](const QString& path) { saveTo(path); });
}

/// A large picture takes seconds to draw and to press.
void ChartDialog::saveTo(const QString& path)
{
    setRunning(true);
    m_remark->setText(tr("Being written…"));
    m_job.start(
        this, [path, drawing = m_picture->drawing(look())](const Progress&) { drawing.save(path); },
        [this, path](const BackgroundJob::End& end) {
            setRunning(false);
            m_remark->setText(end.trouble.isEmpty()
                                  ? tr("%1 was written.").arg(QDir::toNativeSeparators(path))
                                  : end.trouble);
            Q_EMIT saved();
        });
}

void ChartDialog::setRunning(bool running)
{
    for (QPushButton* button : {m_save, m_copy})
        button->setEnabled(!running);
}

void ChartDialog::copy()
{
    const QSize asked = look().size;
    const QSize copied = copiedLook(look()).size;
    try {
        QGuiApplication::clipboard()->setMimeData(m_picture->forClipboard(look()).release());
    } catch (const Error& error) {
        m_remark->setText(error.sentence());
        return;
    }
    m_remark->setText(
        copied == asked
            ? tr("The chart was copied as a picture; paste it where it is wanted.")
            : tr("The chart was copied with %1 × %2 px, which is the most that is copied; save it "
                 "to a file for more.")
                  .arg(copied.width())
                  .arg(copied.height()));
}

} // namespace kmh
