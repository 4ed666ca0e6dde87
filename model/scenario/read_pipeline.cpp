// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_pipeline.h"

#include "scenario/json_pointer.h"
#include "scenario/read_roles.h"
#include "scenario/readers.h"

#include <algorithm>
#include <map>
#include <set>

namespace deployscope {

namespace {

constexpr std::string_view imageDefinitions = "imagedefinitions.json";
constexpr std::string_view deployProviders = "ECS, CodeDeployToECS";
constexpr Range runOrders{.first = 1, .last = 999};

/// By the names of artifacts: their files.
using Artifacts = std::map<std::string, std::vector<std::string>>;

std::vector<std::string> readTexts(ReadContext &context, const Members &members, std::string_view key)
{
    std::vector<std::string> texts;
    for (const Document &text : members.array(key, limits::filesOfArtifact)) {
        context.used.use(text);
        texts.push_back(textOf(text));
    }
    return texts;
}

class PipelineReader
{
public:
    PipelineReader(ReadContext &context, const Members &pipeline)
        : m_context(context)
        , m_members(pipeline)
    {}

    Pipeline read()
    {
        m_read.name = textOf(m_members.need("name"));
        m_read.pointer = "/pipeline";
        static_cast<void>(m_members.need("stages"));
        const auto &stages = m_members.array("stages", limits::stagesOfPipeline);
        for (std::size_t place = 0; place < stages.size(); ++place)
            readStage(stages[place], joined("/pipeline/stages", place));
        if (m_read.actions.empty())
            throw Refusal{Fault::Missing, m_members.find("stages"), {}, "actions"};
        return std::move(m_read);
    }

private:
    /// Those of one runOrder see what those before them have put out, and begin together.
    void readStage(const Document &stage, const std::string &pointer)
    {
        const Members members{stage, keys::pipelineStage, m_context.used};
        m_read.stages.push_back(textOf(members.need("name")));
        const auto &actions = members.array("actions", limits::actionsOfStage);
        std::map<std::int64_t, std::vector<std::size_t>> byRunOrder;
        for (std::size_t place = 0; place < actions.size(); ++place)
            byRunOrder[Members{actions[place], keys::pipelineAction, m_context.used}
                           .integer("runOrder", runOrders)
                           .value_or(1)]
                .push_back(place);
        for (const auto &[order, places] : byRunOrder) {
            Artifacts outputs;
            for (const std::size_t place : places)
                readAction({actions[place], keys::pipelineAction, m_context.used},
                           joined(pointer + "/actions", place), outputs);
            for (auto &[name, files] : outputs)
                m_artifacts.insert_or_assign(name, std::move(files));
            ++m_group;
        }
    }

    void readAction(const Members &members, const std::string &pointer, Artifacts &outputs)
    {
        PipelineAction read;
        read.name = textOf(members.need("name"));
        read.stage = static_cast<std::uint32_t>(m_read.stages.size() - 1);
        read.group = m_group;
        read.pointer = pointer;
        read.duration = members.seconds("seconds").value_or(SimDuration{});
        read.role = readRole(m_context, members, "role");
        read.calls = readTexts(m_context, members, "requires");
        readInputs(members, read);
        readOutputs(members, outputs);
        readKind(members, read);
        m_read.actions.push_back(std::move(read));
    }

    /// An action sees only the artifacts that it names, and only what is there when it begins (R10.7).
    void readInputs(const Members &members, PipelineAction &read)
    {
        std::set<std::string> files;
        for (const Document &input : members.array("inputArtifacts", limits::artifactsOfAction)) {
            const Members artifact{input, keys::artifact, m_context.used};
            const Document &name = artifact.need("name");
            const auto found = m_artifacts.find(textOf(name));
            if (found == m_artifacts.end())
                throw Refusal{Fault::UnknownReference, &name, excerpt(name), "outputArtifacts"};
            files.insert(found->second.begin(), found->second.end());
            if (read.inputArtifact.empty())
                read.inputArtifact = textOf(name);
        }
        read.files.assign(files.begin(), files.end());
    }

