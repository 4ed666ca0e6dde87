// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/read_error_words.h"

#include "items/refused_shape_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct ReadErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadErrorWords)
};

/// Longer texts of a file are cut: a message is to be read.
constexpr qsizetype longestQuote = 80;

[[nodiscard]] QString quote(const std::string &text)
{
    const QString whole = QString::fromStdString(text).simplified();
    return whole.size() <= longestQuote ? whole : whole.left(longestQuote) + u'…';
}

/// Who made the file knows these places from every compiler: `FILE:LINE:COLUMN: POINTER: `.
[[nodiscard]] QString placeWords(const Place &place)
{
    QString words = QString::fromStdString(place.file);
    if (place.line > 0) {
        words += u":%1:%2"_s.arg(place.line).arg(place.column);
    }
    if (!place.pointer.empty()) {
        words += (words.isEmpty() ? u""_s : u": "_s) + QString::fromStdString(place.pointer);
    }
    return words.isEmpty() ? words : words + u": "_s;
}

[[nodiscard]] QString limitWords(Fault fault)
{
    switch (fault) {
    case Fault::TooLarge:
        return ReadErrorWords::tr("The file is larger than 16 MiB, which no scenario needs. Open the part of it "
                                  "that describes the cluster and its services.");
    case Fault::TooDeep:
        return ReadErrorWords::tr(
            "Objects and arrays are nested more than 100 levels deep here, which no scenario "
            "needs. Open the part of it that describes the cluster and its services.");
    default:
        return ReadErrorWords::tr(
            "This object has more than 5,000 members, which no scenario needs. Open the part of "
            "it that describes the cluster and its services.");
    }
}

[[nodiscard]] QString syntaxWords(const ReadError &error)
{
    const QString found = quote(error.found);
    if (error.fault == Fault::LooksLikeTemplate) {
        return ReadErrorWords::tr(
                   "This looks like a template: found %1 outside of a string, expected JSON. Fill in "
                   "the template first, and open what comes out.")
            .arg(found);
    }
    if (found.isEmpty()) {
        return ReadErrorWords::tr(
            "This is not valid JSON: the text ends too early. Look for a bracket or a quotation "
            "mark that is not closed, or copy the whole file again.");
    }
    return ReadErrorWords::tr(
               "This is not valid JSON: found %1. Look here, and just before, for a comma, bracket or "
               "quotation mark that is missing or too many.")
        .arg(found);
}

[[nodiscard]] QString valueWords(const ReadError &error)
{
    const QString found = quote(error.found);
    const QString expected = quote(error.expected);
    switch (error.fault) {
    case Fault::Missing:
        return found.isEmpty() ? ReadErrorWords::tr("%1 is missing here. Add it.").arg(expected)
                               : ReadErrorWords::tr("Found %1, expected %2.").arg(found, expected);
    case Fault::WrongType:
        return ReadErrorWords::tr("Found %1, expected a value of this type: %2.").arg(found, expected);
    case Fault::OutOfRange:
        return ReadErrorWords::tr("Found %1, expected a value in this range: %2.").arg(found, expected);
    default:
        return ReadErrorWords::tr("Found %1, expected one of these: %2.").arg(found, expected);
    }
}

[[nodiscard]] QString agreementWords(const ReadError &error)
{
    const QString found = quote(error.found);
    const QString expected = quote(error.expected);
    switch (error.fault) {
    case Fault::DuplicateKey:
        return ReadErrorWords::tr(
                   "Found the key %1 twice in one object, expected it once. Keep the one that is meant.")
            .arg(found);
    case Fault::UnknownReference:
        return ReadErrorWords::tr(
                   "Found the name %1, expected one that exists: %2. Correct the name, or add what it "
                   "names to the file.")
            .arg(found, expected);
    case Fault::DependencyCircle:
        //: %1 names containers in the order in which they depend on each other, such as app > db > app
        return ReadErrorWords::tr("Found %1: these containers wait for one another, so none of them ever starts. "
                                  "Take one of their dependencies out.")
            .arg(found);
    case Fault::PortMismatch:
        return ReadErrorWords::tr("Found the host port %1, expected %2: in this network mode it must equal the "
                                  "container port. Set both to one number, or leave the host port out.")
            .arg(found, expected);
    default:
        return expected.isEmpty()
                   ? ReadErrorWords::tr("Found %1, which contradicts what stands elsewhere. Keep one of the two.")
                         .arg(found)
                   : ReadErrorWords::tr(
                         "Found %1, which contradicts what stands elsewhere; expected %2. Keep one of "
                         "the two.")
                         .arg(found, expected);
    }
}

