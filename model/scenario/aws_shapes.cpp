// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/aws_shapes.h"

#include "scenario/json_pointer.h"
#include "scenario/refused_shapes.h"
#include "scenario/scenario_pieces.h"

#include <algorithm>
#include <array>

namespace deployscope {

namespace {

bool isArray(const Document &object, std::string_view key)
{
    const Document *member = memberOf(object, key);
    return member != nullptr && member->is_array();
}

bool isObject(const Document &object, std::string_view key)
{
    const Document *member = memberOf(object, key);
    return member != nullptr && member->is_object();
}

bool isText(const Document &object, std::string_view key)
{
    const Document *member = memberOf(object, key);
    return member != nullptr && member->is_string();
}

/// An answer of AWS whose one member is a list or an object of the scenario.
struct Answer
{
    std::string_view member;
    std::string_view key; ///< of the scenario
};
constexpr std::array listAnswers{
    Answer{"services", "services"},           Answer{"containerInstances", "containerInstances"},
    Answer{"TargetGroups", "targetGroups"},   Answer{"SecurityGroups", "securityGroups"},
    Answer{"LoadBalancers", "loadBalancers"}, Answer{"Listeners", "listeners"},
};
constexpr std::array objectAnswers{
    Answer{"taskDefinition", "taskDefinitions"},
    Answer{"service", "services"},
};

/// What stands beside the list: of interest only where it says something.
void noteBesides(const Document &object, std::string_view member, const std::string &pointer, Pieces &pieces)
{
    for (const auto &[key, value] : object.get_ref<const Document::object_t &>()) {
        const bool empty = value.is_null() || (value.is_structured() && value.empty());
        if (key != member && key != "ResponseMetadata" && !empty)
            pieces.besides.push_back(joined(pointer, key));
    }
}

Pieces listPieces(Document &object, const Answer &answer, const std::string &pointer)
{
    Pieces pieces;
    noteBesides(object, answer.member, pointer, pieces);
    const std::string list = joined(pointer, answer.member);
    Document &elements = object[std::string{answer.member}];
    for (std::size_t place = 0; place < elements.size(); ++place)
        addElement(std::string{answer.key}, std::move(elements[place]), joined(list, place), pieces);
    return pieces;
}

Pieces onePiece(std::string_view key, Document value, const std::string &pointer)
{
    Pieces pieces;
    addElement(std::string{key}, std::move(value), pointer, pieces);
    return pieces;
}

Pieces objectPiece(Document &object, const Answer &answer, const std::string &pointer)
{
    Pieces pieces =
        onePiece(answer.key, std::move(object[std::string{answer.member}]), joined(pointer, answer.member));
    noteBesides(object, answer.member, pointer, pieces);
    return pieces;
}

bool isServiceInput(const Document &object)
{
    return isText(object, "taskDefinition") || isText(object, "serviceName") ||
           isObject(object, "deploymentConfiguration") || isArray(object, "loadBalancers") ||
           isText(object, "schedulingStrategy");
}

std::variant<Pieces, RefusedShape> piecesOfObject(Document object, const std::string &pointer)
{
    if (auto refused = refusedShape(object))
        return *refused;
    for (const Answer &answer : objectAnswers)
        if (isObject(object, answer.member))
            return objectPiece(object, answer, pointer);
    if (isArray(object, "containerDefinitions"))
        return onePiece("taskDefinitions", std::move(object), pointer);
    for (const Answer &answer : listAnswers)
        if (isArray(object, answer.member))
            return listPieces(object, answer, pointer);
    if (isServiceInput(object))
        return onePiece("services", std::move(object), pointer);
    return RefusedShape{.fault = Fault::NotRecognised, .found = "object", .expected = std::string{openableShapes}};
}

/// Container definitions by themselves, as infrastructure tools keep them.
std::variant<Pieces, RefusedShape> piecesOfArray(Document array)
{
    if (auto refused = refusedArray(array))
        return *refused;
    Pieces pieces;
    Document definition = Document::object();
    definition["containerDefinitions"] = std::move(array);
    pieces.pieces.push_back(
        {.key = "taskDefinitions", .isElement = true, .value = std::move(definition), .filePointer = {}});
    return pieces;
}

} // namespace

std::variant<Pieces, RefusedShape> piecesOf(Document document)
{
    if (document.is_array())
        return piecesOfArray(std::move(document));
    if (!document.is_object())
        return RefusedShape{
            .fault = Fault::NotRecognised, .found = document.type_name(), .expected = std::string{openableShapes}};
    if (isScenario(document))
        return scenarioPieces(std::move(document));
    if (isObject(document, "data") && memberOf(document, "status_code") != nullptr)
        return piecesOfObject(std::move(document["data"]), "/data"); // recorded by a test recorder
    return piecesOfObject(std::move(document), {});
}

} // namespace deployscope