    void readOutputs(const Members &members, Artifacts &outputs)
    {
        for (const Document &output : members.array("outputArtifacts", limits::artifactsOfAction)) {
            const Members artifact{output, keys::artifact, m_context.used};
            const Document &name = artifact.need("name");
            const bool isNew = !m_artifacts.contains(textOf(name)) &&
                               outputs.emplace(textOf(name), readTexts(m_context, artifact, "files")).second;
            if (!isNew)
                throw Refusal{Fault::Conflict, &name, excerpt(name), {}};
        }
    }

    void readKind(const Members &members, PipelineAction &read)
    {
        const Document &type = members.need("actionTypeId");
        const Members id{type, keys::actionTypeId, m_context.used};
        const std::string category = textOf(id.need("category"));
        const Document &provider = id.need("provider");
        if (category != "Deploy")
            return;
        if (textOf(provider) == "ECS")
            readDeployment(members, read);
        else if (textOf(provider) == "CodeDeployToECS")
            readCodeDeploy(provider, members, read);
        else
            throw Refusal{Fault::UnknownValue, &provider, excerpt(provider), std::string{deployProviders}};
    }

    void readDeployment(const Members &members, PipelineAction &read)
    {
        static_cast<void>(members.need("configuration"));
        const auto configuration = members.object("configuration", keys::deployConfiguration);
        const Document &service = configuration->need("ServiceName");
        read.kind = PipelineAction::Kind::DeployToEcs;
        read.neededFiles = {configuration->textOr("FileName", imageDefinitions)};
        read.service = named(m_context.services, lastPartOfArn(textOf(service)), service, "services");
        if (const Document *definition = configuration->find("TaskDefinition"))
            read.taskDefinition = readTaskDefinitionName(m_context, *definition);
    }

    /// It fails where its artifact lacks a file; anything else is CodeDeploy's (R10.6).
    void readCodeDeploy(const Document &provider, const Members &members, PipelineAction &read)
    {
        if (const Document *configuration = members.find("configuration"))
            m_context.used.useWhole(*configuration);
        read.kind = PipelineAction::Kind::NeverDeploys;
        read.neededFiles = {"imageDetail.json", "taskdef.json", "appspec.yaml"};
        const auto isThere = [&](const std::string &file) { return std::ranges::binary_search(read.files, file); };
        if (std::ranges::all_of(read.neededFiles, isThere))
            m_context.refuseLater(provider, "provider CodeDeployToECS", "provider ECS");
    }

    ReadContext &m_context;
    const Members &m_members;
    Pipeline m_read{};
    Artifacts m_artifacts{}; ///< of the actions so far
    std::uint32_t m_group = 0;
};

std::size_t executionsOf(const Scenario &scenario)
{
    return static_cast<std::size_t>(std::ranges::count_if(scenario.actions, [](const Action &action) {
        return std::holds_alternative<StartPipelineExecution>(action.what);
    }));
}

/// One for each execution that may ask for it: which revision is the next is known in the run only.
void makeRevisions(ReadContext &context, const PipelineAction &action, std::size_t count)
{
    std::vector<TaskDefinition> &all = context.scenario.taskDefinitions;
    const Service &service = context.scenario.services[indexOf(action.service)];
    const std::string &family = all[indexOf(service.taskDefinition)].family;
    TaskDefinition made = all[indexOf(context.taskDefinitions.at(family))];
    made.madeByPipeline = true;
    for (const TaskDefinition &other : all)
        made.revision = other.family == family ? std::max(made.revision, other.revision) : made.revision;
    if (all.size() + count > static_cast<std::size_t>(limits::taskDefinitions))
        throw Refusal{Fault::OutOfRange, context.top.find("pipeline"), std::to_string(all.size() + count),
                      textOf(Range{.first = 0, .last = limits::taskDefinitions})};
    for (std::size_t i = 0; i < count; ++i) {
        ++made.revision;
        all.push_back(made);
    }
}

} // namespace

void readPipeline(ReadContext &context)
{
    const auto members = context.top.object("pipeline", keys::pipeline);
    if (!members)
        return;
    context.scenario.pipeline = PipelineReader{context, *members}.read();
    const std::size_t executions = executionsOf(context.scenario);
    for (const PipelineAction &action : context.scenario.pipeline->actions) {
        if (action.kind == PipelineAction::Kind::DeployToEcs && !action.taskDefinition)
            makeRevisions(context, action, executions);
    }
}

} // namespace deployscope
