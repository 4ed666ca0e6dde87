// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/refused_shapes.h"

#include "scenario/json_pointer.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace deployscope {

namespace {

using Kind = Document::value_t;

/// A member that only this kind of file has, what the file is, and what can be opened in its place.
struct Sign
{
    std::string_view member;
    Kind kind;
    std::string_view found;
    std::string_view expected;
};

constexpr std::array signs{
    Sign{"examples", Kind::object, "API examples", "/examples/OPERATION/0/output"},
    Sign{"tasks", Kind::array, "describe-tasks",
         "describe-services, describe-task-definition, describe-container-instances"},
    Sign{"TargetHealthDescriptions", Kind::array, "describe-target-health", "describe-target-groups"},
    Sign{"Rules", Kind::array, "describe-rules", "describe-target-groups, describe-listeners"},
    Sign{"Attributes", Kind::array, "describe-target-group-attributes", "describe-target-groups"},
    Sign{"SecurityGroups", Kind::object, "SecurityGroups as an object", "describe-security-groups"},
    Sign{"LoadBalancerDescriptions", Kind::array, "classic load balancers", "describe-load-balancers"},
    Sign{"AWSTemplateFormatVersion", Kind::string, "CloudFormation", openableShapes},
    Sign{"Resources", Kind::object, "CloudFormation", openableShapes},
    Sign{"Resources", Kind::array, "CodeDeploy AppSpec", "describe-services, describe-task-definition"},
    Sign{"Containers", Kind::array, "ECS agent task", "describe-task-definition"},
    Sign{"scale", Kind::object, "create-task-set", "describe-services, create-service"},
    Sign{"services", Kind::object, "Compose", "describe-services, describe-task-definition"},
    Sign{"pipeline", Kind::object, "get-pipeline", "describe-services, describe-task-definition"},
    Sign{"clusters", Kind::array, "describe-clusters", "describe-services, describe-container-instances"},
    Sign{"serviceArns", Kind::array, "list-services", "describe-services"},
    Sign{"taskDefinitionArns", Kind::array, "list-task-definitions", "describe-task-definition"},
    Sign{"containerInstanceArns", Kind::array, "list-container-instances", "describe-container-instances"},
    Sign{"ImageURI", Kind::string, "imageDetail.json", "describe-services, describe-task-definition"},
};

RefusedShape refused(std::string_view found, std::string_view expected)
{
    return {.fault = Fault::NotAScenario, .found = std::string{found}, .expected = std::string{expected}};
}

bool everyElementHas(const Document &array, std::string_view key)
{
    const auto &elements = array.get_ref<const Document::array_t &>();
    return !elements.empty() && std::ranges::all_of(elements, [&](const Document &element) {
        return memberOf(element, key) != nullptr;
    });
}

/// The first line that is neither empty nor a comment nor `---`, without its indentation.
std::string_view firstLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!line.empty() && std::isspace(static_cast<unsigned char>(line.front())) != 0)
            line.remove_prefix(1);
        if (!line.empty() && !line.starts_with('#') && !line.starts_with("---"))
            return line;
    }
    return {};
}

/// `word:` or `- word`, as JSON never begins.
bool beginsLikeYaml(std::string_view text)
{
    const std::string_view line = firstLine(text);
    const std::size_t word = static_cast<std::size_t>(
        std::ranges::find_if(line, [](unsigned char c) { return std::isalnum(c) == 0 && c != '_' && c != '-'; }) -
        line.begin());
    return line.starts_with("- ") || (word > 0 && word < line.size() && line[word] == ':');
}

} // namespace

std::optional<RefusedShape> refusedShape(const Document &object)
{
    for (const Sign &sign : signs) {
        const Document *member = memberOf(object, sign.member);
        if (member != nullptr && member->type() == sign.kind)
            return refused(sign.found, sign.expected);
    }
    return std::nullopt;
}

std::optional<RefusedShape> refusedArray(const Document &array)
{
    if (everyElementHas(array, "imageUri"))
        return refused("imagedefinitions.json", "describe-services, describe-task-definition");
    if (everyElementHas(array, "ec2InstanceId"))
        return refused("instance summaries", "describe-container-instances");
    if (everyElementHas(array, "name") && everyElementHas(array, "image"))
        return std::nullopt;
    return RefusedShape{.fault = Fault::NotRecognised, .found = "array", .expected = std::string{openableShapes}};
}

std::optional<RefusedShape> refusedYaml(const NamedText &file)
{
    const std::string_view text = file.text;
    if (!file.name.ends_with(".yaml") && !file.name.ends_with(".yml") && !beginsLikeYaml(text))
        return std::nullopt;
    const auto has = [&](std::string_view part) { return text.find(part) != std::string_view::npos; };
    if (has("AWS::ECS::Service") && has("TargetService"))
        return refused("CodeDeploy AppSpec (YAML)", "JSON: describe-services, describe-task-definition");
    if (has("AWSTemplateFormatVersion") || has("Type: AWS::"))
        return refused("CloudFormation (YAML)", "JSON: " + std::string{openableShapes});
    if (text.starts_with("services:") || has("\nservices:"))
        return refused("Compose (YAML)", "JSON: describe-services, describe-task-definition");
    return refused("YAML", "JSON");
}

} // namespace deployscope
