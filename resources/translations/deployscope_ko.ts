<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Change</name>
    <message>
        <source>Change desired count to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change minimum healthy percent to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change maximum percent to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the load balancer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the load balancer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a change such as &quot;Deploy web:2&quot;, %2 a time such as &quot;1:32&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLabels</name>
    <message>
        <source>%1 starts</source>
        <extracomment>in the chart, at the moment when the deployment of %1 (such as web:2) starts; keep it very short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complete</source>
        <extracomment>likewise, when it is complete</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>tasks %1</source>
        <extracomment>in all of these, %1 is a number of tasks, at the end of a line in the chart; keep it very short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Filled in, because the input lacks it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used by the simulation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads scenario or AWS files together, runs the coming deployment, and says what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes JSON for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the result to a file in place of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>deployscope [FILE…] opens the window, on the first lesson or on the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These verbs need no display; each has a --help of its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done and good news; 1 done and bad news; 2 the input or the arguments cannot be used; 3 the program itself failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which is neither a verb nor a file. The verbs of this version: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandResult</name>
    <message>
        <source>Standard output does not take what was to be written to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The first moment of a table, in seconds; usually 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last moment, in seconds; usually the end of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a CSV with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write: FILE.svg, FILE.png or FILE.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1 for -o, expected a file that ends in .svg, .png or .csv: this version writes no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found --from for a chart, which begins at 0. Leave it out, or write a .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a --to that lies before --from. Exchange the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the timeline chart as SVG or PNG, or its numbers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>%1 has none of the endings that a timeline can be written with: .svg, .png, .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no service, so there is no chart of its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none of the endings that a picture of the cluster can be written with: .svg, .png.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving over %1 would lose the comments in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose the comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>of a resource: in use, in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports %1</source>
        <extracomment>the host ports in use on an instance
