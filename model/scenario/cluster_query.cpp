// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/cluster_query.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace deployscope {

namespace {

using Subject = ClusterQuery::Subject;
using Test = ClusterQuery::Test;
using Step = ClusterQuery::Step;

constexpr std::string_view subjects = "attribute:NAME, task:group, ec2InstanceId, agentConnected";
constexpr std::string_view operators = "==, !=, =~, !~, in, !in, exists, !exists";
constexpr int deepestNesting = 50;

struct Operator
{
    std::string_view name;
    Test test = Test::Equals;
    bool negated = false;
};
/// Those that begin like another one stand before it.
constexpr std::array operatorNames{
    Operator{"==", Test::Equals, false},     Operator{"equals", Test::Equals, false},
    Operator{"!=", Test::Equals, true},      Operator{"not_equals", Test::Equals, true},
    Operator{"=~", Test::Matches, false},    Operator{"matches", Test::Matches, false},
    Operator{"!~", Test::Matches, true},     Operator{"not_matches", Test::Matches, true},
    Operator{"in", Test::In, false},         Operator{"!in", Test::In, true},
    Operator{"not_in", Test::In, true},      Operator{"exists", Test::Exists, false},
    Operator{"!exists", Test::Exists, true}, Operator{"not_exists", Test::Exists, true},
};

/// Of the language, for subjects that are numbers and times.
constexpr std::array<std::string_view, 8> orderings{
    ">=", "<=", ">", "<", "greater_than_equal", "less_than_equal", "greater_than", "less_than"};
constexpr std::array<std::string_view, 3> otherSubjects{"agentVersion", "registeredAt", "runningTasksCount"};

bool isSpace(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// What AWS allows in the name of an attribute.
bool isNameCharacter(char c)
{
    return isWordCharacter(c) || c == '-' || c == '.' || c == '/' || c == '\\';
}

/// Reads from left to right; `or` binds least, `not` most. The first mistake ends it.
class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {}

    std::variant<ClusterQuery, QueryError> parse()
    {
        if (either(0) && (skipSpaces(), m_at == m_text.size()))
            return std::move(m_query);
        if (!m_error)
            static_cast<void>(fail("and, or"));
        return *m_error;
    }

private:
    bool fail(std::string_view expected, QueryError::Kind kind = QueryError::Kind::Malformed)
    {
        if (!m_error)
            m_error = QueryError{kind, m_at, std::string{expected}};
        return false;
    }
    void skipSpaces()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    bool take(std::string_view token);
    void add(Step::Kind kind) { m_query.steps.push_back({kind, 0}); }

    bool either(int depth);
    bool both(int depth);
    bool negatable(int depth);
    bool term();
    bool readSubject(ClusterQuery::Term &term);
    bool readOperator(ClusterQuery::Term &term);
    bool readValues(ClusterQuery::Term &term);
    bool readPattern(ClusterQuery::Term &term);
    bool readList(ClusterQuery::Term &term);
    std::optional<std::string> value(std::string_view ends);
    std::optional<std::string> quoted();

    std::string_view m_text;
    std::size_t m_at = 0;
    ClusterQuery m_query{};
    std::optional<QueryError> m_error{};
};

/// A word must end where it ends: `in` does not begin `instance`.
bool Parser::take(std::string_view token)
{
    skipSpaces();
    if (!rest().starts_with(token))
        return false;
    const std::size_t end = m_at + token.size();
    if (isWordCharacter(token.back()) && end < m_text.size() && isWordCharacter(m_text[end]))
        return false;
    m_at = end;
    return true;
}

bool Parser::either(int depth)
{
    if (!both(depth))
        return false;
    while (take("or") || take("||")) {
        if (!both(depth))
            return false;
        add(Step::Kind::Or);
    }
    return true;
}

bool Parser::both(int depth)
{
    if (!negatable(depth))
        return false;
    while (take("and") || take("&&")) {
        if (!negatable(depth))
            return false;
        add(Step::Kind::And);
    }
    return true;
}

bool Parser::negatable(int depth)
{
    if (depth == deepestNesting)
        return fail(subjects);
    if (take("not") || take("!")) {
        if (!negatable(depth + 1))
            return false;
        add(Step::Kind::Not);
        return true;
    }
    if (!take("("))
        return term();
    if (!either(depth + 1))
        return false;
    return take(")") || fail("and, or, )");
}

bool Parser::term()
{
    ClusterQuery::Term read;
    if (!readSubject(read) || !readOperator(read) || !readValues(read))
        return false;
    m_query.steps.push_back({Step::Kind::Term, static_cast<std::uint32_t>(m_query.terms.size())});
    m_query.terms.push_back(std::move(read));
    return true;
}

bool Parser::readSubject(ClusterQuery::Term &term)
{
    skipSpaces();
    for (const std::string_view other : otherSubjects) {
        if (rest().starts_with(other))
            return fail(subjects, QueryError::Kind::NotSimulated);
    }
    if (take("task:group")) {
        term.subject = Subject::TaskGroup;
    } else if (take("ec2InstanceId")) {
        term.subject = Subject::InstanceId;
    } else if (take("agentConnected")) {
        term.subject = Subject::AgentConnected;
    } else if (rest().starts_with("attribute:")) {
        const std::size_t begin = m_at + std::string_view{"attribute:"}.size();
        std::size_t end = begin;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        if (end == begin)
            return fail(subjects);
        term.attribute = m_text.substr(begin, end - begin);
        m_at = end;
    } else {
        return fail(subjects);
    }
    return true;
}

bool Parser::readOperator(ClusterQuery::Term &term)
{
    for (const Operator &each : operatorNames) {
        if (take(each.name)) {
            term.test = each.test;
            term.negated = each.negated;
            return true;
        }
    }
    const bool isOrdering = std::ranges::any_of(orderings, [&](auto name) { return rest().starts_with(name); });
    return fail(operators, isOrdering ? QueryError::Kind::NotSimulated : QueryError::Kind::Malformed);
}

bool Parser::readValues(ClusterQuery::Term &term)
{
    skipSpaces();
    switch (term.test) {
    case Test::Exists:
        return true;
    case Test::In:
        return readList(term);
    case Test::Matches:
        return readPattern(term);
    case Test::Equals:
        break;
    }
    std::optional<std::string> read = value(")");
    if (!read)
        return false;
    term.values.push_back(std::move(*read));
    return true;
}

/// `[a, 'b', "c"]`
bool Parser::readList(ClusterQuery::Term &term)
{
    if (!take("["))
        return fail("[VALUE, VALUE]");
    do {
        skipSpaces();
        std::optional<std::string> read = value(",]");
        if (!read)
            return false;
        term.values.push_back(std::move(*read));
    } while (take(","));
    return take("]") || fail("]");
}

/// To the next space; a closing parenthesis or bracket without an opening one in the pattern ends it as well.
bool Parser::readPattern(ClusterQuery::Term &term)
{
    std::string pattern;
    const std::size_t begin = m_at;
    bool isQuoted = false;
    if (m_at < m_text.size() && (m_text[m_at] == '\'' || m_text[m_at] == '"')) {
        std::optional<std::string> read = quoted();
        if (!read)
            return false;
        pattern = std::move(*read);
        isQuoted = true;
    } else {
        int open = 0;
        std::size_t end = m_at;
        for (; end < m_text.size() && !isSpace(m_text[end]); ++end) {
            open += m_text[end] == '(' ? 1 : 0;
            if (m_text[end] == ')' && open-- == 0)
                break;
            if (m_text[end] == '\\' && end + 1 < m_text.size())
                ++end;
        }
        pattern = m_text.substr(m_at, end - m_at);
        m_at = end;
    }
    auto compiled = RegularExpression::compiled(pattern);
    const auto *error = std::get_if<RegularExpression::Error>(&compiled);
    if (pattern.empty() || error != nullptr) {
        m_at = begin + (error != nullptr ? error->at : 0) + (isQuoted ? 1 : 0);
        return fail("regular expression");
    }
    term.pattern = std::get<RegularExpression>(std::move(compiled));
    return true;
}

/// Quoted, or up to a space or one of `ends`.
std::optional<std::string> Parser::value(std::string_view ends)
{
    if (m_at < m_text.size() && (m_text[m_at] == '\'' || m_text[m_at] == '"'))
        return quoted();
    std::size_t end = m_at;
    while (end < m_text.size() && !isSpace(m_text[end]) && ends.find(m_text[end]) == std::string_view::npos)
        ++end;
    if (end == m_at) {
        static_cast<void>(fail("VALUE"));
        return {};
    }
    std::string read{m_text.substr(m_at, end - m_at)};
    m_at = end;
    return read;
}

std::optional<std::string> Parser::quoted()
{
    const std::size_t end = m_text.find(m_text[m_at], m_at + 1);
    if (end == std::string_view::npos) {
        const char quote = m_text[m_at];
        m_at = m_text.size();
        static_cast<void>(fail({&quote, 1}));
        return {};
    }
    std::string read{m_text.substr(m_at + 1, end - m_at - 1)};
    m_at = end + 1;
    return read;
}

} // namespace

std::variant<ClusterQuery, QueryError> clusterQuery(std::string_view expression)
{
    return Parser{expression}.parse();
}

} // namespace deployscope
