// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/gif_palette.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace deployscope {

namespace {

/// A colour and how many pixels have it.
struct Counted
{
    QRgb colour = 0;
    qint64 pixels = 0;
};
using Colours = QList<Counted>;

/// So many colours, the most frequent ones, are kept as they are.
constexpr qsizetype keptExactly = 160;

using Channel = int (*)(QRgb);
constexpr std::array<Channel, 3> channels{qRed, qGreen, qBlue};

/// The most frequent ones first; by their number where two are as frequent, so that the order is always the same.
[[nodiscard]] Colours coloursOf(const GifColours &samples)
{
    Colours colours;
    for (auto each = samples.counts().cbegin(); each != samples.counts().cend(); ++each) {
        colours.append({each.key(), each.value()});
    }
    std::ranges::sort(colours, [](const Counted &left, const Counted &right) {
        return std::pair(-left.pixels, left.colour) < std::pair(-right.pixels, right.colour);
    });
    return colours;
}

[[nodiscard]] int rangeOf(const Colours &box, Channel channel)
{
    const auto [low, high] =
        std::ranges::minmax(box, {}, [channel](const Counted &each) { return channel(each.colour); });
    return channel(high.colour) - channel(low.colour);
}

/// The channel in which the colours of a box differ most.
[[nodiscard]] Channel widest(const Colours &box)
{
    return *std::ranges::max_element(channels, {}, [&](Channel channel) { return rangeOf(box, channel); });
}

/// Halves the box that differs most within itself; its second half goes to the end.
void splitOne(QList<Colours> &boxes)
{
    const auto box =
        std::ranges::max_element(boxes, {}, [](const Colours &each) { return rangeOf(each, widest(each)); });
    const Channel channel = widest(*box);
    std::ranges::sort(*box, {},
                      [channel](const Counted &each) { return std::pair(channel(each.colour), each.colour); });
    const Colours second = box->mid(box->size() / 2);
    box->resize(box->size() / 2);
    boxes.append(second);
}

[[nodiscard]] QRgb meanOf(const Colours &box)
{
    std::array<qint64, 3> sums{};
    qint64 pixels = 0;
    for (const Counted &each : box) {
        for (std::size_t i = 0; i < channels.size(); ++i) {
            sums[i] += channels[i](each.colour) * each.pixels;
        }
        pixels += each.pixels;
    }
    const auto mean = [&](std::size_t i) { return static_cast<int>((sums[i] + pixels / 2) / pixels); };
    return qRgb(mean(0), mean(1), mean(2));
}

/// Median cut.
[[nodiscard]] QList<QRgb> meansOf(const Colours &colours, qsizetype count)
{
    QList<Colours> boxes{colours};
    while (boxes.size() < count) {
        splitOne(boxes);
    }
    QList<QRgb> means;
    for (const Colours &box : boxes) {
        means.append(meanOf(box));
    }
    return means;
}

[[nodiscard]] int distance(QRgb left, QRgb right)
{
    int sum = 0;
    for (const Channel channel : channels) {
        const int difference = channel(left) - channel(right);
        sum += difference * difference;
    }
    return sum;
}

} // namespace

void GifColours::add(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x) {
            ++m_counts[line[x]];
        }
    }
}

GifPalette::GifPalette(const GifColours &samples)
{
    const Colours colours = coloursOf(samples);
    const bool fit = colours.size() <= most;
    for (const Counted &each : colours.first(fit ? colours.size() : keptExactly)) {
        m_colours.append(each.colour);
    }
    if (!fit) {
        m_colours += meansOf(colours.mid(keptExactly), most - keptExactly);
    }
}

quint8 GifPalette::placeOf(QRgb colour)
{
    const auto known = m_places.constFind(colour);
    if (known != m_places.constEnd()) {
        return *known;
    }
    const auto nearest =
        std::ranges::min_element(m_colours, {}, [&](QRgb each) { return distance(each, colour); });
    const auto place = static_cast<quint8>(nearest - m_colours.begin());
    m_places.insert(colour, place);
    return place;
}

} // namespace deployscope
