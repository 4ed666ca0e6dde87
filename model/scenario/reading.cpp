// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/reading.h"

#include "scenario/composition.h"
#include "scenario/fill_in.h"
#include "scenario/json_pointer.h"
#include "scenario/read_document.h"

namespace deployscope {

namespace {

/// Members for which there was nothing to fill in.
void dropAbsent(Document &document)
{
    std::vector<std::string> absent;
    for (const auto &[key, value] : document.get_ref<const Document::object_t &>())
        if (value.is_null())
            absent.push_back(key);
    for (const std::string &key : absent)
        document.erase(key);
}

/// What is there is read before the cluster for it is made.
ReadDocument filledInAndRead(Composition &composition, bool addUpdate, std::vector<FilledIn> &filledIn)
{
    Document &document = composition.document;
    filledIn = fillInNames(document, composition.isScenarioFile);
    ReadDocument result = readWhole(document);
    if (composition.isScenarioFile && (!addUpdate || !result.scenario->actions.empty()))
        return result;
    const auto more = fillInCluster(document, *result.scenario, composition.isScenarioFile, addUpdate);
    filledIn.insert(filledIn.end(), more.begin(), more.end());
    dropAbsent(document);
    return readWhole(document);
}

/// Fills in, reads, and finds the place of what cannot be used.
ReadResult read(Composition composition, const std::vector<NamedText> &files, bool addUpdate)
{
    Reading reading;
    reading.isScenarioFile = composition.isScenarioFile;
    reading.hadComments = composition.hadComments;
    try {
        ReadDocument result = filledInAndRead(composition, addUpdate, reading.filledIn);
        reading.scenario = std::move(result.scenario);
        reading.notUsed = std::move(composition.notUsed);
        reading.notUsed.insert(reading.notUsed.end(), result.notUsed.begin(), result.notUsed.end());
    } catch (const Refusal &refusal) {
        return ReadError{.fault = refusal.fault,
                         .place = placeOf(composition, files, pointerOf(composition.document, refusal.where)),
                         .found = refusal.found,
                         .expected = refusal.expected};
    }
    reading.document = std::move(composition.document);
    return reading;
}

/// The JSON library's own errors; the first pass leaves none that is known of.
ReadError unexpected(const std::exception &exception)
{
    return {.fault = Fault::NotJson, .place = {}, .found = exception.what(), .expected = {}};
}

} // namespace

ReadResult readScenario(const std::vector<NamedText> &files, bool addUpdate)
{
    try {
        auto composition = composed(files);
        if (const auto *error = std::get_if<ReadError>(&composition))
            return *error;
        return read(std::get<Composition>(std::move(composition)), files, addUpdate);
    } catch (const std::exception &exception) {
        return unexpected(exception);
    }
}

ReadResult readDocument(const Document &document)
{
    try {
        return read({.document = document, .isScenarioFile = true}, {}, false);
    } catch (const std::exception &exception) {
        return unexpected(exception);
    }
}

} // namespace deployscope
