// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/service_events.h"

#include <QByteArray>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <string_view>

using namespace deployscope;

namespace {

QByteArrayList knownKinds()
{
    QByteArrayList kinds;
    for (const std::string_view kind : allKinds()) {
        kinds.append(QByteArray(kind.data(), qsizetype(kind.size())));
    }
    return kinds;
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
    QByteArrayList known = knownKinds();

    std::ranges::sort(listed);
    std::ranges::sort(known);

    QCOMPARE(listed, known);
}

QTEST_GUILESS_MAIN(TestEventKinds)
#include "tst_event_kinds.moc"
