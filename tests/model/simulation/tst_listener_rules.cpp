// SPDX-License-Identifier: GPL-3.0-or-later
#include "balanced_service.h"
#include "simulation/listener_rules.h"
#include "simulation/path_pattern.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;

Q_DECLARE_METATYPE(deployscope::ChangeRule)
Q_DECLARE_METATYPE(std::optional<deployscope::ApiRefusal>)

/// R3.12: which rule takes a request.
class TestListenerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsMatch_data();
    void patternsMatch();
    void theFirstRuleThatMatchesTakesIt_data();
    void theFirstRuleThatMatchesTakesIt();
    void theApiRefuses_data();
    void theApiRefuses();
};

void TestListenerRules::patternsMatch_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *path, bool matches) {
        QTest::addRow("%s for %s", pattern, path) << QByteArray{pattern} << QByteArray{path} << matches;
    };
    row("/api/*", "/api/users", true);
    row("/api/*", "/api/", true);
    row("/api/*", "/api", false);
    row("/api*", "/apix", true);
    row("/api*", "/api", true);
    row("/*", "/", true);
    row("*", "", true);
    row("/img/?.png", "/img/a.png", true);
    row("/img/?.png", "/img/.png", false);
    row("/img/?.png", "/img/ab.png", false);
    row("/API", "/api", false);
    row("/a*/c", "/a/b/c", true);
    row("/a*/c", "/a/b/cd", false);
    row("/", "/x", false);
}

void TestListenerRules::patternsMatch()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, path);
    QFETCH(bool, matches);
    QCOMPARE(pathMatches(pattern.toStdString(), path.toStdString()), matches);
}

namespace {

/// 10: /api/* ; 20: /api/users or /static/* ; default.
Listener threeRules()
{
    Listener listener;
    listener.rules = {{.priority = 10, .paths = {"/api/*"}, .action = answerWith(401)},
                      {.priority = 20, .paths = {"/api/users", "/static/*"}, .action = answerWith(402)},
                      {.priority = {}, .paths = {}, .action = answerWith(404)}};
    return listener;
}

} // namespace

void TestListenerRules::theFirstRuleThatMatchesTakesIt_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("the lowest number goes first") << QByteArray{"/api/users"} << 401;
    QTest::newRow("any of the patterns of a rule") << QByteArray{"/static/a.css"} << 402;
    QTest::newRow("none: the default rule") << QByteArray{"/api"} << 404;
    QTest::newRow("the query is not looked at") << QByteArray{"/static/?next=/api/"} << 402;
    QTest::newRow("a query makes no path longer") << QByteArray{"/api?x=/api/1"} << 404;
}

void TestListenerRules::theFirstRuleThatMatchesTakesIt()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    const Listener listener = threeRules();
    QCOMPARE(ruleFor(listener, path.toStdString()).action.status, status);
}

void TestListenerRules::theApiRefuses_data()
{
    QTest::addColumn<ChangeRule>("call");
    QTest::addColumn<std::optional<ApiRefusal>>("refusal");
    using Kind = ChangeRule::Kind;
    const std::optional<ApiRefusal> taken;
    QTest::newRow("create between") << ruleCall(Kind::Create, 15) << taken;
    QTest::newRow("create where one is") << ruleCall(Kind::Create, 10) << std::optional{ApiRefusal::PriorityInUse};
    QTest::newRow("modify") << ruleCall(Kind::Modify, 20) << taken;
    QTest::newRow("modify the default rule") << ruleCall(Kind::Modify, {}) << taken;
    QTest::newRow("modify none") << ruleCall(Kind::Modify, 15) << std::optional{ApiRefusal::RuleNotFound};
    QTest::newRow("delete") << ruleCall(Kind::Delete, 20) << taken;
    QTest::newRow("delete none") << ruleCall(Kind::Delete, 15) << std::optional{ApiRefusal::RuleNotFound};
    QTest::newRow("delete the default rule")
        << ruleCall(Kind::Delete, {}) << std::optional{ApiRefusal::DefaultRuleStays};
}

void TestListenerRules::theApiRefuses()
{
    QFETCH(ChangeRule, call);
    QFETCH(std::optional<ApiRefusal>, refusal);
    QVERIFY(refusalOf(threeRules().rules, call) == refusal);
}

QTEST_GUILESS_MAIN(TestListenerRules)
#include "tst_listener_rules.moc"
