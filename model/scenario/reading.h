// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/document.h"
#include "scenario/scenario.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace deployscope {

/// Where in a file something stands.
struct Place
{
    std::string file{};     ///< as the caller named it; may be empty
    std::size_t line = 0;   ///< from 1; 0 when there is no line to name
    std::size_t column = 0; ///< from 1, in bytes
    std::string pointer{};  ///< JSON pointer, such as `/services/0/desiredCount`; empty for the whole
};

/// Why a file or an edit cannot be used. The sentence for it is made in model/items.
enum class Fault : std::uint8_t {
    Unreadable,        ///< the file cannot be opened or read; `found` holds the system's reason
    TooLarge,          ///< over 16 MiB
    TooDeep,           ///< over 100 levels
    TooManyMembers,    ///< over 5,000 members in one object
    NotJson,           ///< syntax; `found` holds the offending text
    LooksLikeTemplate, ///< syntax, at a `$` or `{` outside of a string
    DuplicateKey,      ///< one key twice in an object
    Missing,           ///< a needed member is not there; `expected` says which
    WrongType,         ///< `expected` says which type
    OutOfRange,        ///< `expected` says the range
    UnknownValue,      ///< a word that the API does not know; `expected` lists those that it knows
    UnknownReference,  ///< `found` names what does not exist; `expected` says of what kind it must be
    Conflict,          ///< stated twice, in conflict: two revisions with one number, say
    NotAScenario, ///< a known file that cannot be a scenario; `found` says what it is, `expected` what can be opened
    NotRecognised,    ///< JSON, but nothing that is known
    NotSimulated,     ///< known to AWS and not simulated by this version; `found` says what, `expected` what is
    DependencyCircle, ///< containers wait for one another; `found` names them along the way (R2.10)
    PortMismatch,     ///< hostPort differs from containerPort where both must be equal (R4.6)
};

/// Facts and no sentence. The one who shows it words it for the reader.
struct ReadError
{
    Fault fault = Fault::NotJson;
    Place place{};
    std::string found{};    ///< as it stands in the file
    std::string expected{}; ///< such as `0..100`, or `integer`
};

/// A key that the simulation leaves out, or one that is close to a known name.
struct NotUsed
{
    std::string pointer{};
    std::string meant{}; ///< the known name that the key is close to; empty where it is close to none
};

/// Something that the input lacked and that was filled in so that it can run.
struct FilledIn
{
    enum class What : std::uint8_t {
        ContainerInstances, ///< a default cluster
        TaskDefinition,     ///< a default revision
        NextRevision,       ///< a second revision, like the first, to deploy
        Service,
        ServiceName,
        LoadBalancer,
        TargetGroup,
        Listener,
        SecurityGroups,
        Memory,               ///< of a container that states neither memory nor memoryReservation
        Deployment,           ///< an UpdateService at 60
        NetworkConfiguration, ///< of a service of awsvpc tasks
    };
    What what = What::Service;
    std::string pointer{}; ///< of what was filled in, in the document as it now stands
    std::string with{};    ///< with what: a name or number, such as `4 x t2.micro`
};

/// What a scenario or AWS file gives.
struct Reading
{
    std::shared_ptr<const Scenario> scenario{}; ///< never null
    Document document{};                        ///< after unwrapping and filling in
    std::vector<NotUsed> notUsed{};             ///< in file order
    std::vector<FilledIn> filledIn{};
    bool isScenarioFile = false; ///< false: it came from AWS's output, and saving must not overwrite it
    bool hadComments = false;    ///< saving would lose them
};

using ReadResult = std::variant<Reading, ReadError>;

/// A text and what to call it in messages.
struct NamedText
{
    std::string name{};
    std::string text{};
};

/// Reads a scenario file, or one or several AWS files together (reference: resources/handbook/formats.md).
/// Arrays of several files are joined; a second definition of one object is an error.
/// A file that is no scenario file gets filled in what it lacks, the coming UpdateService at 60 included, and
/// so does a scenario file where `addUpdate` asks for it (the `check` command).
/// Never throws; any input, however broken, gives a Reading or a ReadError.
[[nodiscard]] ReadResult readScenario(const std::vector<NamedText> &files, bool addUpdate = false);

/// Reads a document that has been edited. Places of errors have a pointer and no line.
[[nodiscard]] ReadResult readDocument(const Document &document);

/// The bytes of a file, or a ReadError. `-` is standard input.
[[nodiscard]] std::variant<NamedText, ReadError> readFile(const std::string &path);

} // namespace deployscope
