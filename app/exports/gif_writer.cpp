// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/gif_writer.h"

#include <gif_lib.h>

#include <array>
#include <cstring>
#include <memory>
#include <utility>

namespace deployscope {

namespace {

constexpr int tableSize = 256;
/// The last place of the table: where a picture is as the one before.
constexpr GifByteType unchanged = GifPalette::most;

int writeInto(GifFileType *gif, const GifByteType *bytes, int count)
{
    static_cast<QByteArray *>(gif->UserData)->append(reinterpret_cast<const char *>(bytes), count);
    return count;
}

struct FreeTable
{
    void operator()(ColorMapObject *table) const { GifFreeMapObject(table); }
};

[[nodiscard]] std::unique_ptr<ColorMapObject, FreeTable> tableOf(const GifPalette &palette)
{
    std::array<GifColorType, tableSize> colours{};
    for (qsizetype i = 0; i < palette.colours().size(); ++i) {
        const QRgb colour = palette.colours().at(i);
        colours[static_cast<std::size_t>(i)] = {static_cast<GifByteType>(qRed(colour)),
                                                static_cast<GifByteType>(qGreen(colour)),
                                                static_cast<GifByteType>(qBlue(colour))};
    }
    return std::unique_ptr<ColorMapObject, FreeTable>(GifMakeMapObject(tableSize, colours.data()));
}

} // namespace

GifWriter::GifWriter(QSize size, GifPalette palette, const QByteArray &comment)
    : m_size(size)
    , m_palette(std::move(palette))
    , m_gif(EGifOpen(&m_bytes, writeInto, nullptr))
{
    const auto table = tableOf(m_palette);
    m_works = m_gif != nullptr && table != nullptr;
    if (!m_works) {
        return;
    }
    EGifSetGifVersion(m_gif, true);
    note(EGifPutScreenDesc(m_gif, size.width(), size.height(), 8, 0, table.get()));
    // The block by which browsers repeat it for ever.
    const std::array<GifByteType, 3> forEver{1, 0, 0};
    note(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE));
    note(EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0"));
    note(EGifPutExtensionBlock(m_gif, 3, forEver.data()));
    note(EGifPutExtensionTrailer(m_gif));
    note(EGifPutComment(m_gif, comment.constData()));
}

GifWriter::~GifWriter()
{
    if (m_gif != nullptr) {
        EGifCloseFile(m_gif, nullptr);
    }
}

QImage GifWriter::indexed(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QImage result(m_size, QImage::Format_Indexed8);
    for (int y = 0; y < m_size.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        uchar *to = result.scanLine(y);
        for (int x = 0; x < m_size.width(); ++x) {
            // Neighbours mostly have one colour.
            to[x] = x > 0 && from[x] == from[x - 1] ? to[x - 1] : m_palette.placeOf(from[x]);
        }
    }
    return result;
}

QRect GifWriter::changedPart(const QImage &indexed) const
{
    if (m_before.isNull()) {
        return indexed.rect();
    }
    QRect part;
    for (int y = 0; y < m_size.height(); ++y) {
        const uchar *now = indexed.constScanLine(y);
        const uchar *before = m_before.constScanLine(y);
        if (std::memcmp(now, before, static_cast<std::size_t>(m_size.width())) == 0) {
            continue;
        }
        int left = 0;
        while (now[left] == before[left]) {
            ++left;
        }
        int right = m_size.width() - 1;
        while (now[right] == before[right]) {
            --right;
        }
        part |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return part.isEmpty() ? QRect(0, 0, 1, 1) : part;
}

void GifWriter::writeControl(int delay)
{
    const GraphicsControlBlock control{
        .DisposalMode = DISPOSE_DO_NOT, .UserInputFlag = false, .DelayTime = delay, .TransparentColor = unchanged};
    std::array<GifByteType, 4> block{};
    const auto size = static_cast<int>(EGifGCBToExtension(&control, block.data()));
    note(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, size, block.data()));
}

void GifWriter::writePart(const QImage &indexed, QRect part)
{
    note(EGifPutImageDesc(m_gif, part.left(), part.top(), part.width(), part.height(), false, nullptr));
    QByteArray line(part.width(), '\0');
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const uchar *now = indexed.constScanLine(y);
        const uchar *before = m_before.isNull() ? nullptr : m_before.constScanLine(y);
        for (int x = part.left(); x <= part.right(); ++x) {
            const bool isSame = before != nullptr && before[x] == now[x];
            line[x - part.left()] = static_cast<char>(isSame ? unchanged : now[x]);
        }
        note(EGifPutLine(m_gif, reinterpret_cast<GifPixelType *>(line.data()), part.width()));
    }
}

void GifWriter::add(const QImage &picture, int delay)
{
    if (!m_works) {
        return;
    }
    const QImage now = indexed(picture);
    writeControl(delay);
    writePart(now, changedPart(now));
    m_before = now;
}

QByteArray GifWriter::take()
{
    if (m_gif != nullptr) {
        note(EGifCloseFile(std::exchange(m_gif, nullptr), nullptr));
    }
    return m_works ? std::exchange(m_bytes, {}) : QByteArray();
}

} // namespace deployscope
