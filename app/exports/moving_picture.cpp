// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/moving_picture.h"

#include "app/exports/gif_writer.h"
#include "app/exports/picture_notes.h"
#include "app/playback_clock.h"
#include "views/cluster_grid/grid_picture.h"

#include <algorithm>

namespace deployscope {

namespace {

/// So many pictures say what colours there are.
constexpr std::size_t colourSamples = 16;

[[nodiscard]] std::int64_t countFor(SimDuration length)
{
    const std::int64_t steps = (length.count() * picturesInASecond + 999) / 1000;
    return std::min<std::int64_t>(steps + 1, mostPictures);
}

/// Paints the pictures of one moving picture.
class Pictures
{
public:
    Pictures(const Timeline &timeline, const MovingPicture &moving, const PictureOptions &options,
             const Style &style)
        : m_timeline(timeline)
        , m_moving(moving)
        , m_options(options)
        , m_style(style)
    {}

    [[nodiscard]] QImage at(std::size_t place) const
    {
        const SimTime at = m_moving.moments[place];
        QImage image = gridImage(stateAt(m_timeline, cursorAt(m_timeline, at)), at, m_moving.transition,
                                 m_options.size, m_options.scale, m_style);
        image.setDevicePixelRatio(1.0);
        return image;
    }

private:
    const Timeline &m_timeline;
    const MovingPicture &m_moving;
    PictureOptions m_options;
    const Style &m_style;
};

[[nodiscard]] GifPalette paletteOf(const Pictures &pictures, std::size_t count, const std::stop_token &stop)
{
    const std::size_t samples = std::min(count, colourSamples);
    GifColours sampled;
    for (std::size_t i = 0; i < samples && !stop.stop_requested(); ++i) {
        sampled.add(pictures.at(samples == 1 ? 0 : i * (count - 1) / (samples - 1)));
    }
    return GifPalette(sampled);
}

[[nodiscard]] QByteArray commentOf(const PictureNotes &notes)
{
    return (notes.title + u'\n' + notes.description()).toUtf8();
}

} // namespace

MovingPicture movingPicture(SimTime from, SimTime to)
{
    const std::int64_t count = countFor(to - from);
    MovingPicture moving;
    for (std::int64_t i = 0; i < count; ++i) {
        moving.moments.push_back(from + (to - from) * i / std::max<std::int64_t>(count - 1, 1));
    }
    const double lasts = static_cast<double>(std::max<std::int64_t>(count - 1, 1)) / picturesInASecond;
    const std::chrono::duration<double> length = to - from;
    moving.transition = PlaybackClock(std::max(length.count() / lasts, 1.0)).transition();
    return moving;
}

int delayAfter(int picture)
{
    const auto hundredths = [](int pictures) { return pictures * 100 / picturesInASecond; };
    return hundredths(picture + 1) - hundredths(picture);
}

std::optional<QByteArray> gifBytes(const Timeline &timeline, const ExportOptions &options, const Style &style,
                                   const Progress &progress, const std::stop_token &stop)
{
    const MovingPicture moving = movingPicture(options.stretch.from, options.stretch.end(timeline));
    const Pictures pictures(timeline, moving, options.picture, style);
    const std::size_t count = moving.moments.size();
    GifWriter gif(options.picture.size * options.picture.scale, paletteOf(pictures, count, stop),
                  commentOf(notesOfChart(timeline, options)));
    for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
        gif.add(pictures.at(i), delayAfter(static_cast<int>(i)));
        if (progress) {
            progress(static_cast<int>(i + 1), static_cast<int>(count));
        }
    }
    return stop.stop_requested() ? std::nullopt : std::optional(gif.take());
}

} // namespace deployscope
