// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/service_events.h"

#include <QByteArray>
#include <QFile>
#include <QTest>

#include <utility>
#include <variant>

using namespace deployscope;

namespace {

template <std::size_t... place>
QByteArrayList kindsOfAll(std::index_sequence<place...> /*places*/)
{
    const auto text = [](std::string_view kind) { return QByteArray(kind.data(), qsizetype(kind.size())); };
    return {text(kindOf(std::variant_alternative_t<place, Happening>{}))...};
}

/// The first cell of each row of the tables, which is the kind in backquotes.
QByteArrayList kindsInTheList()
{
    QFile file(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR "/resources/events.md"));
    QByteArrayList kinds;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("| `")) {
                kinds.append(line.mid(3, line.indexOf('`', 3) - 3));
            }
        }
    }
    return kinds;
}

} // namespace

class TestEventKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListNamesEveryKindOnce();
};

void TestEventKinds::theListNamesEveryKindOnce()
{
    QByteArrayList listed = kindsInTheList();
    QByteArrayList known = kindsOfAll(std::make_index_sequence<std::variant_size_v<Happening>>());

    std::ranges::sort(listed);
    std::ranges::sort(known);

    QCOMPARE(listed, known);
}

QTEST_GUILESS_MAIN(TestEventKinds)
#include "tst_event_kinds.moc"
