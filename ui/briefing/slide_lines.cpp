// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr double kLargest = 36;
constexpr double kIdeal = 34;
constexpr double kSizeStep = 2;
constexpr int kMostLines = 3;       // that one label's words take
constexpr double kGap = 10;         // between two labels
constexpr double kMostLabels = 0.3; // of the width

/// One size for all, and how many lines the words of each label may take.
struct LineSizes
{
    double size = kSlideSmallestText;
    double labels = 0; ///< the width of their column, with the gap after it
    QVector<int> lines;

    static LineSizes of(const BriefingLines& block, double width, double size, int most)
    {
        LineSizes sizes;
        sizes.size = size;
        for (const BriefingLine& line : block.lines)
            sizes.labels = std::max(sizes.labels, slideTextWidth(line.label, size, true) + size);
        sizes.labels = std::min(sizes.labels, width * kMostLabels);
        for (const BriefingLine& line : block.lines) {
            const auto wanted =
                slideLines(line.words.text, size, false, width - sizes.labels).size();
            sizes.lines.append(std::clamp(int(wanted), 1, most));
        }
        return sizes;
    }

    double height() const
    {
        double height = 0;
        for (const int count : lines)
            height += count * slideLineHeight(size) + kGap;
        return std::max(0.0, height - kGap);
    }
};

/// The largest size at which all words fit; where none does, the smallest with fewer lines each.
LineSizes fittingSizes(const BriefingLines& block, const QRectF& room)
{
    for (int most = kMostLines; most > 1; --most) {
        for (double size = kLargest; size >= kSlideSmallestText; size -= kSizeStep) {
            const LineSizes sizes = LineSizes::of(block, room.width(), size, most);
            if (sizes.height() <= room.height() + 0.01)
                return sizes;
        }
    }
    return LineSizes::of(block, room.width(), kSlideSmallestText, 1);
}

} // namespace

BlockRoom roomFor(const BriefingLines& block, double width)
{
    return {LineSizes::of(block, width, kSlideSmallestText, 1).height(),
            LineSizes::of(block, width, kSlideSmallestText, kMostLines).height(),
            LineSizes::of(block, width, kIdeal, kMostLines).height(),
            LineSizes::of(block, width, kLargest, kMostLines).height()};
}

SlideGroups placed(const BriefingLines& block, const QRectF& room, const BlockContext&)
{
    const LineSizes sizes = fittingSizes(block, room);
    SlideGroups groups;
    double top = room.top();
    for (int i = 0; i < block.lines.size(); ++i) {
        const BriefingLine& line = block.lines.at(i);
        const double high = slideLineHeight(sizes.size);
        const QRectF label(room.left(), top, sizes.labels - sizes.size, high);
        QRectF words(room.left() + sizes.labels, top, room.width() - sizes.labels,
                     high * sizes.lines.at(i));
        if (line.label.isEmpty())
            words.setLeft(room.left());
        if (words.bottom() > room.bottom() + 0.01)
            break;
        SlideGroup group{line.label, {}};
        if (!line.label.isEmpty())
            group.shapes.append(
                SlideText{.box = label,
                          .text = slideFitted(line.label, sizes.size, true, label.width(), 1),
                          .size = sizes.size,
                          .color = rgbOf(theme::kText),
                          .bold = true});
        group.shapes.append(SlideText{.box = words,
                                      .text = slideFitted(line.words.text, sizes.size, false,
                                                          words.width(), sizes.lines.at(i)),
                                      .size = sizes.size,
                                      .color = rgbOf(theme::kText),
                                      .wraps = true,
                                      .rise = SlideText::Rise::Top});
        groups.append(group);
        top = words.bottom() + kGap;
    }
    return groups;
}

} // namespace kmh
