// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/pdf_bytes.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

/// QPdfWriter embeds fonts in the order of a QHash. As long as this lives, that order is the same in each run of the
/// program.
class SameHashOrder
{
public:
    SameHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashOrder()
    {
        if (m_wasRandom) {
            QHashSeed::resetRandomGlobalSeed();
        }
    }
    Q_DISABLE_COPY_MOVE(SameHashOrder)

private:
    bool m_wasRandom = QHashSeed::globalSeed() != 0;
};

[[nodiscard]] QByteArray metadataOf(const PictureNotes &notes)
{
    const QString text = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>%1</xmp:CreatorTool>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3</rdf:li></rdf:Alt></dc:description>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>)"_s;
    return text.arg(xmlText(notes.program), xmlText(notes.title), xmlText(notes.description())).toUtf8();
}

/// Moves the places of objects behind `from`, which stand in the table at the end, each as ten digits in a line.
void shiftTable(QByteArray &pdf, qsizetype from, qsizetype by)
{
    constexpr qsizetype digits = 10;
    const QByteArray mark = "\nxref\n";
    const qsizetype table = pdf.lastIndexOf(mark) + 1;
    qsizetype line = pdf.indexOf('\n', table + mark.size() - 1) + 1;
    for (; pdf.mid(line + digits, 1) == " "; line = pdf.indexOf('\n', line) + 1) {
        const qlonglong place = pdf.mid(line, digits).toLongLong();
        if (place > from) {
            pdf.replace(line, digits, QByteArray::number(place + by).rightJustified(digits, '0'));
        }
    }
    const QByteArray start = "startxref\n";
    const qsizetype number = pdf.lastIndexOf(start) + start.size();
    pdf.replace(number, pdf.indexOf('\n', number) - number, QByteArray::number(table));
}

} // namespace

QByteArray withFixedDate(QByteArray pdf)
{
    const QByteArray key = "/CreationDate (";
    const QByteArray date = "D:20000101000000Z";
    const qsizetype begin = pdf.indexOf(key) + key.size();
    const qsizetype length = pdf.indexOf(')', begin) - begin;
    pdf.replace(begin, length, date);
    shiftTable(pdf, begin, date.size() - length);
    return pdf;
}

QByteArray pdfBytes(QSize size, const PictureNotes &notes, const PaintPicture &paint)
{
    const SameHashOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(notes.title);
    writer.setCreator(notes.program);
    writer.setDocumentXmpMetadata(metadataOf(notes));
    QPainter painter(&writer);
    painter.scale(writer.width() / double(size.width()), writer.height() / double(size.height()));
    paint(painter);
    painter.end();
    return withFixedDate(bytes);
}

} // namespace deployscope
