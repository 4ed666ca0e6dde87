// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "scenario/edit.h"
#include "scenario/writing.h"

namespace deployscope::test {

Document smallScenario()
{
    return Document::parse(R"({
  "name": "small",
  "containerInstances": [
    {"instanceType": "t2.micro", "count": 2, "availabilityZones": ["a", "b"], "securityGroups": ["sg-instances"]}
  ],
  "taskDefinitions": [
    {"family": "web", "containerDefinitions": [
      {"name": "app", "cpu": 100, "memory": 200, "portMappings": [{"containerPort": 8080, "hostPort": 0}]}]},
    {"family": "web", "containerDefinitions": [
      {"name": "app", "cpu": 100, "memory": 200, "portMappings": [{"containerPort": 8080, "hostPort": 0}]}]}
  ],
  "services": [
    {"serviceName": "web", "taskDefinition": "web:1", "desiredCount": 2,
     "deploymentConfiguration": {"minimumHealthyPercent": 50, "maximumPercent": 200},
     "loadBalancers": [{"targetGroupArn": "blue", "containerName": "app", "containerPort": 8080}]}
  ],
  "targetGroups": [{"TargetGroupName": "blue"}],
  "listeners": [
    {"Port": 80, "SecurityGroups": ["sg-alb"], "DefaultActions": [{"Type": "forward", "TargetGroupArn": "blue"}]}
  ],
  "securityGroups": [
    {"GroupId": "sg-alb"},
    {"GroupId": "sg-instances", "IpPermissions": [
      {"IpProtocol": "tcp", "FromPort": 32768, "ToPort": 61000, "UserIdGroupPairs": [{"GroupId": "sg-alb"}]}]}
  ],
  "actions": [
    {"at": 60, "action": "UpdateService", "parameters": {"service": "web", "taskDefinition": "web:2"}}
  ],
  "simulation": {"until": 300}
})");
}

Document smallScenarioWith(const std::string &pointer, const std::string &value)
{
    Edit edit{.pointer = pointer, .value = std::nullopt};
    if (!value.empty())
        edit.value = Document::parse(value);
    return std::get<Document>(edited(smallScenario(), {edit}));
}

QString nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Unreadable:
        return QStringLiteral("Unreadable");
    case Fault::TooLarge:
        return QStringLiteral("TooLarge");
    case Fault::TooDeep:
        return QStringLiteral("TooDeep");
    case Fault::TooManyMembers:
        return QStringLiteral("TooManyMembers");
    case Fault::NotJson:
        return QStringLiteral("NotJson");
    case Fault::LooksLikeTemplate:
        return QStringLiteral("LooksLikeTemplate");
    case Fault::DuplicateKey:
        return QStringLiteral("DuplicateKey");
    case Fault::Missing:
        return QStringLiteral("Missing");
    case Fault::WrongType:
        return QStringLiteral("WrongType");
    case Fault::OutOfRange:
        return QStringLiteral("OutOfRange");
    case Fault::UnknownValue:
        return QStringLiteral("UnknownValue");
    case Fault::UnknownReference:
        return QStringLiteral("UnknownReference");
    case Fault::Conflict:
        return QStringLiteral("Conflict");
    case Fault::NotAScenario:
        return QStringLiteral("NotAScenario");
    case Fault::NotRecognised:
        return QStringLiteral("NotRecognised");
    case Fault::DependencyCircle:
        return QStringLiteral("DependencyCircle");
    case Fault::NotSimulated:
        return QStringLiteral("NotSimulated");
    case Fault::PortMismatch:
        return QStringLiteral("PortMismatch");
    }
    return {};
}

QString textOf(const ReadError &error)
{
    return QStringLiteral("%1 %2:%3:%4 %5 found '%6' expected '%7'")
        .arg(nameOf(error.fault), QString::fromStdString(error.place.file))
        .arg(error.place.line)
        .arg(error.place.column)
        .arg(QString::fromStdString(error.place.pointer), QString::fromStdString(error.found),
             QString::fromStdString(error.expected));
}

Reading readingOf(const ReadResult &result)
{
    if (const auto *error = std::get_if<ReadError>(&result))
        qFatal("%s", qPrintable(textOf(*error)));
    return std::get<Reading>(result);
}

Reading readingOf(const Document &document)
{
    return readingOf(readScenario({{.name = "scenario.json", .text = written(document)}}));
}

Reading readingOfText(const std::string &text)
{
    return readingOf(readScenario({{.name = "file.json", .text = text}}));
}

QString errorOf(const std::vector<NamedText> &files)
{
    const ReadResult result = readScenario(files);
    const auto *error = std::get_if<ReadError>(&result);
    return error == nullptr ? QStringLiteral("it was read") : textOf(*error);
}

QStringList textsOf(const std::vector<NotUsed> &list)
{
    QStringList texts;
    for (const NotUsed &notUsed : list)
        texts += notUsed.meant.empty() ? QString::fromStdString(notUsed.pointer)
                                       : QStringLiteral("%1 (%2)").arg(QString::fromStdString(notUsed.pointer),
                                                                       QString::fromStdString(notUsed.meant));
    return texts;
}

QStringList textsOf(const std::vector<FilledIn> &list)
{
    QStringList texts;
    for (const FilledIn &filledIn : list)
        texts += QStringLiteral("%1 = %2").arg(QString::fromStdString(filledIn.pointer),
                                               QString::fromStdString(filledIn.with));
    return texts;
}

} // namespace deployscope::test
