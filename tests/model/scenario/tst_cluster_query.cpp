// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/cluster_query.h"

#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

/// R6.8: the expressions of memberOf, as the cluster query language has them.
class TestClusterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regularExpressionsMatchTheWhole_data();
    void regularExpressionsMatchTheWhole();
    void otherRegularExpressionsAreTold_data();
    void otherRegularExpressionsAreTold();
    void noPatternRunsAway();
    void expressionsAreRead_data();
    void expressionsAreRead();
    void mistakesAreToldWithTheirPlace_data();
    void mistakesAreToldWithTheirPlace();
};

namespace {

QByteArray textOf(const ClusterQuery::Term &term)
{
    constexpr std::array subjects{"attribute", "group", "id", "agent"};
    constexpr std::array tests{"==", "=~", "in", "exists"};
    QByteArray text = term.negated ? "!" : "";
    text += subjects.at(static_cast<std::size_t>(term.subject));
    text += term.attribute.empty() ? "" : ":" + QByteArray::fromStdString(term.attribute);
    text += tests.at(static_cast<std::size_t>(term.test));
    for (const std::string &value : term.values)
        text += "<" + QByteArray::fromStdString(value) + ">";
    return text;
}

/// Operands before their operators: `a b and`.
QByteArray textOf(const ClusterQuery &query)
{
    QByteArrayList parts;
    for (const ClusterQuery::Step &step : query.steps) {
        switch (step.kind) {
        case ClusterQuery::Step::Kind::Term:
            parts += textOf(query.terms[step.term]);
            break;
        case ClusterQuery::Step::Kind::Not:
            parts += "not";
            break;
        case ClusterQuery::Step::Kind::And:
            parts += "and";
            break;
        case ClusterQuery::Step::Kind::Or:
            parts += "or";
            break;
        }
    }
    return parts.join(' ');
}

} // namespace

void TestClusterQuery::regularExpressionsMatchTheWhole_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, const char *text, bool expected) {
        QTest::addRow("%s on %s", pattern, text) << QByteArray(pattern) << QByteArray(text) << expected;
    };
    row("t2.*", "t2.micro", true);
    row("t2.*", "xt2.micro", false);
    row("t2", "t2.micro", false); // the whole, not a part
    row("t2.", "t2.micro", false);
    row("t2\\.micro", "t2xmicro", false);
    row("t2\\.micro", "t2.micro", true);
    row("[ct][23]\\..*", "c3.large", true);
    row("[^a-c]+", "xyz", true);
    row("[^a-c]+", "xbz", false);
    row("[a-]", "-", true);
    row("(t2|t3)\\.(micro|small)", "t3.small", true);
    row("(t2|t3)\\.(micro|small)", "t4.small", false);
    row("(?:ab)+", "ababab", true);
    row("(?:ab)+", "", false);
    row("ab?c", "ac", true);
    row("a{2}", "aa", true);
    row("a{2}", "aaa", false);
    row("a{2,}", "aaaa", true);
    row("a{1,3}", "aaaa", false);
    row("a{0,1}", "", true);
    row("us-east-1[a-c]", "us-east-1b", true);
    row("\\d+\\w\\s\\S\\D", "12_ xy", true);
    row("^web$", "web", true);
    row("", "", true);
    row("a|", "", true);
    row("(a*)*b", "aaab", true);
    row(".*", "", true);
}

void TestClusterQuery::regularExpressionsMatchTheWhole()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);

    const auto compiled = RegularExpression::compiled(pattern.toStdString());

    QVERIFY(std::holds_alternative<RegularExpression>(compiled));
    QCOMPARE(std::get<RegularExpression>(compiled).matches(text.toStdString()), expected);
}

void TestClusterQuery::otherRegularExpressionsAreTold_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("at");
    QTest::newRow("nothing to repeat") << QByteArray("*a") << 0;
    QTest::newRow("not closed") << QByteArray("(ab") << 3;
    QTest::newRow("not opened") << QByteArray("ab)") << 2;
    QTest::newRow("class not closed") << QByteArray("a[bc") << 4;
    QTest::newRow("class without members") << QByteArray("[]") << 1;
    QTest::newRow("range the wrong way") << QByteArray("[z-a]") << 1;
    QTest::newRow("look ahead") << QByteArray("a(?=b)") << 1;
    QTest::newRow("back reference") << QByteArray("(a)\\1") << 3;
    QTest::newRow("count the wrong way") << QByteArray("a{3,2}") << 5;
    QTest::newRow("possessive") << QByteArray("a*+") << 2;
    QTest::newRow("ends in a backslash") << QByteArray("a\\") << 1;
    QTest::newRow("too large") << QByteArray("((a{200}){200})") << 0;
}

void TestClusterQuery::otherRegularExpressionsAreTold()
{
    QFETCH(QByteArray, pattern);
    QFETCH(int, at);

    const auto compiled = RegularExpression::compiled(pattern.toStdString());

    QVERIFY(std::holds_alternative<RegularExpression::Error>(compiled));
    QCOMPARE(static_cast<int>(std::get<RegularExpression::Error>(compiled).at), at);
}

