<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContainerWords</name>
    <message numerus="yes">
        <source>Container %1 of task %2 is UNHEALTHY: %n health check(s) in a row failed.</source>
        <translation>
            <numerusform>Container %1 of task %2 is UNHEALTHY: %n health check failed.</numerusform>
            <numerusform>Container %1 of task %2 is UNHEALTHY: %n health checks in a row failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>%n tasks on a container instance</extracomment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for %1: %2 to go</source>
        <extracomment>on the card of a service: %n counts tasks in PROVISIONING, %1 is an instance that boots, %2 a time such as 80 s</extracomment>
        <translation>
            <numerusform>%n task waits for %1: %2 to go</numerusform>
            <numerusform>%n tasks wait for %1: %2 to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for an instance</source>
        <extracomment>on the card of a service: %n counts tasks in PROVISIONING</extracomment>
        <translation>
            <numerusform>%n task waits for an instance</numerusform>
            <numerusform>%n tasks wait for an instance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has its %n task(s): a deployment never starts more than desired.</source>
        <extracomment>%1 is a task definition such as web:2; %n is the desired count</extracomment>
        <translation>
            <numerusform>%1 has its %n task: a deployment never starts more than desired.</numerusform>
            <numerusform>%1 has its %n tasks: a deployment never starts more than desired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but the cluster has no container instance.</source>
        <translation>
            <numerusform>%n more task wanted, but the cluster has no container instance.</numerusform>
            <numerusform>%n more tasks wanted, but the cluster has no container instance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but the host port is free on no instance, not on %1 either.</source>
        <translation>
            <numerusform>%n more task wanted, but the host port is free on no instance, not on %1 either.</numerusform>
            <numerusform>%n more tasks wanted, but the host port is free on no instance, not on %1 either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has enough CPU; %1 comes closest.</source>
        <translation>
            <numerusform>%n more task wanted, but no instance has enough CPU; %1 comes closest.</numerusform>
            <numerusform>%n more tasks wanted, but no instance has enough CPU; %1 comes closest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has enough memory; %1 comes closest.</source>
        <translation>
            <numerusform>%n more task wanted, but no instance has enough memory; %1 comes closest.</numerusform>
            <numerusform>%n more tasks wanted, but no instance has enough memory; %1 comes closest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance with a connected agent has room; the agent of %1 is disconnected.</source>
        <translation>
            <numerusform>%n more task wanted, but no instance with a connected agent has room; the agent of %1 is disconnected.</numerusform>
            <numerusform>%n more tasks wanted, but no instance with a connected agent has room; the agent of %1 is disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance meets the placement constraints, not %1 either.</source>
        <translation>
            <numerusform>%n more task wanted, but no instance meets the placement constraints, not %1 either.</numerusform>
            <numerusform>%n more tasks wanted, but no instance meets the placement constraints, not %1 either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but every instance that may take one, such as %1, has a task of the service already, and distinctInstance allows no second.</source>
        <translation>
            <numerusform>%n more task wanted, but every instance that may take one, such as %1, has a task of the service already, and distinctInstance allows no second.</numerusform>
            <numerusform>%n more tasks wanted, but every instance that may take one, such as %1, has a task of the service already, and distinctInstance allows no second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deployment of %1 has failed after %n failed task(s): nothing is started any more, and what runs stays.</source>
        <extracomment>%1 is a task definition such as web:2; %n counts tasks that failed</extracomment>
        <translation>
            <numerusform>The deployment of %1 has failed after %n failed task: nothing is started any more, and what runs stays.</numerusform>
            <numerusform>The deployment of %1 has failed after %n failed tasks: nothing is started any more, and what runs stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) cannot leave %1 yet, which is DRAINING: %2 healthy, at least %3 needed (%4 % of %5).</source>
        <extracomment>%1 is an instance; %2 tasks of the service are healthy, %3 is the lower bound: %4 percent of the desired count %5</extracomment>
        <translation>
            <numerusform>%n task cannot leave %1 yet, which is DRAINING: %2 healthy, at least %3 needed (%4 % of %5).</numerusform>
            <numerusform>%n tasks cannot leave %1 yet, which is DRAINING: %2 healthy, at least %3 needed (%4 % of %5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has a network interface left; %1 comes closest.</source>
        <translation>
            <numerusform>%n more task wanted, but no instance has a network interface left; %1 comes closest.</numerusform>
            <numerusform>%n more tasks wanted, but no instance has a network interface left; %1 comes closest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but an instance has at most 100 reserved ports, its own and static host ports together, and none has enough left; %1 comes closest.</source>
        <translation>
            <numerusform>%n more task wanted, but an instance has at most 100 reserved ports, its own and static host ports together, and none has enough left; %1 comes closest.</numerusform>
            <numerusform>%n more tasks wanted, but an instance has at most 100 reserved ports, its own and static host ports together, and none has enough left; %1 comes closest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n batches of tasks that are not listed</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalingReasonWords</name>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING: %1 boots and registers in %2.</source>
        <extracomment>%1 is a container instance, %2 a time such as 80 s</extracomment>
        <translation>
            <numerusform>%n task waits in PROVISIONING: %1 boots and registers in %2.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING: %1 boots and registers in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). Instances launched in %5: %4.</source>
        <translation>
            <numerusform>%n task waits in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). Instances launched in %5: %4.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). Instances launched in %5: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). The last instance still warms up; instances launched in %5: %4.</source>
        <extracomment>%1 is a percentage; %2, %3 and %4 are numbers of instances; %5 is a time such as 40 s</extracomment>
        <translation>
            <numerusform>%n task waits in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). The last instance still warms up; instances launched in %5: %4.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). The last instance still warms up; instances launched in %5: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but fit on no instance that the group launches (%1 CPU units, %2 MiB of memory).</source>
        <extracomment>%1 is a number of CPU units, %2 one of MiB</extracomment>
        <translation>
            <numerusform>%n task waits in PROVISIONING, but fits on no instance that the group launches (%1 CPU units, %2 MiB of memory).</numerusform>
            <numerusform>%n tasks wait in PROVISIONING, but fit on no instance that the group launches (%1 CPU units, %2 MiB of memory).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but the reservation of the capacity provider is %1 % (instances needed: %2, running: %3), not above its target capacity of %4 %.</source>
        <extracomment>%1 and %4 are percentages, %2 and %3 numbers of instances</extracomment>
        <translation>
            <numerusform>%n task waits in PROVISIONING, but the reservation of the capacity provider is %1 % (instances needed: %2, running: %3), not above its target capacity of %4 %.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING, but the reservation of the capacity provider is %1 % (instances needed: %2, running: %3), not above its target capacity of %4 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but the Auto Scaling group has its maximum size of %1.</source>
        <extracomment>%1 is a number of instances</extracomment>
        <translation>
            <numerusform>%n task waits in PROVISIONING, but the Auto Scaling group has its maximum size of %1.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING, but the Auto Scaling group has its maximum size of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but managed scaling is off: no instance is launched for them.</source>
        <translation>
            <numerusform>%n task waits in PROVISIONING, but managed scaling is off: no instance is launched for it.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING, but managed scaling is off: no instance is launched for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but the Availability Zones of the Auto Scaling group are lost.</source>
        <translation>
            <numerusform>%n task waits in PROVISIONING, but the Availability Zones of the Auto Scaling group are lost.</numerusform>
            <numerusform>%n tasks wait in PROVISIONING, but the Availability Zones of the Auto Scaling group are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalingWords</name>
    <message numerus="yes">
        <source>Capacity provider %1 launches %n instance(s): its reservation is %2 %, above %3 % (instances needed: %4, running: %5).</source>
        <extracomment>%1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances; %n counts those launched</extracomment>
        <translation>
            <numerusform>Capacity provider %1 launches %n instance: its reservation is %2 %, above %3 % (instances needed: %4, running: %5).</numerusform>
            <numerusform>Capacity provider %1 launches %n instances: its reservation is %2 %, above %3 % (instances needed: %4, running: %5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capacity provider %1 terminates %n empty instance(s): for fifteen minutes its reservation was below %3 %, now it is %2 % (instances needed: %4, running: %5).</source>
        <extracomment>%1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances; %n counts those terminated</extracomment>
        <translation>
            <numerusform>Capacity provider %1 terminates %n empty instance: for fifteen minutes its reservation was below %3 %, now it is %2 % (instances needed: %4, running: %5).</numerusform>
            <numerusform>Capacity provider %1 terminates %n empty instances: for fifteen minutes its reservation was below %3 %, now it is %2 % (instances needed: %4, running: %5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service %1 gets %2 requests a second, with %n healthy target(s).</source>
        <extracomment>%1 is a service, %2 a number such as 10; %n counts healthy targets</extracomment>
        <translation>
            <numerusform>Service %1 gets %2 requests a second, with %n healthy target.</numerusform>
            <numerusform>Service %1 gets %2 requests a second, with %n healthy targets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service %1 gets %2 requests a second, with %n healthy target(s), and uses %3 of the %4 CPU units that it reserves.</source>
        <extracomment>%1 is a service, %2 a number such as 10, %3 and %4 numbers of CPU units; %n counts healthy targets</extracomment>
        <translation>
            <numerusform>Service %1 gets %2 requests a second, with %n healthy target, and uses %3 of the %4 CPU units that it reserves.</numerusform>
            <numerusform>Service %1 gets %2 requests a second, with %n healthy targets, and uses %3 of the %4 CPU units that it reserves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>Deployment %1 is to keep %n task(s) from now on.</source>
        <translation>
            <numerusform>Deployment %1 is to keep %n task from now on.</numerusform>
            <numerusform>Deployment %1 is to keep %n tasks from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message numerus="yes">
        <source>%1, Availability Zone %2, CPU %3 of %4 units, memory %5 of %6 MiB, %n task(s)</source>
        <extracomment>a container instance in a list; %n counts tasks</extracomment>
        <translation>
            <numerusform>%1, Availability Zone %2, CPU %3 of %4 units, memory %5 of %6 MiB, %n task</numerusform>
            <numerusform>%1, Availability Zone %2, CPU %3 of %4 units, memory %5 of %6 MiB, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row got no answer.</source>
        <translation>
            <numerusform>Target %1 is unhealthy: %n health check in a row got no answer.</numerusform>
            <numerusform>Target %1 is unhealthy: %n health checks in a row got no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row failed, the last one with code %2.</source>
        <translation>
            <numerusform>Target %1 is unhealthy: %n health check in a row failed, the last one with code %2.</numerusform>
            <numerusform>Target %1 is unhealthy: %n health checks in a row failed, the last one with code %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row were refused.</source>
        <translation>
            <numerusform>Target %1 is unhealthy: %n health check in a row was refused.</numerusform>
            <numerusform>Target %1 is unhealthy: %n health checks in a row were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>Task %1 of %2 was placed on %3 in place of %4, with %n container(s).</source>
        <translation>
            <numerusform>Task %1 of %2 was placed on %3 in place of %4, with %n container.</numerusform>
            <numerusform>Task %1 of %2 was placed on %3 in place of %4, with %n containers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %1 of %2 was placed on %3, with %n container(s).</source>
        <translation>
            <numerusform>Task %1 of %2 was placed on %3, with %n container.</numerusform>
            <numerusform>Task %1 of %2 was placed on %3, with %n containers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <extracomment>below the lanes of as many tasks as there is room for</extracomment>
        <translation>
            <numerusform>and %n more task</numerusform>
            <numerusform>and %n more tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Fails: %n failed task(s) in %1, so it is rolled back to %2, complete %3 later; never fewer than %4 healthy.</source>
        <extracomment>%n counts tasks; %1 and %3 are lengths of time, %2 a task definition such as web:1, %4 the lowest number of healthy tasks at any moment</extracomment>
        <translation>
            <numerusform>Fails: %n failed task in %1, so it is rolled back to %2, complete %3 later; never fewer than %4 healthy.</numerusform>
            <numerusform>Fails: %n failed tasks in %1, so it is rolled back to %2, complete %3 later; never fewer than %4 healthy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fails: %n failed task(s) in %1, and nothing more is started, with %2 of %3 tasks healthy.</source>
        <extracomment>%n counts tasks; %1 is a length of time, %2 the number of healthy tasks of the desired %3</extracomment>
        <translation>
            <numerusform>Fails: %n failed task in %1, and nothing more is started, with %2 of %3 tasks healthy.</numerusform>
            <numerusform>Fails: %n failed tasks in %1, and nothing more is started, with %2 of %3 tasks healthy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deployscope::DeploymentControls</name>
    <message numerus="yes">
        <source>at least %n healthy</source>
        <extracomment>the lower bound; %n is a number of tasks</extracomment>
        <translation>
            <numerusform>at least %n healthy</numerusform>
            <numerusform>at least %n healthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n task(s)</source>
        <extracomment>the upper bound</extracomment>
        <translation>
            <numerusform>at most %n task</numerusform>
            <numerusform>at most %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deployscope::StretchDialog</name>
    <message numerus="yes">
        <source>%n picture(s), which play for %1 seconds and repeat.</source>
        <extracomment>%n pictures of a moving picture that plays for %1 seconds</extracomment>
        <translation>
            <numerusform>%n picture, which plays for %1 seconds and repeats.</numerusform>
            <numerusform>%n pictures, which play for %1 seconds and repeat.</numerusform>
        </translation>
    </message>
</context>
</TS>