----------
%1 are port ranges</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>memory in MiB, as short as CPU</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <extracomment>beside the people who use the service, left of the load balancer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing the new run …</source>
        <extracomment>over the picture, while a changed scenario is simulated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets:</source>
        <extracomment>legend: what follows are the signs of targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place for a task: %1</source>
        <extracomment>why the next task cannot be placed: %1 is such as &apos;no instances&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place for a task: %1 (%2)</source>
        <extracomment>why the next task cannot be placed: %1 is such as &apos;port in use&apos;, %2 an instance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 healthy</source>
        <extracomment>tasks of a revision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desired %1</source>
        <extracomment>the desired count of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets nothing in from the load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>a security group that lets nothing in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets the load balancer in at all ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets the load balancer in at ports %1</source>
        <extracomment>%1 are port ranges</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port ? → %1</source>
        <extracomment>on a tile: the host port is not known yet; %1 is the container port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>:%1 → %2</source>
        <extracomment>on a tile: host port, container port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  + %2</source>
        <extracomment>on a tile: the first of several ports, and how many more there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsCommand</name>
    <message>
        <source>Lists the built-in lessons and scenarios: id, title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the list to a file in place of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrationWords</name>
    <message>
        <source>%1 is being deployed: %2 of %3 new tasks are healthy.</source>
        <extracomment>%1 is a task definition such as web:2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 %2 is updated to %3.</source>
        <extracomment>%1 is a time such as 1:00, %2 a service, %3 a task definition such as web:2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 %2 is deployed anew.</source>
        <extracomment>%1 is a time such as 1:00, %2 a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the settings of %2 change.</source>
        <extracomment>%1 is a time such as 1:00, %2 a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a security group rule is added.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a security group rule is taken away.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens until something is changed or deployed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>Found %1 for %2, expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of 0 or more with at most three decimals, such as 92.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a width and a height from %1 to %2, such as 1280x720</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureArguments</name>
    <message>
        <source>The picture&apos;s width and height; usually %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a point in a PNG; usually 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours; usually light.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadErrorWords</name>
    <message>
        <source>The file is larger than 16 MiB, which no scenario needs. Open the part of it that describes the cluster and its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects and arrays are nested more than 100 levels deep here, which no scenario needs. Open the part of it that describes the cluster and its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object has more than 5,000 members, which no scenario needs. Open the part of it that describes the cluster and its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a template: found %1 outside of a string, expected JSON. Fill in the template first, and open what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: the text ends too early. Look for a bracket or a quotation mark that is not closed, or copy the whole file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: found %1. Look here, and just before, for a comma, bracket or quotation mark that is missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing here. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, expected a value of this type: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, expected a value in this range: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, expected one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the key %1 twice in one object, expected it once. Keep the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the name %1, expected one that exists: %2. Correct the name, or add what it names to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the host port %1, expected %2: in this network mode it must equal the container port. Set both to one number, or leave the host port out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which contradicts what stands elsewhere. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which contradicts what stands elsewhere; expected %2. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which cannot be a scenario by itself. Open this instead: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, but neither a scenario nor anything of AWS that is known here. Open a scenario file, a task definition, a service, or the output of a describe- command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which this version does not simulate. Take it out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which this version does not simulate; expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its name, and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no container instances; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no task definition; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has one revision only; to have something to deploy it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no service; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no name; it was called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no load balancer; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target group is not in the input; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no listener; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no security groups; it was given some that let the load balancer in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container states neither memory nor memoryReservation; it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input changes nothing; as the coming deployment it was given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the simulation does not use this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this key is not known. Perhaps it should be %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is steady: %2 of %3 tasks are healthy.</source>
        <extracomment>%2 is the number of healthy tasks, %3 the desired count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for its first health check: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for their first health check: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for its next health check: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for their next health check: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pulls its image: %2 left.</source>
        <extracomment>in all of these, %1 names the tasks and %2 is the time that is left, such as 13 s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pull their images: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts its containers: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 start their containers: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered its health check; the check times out in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have not answered their health checks; the checks time out in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs and counts as healthy once it has run for 40 s: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 run and count as healthy once they have run for 40 s: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets no new requests and drains before it stops: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 get no new requests and drain before they stop: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been told to stop: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have been told to stop: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unhealthy, but not replaced during its health check grace period: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are unhealthy, but not replaced during their health check grace period: %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out, since the instance&apos;s security group does not let the load balancer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out, since the load balancer&apos;s security group does not let them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: it answers its health checks with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: it refuses the connections of its health checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next check is sent in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more may be stopped: %1 healthy, and at least %2 must be (%3 % of %4).</source>
        <extracomment>%3 is the minimum healthy percent and %4 the desired count: they give the lower bound %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more may be started: %1 tasks exist, and at most %2 may (%3 % of %4).</source>
        <extracomment>%3 is the maximum percent and %4 the desired count: they give the upper bound %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has its %n task(s): a deployment never starts more than desired.</source>
        <extracomment>%1 is a task definition such as web:2; %n is the desired count</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but the cluster has no container instance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but the host port is free on no instance, not on %1 either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has enough CPU; %1 comes closest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has enough memory; %1 comes closest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The deployment is stuck: at least %1 must stay healthy, so nothing may be stopped, and at most %2 may exist, so nothing may be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 is not checked: no listener rule forwards to its target group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 has not been created yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Found no moment, expected --at with a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1 for -o, expected a file that ends in .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the cluster at a moment, as PNG or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment, in seconds; after the end it is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture: FILE.png or FILE.svg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>%1: steady after %2. Everything that was asked for has come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rolled back, and steady after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stuck after %2. Nothing more will happen, and something that was asked for has not come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: looping, seen after %2. Tasks fail and are replaced without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unfinished when the run ended at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of service %2: %3 stood complete at the start.</source>
        <extracomment>%1 is a deployment&apos;s id, %2 a service, %3 a task definition such as web:1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of service %2: %3 started at %4 and is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of service %2: %3 started at %4 and was complete at %5, %6 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounds: at least %1 healthy, at most %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never so many</source>
        <extracomment>stands for a number: so many tasks were never healthy at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen: fewest healthy %1, most in all %2, on at most %3 instances at once</source>
        <extracomment>the fewest healthy tasks, the most tasks at once, and on how many container instances they were</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks: started %1, older ones stopped %2, failed in a row %3</source>
        <extracomment>tasks started for the deployment, older tasks stopped for it, and its own that failed in a row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1: started %2, stopped %3</source>
        <extracomment>%1 is a time; what the scheduler did then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n batches of tasks that are not listed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioArgument</name>
    <message>
        <source>A scenario or AWS file, - for standard input, or an id that deployscope lessons prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the scenario before it runs; POINTER is a JSON pointer such as /services/0/desiredCount, VALUE is JSON or else a text. Any number of times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityGroupWords</name>
    <message>
        <source>Security group %1 lets in %2 from %3 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group %1 lets out %2 to %3 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule by which security group %1 lets in %2 from %3 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule by which security group %1 lets out %2 to %3 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>UpdateService was called for service %1, with task definition %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UpdateService was called for service %1, to force a new deployment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UpdateService was called for service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to authorize rules of a security group named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to revoke rules of a security group named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was called for security group %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container instance %1 registered in zone %2, with %3 CPU units and %4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 was created with a desired count of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desired count of service %1 is %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum healthy percent of service %1 is %2 % and its maximum percent %3 % from now on.</source>
        <extracomment>%2 and %3 are the two settings of the service, in percent of the desired count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 ignores failed health checks for %2 after a task&apos;s start from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 has no placement strategy of its own from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 places its tasks by this strategy from now on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API refused the call: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API refused the call (%1): the rule to revoke is not in force. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API refused the call (%1): the rule is in force already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API refused the call (%1): the new task definition lacks the container and port that the load balancer sends to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment %1 of service %2 started, with task definition %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deployment %1 is to keep %n task(s) from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Writes JSON for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all events too, one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run at this many seconds; or: steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to the JSON how things stand at this many seconds. Any number of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the result to a file in place of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a scenario and says how it went.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>starting</source>
        <extracomment>legend; a task that is PENDING</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not healthy yet</source>
        <extracomment>legend; a task that is RUNNING and has not passed a health check yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial</source>
        <extracomment>legend; a target that has not been checked yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>legend; a target that gets neither requests nor health checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a place on the instance; pulls its image and starts its containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, but has not been found healthy yet, so it does not count for the lower bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and is healthy: it counts for the lower bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, but fails its health checks: the service replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets no new requests; stops when the deregistration delay is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has been told to stop (SIGTERM) and still holds its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has stopped; its CPU, memory and ports are free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its first health checks and gets no requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes its health checks and gets requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails its health checks and gets no requests while others are healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its target group is in no listener rule: it is not checked and gets no requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being deregistered: finishes its requests and gets no new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left its target group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image pull</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health check in</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>on a tile, before a time to go: a health check was sent and no answer has come</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy in</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health checks failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target group not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a task in a list: name, revision, status of the API, state in a word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>a target in a list: instance and port, target group, state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, Availability Zone %2, CPU %3 of %4 units, memory %5 of %6 MiB, %n task(s)</source>
        <extracomment>a container instance in a list; %n counts tasks</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Target %1 was registered in target group %2 for task %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health check of target %1 was not answered within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health check of target %1 was answered with code %2, which does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health check of target %1 failed: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health check of target %1 passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 passed its health check: it is healthy and gets requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row got no answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row failed, the last one with code %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1 drains for %2 and gets no new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 left target group %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Task %1 of %2 was placed on %3 in place of %4; pulling its image takes %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2 was placed on %3; pulling its image takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of task %1 is there, and its containers start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host port %1 of %2 leads to container port %3 of task %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is RUNNING and needs no warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is RUNNING and warms up for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 has been RUNNING for 40 s and counts as healthy: no load balancer checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler holds task %1 to be unhealthy and will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An essential container of task %1 exited with code %2, so the task stopped at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is to stop: it failed its load balancer&apos;s health checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is to stop: a newer deployment replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is to stop: there are more tasks than desired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 was sent SIGTERM and takes %2 to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 stopped with exit code %2; its CPU, memory and ports are free again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a length of time in minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a length of time in hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbArguments</name>
    <message>
        <source>Shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See deployscope %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1 for %2, expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found nothing to work on, expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1, which is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Stuck: the cluster has no container instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: no container instance has the host port free for one more task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: no container instance has enough CPU for one more task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: no container instance has enough memory for one more task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment could do nothing: at least %1 must stay healthy, and at most %2 may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: at least %1 must stay healthy, and at most %2 may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deployment can move: %1 of %2 tasks may stop first, and %3 may be added.</source>
        <extracomment>%2 is the desired count; %1 of these tasks may be stopped by a deployment before new ones are there, and %3 new ones may be started before old ones are gone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes, but then tasks exit by themselves and are replaced without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never finishes: tasks exit by themselves and are replaced without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes, but then tasks fail their health checks and are replaced without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never finishes: tasks fail their health checks and are replaced without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes in %1; never fewer than %2 healthy.</source>
        <extracomment>%1 is a length of time, %2 the lowest number of healthy tasks at any moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: nothing more will happen, with %1 of %2 tasks healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished when the run ends, after %1.</source>
        <extracomment>%1 is the length of the run</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; name another file, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::FileActions</name>
    <message>
        <source>Open a scenario, or files from AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::MainWindow</name>
    <message>
        <source>%1[*] — %2</source>
        <extracomment>%1 is a scenario&apos;s name, %2 the program&apos;s; [*] marks a scenario that is not saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::MessageBar</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::ServiceEventListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a service event as a screen reader says it; %1 is a time such as 1:32, %2 the sentence of ECS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come, %1: %2</source>
        <extracomment>the same for an event that lies after the moment that is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::TimelineChart</name>
    <message>
        <source>Simulating anew …</source>
        <extracomment>over the chart, while a changed scenario is simulated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task counts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to go to a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: healthy %2, running %3, desired %4; at least %5 must be healthy, at most %6 may exist.</source>
        <extracomment>the chart as a screen reader says it; %1 is a time such as 1:32</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::TopBar</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens one of the scenarios that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Grid Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what is undone, such as &quot;Change desired count to 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is what is done again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset the Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the E&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deployscope::Workspace</name>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the scenario as it was opened, and to its start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