[[nodiscard]] QString kindWords(const ReadError &error)
{
    const QString found = quote(error.found);
    const QString expected = quote(error.expected);
    switch (error.fault) {
    case Fault::NotAScenario:
        //: %1 is a kind of file, %2 a sentence that says why, %3 lists kinds of files
        return ReadErrorWords::tr("This file is no scenario: found %1. %2 Open one of these instead: %3.")
            .arg(found, whyNoScenario(found), expected)
            .simplified();
    case Fault::NotRecognised:
        return ReadErrorWords::tr(
            "This is JSON, but neither a scenario nor anything of AWS that is known here. Open a "
            "scenario file, a task definition, a service, or the output of a describe- command.");
    default:
        return expected.isEmpty()
                   ? ReadErrorWords::tr("Found %1, which this version does not simulate. Take it out of the file.")
                         .arg(found)
                   : ReadErrorWords::tr("Found %1, which this version does not simulate; expected %2.")
                         .arg(found, expected);
    }
}

[[nodiscard]] QString sentence(const ReadError &error)
{
    switch (error.fault) {
    case Fault::Unreadable:
        return ReadErrorWords::tr("The file cannot be read: %1. Check its name, and whether you may read it.")
            .arg(quote(error.found));
    case Fault::TooLarge:
    case Fault::TooDeep:
    case Fault::TooManyMembers:
        return limitWords(error.fault);
    case Fault::NotJson:
    case Fault::LooksLikeTemplate:
        return syntaxWords(error);
    case Fault::Missing:
    case Fault::WrongType:
    case Fault::OutOfRange:
    case Fault::UnknownValue:
        return valueWords(error);
    case Fault::DuplicateKey:
    case Fault::UnknownReference:
    case Fault::Conflict:
    case Fault::DependencyCircle:
    case Fault::PortMismatch:
        return agreementWords(error);
    case Fault::NotAScenario:
    case Fault::NotRecognised:
    case Fault::NotSimulated:
        return kindWords(error);
    }
    return {};
}

/// \returns the sentence with a %1 for what it was filled in with
[[nodiscard]] QString filledInSentence(FilledIn::What what)
{
    switch (what) {
    case FilledIn::What::ContainerInstances:
        return ReadErrorWords::tr("The input has no container instances; it was given %1.");
    case FilledIn::What::TaskDefinition:
        return ReadErrorWords::tr("The input has no task definition; it was given %1.");
    case FilledIn::What::NextRevision:
        return ReadErrorWords::tr("The input has one revision only; to have something to deploy it was given %1.");
    case FilledIn::What::Service:
        return ReadErrorWords::tr("The input has no service; it was given %1.");
    case FilledIn::What::ServiceName:
        return ReadErrorWords::tr("The service has no name; it was called %1.");
    case FilledIn::What::LoadBalancer:
        return ReadErrorWords::tr("The input has no load balancer; it was given %1.");
    case FilledIn::What::TargetGroup:
        return ReadErrorWords::tr("A target group is not in the input; it was given %1.");
    case FilledIn::What::Listener:
        return ReadErrorWords::tr("The input has no listener; it was given %1.");
    case FilledIn::What::SecurityGroups:
        return ReadErrorWords::tr(
            "The input has no security groups; it was given some that let the load balancer in: "
            "%1.");
    case FilledIn::What::Memory:
        return ReadErrorWords::tr("A container states neither memory nor memoryReservation; it was given %1.");
    case FilledIn::What::NetworkConfiguration:
        return ReadErrorWords::tr(
            "A service of awsvpc tasks has no network configuration; it was given the security "
            "group %1.");
    case FilledIn::What::Deployment:
        return ReadErrorWords::tr("The input changes nothing; as the coming deployment it was given %1.");
    }
    return {};
}

} // namespace

QString wordsFor(const ReadError &error)
{
    return placeWords(error.place) + sentence(error);
}

QString wordsFor(const FilledIn &filledIn)
{
    const QString words = filledInSentence(filledIn.what).arg(QString::fromStdString(filledIn.with));
    return filledIn.pointer.empty() ? words : QString::fromStdString(filledIn.pointer) + u": "_s + words;
}

QString wordsFor(const NotUsed &notUsed)
{
    const QString pointer = QString::fromStdString(notUsed.pointer);
    if (notUsed.meant.empty()) {
        return ReadErrorWords::tr("%1: the simulation does not use this key.").arg(pointer);
    }
    return ReadErrorWords::tr("%1: this key is not known. Perhaps it should be %2.")
        .arg(pointer, QString::fromStdString(notUsed.meant));
}

} // namespace deployscope