/// What takes for ever where a pattern is tried way by way.
void TestClusterQuery::noPatternRunsAway()
{
    const auto nested = RegularExpression::compiled("(((a*)*)*)*b");
    QVERIFY(!std::get<RegularExpression>(nested).matches(std::string(2000, 'a')));
    QVERIFY(
        std::holds_alternative<RegularExpression::Error>(RegularExpression::compiled("(((){255}){255}){255}")));
    const auto deep = RegularExpression::compiled(std::string(1000, '('));
    QVERIFY(std::holds_alternative<RegularExpression::Error>(deep));
}

void TestClusterQuery::expressionsAreRead_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(expected);
    };
    row("attribute:ecs.instance-type == t2.micro", "attribute:ecs.instance-type==<t2.micro>");
    row("attribute:rack!=r1", "!attribute:rack==<r1>");
    row("attribute:ecs.instance-type =~ t2.*", "attribute:ecs.instance-type=~");
    row("attribute:ecs.instance-type !~ (t2|t3).*", "!attribute:ecs.instance-type=~");
    row("(attribute:a =~ (t2|t3).*)", "attribute:a=~");
    row("attribute:ecs.availability-zone in [us-east-1a, 'us-east-1b',\"c d\"]",
        "attribute:ecs.availability-zonein<us-east-1a><us-east-1b><c d>");
    row("attribute:a !in [b]", "!attribute:ain<b>");
    row("attribute:a not_in [b]", "!attribute:ain<b>");
    row("attribute:gpu exists", "attribute:gpuexists");
    row("attribute:gpu !exists", "!attribute:gpuexists");
    row("attribute:a equals b", "attribute:a==<b>");
    row("attribute:a not_equals b", "!attribute:a==<b>");
    row("attribute:a matches b.*", "attribute:a=~");
    row("task:group == service:web", "group==<service:web>");
    row("not(task:group == service:db)", "group==<service:db> not");
    row("ec2InstanceId in ['i-1', 'i-2']", "idin<i-1><i-2>");
    row("agentConnected == true", "agent==<true>");
    // `and` binds before `or`, `not` before both.
    row("attribute:a exists or attribute:b exists and attribute:c exists",
        "attribute:aexists attribute:bexists attribute:cexists and or");
    row("(attribute:a exists or attribute:b exists) and attribute:c exists",
        "attribute:aexists attribute:bexists or attribute:cexists and");
    row("not attribute:a exists and attribute:b exists", "attribute:aexists not attribute:bexists and");
    row("attribute:a exists && !attribute:b exists || attribute:c exists",
        "attribute:aexists attribute:bexists not and attribute:cexists or");
    row("  attribute:a  ==  b  ", "attribute:a==<b>");
}

void TestClusterQuery::expressionsAreRead()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, expected);

    const auto query = clusterQuery(expression.toStdString());

    QVERIFY2(std::holds_alternative<ClusterQuery>(query), "it was refused");
    QCOMPARE(textOf(std::get<ClusterQuery>(query)), expected);
}

void TestClusterQuery::mistakesAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("notSimulated");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray subjects = "attribute:NAME, task:group, ec2InstanceId, agentConnected";
    const QByteArray operators = "==, !=, =~, !~, in, !in, exists, !exists";
    const auto row = [](const char *expression, int at, const QByteArray &expected, bool notSimulated = false) {
        QTest::newRow(expression) << QByteArray(expression) << at << notSimulated << expected;
    };
    row("", 0, subjects);
    row("t2.micro", 0, subjects);
    row("attribute: == a", 0, subjects);
    row("attribute:a", 11, operators);
    row("attribute:a = b", 12, operators);
    row("attribute:a ==", 14, "VALUE");
    row("attribute:a == b c", 17, "and, or");
    row("attribute:a == b and", 20, subjects);
    row("(attribute:a == b", 17, "and, or, )");
    row("attribute:a == b)", 16, "and, or");
    row("attribute:a in b", 15, "[VALUE, VALUE]");
    row("attribute:a in [b", 17, "]");
    row("attribute:a in []", 16, "VALUE");
    row("attribute:a == 'b", 17, "'");
    row("attribute:a =~ *", 15, "regular expression");
    row("attribute:a =~", 14, "regular expression");
    row("attribute:a =~ 't2.(*'", 20, "regular expression");
    row("runningTasksCount > 1", 0, subjects, true);
    row("registeredAt <= 2026-01-01", 0, subjects, true);
    row("attribute:a >= 3", 12, operators, true);
}

void TestClusterQuery::mistakesAreToldWithTheirPlace()
{
    QFETCH(QByteArray, expression);
    QFETCH(int, at);
    QFETCH(bool, notSimulated);
    QFETCH(QByteArray, expected);

    const auto query = clusterQuery(expression.toStdString());

    QVERIFY2(std::holds_alternative<QueryError>(query), "it was read");
    const auto &error = std::get<QueryError>(query);
    QCOMPARE(static_cast<int>(error.at), at);
    QCOMPARE(error.kind == QueryError::Kind::NotSimulated, notSimulated);
    QCOMPARE(QByteArray::fromStdString(error.expected), expected);
}

QTEST_GUILESS_MAIN(TestClusterQuery)
#include "tst_cluster_query.moc"
