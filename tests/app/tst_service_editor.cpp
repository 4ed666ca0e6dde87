// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_editor.h"

#include "app/small_scenario.h"

#include <QtTest>

using namespace deployscope;
using namespace deployscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServiceEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSliderEditsTheServiceFromTheStart();
    void fromNowItIsAnActionAtTheMomentShown();
    void oneDragFromNowIsOneActionAndOneStep();
    void playingOnDuringADragDoesNotScatterIt();
    void deployIsAnActionAtTheMomentShownAndPlays();
    void deployBeyondTheEndBeginsAtTheEnd();
    void theSecurityGroupClosesAndOpensAtTheMomentShown();
    void anEditThatIsRefusedIsTold();

private:
    [[nodiscard]] Document actions() const;
    void drag(const std::vector<qint64> &counts);

    OpenDocument m_document{};
    Simulator m_simulator{};
    Player m_player{};
    ServiceEditor m_editor{&m_document, &m_simulator, &m_player, nullptr};
};

void TestServiceEditor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_document.disconnect();
    m_simulator.disconnect();
    connect(&m_document, &OpenDocument::scenarioChanged, &m_simulator, &Simulator::run);
    connect(&m_simulator, &Simulator::runChanged, &m_player,
            [this](const SimulatedRun &run) { m_player.setTimeline(run.timeline); });
    m_player.restart({});
    m_editor.setFromNow(false);
    QVERIFY(!m_document.openBuiltIn(textOf(smallDocument())));
    QVERIFY(m_player.hasTimeline());
}

Document TestServiceEditor::actions() const
{
    return m_document.document().value("actions", Document::array());
}

void TestServiceEditor::drag(const std::vector<qint64> &counts)
{
    m_editor.beginGesture();
    for (const qint64 count : counts)
        m_editor.askDesiredCount(count);
    m_editor.endGesture();
}

void TestServiceEditor::aSliderEditsTheServiceFromTheStart()
{
    m_editor.askDesiredCount(3);
    m_editor.askMinimumHealthy({100});
    m_editor.askMaximum({150});

    const Service &service = m_document.scenario()->services.at(0);
    QCOMPARE(service.desiredCount, 3);
    QCOMPARE(service.minimumHealthy.value, 100);
    QCOMPARE(service.maximum.value, 150);
    QVERIFY(actions().empty());
    QVERIFY(m_player.timeline().scenario == m_document.scenario());
}

void TestServiceEditor::fromNowItIsAnActionAtTheMomentShown()
{
    m_editor.deploy(u"web:2"_s); // so that the run is long enough
    m_player.seek(SimTime{5s});
    m_editor.setFromNow(true);

    m_editor.askMinimumHealthy({100});

    QCOMPARE(actions().size(), std::size_t{2});
    const Document action = actions().back();
    QCOMPARE(action["at"].get<double>(), 5.0);
    QCOMPARE(action["action"].get<std::string>(), "UpdateService");
    QCOMPARE(action["parameters"]["deploymentConfiguration"]["minimumHealthyPercent"].get<int>(), 100);
    QCOMPARE(m_document.scenario()->services.at(0).minimumHealthy.value, 50);
    QVERIFY(m_document.undoable()->at == SimTime{5s});
}

void TestServiceEditor::oneDragFromNowIsOneActionAndOneStep()
{
    const std::string before = m_document.document().dump();
    m_editor.setFromNow(true);

    drag({3, 4});

    QCOMPARE(actions().size(), std::size_t{1});
    QCOMPARE(actions()[0]["parameters"]["desiredCount"].get<int>(), 4);
    m_document.undo();
    QCOMPARE(m_document.document().dump(), before);
}

void TestServiceEditor::playingOnDuringADragDoesNotScatterIt()
{
    m_editor.deploy(u"web:2"_s);
    m_player.seek(SimTime{5s});
    m_editor.setFromNow(true);

    m_editor.beginGesture();
    m_editor.askDesiredCount(3);
    m_player.seek(SimTime{6s});
    m_editor.askDesiredCount(4);
    m_editor.endGesture();

    QCOMPARE(actions().size(), std::size_t{2});
    QCOMPARE(actions().back()["at"].get<double>(), 5.0);
}

void TestServiceEditor::deployIsAnActionAtTheMomentShownAndPlays()
{
    m_editor.deploy(u"web:2"_s);

    QCOMPARE(actions().size(), std::size_t{1});
    QCOMPARE(actions()[0]["parameters"]["taskDefinition"].get<std::string>(), "web:2");
    QVERIFY(m_player.isPlaying());
    QCOMPARE(wordsFor(*m_document.undoable()), u"Deploy web:2 at 0:00"_s);
    m_player.setPlaying(false);
}

void TestServiceEditor::deployBeyondTheEndBeginsAtTheEnd()
{
    m_editor.deploy(u"web:2"_s);
    m_player.toEnd();
    m_document.undo(); // the run is short again, and the player remembers its time

    m_editor.deploy(u"web:2"_s);

    const SimTime shown = m_player.cursor().at;
    QCOMPARE(actions()[0]["at"].get<double>(), std::chrono::duration<double>(shown.time_since_epoch()).count());
    m_player.setPlaying(false);
}

void TestServiceEditor::theSecurityGroupClosesAndOpensAtTheMomentShown()
{
    m_editor.letLoadBalancerIn(false);
    QCOMPARE(actions().size(), std::size_t{1});
    QCOMPARE(actions()[0]["action"].get<std::string>(), "RevokeSecurityGroupIngress");
    QVERIFY(m_document.undoable()->kind == Change::Kind::CloseSecurityGroup);
    m_player.seek(SimTime{20s});

    m_editor.letLoadBalancerIn(true);

    QCOMPARE(actions().size(), std::size_t{2});
    QCOMPARE(actions()[1]["action"].get<std::string>(), "AuthorizeSecurityGroupIngress");
    QCOMPARE(actions()[1]["at"].get<double>(), 20.0);
}

void TestServiceEditor::anEditThatIsRefusedIsTold()
{
    QSignalSpy refusals(&m_editor, &ServiceEditor::refused);

    m_editor.deploy(u"web:7"_s);

    QCOMPARE(refusals.size(), 1);
    QVERIFY(actions().empty());
    QVERIFY(!m_player.isPlaying());
}

QTEST_GUILESS_MAIN(TestServiceEditor)
#include "tst_service_editor.moc"
