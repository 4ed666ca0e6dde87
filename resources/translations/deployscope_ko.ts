<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Change</name>
    <message>
        <source>Change desired count to %1</source>
        <translation>원하는 태스크 수를 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Change minimum healthy percent to %1 %</source>
        <translation>최소 정상 비율을 %1 %로 변경</translation>
    </message>
    <message>
        <source>Change maximum percent to %1 %</source>
        <translation>최대 비율을 %1 %로 변경</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 배포</translation>
    </message>
    <message>
        <source>Let the load balancer in</source>
        <translation>로드 밸런서의 트래픽 허용</translation>
    </message>
    <message>
        <source>Keep the load balancer out</source>
        <translation>로드 밸런서의 트래픽 차단</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a change such as &quot;Deploy web:2&quot;, %2 a time such as &quot;1:32&quot;</extracomment>
        <translation>%2에 %1</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>책갈피 추가</translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>책갈피 이름 변경</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>책갈피 제거</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>메모 작성</translation>
    </message>
</context>
<context>
    <name>ChartLabels</name>
    <message>
        <source>%1 starts</source>
        <extracomment>in the chart, at the moment when the deployment of %1 (such as web:2) starts; keep it very short</extracomment>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <extracomment>likewise, when it is complete</extracomment>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>likewise, when it is given up</extracomment>
        <translation>%1 실패</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>at most %1</source>
        <extracomment>a line of the chart: the upper bound</extracomment>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>a line of the chart: the lower bound</extracomment>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>all tasks</source>
        <extracomment>the names of the lines of the chart, at their ends; keep them very short</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>원하는 수</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>정상</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Filled in, because the input lacks it:</source>
        <translation>입력에 없어서 채워 넣은 항목:</translation>
    </message>
    <message>
        <source>Not used by the simulation:</source>
        <translation>시뮬레이션에서 사용하지 않는 항목:</translation>
    </message>
    <message>
        <source>Reads scenario or AWS files together, runs the coming deployment, and says what was read.</source>
        <translation>시나리오 파일이나 AWS 파일을 함께 읽고, 예정된 배포를 실행한 뒤, 무엇을 읽었는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Writes JSON for other programs.</source>
        <translation>다른 프로그램에서 쓸 수 있도록 JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Writes the result to a file in place of standard output.</source>
        <translation>결과를 표준 출력 대신 파일에 씁니다.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>deployscope [FILE…] opens the window, on the first lesson or on the files.</source>
        <translation>deployscope [FILE…]은 첫 번째 수업 또는 지정한 파일로 창을 엽니다.</translation>
    </message>
    <message>
        <source>These verbs need no display; each has a --help of its own:</source>
        <translation>다음 명령은 디스플레이가 필요 없으며, 각각 자체 --help가 있습니다:</translation>
    </message>
    <message>
        <source>Exit status: 0 done and good news; 1 done and bad news; 2 the input or the arguments cannot be used; 3 the program itself failed.</source>
        <translation>종료 상태: 0 완료되었고 결과가 좋음, 1 완료되었으나 결과가 나쁨, 2 입력 또는 인수를 사용할 수 없음, 3 프로그램 자체의 오류.</translation>
    </message>
    <message>
        <source>Found %1, which is neither a verb nor a file. The verbs of this version: %2.</source>
        <translation>%1은(는) 명령도 아니고 파일도 아닙니다. 이 버전의 명령: %2.</translation>
    </message>
    <message>
        <source>The program itself failed: %1.</source>
        <translation>프로그램 자체에 오류가 발생했습니다: %1.</translation>
    </message>
</context>
<context>
    <name>CommandResult</name>
    <message>
        <source>Standard output does not take what was to be written to it.</source>
        <translation>표준 출력에 내용을 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ContainerLines</name>
    <message>
        <source>%1: waits for %2 to start</source>
        <extracomment>a container in a list; %2 is another container</extracomment>
        <translation>%1: %2의 시작을 기다림</translation>
    </message>
    <message>
        <source>%1: waits for %2 to exit</source>
        <extracomment>a container in a list; %2 is another container</extracomment>
        <translation>%1: %2의 종료를 기다림</translation>
    </message>
    <message>
        <source>%1: waits for %2 to exit with code 0</source>
        <extracomment>a container in a list; %2 is another container</extracomment>
        <translation>%1: %2이(가) 코드 0으로 종료되기를 기다림</translation>
    </message>
    <message>
        <source>%1: waits for %2 to become HEALTHY</source>
        <extracomment>a container in a list; %2 is another container</extracomment>
        <translation>%1: %2이(가) HEALTHY가 되기를 기다림</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a container in a list; %2 is the API&apos;s word for its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a container in a list; %2 and %3 are the API&apos;s words for its state and its health</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: pulls its image</source>
        <extracomment>a container in a list</extracomment>
        <translation>%1: 이미지를 가져오는 중</translation>
    </message>
    <message>
        <source>%1: starts</source>
        <extracomment>a container in a list</extracomment>
        <translation>%1: 시작하는 중</translation>
    </message>
    <message>
        <source>%1: has been told to stop</source>
        <extracomment>a container in a list</extracomment>
        <translation>%1: 중지 신호를 받음</translation>
    </message>
    <message>
        <source>%1: never ran</source>
        <translation>%1: 실행된 적 없음</translation>
    </message>
    <message>
        <source>%1: exited with code %2</source>
        <extracomment>a container in a list; %2 is a number</extracomment>
        <translation>%1: 코드 %2(으)로 종료됨</translation>
    </message>
    <message>
        <source>container UNHEALTHY</source>
        <extracomment>on a tile: an essential container of the task fails its health check</extracomment>
        <translation>컨테이너 UNHEALTHY</translation>
    </message>
</context>
<context>
    <name>ContainerWords</name>
    <message>
        <source>Task %1 failed to start: others have waited for container %2 for its whole startTimeout of %3.</source>
        <translation>태스크 %1이(가) 시작하지 못했습니다. 다른 컨테이너들이 컨테이너 %2을(를) startTimeout인 %3 동안 기다렸습니다.</translation>
    </message>
    <message>
        <source>Task %1 failed to start: others need container %2, and it has not come to what they need.</source>
        <translation>태스크 %1이(가) 시작하지 못했습니다. 다른 컨테이너들이 필요로 하는 컨테이너 %2이(가) 요구된 상태에 이르지 못했습니다.</translation>
    </message>
    <message>
        <source>Task %1 failed to start: container %2 cannot be started.</source>
        <translation>태스크 %1을(를) 시작하지 못했습니다. 컨테이너 %2을(를) 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Task %1 failed to start: the image of container %2 cannot be pulled: %3.</source>
        <translation>태스크 %1이(가) 시작하지 못했습니다. 컨테이너 %2의 이미지를 가져올 수 없습니다: %3.</translation>
    </message>
    <message>
        <source>Task %1 failed to start: container %2 cannot be created, as the disk of %3 is full.</source>
        <translation>태스크 %1이(가) 시작하지 못했습니다. %3의 디스크가 가득 차서 컨테이너 %2을(를) 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Task %1 failed to start: container %2 was not started within 3 minutes.</source>
        <translation>태스크 %1이(가) 시작하지 못했습니다. 컨테이너 %2이(가) 3분 안에 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Task %1 is ACTIVATING: it is registered in several target groups.</source>
        <translation>태스크 %1이(가) ACTIVATING 상태입니다. 여러 대상 그룹에 등록됩니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 may begin; its image cannot be pulled, and that takes %3 to show.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 시작할 수 있습니다. 이미지를 가져올 수 없으며, 그것이 드러나기까지 %3 걸립니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 may begin; its image need not be pulled.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 시작할 수 있으며, 이미지를 가져올 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 may begin; pulling its image takes %3.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 시작할 수 있으며, 이미지를 가져오는 데 %3이(가) 걸립니다.</translation>
    </message>
    <message>
        <source>The image of container %1 of task %2 is there, and the container starts.</source>
        <translation>태스크 %2의 컨테이너 %1의 이미지가 준비되어 컨테이너가 시작됩니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 runs and needs no warm-up.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 실행 중이며 준비 시간이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 runs and warms up for %3.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 실행 중이며 %3 동안 준비합니다.</translation>
    </message>
    <message>
        <source>A health check of container %1 of task %2 failed.</source>
        <translation>태스크 %2의 컨테이너 %1의 상태 확인이 실패했습니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 passed its health check: it is HEALTHY.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 상태 확인을 통과했습니다. 이제 HEALTHY입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Container %1 of task %2 is UNHEALTHY: %n health check(s) in a row failed.</source>
        <translation>
            <numerusform>태스크 %2의 컨테이너 %1이(가) UNHEALTHY입니다. 상태 확인이 %n회 연속 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Container %1 of task %2 exited with code %3; it is essential, so the task ends.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 코드 %3(으)로 종료되었습니다. 필수 컨테이너이므로 태스크가 끝납니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 exited with code %3; it is not essential, so the task goes on.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 코드 %3(으)로 종료되었습니다. 필수 컨테이너가 아니므로 태스크는 계속됩니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 was sent SIGTERM and takes %3 to leave.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) SIGTERM을 받았으며 종료하는 데 %3이(가) 걸립니다.</translation>
    </message>
    <message>
        <source>The image of container %1 of task %2 cannot be pulled, and the container is given up.</source>
        <translation>태스크 %2의 컨테이너 %1의 이미지를 가져올 수 없어 컨테이너를 포기합니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 cannot be created, as the disk is full, and is given up.</source>
        <translation>디스크가 가득 차서 태스크 %2의 컨테이너 %1을(를) 만들 수 없어 포기합니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 was not started within 3 minutes and is given up.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 3분 안에 시작되지 않아 포기했습니다.</translation>
    </message>
    <message>
        <source>Container %1 of task %2 stopped with exit code %3.</source>
        <translation>태스크 %2의 컨테이너 %1이(가) 종료 코드 %3(으)로 중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The last moment, in seconds; usually the end of the run.</source>
        <translation>마지막 시점(초)입니다. 기본값은 실행이 끝나는 시점입니다.</translation>
    </message>
    <message>
        <source>Begins a CSV with a byte order mark.</source>
        <translation>CSV를 바이트 순서 표시(BOM)로 시작합니다.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Found a --to that lies before --from. Exchange the two.</source>
        <translation>--to가 --from보다 앞에 있습니다. 두 값을 서로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The first moment, in seconds; usually 0.</source>
        <translation>첫 시점(초)입니다. 기본값은 0입니다.</translation>
    </message>
    <message>
        <source>What to write: the chart as FILE.svg, FILE.png or FILE.pdf; its numbers as FILE.csv, or with the tasks&apos; lanes as FILE.json; a Chrome trace as FILE.trace.json; the cluster as a moving picture as FILE.gif.</source>
        <translation>출력할 파일: 차트는 FILE.svg, FILE.png 또는 FILE.pdf, 그 수치는 FILE.csv, 수치와 태스크별 레인은 FILE.json, Chrome 트레이스는 FILE.trace.json, 움직이는 클러스터 그림은 FILE.gif.</translation>
    </message>
    <message>
        <source>Found %1 for -o, expected a file that ends in .svg, .png, .pdf, .csv, .json, .trace.json or .gif.</source>
        <translation>-o에 지정된 값: %1. .svg, .png, .pdf, .csv, .json, .trace.json 또는 .gif로 끝나는 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>Found --bom for a file that is no .csv. Leave it out.</source>
        <translation>.csv가 아닌 파일에 --bom이 지정되었습니다. --bom을 빼십시오.</translation>
    </message>
    <message>
        <source>Writes the timeline chart (SVG, PNG, PDF), its numbers (CSV, JSON), a Chrome trace, or the cluster as a moving picture (GIF).</source>
        <translation>타임라인 차트(SVG, PNG, PDF), 그 수치(CSV, JSON), Chrome 트레이스 또는 움직이는 클러스터 그림(GIF)을 출력합니다.</translation>
    </message>
    <message>
        <source>1200x840, of a GIF 960x600</source>
        <translation>1200x840이며 GIF는 960x600</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The scenario has no service, so there is no chart of its tasks.</source>
        <translation>시나리오에 서비스가 없으므로 태스크 차트도 없습니다.</translation>
    </message>
    <message>
        <source>%1 has none of the endings that a picture of the cluster can be written with: .svg, .png.</source>
        <translation>%1은(는) 클러스터 그림을 저장할 수 있는 확장자로 끝나지 않습니다: .svg, .png.</translation>
    </message>
    <message>
        <source>%1 has none of the endings that a run can be written with: .svg, .png, .pdf, .csv, .json, .trace.json, .gif.</source>
        <translation>%1은(는) 실행을 저장할 수 있는 확장자로 끝나지 않습니다: .svg, .png, .pdf, .csv, .json, .trace.json, .gif.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Fault: container instance %1 is lost.</source>
        <translation>장애: 컨테이너 인스턴스 %1이(가) 사라집니다.</translation>
    </message>
    <message>
        <source>The agent of %1 is connected to ECS again.</source>
        <translation>%1의 에이전트가 다시 ECS에 연결됩니다.</translation>
    </message>
    <message>
        <source>Fault: the agent of %1 is cut off from ECS.</source>
        <translation>장애: %1의 에이전트가 ECS에서 끊깁니다.</translation>
    </message>
    <message>
        <source>Fault: Availability Zone %1 is lost.</source>
        <translation>장애: 가용 영역 %1이(가) 사라집니다.</translation>
    </message>
    <message>
        <source>Availability Zone %1 is restored.</source>
        <translation>가용 영역 %1이(가) 복구됩니다.</translation>
    </message>
    <message>
        <source>Fault: a container of task %1 exits by itself.</source>
        <translation>장애: 태스크 %1의 컨테이너가 스스로 종료됩니다.</translation>
    </message>
    <message>
        <source>Fault: task %1 answers %2 with %3.</source>
        <extracomment>%2 is a path such as /health, %3 an HTTP status such as 503</extracomment>
        <translation>장애: 태스크 %1이(가) %2에 %3(으)로 응답합니다.</translation>
    </message>
    <message>
        <source>Fault: tasks that start from now on behave in another way.</source>
        <translation>장애: 지금부터 시작되는 태스크는 다르게 동작합니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: no container instance %1 is registered at this moment.</source>
        <translation>장애가 일어나지 않았습니다. 지금 등록된 컨테이너 인스턴스 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: the agent of %1 is in that state already.</source>
        <translation>장애가 일어나지 않았습니다. %1의 에이전트는 이미 그 상태입니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: Availability Zone %1 is lost already.</source>
        <translation>장애가 일어나지 않았습니다. 가용 영역 %1은(는) 이미 사라졌습니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: Availability Zone %1 is not lost.</source>
        <translation>장애가 일어나지 않았습니다. 가용 영역 %1은(는) 사라지지 않았습니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: no container instance is in Availability Zone %1.</source>
        <translation>장애가 일어나지 않았습니다. 가용 영역 %1에 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: the containers of task %1 do not run at this moment.</source>
        <translation>장애가 일어나지 않았습니다. 지금 태스크 %1의 컨테이너가 실행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: there is no task %1 at this moment.</source>
        <translation>장애가 일어나지 않았습니다. 지금 태스크 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Container instance %1 is gone, and all that ran on it.</source>
        <translation>컨테이너 인스턴스 %1과(와) 그 위에서 실행되던 모든 것이 사라졌습니다.</translation>
    </message>
    <message>
        <source>Container instance %1 is DRAINING: it gets no new tasks, and those of services are replaced elsewhere.</source>
        <translation>컨테이너 인스턴스 %1이(가) DRAINING 상태입니다. 새 태스크를 받지 않으며, 서비스의 태스크는 다른 곳에서 교체됩니다.</translation>
    </message>
    <message>
        <source>Container instance %1 is ACTIVE again and takes tasks.</source>
        <translation>컨테이너 인스턴스 %1이(가) 다시 ACTIVE 상태가 되어 태스크를 받습니다.</translation>
    </message>
    <message>
        <source>The agent of %1 is disconnected: its tasks go on, and no task is placed there.</source>
        <translation>%1의 에이전트 연결이 끊겼습니다. 태스크는 계속 실행되지만 새 태스크는 배치되지 않습니다.</translation>
    </message>
    <message>
        <source>The agent of %1 is connected again: tasks can be placed there.</source>
        <translation>%1의 에이전트가 다시 연결되어 태스크를 배치할 수 있습니다.</translation>
    </message>
    <message>
        <source>Availability Zone %1 is lost with all its container instances.</source>
        <translation>가용 영역 %1이(가) 모든 컨테이너 인스턴스와 함께 사라졌습니다.</translation>
    </message>
    <message>
        <source>Availability Zone %1 is back: the instances that were lost with it register anew.</source>
        <translation>가용 영역 %1이(가) 돌아왔습니다. 함께 사라졌던 인스턴스가 다시 등록됩니다.</translation>
    </message>
    <message>
        <source>Task %1 stopped: its container instance %2 is gone.</source>
        <translation>태스크 %1이(가) 중지되었습니다. 컨테이너 인스턴스 %2이(가) 사라졌습니다.</translation>
    </message>
    <message>
        <source>Task %1 is stopped by a person: it was sent SIGTERM at once, without draining first, and takes %2 to leave.</source>
        <translation>사람이 태스크 %1을(를) 중지합니다. 드레이닝 없이 바로 SIGTERM을 받았으며, 종료하는 데 %2이(가) 걸립니다.</translation>
    </message>
    <message>
        <source>Target %1 is unused: its container instance is gone.</source>
        <translation>대상 %1은(는) unused 상태입니다. 컨테이너 인스턴스가 사라졌습니다.</translation>
    </message>
    <message>
        <source>Task %1 answers %2 with %3 from now on.</source>
        <extracomment>%2 is a path such as /health, %3 an HTTP status such as 503</extracomment>
        <translation>지금부터 태스크 %1은(는) %2에 %3(으)로 응답합니다.</translation>
    </message>
    <message>
        <source>Tasks of %1 that start from now on behave in another way.</source>
        <translation>지금부터 시작되는 %1의 태스크는 다르게 동작합니다.</translation>
    </message>
    <message>
        <source>CloudWatch has judged the metric of an alarm anew.</source>
        <translation>CloudWatch가 경보의 지표를 다시 평가했습니다.</translation>
    </message>
    <message>
        <source>Fault: the registries of images do not answer.</source>
        <translation>장애: 이미지 레지스트리가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The registries of images answer again.</source>
        <translation>이미지 레지스트리가 다시 응답합니다.</translation>
    </message>
    <message>
        <source>Image %1 is pushed to its registry.</source>
        <translation>이미지 %1을(를) 레지스트리에 푸시합니다.</translation>
    </message>
    <message>
        <source>Fault: image %1 is removed from its registry.</source>
        <translation>장애: 이미지 %1이(가) 레지스트리에서 삭제됩니다.</translation>
    </message>
    <message>
        <source>Fault: the disk of %1 runs full.</source>
        <translation>장애: %1의 디스크가 가득 찹니다.</translation>
    </message>
    <message>
        <source>The disk of %1 is freed.</source>
        <translation>%1의 디스크를 비웁니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: image %1 is not in its registry.</source>
        <translation>장애가 일어나지 않았습니다. 이미지 %1이(가) 레지스트리에 없습니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: the disk of %1 is in that state already.</source>
        <translation>장애가 일어나지 않았습니다. %1의 디스크는 이미 그 상태입니다.</translation>
    </message>
    <message>
        <source>A fault came to nothing: the registries are in that state already.</source>
        <translation>장애가 일어나지 않았습니다. 레지스트리는 이미 그 상태입니다.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”에 저장하지 않은 변경 사항이 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>변경 사항 버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Saving over %1 would lose the comments in it.</source>
        <translation>%1에 덮어써서 저장하면 파일 안의 주석이 사라집니다.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Lose the comments</source>
        <translation>주석 없이 저장</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>ports %1</source>
        <extracomment>%1 are port ranges
----------
the host ports in use on an instance</extracomment>
        <translation>포트 %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>clients</source>
        <extracomment>beside the people who use the service, left of the load balancer</extracomment>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>computing the new run …</source>
        <extracomment>over the picture, while a changed scenario is simulated</extracomment>
        <translation>새 실행을 계산하는 중 …</translation>
    </message>
    <message>
        <source>targets:</source>
        <extracomment>legend: what follows are the signs of targets</extracomment>
        <translation>대상:</translation>
    </message>
    <message>
        <source>%1 of %2 healthy</source>
        <translation>%2개 중 %1개 정상</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>서비스 %1</translation>
    </message>
    <message>
        <source>desired %1</source>
        <extracomment>the desired count of a service</extracomment>
        <translation>원하는 수 %1</translation>
    </message>
    <message>
        <source>target group %1</source>
        <translation>대상 그룹 %1</translation>
    </message>
    <message>
        <source>lets nothing in from the load balancer</source>
        <translation>로드 밸런서의 트래픽을 전혀 허용하지 않음</translation>
    </message>
    <message>
        <source>lets the load balancer in at all ports</source>
        <translation>모든 포트에서 로드 밸런서의 트래픽 허용</translation>
    </message>
    <message>
        <source>all ports</source>
        <translation>모든 포트</translation>
    </message>
    <message>
        <source>lets the load balancer in at ports %1</source>
        <extracomment>%1 are port ranges</extracomment>
        <translation>포트 %1에서 로드 밸런서의 트래픽 허용</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>로드 밸런서</translation>
    </message>
    <message>
        <source>port ? → %1</source>
        <extracomment>on a tile: the host port is not known yet; %1 is the container port</extracomment>
        <translation>포트 ? → %1</translation>
    </message>
    <message>
        <source>:%1 → %2</source>
        <extracomment>on a tile: host port, container port</extracomment>
        <translation>:%1 → %2</translation>
    </message>
    <message>
        <source>%1  + %2</source>
        <extracomment>on a tile: the first of several ports, and how many more there are</extracomment>
        <translation>%1  + %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>of a resource: in use, in all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>mem</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>%1 %2 in use</source>
        <extracomment>a resource and how much of it is in use, such as &apos;CPU 512/1024&apos;</extracomment>
        <translation>%1 %2 사용 중</translation>
    </message>
    <message>
        <source>%1: %2 healthy, %3 initial, %4 unhealthy, %5 draining</source>
        <extracomment>the targets of a target group by state</extracomment>
        <translation>%1: 정상 %2, 초기 %3, 비정상 %4, 드레이닝 %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a thing and its name
----------
what a task waits for, and how long
----------
security groups and what they let in</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <extracomment>%1 are ports such as &apos;:80&apos;</extracomment>
        <translation>%1에서 수신 대기</translation>
    </message>
    <message>
        <source>security groups: %1</source>
        <translation>보안 그룹: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a revision and how its tasks stand</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2; %3.</source>
        <extracomment>a service, its desired count, its revisions</extracomment>
        <translation>%1, %2; %3.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a task: name, revision, status of the API, state in a word</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <extracomment>%n tasks on a container instance</extracomment>
        <translation>
            <numerusform>태스크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>container instance %1 %2</source>
        <extracomment>a container instance and its type</extracomment>
        <translation>컨테이너 인스턴스 %1 %2</translation>
    </message>
    <message>
        <source>no place: %1</source>
        <extracomment>why the next task cannot be placed: %1 is such as &apos;no instances&apos;</extracomment>
        <translation>배치 불가: %1</translation>
    </message>
    <message>
        <source>no place: %1 (%2)</source>
        <extracomment>why the next task cannot be placed: %1 is such as &apos;port in use&apos;, %2 an instance</extracomment>
        <translation>배치 불가: %1 (%2)</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>태스크 없음</translation>
    </message>
    <message>
        <source>health check: GET %1 every %2</source>
        <extracomment>%1 is a path such as /health, %2 a length of time</extracomment>
        <translation>상태 확인: GET %1, %2마다</translation>
    </message>
    <message>
        <source>lets nothing in</source>
        <translation>아무 트래픽도 허용하지 않음</translation>
    </message>
    <message>
        <source>Availability Zone %1</source>
        <translation>가용 영역 %1</translation>
    </message>
    <message>
        <source>target %1: %2</source>
        <extracomment>a target and its state; %3 is why</extracomment>
        <translation>대상 %1: %2</translation>
    </message>
    <message>
        <source>target %1: %2, %3</source>
        <translation>대상 %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for %1: %2 to go</source>
        <extracomment>on the card of a service: %n counts tasks in PROVISIONING, %1 is an instance that boots, %2 a time such as 80 s</extracomment>
        <translation>
            <numerusform>태스크 %n개가 %1 대기 중: %2 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for an instance</source>
        <extracomment>on the card of a service: %n counts tasks in PROVISIONING</extracomment>
        <translation>
            <numerusform>태스크 %n개가 인스턴스 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>bake time: %1 to go</source>
        <extracomment>on the card of a service: its deployment watches alarms for so long yet</extracomment>
        <translation>베이크 시간: %1 남음</translation>
    </message>
    <message>
        <source>throttled: next start in %1</source>
        <extracomment>on the card of a service whose tasks fail to start</extracomment>
        <translation>시작 제한됨: 다음 시작까지 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share of all requests</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <extracomment>what clients send in each second; %1 is a number such as 10</extracomment>
        <translation>초당 요청 %1개</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <extracomment>%1 is a share of all requests such as 50 %</extracomment>
        <translation>%1 응답 없음</translation>
    </message>
    <message>
        <source>%1 fail: %2</source>
        <extracomment>%1 is a share of all requests such as 50 %, %2 an HTTP status such as 503</extracomment>
        <translation>%1 실패: %2</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>No registry can be reached any more: images that are not on an instance cannot be pulled.</source>
        <translation>이제 어떤 레지스트리에도 연결할 수 없습니다. 인스턴스에 없는 이미지는 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>Registries can be reached again.</source>
        <translation>레지스트리에 다시 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Image %1 is no longer in its registry.</source>
        <translation>이미지 %1이(가) 더 이상 레지스트리에 없습니다.</translation>
    </message>
    <message>
        <source>Image %1 is in its registry.</source>
        <translation>이미지 %1이(가) 레지스트리에 있습니다.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: no image can be pulled to it and no container created there.</source>
        <translation>%1의 디스크가 가득 찼습니다. 이미지를 가져올 수도, 컨테이너를 만들 수도 없습니다.</translation>
    </message>
    <message>
        <source>The disk of %1 has room again.</source>
        <translation>%1의 디스크에 다시 여유가 생겼습니다.</translation>
    </message>
    <message>
        <source>Container instance %1 does not join the cluster: %3, as its role %2 is not authorized to perform %4.</source>
        <extracomment>%1 is a container instance, %2 a role, %3 the error and %4 the call as AWS names them</extracomment>
        <translation>컨테이너 인스턴스 %1이(가) 클러스터에 참여하지 못합니다: %3. 역할 %2에 %4 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Role %1 has the permission %2 from now on.</source>
        <translation>이제부터 역할 %1에 %2 권한이 있습니다.</translation>
    </message>
    <message>
        <source>Role %1 has no longer the permission %2.</source>
        <translation>역할 %1에 더 이상 %2 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The image of task %1 cannot be pulled (%2); the copy on %3 is used.</source>
        <translation>태스크 %1의 이미지를 가져올 수 없어(%2) %3에 있는 사본을 사용합니다.</translation>
    </message>
    <message>
        <source>The image of container %1 of task %2 cannot be pulled; the copy on %3 is used.</source>
        <translation>태스크 %2의 컨테이너 %1의 이미지를 가져올 수 없어 %3에 있는 사본을 사용합니다.</translation>
    </message>
    <message>
        <source>its registry does not answer</source>
        <translation>레지스트리가 응답하지 않음</translation>
    </message>
    <message>
        <source>the role lacks a permission to read it</source>
        <translation>역할에 읽기 권한이 없음</translation>
    </message>
    <message>
        <source>the registry has no such repository: %1</source>
        <translation>레지스트리에 그런 리포지토리가 없음: %1</translation>
    </message>
    <message>
        <source>the registry has no such image: %1</source>
        <translation>레지스트리에 그런 이미지가 없음: %1</translation>
    </message>
    <message>
        <source>the disk of the instance has no room for it</source>
        <translation>인스턴스의 디스크에 공간이 없음</translation>
    </message>
</context>
<context>
    <name>InspectionWords</name>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>a moment that is still to come, such as &apos;1:45 (in 13 s)&apos;</extracomment>
        <translation>%1(%2 후)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <extracomment>a moment that is over, such as &apos;1:15 (17 s ago)&apos;</extracomment>
        <translation>%1(%2 전)</translation>
    </message>
    <message>
        <source>container port %1, host port not known yet</source>
        <extracomment>the host port is not known yet; %1 is the container port</extracomment>
        <translation>컨테이너 포트 %1, 호스트 포트 미정</translation>
    </message>
    <message>
        <source>%1 → container port %2</source>
        <extracomment>%1 is the host port, %2 the container port</extracomment>
        <translation>%1 → 컨테이너 포트 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a target and its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>in this status since</source>
        <translation>이 상태가 된 시각</translation>
    </message>
    <message>
        <source>created</source>
        <translation>생성됨</translation>
    </message>
    <message>
        <source>image pulled</source>
        <extracomment>the pull of a container image</extracomment>
        <translation>이미지 가져오기 완료</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>RUNNING</translation>
    </message>
    <message>
        <source>answers from</source>
        <extracomment>its warm-up ends</extracomment>
        <translation>응답 시작</translation>
    </message>
    <message>
        <source>deregistration delay ends</source>
        <translation>등록 취소 지연 종료</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>of a resource: in use, in all</extracomment>
        <translation>%2 중 %1 사용 중</translation>
    </message>
    <message>
        <source>%1, %2 of them by others</source>
        <extracomment>of a resource: in use, and how much of that other tasks hold</extracomment>
        <translation>%1, 그중 %2은(는) 다른 태스크가 사용</translation>
    </message>
    <message>
        <source>by the load balancer&apos;s security groups</source>
        <translation>로드 밸런서의 보안 그룹이 차단</translation>
    </message>
    <message>
        <source>by the security groups in front of the target</source>
        <translation>대상 앞의 보안 그룹이 차단</translation>
    </message>
    <message>
        <source>%1 of %2 failed in a row</source>
        <extracomment>health checks that failed one after the other, and how many make the target unhealthy</extracomment>
        <translation>%2회 중 %1회 연속 실패</translation>
    </message>
    <message>
        <source>%1 of %2 passed in a row</source>
        <extracomment>health checks that passed one after the other, and how many make the target healthy</extracomment>
        <translation>%2회 중 %1회 연속 통과</translation>
    </message>
    <message>
        <source>%1 % of all</source>
        <extracomment>%1 is a number of per cent</extracomment>
        <translation>전체의 %1%</translation>
    </message>
    <message>
        <source>%1, not answered well</source>
        <extracomment>%1 is a share such as &apos;50 % of all&apos;</extracomment>
        <translation>%1, 제대로 응답하지 못함</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>status of a task in the API, and its state in a word</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of the inspector: a task and its revision</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>container instance</source>
        <translation>컨테이너 인스턴스</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>컨테이너</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>reserves</source>
        <extracomment>reserved on the instance</extracomment>
        <translation>예약</translation>
    </message>
    <message>
        <source>CPU %1 units, memory %2 MiB</source>
        <translation>CPU %1 유닛, 메모리 %2MiB</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>종료 코드</translation>
    </message>
    <message>
        <source>type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Availability Zone</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>CPU units</source>
        <translation>CPU 유닛</translation>
    </message>
    <message>
        <source>memory in MiB</source>
        <translation>메모리(MiB)</translation>
    </message>
    <message>
        <source>host ports in use</source>
        <translation>사용 중인 호스트 포트</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>security groups</source>
        <translation>보안 그룹</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>container instance %1</source>
        <extracomment>title of the inspector; %1 is such as i-1</extracomment>
        <translation>컨테이너 인스턴스 %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>대상 그룹</translation>
    </message>
    <message>
        <source>task</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>health checks</source>
        <translation>상태 확인</translation>
    </message>
    <message>
        <source>next health check</source>
        <translation>다음 상태 확인</translation>
    </message>
    <message>
        <source>time-out</source>
        <extracomment>of a health check</extracomment>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>in this state since</source>
        <translation>이 상태가 된 시각</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>title of the inspector; %1 is such as i-1:32768</extracomment>
        <translation>대상 %1</translation>
    </message>
    <message>
        <source>%1 lets in</source>
        <extracomment>inbound rules; %1 is a security group</extracomment>
        <translation>%1 인바운드 규칙</translation>
    </message>
    <message>
        <source>%1 lets out</source>
        <extracomment>outbound rules of the load balancer&apos;s security group %1</extracomment>
        <translation>%1 아웃바운드 규칙</translation>
    </message>
    <message>
        <source>They let the load balancer reach the tasks only where a rule says so. Answers always come back.</source>
        <translation>규칙이 허용하는 경우에만 로드 밸런서가 태스크에 연결할 수 있습니다. 응답은 항상 돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>InterestWords</name>
    <message>
        <source>Change</source>
        <extracomment>a person, a pipeline or a fault changes something</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Scheduler decision</source>
        <translation>스케줄러의 결정</translation>
    </message>
    <message>
        <source>Health transition</source>
        <translation>상태 전환</translation>
    </message>
    <message>
        <source>Milestone</source>
        <extracomment>a deployment has ended, or the service is steady</extracomment>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Bound reached</source>
        <extracomment>healthy tasks are as few as allowed, or tasks as many as allowed</extracomment>
        <translation>한도 도달</translation>
    </message>
    <message>
        <source>Something is blocked</source>
        <translation>무언가 막힘</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>provisioning</source>
        <extracomment>what a task is doing, in its lane of the timeline; keep these very short</extracomment>
        <translation>프로비저닝 중</translation>
    </message>
    <message>
        <source>pulling</source>
        <extracomment>the image is on its way</extracomment>
        <translation>이미지 가져오는 중</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>비정상</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>드레이닝</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>not healthy yet</source>
        <extracomment>RUNNING, and not healthy yet</extracomment>
        <translation>아직 정상 아님</translation>
    </message>
</context>
<context>
    <name>LessonsCommand</name>
    <message>
        <source>Lists the built-in lessons and scenarios: id, title.</source>
        <translation>기본 제공 수업과 시나리오의 목록을 표시합니다: ID, 제목.</translation>
    </message>
    <message>
        <source>Writes the list to a file in place of standard output.</source>
        <translation>목록을 표준 출력 대신 파일에 씁니다.</translation>
    </message>
</context>
<context>
    <name>LoadBalancerWords</name>
    <message>
        <source>%1 was called for target group %2.</source>
        <extracomment>%1 is an API call, %2 a target group</extracomment>
        <translation>대상 그룹 %2에 대해 %1이(가) 호출되었습니다.</translation>
    </message>
    <message>
        <source>%1 was called for rule %2 of %3.</source>
        <extracomment>%1 is an API call, %2 the priority of a rule or `default`, %3 a listener</extracomment>
        <translation>%3의 규칙 %2에 대해 %1이(가) 호출되었습니다.</translation>
    </message>
    <message>
        <source>Target group %1 is checked with other settings from now on: %2.</source>
        <extracomment>%2 are settings as the API names them</extracomment>
        <translation>이제부터 대상 그룹 %1의 상태 확인 설정이 바뀝니다: %2.</translation>
    </message>
    <message>
        <source>Target group %1 has other attributes from now on: %2.</source>
        <extracomment>%2 are attributes as the API names them</extracomment>
        <translation>이제부터 대상 그룹 %1의 속성이 바뀝니다: %2.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 exists from now on: requests for %3 go to %4.</source>
        <extracomment>%1 is the priority of a rule, %2 a listener, %3 path patterns, %4 target groups or an HTTP status</extracomment>
        <translation>이제부터 %2에 규칙 %1이(가) 있습니다: %3에 대한 요청은 %4(으)로 갑니다.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 takes requests for %3 from now on.</source>
        <extracomment>%1 is the priority of a rule, %2 a listener, %3 path patterns</extracomment>
        <translation>이제부터 %2의 규칙 %1은(는) %3에 대한 요청을 받습니다.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 sends its requests to %3 from now on.</source>
        <extracomment>%1 is the priority of a rule or `default`, %2 a listener, %3 target groups or an HTTP status</extracomment>
        <translation>이제부터 %2의 규칙 %1은(는) 요청을 %3(으)로 보냅니다.</translation>
    </message>
    <message>
        <source>Rule %1 of %2 exists no longer.</source>
        <extracomment>%1 is the priority of a rule, %2 a listener</extracomment>
        <translation>%2의 규칙 %1이(가) 없어졌습니다.</translation>
    </message>
    <message>
        <source>A listener rule forwards to target group %1 from now on: its targets are checked.</source>
        <translation>이제부터 리스너 규칙이 대상 그룹 %1(으)로 전달합니다: 이 그룹의 대상이 확인됩니다.</translation>
    </message>
    <message>
        <source>No listener rule forwards to target group %1 any more: its targets are unused.</source>
        <translation>대상 그룹 %1(으)로 전달하는 리스너 규칙이 더 이상 없습니다: 이 그룹의 대상은 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>Clients send no requests for %1 from now on.</source>
        <extracomment>%1 is a path such as /</extracomment>
        <translation>이제부터 클라이언트가 %1에 요청을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Clients send %1 requests a second for %2 from now on.</source>
        <extracomment>%1 is a number such as 10, %2 a path such as /</extracomment>
        <translation>이제부터 클라이언트가 %2에 초당 %1개의 요청을 보냅니다.</translation>
    </message>
</context>
<context>
    <name>NarrationWords</name>
    <message>
        <source>At %1 %2 is updated to %3.</source>
        <extracomment>%1 is a time such as 1:00, %2 a service, %3 a task definition such as web:2</extracomment>
        <translation>%1에 %2이(가) %3(으)로 업데이트됩니다.</translation>
    </message>
    <message>
        <source>At %1 %2 is deployed anew.</source>
        <extracomment>%1 is a time such as 1:00, %2 a service</extracomment>
        <translation>%1에 %2이(가) 새로 배포됩니다.</translation>
    </message>
    <message>
        <source>At %1 the settings of %2 change.</source>
        <extracomment>%1 is a time such as 1:00, %2 a service</extracomment>
        <translation>%1에 %2의 설정이 변경됩니다.</translation>
    </message>
    <message>
        <source>At %1 a security group rule is added.</source>
        <translation>%1에 보안 그룹 규칙이 추가됩니다.</translation>
    </message>
    <message>
        <source>At %1 a security group rule is taken away.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation>%1에 보안 그룹 규칙이 제거됩니다.</translation>
    </message>
    <message>
        <source>Nothing more happens until something is changed or deployed.</source>
        <translation>무언가를 변경하거나 배포하기 전까지는 더 이상 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>Deploying %1: %2 of %3 new tasks are healthy.</source>
        <extracomment>%1 is a task definition such as web:2</extracomment>
        <translation>%1 배포 중: 새 태스크 %3개 중 %2개가 정상입니다.</translation>
    </message>
    <message>
        <source>A security group blocks the health checks: that of %1 in %2 will time out.</source>
        <extracomment>%1 is a target such as i-1:32768, %2 the time until then</extracomment>
        <translation>보안 그룹이 상태 확인을 차단합니다: %2 후에 %1의 상태 확인이 시간 초과됩니다.</translation>
    </message>
    <message>
        <source>The health check of %1 in %2 will fail.</source>
        <translation>%2 후에 %1의 상태 확인이 실패합니다.</translation>
    </message>
    <message>
        <source>%1 will exit by itself in %2.</source>
        <translation>%2 후에 %1이(가) 스스로 종료됩니다.</translation>
    </message>
    <message>
        <source>Rolling back to %1: %2 of %3 tasks are healthy.</source>
        <extracomment>%1 is a task definition such as web:1</extracomment>
        <translation>%1(으)로 롤백 중: 태스크 %3개 중 %2개가 정상입니다.</translation>
    </message>
    <message>
        <source>Deploying %1: %2 of %3 new tasks are healthy; %4 of the %5 failures at which the circuit breaker gives up.</source>
        <extracomment>%1 is a task definition such as web:2; %4 tasks have failed of the %5 at which the circuit breaker acts</extracomment>
        <translation>%1 배포 중: 새 태스크 %3개 중 %2개가 정상입니다. 서킷 브레이커가 포기하는 실패 %5번 중 %4번입니다.</translation>
    </message>
    <message>
        <source>At %1 a task is stopped by a person.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation>%1에 사람이 태스크를 중지합니다.</translation>
    </message>
    <message>
        <source>At %1 container instances come, go or change their status.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation>%1에 컨테이너 인스턴스가 오거나 떠나거나 상태가 바뀝니다.</translation>
    </message>
    <message>
        <source>At %1 something befalls the cluster.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation>%1에 클러스터에 장애가 일어납니다.</translation>
    </message>
    <message>
        <source>At %1 the settings of a target group change.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation>%1에 대상 그룹의 설정이 바뀝니다.</translation>
    </message>
    <message>
        <source>At %1 a listener rule changes.</source>
        <extracomment>%1 is a time such as 1:00</extracomment>
        <translation>%1에 리스너 규칙이 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>Found %1 for %2, expected %3.</source>
        <translation>%2에 지정된 값: %1. 필요한 값: %3.</translation>
    </message>
    <message>
        <source>seconds of 0 or more with at most three decimals, such as 92.5</source>
        <translation>0 이상의 초(소수점 이하 최대 세 자리), 예: 92.5</translation>
    </message>
    <message>
        <source>a width and a height from %1 to %2, such as 1280x720</source>
        <translation>%1에서 %2까지의 너비와 높이, 예: 1280x720</translation>
    </message>
</context>
<context>
    <name>PictureArguments</name>
    <message>
        <source>The picture&apos;s width and height; usually %1.</source>
        <translation>그림의 너비와 높이입니다. 기본값은 %1입니다.</translation>
    </message>
    <message>
        <source>The colours; usually light.</source>
        <translation>색상입니다. 기본값은 light입니다.</translation>
    </message>
    <message>
        <source>Pixels of a point in a PNG or GIF; usually 1.</source>
        <translation>PNG나 GIF에서 1포인트당 픽셀 수입니다. 기본값은 1입니다.</translation>
    </message>
</context>
<context>
    <name>PipelineWords</name>
    <message>
        <source>Pipeline %1 starts its execution %2.</source>
        <extracomment>%1 is the name of a pipeline, %2 the number of its execution</extracomment>
        <translation>파이프라인 %1이(가) 실행 %2을(를) 시작합니다.</translation>
    </message>
    <message>
        <source>%1 starts.</source>
        <extracomment>%1 is a stage and its action, such as Build/Build</extracomment>
        <translation>%1이(가) 시작됩니다.</translation>
    </message>
    <message>
        <source>%1 starts and takes %2.</source>
        <extracomment>%1 is a stage and its action, such as Build/Build; %2 a length of time</extracomment>
        <translation>%1이(가) 시작되어 %2 걸립니다.</translation>
    </message>
    <message>
        <source>%1 has succeeded.</source>
        <extracomment>%1 is a stage and its action, such as Build/Build</extracomment>
        <translation>%1이(가) 성공했습니다.</translation>
    </message>
    <message>
        <source>%1: its role lacks %2</source>
        <extracomment>%1 is the error as AWS words it, %2 an API call such as s3:GetObject</extracomment>
        <translation>%1: 역할에 %2 권한이 없음</translation>
    </message>
    <message>
        <source>%1 The file %2 is not in artifact %3</source>
        <extracomment>%1 is the error as AWS words it, %2 a file, %3 an artifact of a pipeline</extracomment>
        <translation>%1 파일 %2이(가) 아티팩트 %3에 없음</translation>
    </message>
    <message>
        <source>ECS refuses to update the service with the new revision</source>
        <translation>ECS가 새 개정으로 서비스를 업데이트하기를 거부함</translation>
    </message>
    <message>
        <source>the deployment was given up</source>
        <translation>배포가 포기됨</translation>
    </message>
    <message>
        <source>another deployment has taken the place of its own</source>
        <translation>다른 배포가 그 자리를 차지함</translation>
    </message>
    <message>
        <source>%1 has failed: %2.</source>
        <extracomment>%1 is a stage and its action, such as Build/Build; %2 says why, without a full stop</extracomment>
        <translation>%1이(가) 실패했습니다: %2.</translation>
    </message>
    <message>
        <source>Execution %2 of pipeline %1 has succeeded.</source>
        <translation>파이프라인 %1의 실행 %2이(가) 성공했습니다.</translation>
    </message>
    <message>
        <source>Execution %2 of pipeline %1 has failed.</source>
        <translation>파이프라인 %1의 실행 %2이(가) 실패했습니다.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 pictures</source>
        <extracomment>how far a moving picture is: %1 of its pictures are painted</extracomment>
        <translation>그림 %2장 중 %1장</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>왼쪽으로 스크롤</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>오른쪽으로 스크롤</translation>
    </message>
</context>
<context>
    <name>ReadErrorWords</name>
    <message>
        <source>The file is larger than 16 MiB, which no scenario needs. Open the part of it that describes the cluster and its services.</source>
        <translation>파일이 16 MiB보다 큽니다. 어떤 시나리오에도 이런 크기는 필요하지 않습니다. 파일에서 클러스터와 서비스를 설명하는 부분만 여십시오.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested more than 100 levels deep here, which no scenario needs. Open the part of it that describes the cluster and its services.</source>
        <translation>여기에 객체와 배열이 100단계보다 깊이 중첩되어 있습니다. 어떤 시나리오에도 이런 깊이는 필요하지 않습니다. 파일에서 클러스터와 서비스를 설명하는 부분만 여십시오.</translation>
    </message>
    <message>
        <source>This object has more than 5,000 members, which no scenario needs. Open the part of it that describes the cluster and its services.</source>
        <translation>이 객체에는 멤버가 5,000개보다 많습니다. 어떤 시나리오에도 이렇게 많은 멤버는 필요하지 않습니다. 파일에서 클러스터와 서비스를 설명하는 부분만 여십시오.</translation>
    </message>
    <message>
        <source>This looks like a template: found %1 outside of a string, expected JSON. Fill in the template first, and open what comes out.</source>
        <translation>템플릿으로 보입니다: 문자열 밖에 %1이(가) 있지만 JSON이어야 합니다. 먼저 템플릿을 채운 다음 그 결과를 여십시오.</translation>
    </message>
    <message>
        <source>This is not valid JSON: the text ends too early. Look for a bracket or a quotation mark that is not closed, or copy the whole file again.</source>
        <translation>올바른 JSON이 아닙니다: 텍스트가 너무 일찍 끝납니다. 닫히지 않은 괄호나 따옴표를 찾거나, 파일 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>This is not valid JSON: found %1. Look here, and just before, for a comma, bracket or quotation mark that is missing or too many.</source>
        <translation>올바른 JSON이 아닙니다: %1이(가) 있습니다. 이 위치와 바로 앞에서 빠졌거나 남는 쉼표, 괄호 또는 따옴표를 찾으십시오.</translation>
    </message>
    <message>
        <source>%1 is missing here. Add it.</source>
        <translation>여기에 %1이(가) 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <source>Found %1, expected a value of this type: %2.</source>
        <translation>발견한 값: %1. 다음 유형의 값이어야 합니다: %2.</translation>
    </message>
    <message>
        <source>Found %1, expected a value in this range: %2.</source>
        <translation>발견한 값: %1. 다음 범위의 값이어야 합니다: %2.</translation>
    </message>
    <message>
        <source>Found %1, expected one of these: %2.</source>
        <translation>발견한 값: %1. 다음 중 하나여야 합니다: %2.</translation>
    </message>
    <message>
        <source>Found the key %1 twice in one object, expected it once. Keep the one that is meant.</source>
        <translation>한 객체 안에 키 %1이(가) 두 번 있습니다. 한 번만 있어야 합니다. 의도한 것 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Found the name %1, expected one that exists: %2. Correct the name, or add what it names to the file.</source>
        <translation>이름 %1을(를) 찾을 수 없습니다. 존재하는 이름이어야 합니다: %2. 이름을 바로잡거나, 그 이름이 가리키는 것을 파일에 추가하십시오.</translation>
    </message>
    <message>
        <source>Found the host port %1, expected %2: in this network mode it must equal the container port. Set both to one number, or leave the host port out.</source>
        <translation>호스트 포트가 %1이지만 %2이(가) 되어야 합니다. 이 네트워크 모드에서는 호스트 포트가 컨테이너 포트와 같아야 합니다. 둘을 같은 번호로 설정하거나 호스트 포트를 생략하십시오.</translation>
    </message>
    <message>
        <source>Found %1, which contradicts what stands elsewhere. Keep one of the two.</source>
        <translation>발견한 값: %1. 다른 곳의 내용과 모순됩니다. 둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Found %1, which contradicts what stands elsewhere; expected %2. Keep one of the two.</source>
        <translation>발견한 값: %1. 다른 곳의 내용과 모순됩니다. 필요한 값: %2. 둘 중 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>This is JSON, but neither a scenario nor anything of AWS that is known here. Open a scenario file, a task definition, a service, or the output of a describe- command.</source>
        <translation>JSON이지만 시나리오도 아니고 여기에서 알 수 있는 AWS 데이터도 아닙니다. 시나리오 파일, 태스크 정의, 서비스 또는 describe- 명령의 출력을 여십시오.</translation>
    </message>
    <message>
        <source>Found %1, which this version does not simulate. Take it out of the file.</source>
        <translation>%1이(가) 있지만 이 버전에서는 시뮬레이션하지 않습니다. 파일에서 제거하십시오.</translation>
    </message>
    <message>
        <source>Found %1, which this version does not simulate; expected %2.</source>
        <translation>%1이(가) 있지만 이 버전에서는 시뮬레이션하지 않습니다. 필요한 값: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its name, and whether you may read it.</source>
        <translation>파일을 읽을 수 없습니다: %1. 파일 이름과 읽기 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The input has no container instances; it was given %1.</source>
        <translation>입력에 컨테이너 인스턴스가 없어서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The input has no task definition; it was given %1.</source>
        <translation>입력에 태스크 정의가 없어서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The input has one revision only; to have something to deploy it was given %1.</source>
        <translation>입력에 개정이 하나뿐이므로, 배포할 것이 있도록 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The input has no service; it was given %1.</source>
        <translation>입력에 서비스가 없어서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The service has no name; it was called %1.</source>
        <translation>서비스에 이름이 없어서 %1(으)로 이름을 붙였습니다.</translation>
    </message>
    <message>
        <source>The input has no load balancer; it was given %1.</source>
        <translation>입력에 로드 밸런서가 없어서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>A target group is not in the input; it was given %1.</source>
        <translation>입력에 없는 대상 그룹이 있어서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The input has no listener; it was given %1.</source>
        <translation>입력에 리스너가 없어서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The input has no security groups; it was given some that let the load balancer in: %1.</source>
        <translation>입력에 보안 그룹이 없어서 로드 밸런서의 트래픽을 허용하는 보안 그룹을 채워 넣었습니다: %1.</translation>
    </message>
    <message>
        <source>A container states neither memory nor memoryReservation; it was given %1.</source>
        <translation>컨테이너에 memory도 memoryReservation도 지정되지 않아서 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>The input changes nothing; as the coming deployment it was given %1.</source>
        <translation>입력에 변경하는 내용이 없어서 예정된 배포로 %1을(를) 채워 넣었습니다.</translation>
    </message>
    <message>
        <source>%1: the simulation does not use this key.</source>
        <translation>%1: 시뮬레이션에서 이 키를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>%1: this key is not known. Perhaps it should be %2.</source>
        <translation>%1: 알 수 없는 키입니다. %2을(를) 뜻한 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Found %1, expected %2.</source>
        <translation>발견한 값: %1. 필요한 값: %2.</translation>
    </message>
    <message>
        <source>This file is no scenario: found %1. %2 Open one of these instead: %3.</source>
        <extracomment>%1 is a kind of file, %2 a sentence that says why, %3 lists kinds of files</extracomment>
        <translation>이 파일은 시나리오가 아닙니다. 발견한 종류: %1. %2 대신 다음 중 하나를 여십시오: %3.</translation>
    </message>
    <message>
        <source>Found %1: these containers wait for one another, so none of them ever starts. Take one of their dependencies out.</source>
        <extracomment>%1 names containers in the order in which they depend on each other, such as app &gt; db &gt; app</extracomment>
        <translation>%1이(가) 있습니다. 이 컨테이너들은 서로를 기다리므로 어느 것도 시작되지 않습니다. 의존성 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>A service of awsvpc tasks has no network configuration; it was given the security group %1.</source>
        <translation>awsvpc 태스크의 서비스에 네트워크 구성이 없어 보안 그룹 %1을(를) 넣었습니다.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>태스크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is steady: %2 of %3 tasks are healthy.</source>
        <extracomment>%2 is the number of healthy tasks, %3 the desired count</extracomment>
        <translation>%1은(는) 안정 상태입니다: 태스크 %3개 중 %2개가 정상입니다.</translation>
    </message>
    <message>
        <source>%1 waits for its first health check: %2.</source>
        <translation>%1이(가) 첫 번째 상태 확인을 기다립니다: %2.</translation>
    </message>
    <message>
        <source>%1 wait for their first health check: %2.</source>
        <translation>%1이(가) 각각 첫 번째 상태 확인을 기다립니다: %2.</translation>
    </message>
    <message>
        <source>%1 waits for its next health check: %2.</source>
        <translation>%1이(가) 다음 상태 확인을 기다립니다: %2.</translation>
    </message>
    <message>
        <source>%1 wait for their next health check: %2.</source>
        <translation>%1이(가) 각각 다음 상태 확인을 기다립니다: %2.</translation>
    </message>
    <message>
        <source>%1 pulls its image: %2 left.</source>
        <translation>%1이(가) 이미지를 가져오는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 pull their images: %2 left.</source>
        <translation>%1이(가) 각각 이미지를 가져오는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 starts its containers: %2 left.</source>
        <translation>%1이(가) 컨테이너를 시작하는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 start their containers: %2 left.</source>
        <translation>%1이(가) 각각 컨테이너를 시작하는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 has not answered its health check; the check times out in %2.</source>
        <translation>%1이(가) 상태 확인에 아직 응답하지 않았습니다. 이 상태 확인은 %2 후에 시간 초과됩니다.</translation>
    </message>
    <message>
        <source>%1 have not answered their health checks; the checks time out in %2.</source>
        <translation>%1이(가) 모두 상태 확인에 아직 응답하지 않았습니다. 이 상태 확인들은 %2 후에 시간 초과됩니다.</translation>
    </message>
    <message>
        <source>%1 runs and counts as healthy once it has run for 40 s: %2 left.</source>
        <translation>%1이(가) 실행 중이며, 40초 동안 실행되면 정상으로 간주됩니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 run and count as healthy once they have run for 40 s: %2 left.</source>
        <translation>%1이(가) 모두 실행 중이며, 40초 동안 실행되면 정상으로 간주됩니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 gets no new requests and drains before it stops: %2 left.</source>
        <translation>%1은(는) 새 요청을 받지 않으며, 중지되기 전에 드레이닝됩니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 get no new requests and drain before they stop: %2 left.</source>
        <translation>%1은(는) 모두 새 요청을 받지 않으며, 중지되기 전에 드레이닝됩니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 has been told to stop: %2 left.</source>
        <translation>%1이(가) 중지하라는 지시를 받았습니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 have been told to stop: %2 left.</source>
        <translation>%1이(가) 모두 중지하라는 지시를 받았습니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 is unhealthy, but not replaced during its health check grace period: %2 left.</source>
        <translation>%1은(는) 비정상이지만 상태 확인 유예 기간 동안에는 교체되지 않습니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 are unhealthy, but not replaced during their health check grace period: %2 left.</source>
        <translation>%1은(는) 모두 비정상이지만 상태 확인 유예 기간 동안에는 교체되지 않습니다: %2 남음.</translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out, since the instance&apos;s security group does not let the load balancer in.</source>
        <translation>대상 %1이(가) 비정상입니다: 인스턴스의 보안 그룹이 로드 밸런서의 트래픽을 허용하지 않아 상태 확인이 시간 초과됩니다.</translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out, since the load balancer&apos;s security group does not let them out.</source>
        <translation>대상 %1이(가) 비정상입니다: 로드 밸런서의 보안 그룹이 상태 확인을 내보내지 않아 상태 확인이 시간 초과됩니다.</translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out.</source>
        <translation>대상 %1이(가) 비정상입니다: 상태 확인이 시간 초과됩니다.</translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: it answers its health checks with %2.</source>
        <translation>대상 %1이(가) 비정상입니다: 상태 확인에 %2(으)로 응답합니다.</translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: it refuses the connections of its health checks.</source>
        <translation>대상 %1이(가) 비정상입니다: 상태 확인의 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>The next check is sent in %1.</source>
        <translation>다음 상태 확인은 %1 후에 전송됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has its %n task(s): a deployment never starts more than desired.</source>
        <extracomment>%1 is a task definition such as web:2; %n is the desired count</extracomment>
        <translation>
            <numerusform>%1의 태스크 %n개가 모두 있습니다: 배포는 원하는 태스크 수보다 많이 시작하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but the cluster has no container instance.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만 클러스터에 컨테이너 인스턴스가 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but the host port is free on no instance, not on %1 either.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만 호스트 포트가 비어 있는 인스턴스가 없습니다. %1에서도 비어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has enough CPU; %1 comes closest.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만 CPU가 충분한 인스턴스가 없습니다. %1이(가) 가장 근접합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has enough memory; %1 comes closest.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만 메모리가 충분한 인스턴스가 없습니다. %1이(가) 가장 근접합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deployment is stuck: at least %1 must stay healthy, so nothing may be stopped, and at most %2 may exist, so nothing may be started.</source>
        <translation>배포가 멈춰 있습니다: 최소 %1개가 정상으로 유지되어야 하므로 아무것도 중지할 수 없고, 최대 %2개까지만 존재할 수 있으므로 아무것도 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Target %1 is not checked: no listener rule forwards to its target group.</source>
        <translation>대상 %1은(는) 확인되지 않습니다: 이 대상의 대상 그룹으로 전달하는 리스너 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>The service %1 has not been created yet.</source>
        <translation>서비스 %1은(는) 아직 생성되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing more may be stopped: %1 healthy, at least %2 needed (%3 % of %4).</source>
        <extracomment>%3 is the minimum healthy percent and %4 the desired count: they give the lower bound %2</extracomment>
        <translation>더 이상 중지할 수 없습니다: 정상 %1개, 최소 %2개 필요(%4의 %3 %).</translation>
    </message>
    <message>
        <source>Nothing more may be started: %1 tasks exist, at most %2 allowed (%3 % of %4).</source>
        <extracomment>%3 is the maximum percent and %4 the desired count: they give the upper bound %2</extracomment>
        <translation>더 이상 시작할 수 없습니다: 태스크 %1개 존재, 최대 %2개 허용(%4의 %3 %).</translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance with a connected agent has room; the agent of %1 is disconnected.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만 에이전트가 연결된 인스턴스에 자리가 없습니다. %1의 에이전트 연결이 끊겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance meets the placement constraints, not %1 either.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만, 배치 제약 조건을 충족하는 인스턴스가 없습니다. %1도 충족하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but every instance that may take one, such as %1, has a task of the service already, and distinctInstance allows no second.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만, %1처럼 태스크를 받을 수 있는 모든 인스턴스에 이미 이 서비스의 태스크가 있고, distinctInstance는 두 번째 태스크를 허용하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deployment of %1 has failed after %n failed task(s): nothing is started any more, and what runs stays.</source>
        <extracomment>%1 is a task definition such as web:2; %n counts tasks that failed</extracomment>
        <translation>
            <numerusform>태스크 %n개가 실패하여 %1의 배포가 실패했습니다. 더 이상 아무것도 시작되지 않고, 실행 중인 것은 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) cannot leave %1 yet, which is DRAINING: %2 healthy, at least %3 needed (%4 % of %5).</source>
        <extracomment>%1 is an instance; %2 tasks of the service are healthy, %3 is the lower bound: %4 percent of the desired count %5</extracomment>
        <translation>
            <numerusform>DRAINING 상태인 %1에서 태스크 %n개가 아직 떠날 수 없습니다. 정상 %2개, 최소 %3개 필요(%5개의 %4 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a task of a daemon service: it leaves %2, which is DRAINING, after all others.</source>
        <translation>%1은(는) 데몬 서비스의 태스크입니다. DRAINING 상태인 %2을(를) 다른 모든 태스크보다 나중에 떠납니다.</translation>
    </message>
    <message>
        <source>Rebalancing between Availability Zones: %1 has a task more than desired until the new one is healthy and another has left.</source>
        <translation>가용 영역 재조정 중: 새 태스크가 정상이 되고 다른 태스크가 떠날 때까지 %1에는 원하는 것보다 태스크가 하나 더 있습니다.</translation>
    </message>
    <message>
        <source>%1 gets its network interface: %2 left.</source>
        <extracomment>in all of these, %1 names the tasks and %2 is the time that is left, such as 13 s</extracomment>
        <translation>%1이(가) 네트워크 인터페이스를 받는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 get their network interfaces: %2 left.</source>
        <translation>%1이(가) 네트워크 인터페이스를 받는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 gives its network interface back: %2 left.</source>
        <translation>%1이(가) 네트워크 인터페이스를 반납하는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>%1 give their network interfaces back: %2 left.</source>
        <translation>%1이(가) 네트워크 인터페이스를 반납하는 중입니다: %2 남음.</translation>
    </message>
    <message>
        <source>Target %1 is unhealthy: its health checks time out, since the task&apos;s own security group does not let the load balancer in.</source>
        <translation>대상 %1이(가) 비정상입니다: 태스크 자체의 보안 그룹이 로드 밸런서를 들여보내지 않아 상태 확인이 시간 초과됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but no instance has a network interface left; %1 comes closest.</source>
        <translation>
            <numerusform>태스크가 %n개 더 필요하지만, 네트워크 인터페이스가 남은 인스턴스가 없습니다. %1이(가) 가장 가깝습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deployment of %1 has failed, as an alarm was detected: nothing is started any more, and what runs stays.</source>
        <extracomment>%1 is a task definition such as web:2</extracomment>
        <translation>경보가 감지되어 %1의 배포가 실패했습니다. 더 이상 아무것도 시작되지 않고, 실행 중인 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Starts are throttled: after failure no. %1 in a row to start a task ECS waits %2; the next attempt comes in %3.</source>
        <extracomment>%1 counts failures in a row, %2 is the whole wait, %3 the time that is left of it</extracomment>
        <translation>시작이 제한되고 있습니다. 태스크 시작이 연속으로 %1번째 실패하여 ECS가 %2 동안 기다립니다. 다음 시도까지 %3 남았습니다.</translation>
    </message>
    <message>
        <source>The deployment of %1 is complete once its alarms have stayed quiet: %2 left.</source>
        <extracomment>%1 is a task definition such as web:2, %2 the time that is left</extracomment>
        <translation>경보가 울리지 않으면 %1의 배포가 완료됩니다. %2 남았습니다.</translation>
    </message>
    <message>
        <source>In %1, container %2 waits for container %3 to start.</source>
        <extracomment>in all of these, %1 names tasks, %2 and %3 containers</extracomment>
        <translation>%1에서 컨테이너 %2이(가) 컨테이너 %3의 시작을 기다립니다.</translation>
    </message>
    <message>
        <source>In %1, container %2 waits for container %3 to exit.</source>
        <translation>%1에서 컨테이너 %2이(가) 컨테이너 %3의 종료를 기다립니다.</translation>
    </message>
    <message>
        <source>In %1, container %2 waits for container %3 to exit with code 0.</source>
        <translation>%1에서 컨테이너 %2이(가) 컨테이너 %3이(가) 코드 0으로 종료되기를 기다립니다.</translation>
    </message>
    <message>
        <source>In %1, container %2 waits for container %3 to become HEALTHY.</source>
        <translation>%1에서 컨테이너 %2이(가) 컨테이너 %3이(가) HEALTHY가 되기를 기다립니다.</translation>
    </message>
    <message>
        <source>Nothing brings that about by itself.</source>
        <translation>저절로 그렇게 되지는 않습니다.</translation>
    </message>
    <message>
        <source>Its next step is due in %1.</source>
        <extracomment>of a container that others wait for; %1 is a time such as 13 s</extracomment>
        <translation>그 컨테이너의 다음 단계는 %1 후입니다.</translation>
    </message>
    <message>
        <source>In %1, container %2 waits for its next health check: %3.</source>
        <extracomment>%1 names tasks, %2 a container, %3 is a time such as 13 s</extracomment>
        <translation>%1에서 컨테이너 %2이(가) 다음 상태 확인을 기다립니다: %3.</translation>
    </message>
    <message>
        <source>In %1, container %2 is UNHEALTHY: it fails its health checks.</source>
        <extracomment>%1 names tasks, %2 a container</extracomment>
        <translation>%1에서 컨테이너 %2이(가) UNHEALTHY입니다: 상태 확인에 실패합니다.</translation>
    </message>
    <message>
        <source>In %1, container %2 is essential and has no health check beside others that have one, so the task never becomes HEALTHY.</source>
        <extracomment>%1 names tasks, %2 a container</extracomment>
        <translation>%1에서 컨테이너 %2은(는) 필수이지만, 상태 확인이 있는 다른 컨테이너와 달리 상태 확인이 없어 태스크가 결코 HEALTHY가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Target %1 is not checked: the load balancer is not enabled for Availability Zone %2. Its task counts as failed in %3.</source>
        <extracomment>%1 is a target such as i-1:32768, %2 an Availability Zone, %3 a time to go</extracomment>
        <translation>대상 %1은(는) 확인되지 않습니다: 로드 밸런서가 가용 영역 %2에 활성화되어 있지 않습니다. 이 대상의 태스크는 %3 뒤에 실패한 것으로 처리됩니다.</translation>
    </message>
    <message>
        <source>%1 tries to pull its image in vain: %2. It gives up in %3.</source>
        <extracomment>%1 is a task, %2 why its image cannot be pulled, %3 the time that is left</extracomment>
        <translation>%1이(가) 이미지를 가져오려 하지만 되지 않습니다: %2. %3 후에 포기합니다.</translation>
    </message>
    <message>
        <source>%1 tries to pull its image in vain: %2. It takes the copy on its instance in %3.</source>
        <translation>%1이(가) 이미지를 가져오려 하지만 되지 않습니다: %2. %3 후에 인스턴스의 사본을 사용합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more task(s) wanted, but an instance has at most 100 reserved ports, its own and static host ports together, and none has enough left; %1 comes closest.</source>
        <translation>
            <numerusform>태스크 %n개가 더 필요하지만, 인스턴스의 예약 포트는 기본 예약 포트와 고정 호스트 포트를 합쳐 최대 100개이며 남은 포트가 충분한 인스턴스가 없습니다. 가장 가까운 인스턴스는 %1입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedShapeWords</name>
    <message>
        <source>It is a collection of requests and answers.</source>
        <translation>요청과 응답의 모음입니다.</translation>
    </message>
    <message>
        <source>It lists tasks that run or have run, and not what they are made from.</source>
        <translation>실행 중이거나 실행되었던 태스크의 목록일 뿐, 태스크를 만드는 데 쓰인 정의가 없습니다.</translation>
    </message>
    <message>
        <source>It says how targets stood at one moment, and not how they are checked.</source>
        <translation>한 시점의 대상 상태일 뿐, 대상을 확인하는 방법이 없습니다.</translation>
    </message>
    <message>
        <source>It has the rules of a listener without the listener.</source>
        <translation>리스너 없이 리스너의 규칙만 있습니다.</translation>
    </message>
    <message>
        <source>It has the attributes of a target group without the group.</source>
        <translation>대상 그룹 없이 대상 그룹의 속성만 있습니다.</translation>
    </message>
    <message>
        <source>AWS writes SecurityGroups as an array; this is of somebody&apos;s own making.</source>
        <translation>AWS는 SecurityGroups를 배열로 씁니다. 이것은 누군가가 직접 만든 것입니다.</translation>
    </message>
    <message>
        <source>Only application load balancers are simulated.</source>
        <translation>Application Load Balancer만 시뮬레이션합니다.</translation>
    </message>
    <message>
        <source>A template says what is to be made, with references that only AWS can resolve.</source>
        <translation>템플릿은 무엇을 만들지를 AWS만 해석할 수 있는 참조로 나타냅니다.</translation>
    </message>
    <message>
        <source>It names the revision to go to, and nothing of the service or the cluster.</source>
        <translation>이동할 개정만 지정하며, 서비스나 클러스터에 대한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>It is what the container agent on an instance knows of one task.</source>
        <translation>인스턴스의 컨테이너 에이전트가 태스크 하나에 대해 알고 있는 내용입니다.</translation>
    </message>
    <message>
        <source>A task set belongs to a service that is not in the file.</source>
        <translation>태스크 세트가 속한 서비스가 파일에 없습니다.</translation>
    </message>
    <message>
        <source>It describes containers for Docker, and no service of ECS.</source>
        <translation>Docker용 컨테이너를 설명하며, ECS 서비스는 없습니다.</translation>
    </message>
    <message>
        <source>A pipeline deploys to a service that is not in the file.</source>
        <translation>파이프라인이 배포하는 서비스가 파일에 없습니다.</translation>
    </message>
    <message>
        <source>It counts what is in a cluster, and does not describe it.</source>
        <translation>클러스터에 있는 것의 개수만 세며, 그 내용을 설명하지 않습니다.</translation>
    </message>
    <message>
        <source>It is a list of names.</source>
        <translation>이름의 목록입니다.</translation>
    </message>
    <message>
        <source>It names an image, and nothing that runs it.</source>
        <translation>이미지 하나만 지정하며, 이를 실행하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>It names images, and nothing that runs them.</source>
        <translation>이미지들만 지정하며, 이를 실행하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>It lacks the CPU, the memory and the ports of the instances.</source>
        <translation>인스턴스의 CPU, 메모리, 포트가 없습니다.</translation>
    </message>
    <message>
        <source>Only JSON is read.</source>
        <translation>JSON만 읽습니다.</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Found no moment, expected --at with a number of seconds.</source>
        <translation>시점이 없습니다. --at에 초 단위의 숫자를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Found %1 for -o, expected a file that ends in .png or .svg.</source>
        <translation>-o에 지정된 값: %1. .png 또는 .svg로 끝나는 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Draws the cluster at a moment, as PNG or SVG.</source>
        <translation>한 시점의 클러스터를 PNG 또는 SVG로 그립니다.</translation>
    </message>
    <message>
        <source>The moment, in seconds; after the end it is the last one.</source>
        <translation>시점(초)입니다. 실행이 끝난 뒤라면 마지막 시점이 됩니다.</translation>
    </message>
    <message>
        <source>The picture: FILE.png or FILE.svg.</source>
        <translation>그림 파일: FILE.png 또는 FILE.svg.</translation>
    </message>
</context>
<context>
    <name>RunGoalWords</name>
    <message>
        <source>In this run the healthy tasks never become fewer than desired.</source>
        <translation>이 실행에서는 정상 태스크가 원하는 태스크 수보다 적어지는 일이 없습니다.</translation>
    </message>
    <message>
        <source>In this run nothing is blocked.</source>
        <translation>이 실행에서는 막히는 것이 없습니다.</translation>
    </message>
    <message>
        <source>In this run no new task becomes healthy.</source>
        <translation>이 실행에서는 정상이 되는 새 태스크가 없습니다.</translation>
    </message>
    <message>
        <source>In this run the traffic never moves to new tasks only.</source>
        <translation>이 실행에서는 트래픽이 새 태스크로만 가게 되는 일이 없습니다.</translation>
    </message>
    <message>
        <source>In this run the service does not reach a steady state anew.</source>
        <translation>이 실행에서는 서비스가 새로 정상 상태(steady state)에 도달하지 않습니다.</translation>
    </message>
    <message>
        <source>Healthy Drops Below Desired</source>
        <translation>정상 태스크가 원하는 수보다 적어짐</translation>
    </message>
    <message>
        <source>Something Is Blocked</source>
        <translation>무언가 막힘</translation>
    </message>
    <message>
        <source>The First New Task Is Healthy</source>
        <translation>첫 새 태스크가 정상이 됨</translation>
    </message>
    <message>
        <source>Traffic Has Moved</source>
        <translation>트래픽이 옮겨 감</translation>
    </message>
    <message>
        <source>Steady Again</source>
        <translation>다시 정상 상태(steady state)</translation>
    </message>
    <message>
        <source>This does not happen again after this moment: the last time was at %1.</source>
        <extracomment>after *run until*; %1 is a time such as 1:32</extracomment>
        <translation>이 시점 이후에는 다시 일어나지 않습니다. 마지막은 %1였습니다.</translation>
    </message>
    <message>
        <source>This has not happened before this moment: the first time is at %1.</source>
        <extracomment>after *run back to*; %1 is a time such as 1:32</extracomment>
        <translation>이 시점 이전에는 일어나지 않았습니다. 처음은 %1입니다.</translation>
    </message>
    <message>
        <source>The service has no load balancer, so no traffic can move.</source>
        <translation>서비스에 로드 밸런서가 없어 옮겨 갈 트래픽이 없습니다.</translation>
    </message>
    <message>
        <source>In this run nothing is deployed, so there are no new tasks.</source>
        <translation>이 실행에서는 배포되는 것이 없어 새 태스크가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>%1: steady after %2. Everything that was asked for has come about.</source>
        <translation>%1: %2 후 안정 상태가 되었습니다. 요청한 것이 모두 이루어졌습니다.</translation>
    </message>
    <message>
        <source>%1: rolled back, and steady after %2.</source>
        <translation>%1: 롤백되었고, %2 후 안정 상태가 되었습니다.</translation>
    </message>
    <message>
        <source>%1: stuck after %2. Nothing more will happen, and something that was asked for has not come about.</source>
        <translation>%1: %2 후 멈췄습니다. 더 이상 아무 일도 일어나지 않으며, 요청한 것 중 이루어지지 않은 것이 있습니다.</translation>
    </message>
    <message>
        <source>%1: looping, seen after %2. Tasks fail and are replaced without end.</source>
        <translation>%1: 반복에 빠진 것이 %2 후 확인되었습니다. 태스크가 끝없이 실패하고 교체됩니다.</translation>
    </message>
    <message>
        <source>%1: unfinished when the run ended at %2.</source>
        <translation>%1: %2에 실행이 끝났을 때 완료되지 않은 상태였습니다.</translation>
    </message>
    <message>
        <source>%1 of service %2: %3 stood complete at the start.</source>
        <extracomment>%1 is a deployment&apos;s id, %2 a service, %3 a task definition such as web:1</extracomment>
        <translation>서비스 %2의 %1: %3은(는) 시작할 때 이미 완료되어 있었습니다.</translation>
    </message>
    <message>
        <source>%1 of service %2: %3 started at %4 and is not complete.</source>
        <translation>서비스 %2의 %1: %3이(가) %4에 시작되었고 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 of service %2: %3 started at %4 and was complete at %5, %6 later.</source>
        <translation>서비스 %2의 %1: %3이(가) %4에 시작되어 %6 후인 %5에 완료되었습니다.</translation>
    </message>
    <message>
        <source>bounds: at least %1 healthy, at most %2 in all</source>
        <translation>하한/상한: 정상 최소 %1개, 전체 최대 %2개</translation>
    </message>
    <message>
        <source>never so many</source>
        <extracomment>stands for a number: so many tasks were never healthy at once</extracomment>
        <translation>도달한 적 없음</translation>
    </message>
    <message>
        <source>seen: fewest healthy %1, most in all %2, on at most %3 instances at once</source>
        <extracomment>the fewest healthy tasks, the most tasks at once, and on how many container instances they were</extracomment>
        <translation>관측: 가장 적은 정상 태스크 수 %1, 가장 많은 전체 태스크 수 %2, 동시에 사용한 인스턴스 최대 %3개</translation>
    </message>
    <message>
        <source>tasks: started %1, older ones stopped %2, failed in a row %3</source>
        <extracomment>tasks started for the deployment, older tasks stopped for it, and its own that failed in a row</extracomment>
        <translation>태스크: 시작 %1개, 이전 태스크 중지 %2개, 연속 실패 %3개</translation>
    </message>
    <message>
        <source>at %1: started %2, stopped %3</source>
        <extracomment>%1 is a time; what the scheduler did then</extracomment>
        <translation>%1: 시작 %2개, 중지 %3개</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n batches of tasks that are not listed</extracomment>
        <translation>
            <numerusform>그 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of service %2: %3 started at %4 and FAILED at %5: %6</source>
        <extracomment>%6 is ECS&apos;s own reason, which is English in every language</extracomment>
        <translation>서비스 %2의 %1: %3이(가) %4에 시작되어 %5에 FAILED가 되었습니다: %6</translation>
    </message>
    <message>
        <source>%1 of service %2: the rollback to %3 started at %4 and was complete at %5, %6 later.</source>
        <translation>서비스 %2의 %1: %3(으)로의 롤백이 %4에 시작되어 %6 뒤인 %5에 완료되었습니다.</translation>
    </message>
    <message>
        <source>%1 of service %2: the rollback to %3 started at %4 and is not complete.</source>
        <translation>서비스 %2의 %1: %3(으)로의 롤백이 %4에 시작되었고 아직 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>tasks: started %1, older ones stopped %2, failed %3 of the %4 at which the circuit breaker gives up</source>
        <extracomment>tasks started for the deployment, older tasks stopped for it, and its own that failed, of so many at which the circuit breaker gives up</extracomment>
        <translation>태스크: 시작 %1, 이전 것 중지 %2, 실패 %3(서킷 브레이커가 포기하는 수 %4)</translation>
    </message>
</context>
<context>
    <name>ScalingReasonWords</name>
    <message>
        <source>Policy %1 would scale out: its alarm above %2 has %3 of %4 data points; %5 to go.</source>
        <translation>정책 %1은(는) 확장하려 합니다. %2을(를) 넘는 데이터 포인트가 %4개 중 %3개이며 %5 남았습니다.</translation>
    </message>
    <message>
        <source>Policy %1 would scale in: its alarm below %2 has %3 of %4 data points; %5 to go.</source>
        <translation>정책 %1은(는) 축소하려 합니다. %2보다 낮은 데이터 포인트가 %4개 중 %3개이며 %5 남았습니다.</translation>
    </message>
    <message>
        <source>Policy %1 wants %2 tasks, but waits after the last scale-out: cooldown until %3, %4 left.</source>
        <extracomment>%1 is a scaling policy, %2 a number of tasks, %3 a time such as 8:00, %4 the time until then</extracomment>
        <translation>정책 %1은(는) 작업 %2개를 원하지만 마지막 확장 뒤의 휴지 기간을 기다립니다. %3까지, %4 남았습니다.</translation>
    </message>
    <message>
        <source>Policy %1 wants %2 tasks, but waits after the last scale-in: cooldown until %3, %4 left.</source>
        <extracomment>%1 is a scaling policy, %2 a number of tasks, %3 a time such as 8:00, %4 the time until then</extracomment>
        <translation>정책 %1은(는) 작업 %2개를 원하지만 마지막 축소 뒤의 휴지 기간을 기다립니다. %3까지, %4 남았습니다.</translation>
    </message>
    <message>
        <source>Policy %1 sets the desired count to %2 at the next data point, at %3: %4 left.</source>
        <extracomment>%1 is a scaling policy, %2 a number of tasks, %3 a time such as 8:00, %4 the time until then</extracomment>
        <translation>정책 %1은(는) 다음 데이터 포인트인 %3에 원하는 작업 수를 %2개로 바꿉니다. %4 남았습니다.</translation>
    </message>
    <message>
        <source>Policy %1 wants %2 tasks, but nothing is scaled in while a deployment runs.</source>
        <translation>정책 %1은(는) 작업 %2개를 원하지만 배포가 진행되는 동안에는 축소하지 않습니다.</translation>
    </message>
    <message>
        <source>Policy %1 wants %2 tasks, but %3 does not scale in, and all must.</source>
        <extracomment>%1 and %3 are scaling policies of one service, %2 is a number of tasks</extracomment>
        <translation>정책 %1은(는) 작업 %2개를 원하지만 정책 %3이(가) 축소하지 않으며, 모든 정책이 동의해야 합니다.</translation>
    </message>
    <message>
        <source>Policy %1 wants %2 tasks, but the maximum capacity is %3.</source>
        <extracomment>%1 is a scaling policy</extracomment>
        <translation>정책 %1은(는) 작업 %2개를 원하지만 최대 용량은 %3개입니다.</translation>
    </message>
    <message>
        <source>Policy %1 has no data of its metric, and does nothing.</source>
        <translation>정책 %1은(는) 지표 데이터가 없어 아무것도 하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING: %1 boots and registers in %2.</source>
        <extracomment>%1 is a container instance, %2 a time such as 80 s</extracomment>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중입니다. %1이(가) 부팅 중이며 %2 후에 등록됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). Instances launched in %5: %4.</source>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중입니다. 용량 공급자 예약이 %1 %입니다(필요한 인스턴스 %2개, 실행 중 %3개). %5 후에 인스턴스 %4개를 시작합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING: the reservation of the capacity provider is %1 % (instances needed: %2, running: %3). The last instance still warms up; instances launched in %5: %4.</source>
        <extracomment>%1 is a percentage; %2, %3 and %4 are numbers of instances; %5 is a time such as 40 s</extracomment>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중입니다. 용량 공급자 예약이 %1 %입니다(필요한 인스턴스 %2개, 실행 중 %3개). 마지막 인스턴스가 아직 워밍업 중이며, %5 후에 인스턴스 %4개를 시작합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but fit on no instance that the group launches (%1 CPU units, %2 MiB of memory).</source>
        <extracomment>%1 is a number of CPU units, %2 one of MiB</extracomment>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중이지만, 그룹이 시작하는 인스턴스(CPU 단위 %1, 메모리 %2 MiB)에는 맞지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but the reservation of the capacity provider is %1 % (instances needed: %2, running: %3), not above its target capacity of %4 %.</source>
        <extracomment>%1 and %4 are percentages, %2 and %3 numbers of instances</extracomment>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중이지만, 용량 공급자 예약이 %1 %(필요한 인스턴스 %2개, 실행 중 %3개)로 목표 용량 %4 %를 넘지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty: %2 of the %3 data points after which it is terminated; %4 to go.</source>
        <extracomment>%1 is a container instance, %2 of %3 data points, %4 a time such as 5 min</extracomment>
        <translation>%1이(가) 비어 있습니다. 종료까지 필요한 데이터 포인트 %3개 중 %2개이며 %4 남았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but the Auto Scaling group has its maximum size of %1.</source>
        <extracomment>%1 is a number of instances</extracomment>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중이지만, Auto Scaling 그룹이 최대 크기 %1에 도달했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but managed scaling is off: no instance is launched for them.</source>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중이지만, 관리형 크기 조정이 꺼져 있어 인스턴스를 시작하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in PROVISIONING, but the Availability Zones of the Auto Scaling group are lost.</source>
        <translation>
            <numerusform>태스크 %n개가 PROVISIONING에서 대기 중이지만, Auto Scaling 그룹의 가용 영역이 모두 손실되었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalingWords</name>
    <message>
        <source>%1 requests a target</source>
        <translation>대상당 요청 %1건</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number with decimals: percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Policy %1 scales service %2 out from %3 to %4: its metric was above %6 for %7 minutes, at last %5.</source>
        <translation>정책 %1이(가) 서비스 %2을(를) %3개에서 %4개로 확장합니다. 지표가 %7분 동안 %6을(를) 넘었고 마지막에는 %5이었습니다.</translation>
    </message>
    <message>
        <source>Policy %1 scales service %2 in from %3 to %4: its metric was below %6 for %7 minutes, at most %5.</source>
        <translation>정책 %1이(가) 서비스 %2을(를) %3개에서 %4개로 축소합니다. 지표가 %7분 동안 %6보다 낮았고 최고 %5이었습니다.</translation>
    </message>
    <message>
        <source>Task %1 of %2, in place of %3, waits in PROVISIONING: no instance has room for it.</source>
        <extracomment>%1 and %3 are tasks, %2 a revision</extracomment>
        <translation>%3을(를) 대신하는 %2의 태스크 %1이(가) PROVISIONING에서 대기합니다. 공간이 있는 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Task %1 of %2 waits in PROVISIONING: no instance has room for it.</source>
        <extracomment>%1 is a task, %2 its revision</extracomment>
        <translation>%2의 태스크 %1이(가) PROVISIONING에서 대기합니다. 공간이 있는 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Task %1 of %2 has waited for room and was placed on %3.</source>
        <extracomment>%1 is a task, %2 its revision, %3 a container instance</extracomment>
        <translation>공간을 기다리던 %2의 태스크 %1이(가) %3에 배치되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Capacity provider %1 launches %n instance(s): its reservation is %2 %, above %3 % (instances needed: %4, running: %5).</source>
        <extracomment>%1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances; %n counts those launched</extracomment>
        <translation>
            <numerusform>용량 공급자 %1이(가) 인스턴스 %n개를 시작합니다. 예약이 %2 %로 %3 %를 넘습니다(필요한 인스턴스 %4개, 실행 중 %5개).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capacity provider %1 terminates %n empty instance(s): for fifteen minutes its reservation was below %3 %, now it is %2 % (instances needed: %4, running: %5).</source>
        <extracomment>%1 is a capacity provider, %2 and %3 percentages, %4 and %5 numbers of instances; %n counts those terminated</extracomment>
        <translation>
            <numerusform>용량 공급자 %1이(가) 빈 인스턴스 %n개를 종료합니다. 15분 동안 예약이 %3 %보다 낮았고 현재 %2 %입니다(필요한 인스턴스 %4개, 실행 중 %5개).</numerusform>
        </translation>
    </message>
    <message>
        <source>The reservation of capacity provider %1 is %2 %, below %3 % (instances needed: %4, running: %5): if it stays so for fifteen data points, empty instances are terminated.</source>
        <translation>용량 공급자 %1의 예약이 %2 %로 %3 %보다 낮습니다(필요한 인스턴스 %4개, 실행 중 %5개). 데이터 포인트 15개 동안 계속되면 빈 인스턴스를 종료합니다.</translation>
    </message>
    <message>
        <source>The reservation of capacity provider %1 is %2 %, no longer below %3 % (instances needed: %4, running: %5): no instance is terminated.</source>
        <translation>용량 공급자 %1의 예약이 %2 %로 더 이상 %3 %보다 낮지 않습니다(필요한 인스턴스 %4개, 실행 중 %5개). 인스턴스를 종료하지 않습니다.</translation>
    </message>
    <message>
        <source>Container instance %1 was launched; it registers in %2.</source>
        <extracomment>%1 is a container instance, %2 a time such as 2 min</extracomment>
        <translation>컨테이너 인스턴스 %1이(가) 시작되었으며 %2 후에 등록됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Service %1 gets %2 requests a second, with %n healthy target(s).</source>
        <extracomment>%1 is a service, %2 a number such as 10; %n counts healthy targets</extracomment>
        <translation>
            <numerusform>서비스 %1이(가) 초당 요청 %2건을 받습니다. 정상 대상은 %n개입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service %1 gets %2 requests a second, with %n healthy target(s), and uses %3 of the %4 CPU units that it reserves.</source>
        <extracomment>%1 is a service, %2 a number such as 10, %3 and %4 numbers of CPU units; %n counts healthy targets</extracomment>
        <translation>
            <numerusform>서비스 %1이(가) 초당 요청 %2건을 받습니다. 정상 대상은 %n개이며, 예약한 CPU 단위 %4 중 %3을(를) 사용합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Your first deployment</source>
        <translation>첫 번째 배포</translation>
    </message>
    <message>
        <source>Two tasks, 50 / 200</source>
        <translation>태스크 두 개, 50 / 200</translation>
    </message>
    <message>
        <source>Five instances, 20 / 100</source>
        <translation>인스턴스 다섯 개, 20 / 100</translation>
    </message>
    <message>
        <source>The security group is closed</source>
        <translation>닫힌 보안 그룹</translation>
    </message>
</context>
<context>
    <name>ScenarioArgument</name>
    <message>
        <source>A scenario or AWS file, - for standard input, or an id that deployscope lessons prints.</source>
        <translation>시나리오 파일 또는 AWS 파일, 표준 입력을 뜻하는 -, 또는 deployscope lessons가 출력하는 ID입니다.</translation>
    </message>
    <message>
        <source>Changes the scenario before it runs; POINTER is a JSON pointer such as /services/0/desiredCount, VALUE is JSON or else a text. Any number of times.</source>
        <translation>실행하기 전에 시나리오를 변경합니다. POINTER는 /services/0/desiredCount와 같은 JSON 포인터이고, VALUE는 JSON 또는 일반 텍스트입니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Built-in scenarios are listed by: deployscope lessons.</source>
        <translation>기본 제공 시나리오의 목록을 표시하는 명령: deployscope lessons.</translation>
    </message>
</context>
<context>
    <name>SecurityGroupWords</name>
    <message>
        <source>Security group %1 lets in %2 from %3 from now on.</source>
        <translation>이제부터 보안 그룹 %1이(가) %3에서 들어오는 %2을(를) 허용합니다.</translation>
    </message>
    <message>
        <source>Security group %1 lets out %2 to %3 from now on.</source>
        <translation>이제부터 보안 그룹 %1이(가) %3(으)로 나가는 %2을(를) 허용합니다.</translation>
    </message>
    <message>
        <source>The rule by which security group %1 lets in %2 from %3 is gone.</source>
        <translation>보안 그룹 %1이(가) %3에서 들어오는 %2을(를) 허용하던 규칙이 제거되었습니다.</translation>
    </message>
    <message>
        <source>The rule by which security group %1 lets out %2 to %3 is gone.</source>
        <translation>보안 그룹 %1이(가) %3(으)로 나가는 %2을(를) 허용하던 규칙이 제거되었습니다.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2에서 들어오는 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>likewise, outbound</extracomment>
        <translation>%2(으)로 나가는 %1</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>UpdateService was called for service %1, with task definition %2.</source>
        <translation>서비스 %1에 대해 태스크 정의 %2(으)로 UpdateService가 호출되었습니다.</translation>
    </message>
    <message>
        <source>UpdateService was called for service %1, to force a new deployment.</source>
        <translation>새 배포를 강제하기 위해 서비스 %1에 대해 UpdateService가 호출되었습니다.</translation>
    </message>
    <message>
        <source>UpdateService was called for service %1.</source>
        <translation>서비스 %1에 대해 UpdateService가 호출되었습니다.</translation>
    </message>
    <message>
        <source>A call to authorize rules of a security group named none.</source>
        <translation>보안 그룹의 규칙을 허용하는 호출에 규칙이 하나도 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>A call to revoke rules of a security group named none.</source>
        <translation>보안 그룹의 규칙을 취소하는 호출에 규칙이 하나도 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was called for security group %2.</source>
        <translation>보안 그룹 %2에 대해 %1이(가) 호출되었습니다.</translation>
    </message>
    <message>
        <source>Container instance %1 registered in zone %2, with %3 CPU units and %4 MiB.</source>
        <translation>컨테이너 인스턴스 %1이(가) CPU 단위 %3개와 메모리 %4 MiB로 가용 영역 %2에 등록되었습니다.</translation>
    </message>
    <message>
        <source>Service %1 was created with a desired count of %2.</source>
        <translation>서비스 %1이(가) 원하는 태스크 수 %2개로 생성되었습니다.</translation>
    </message>
    <message>
        <source>The desired count of service %1 is %2 from now on.</source>
        <translation>이제부터 서비스 %1의 원하는 태스크 수는 %2개입니다.</translation>
    </message>
    <message>
        <source>The minimum healthy percent of service %1 is %2 % and its maximum percent %3 % from now on.</source>
        <extracomment>%2 and %3 are the two settings of the service, in percent of the desired count</extracomment>
        <translation>이제부터 서비스 %1의 최소 정상 비율은 %2%, 최대 비율은 %3%입니다.</translation>
    </message>
    <message>
        <source>Service %1 ignores failed health checks for %2 after a task&apos;s start from now on.</source>
        <translation>이제부터 서비스 %1은(는) 태스크가 시작된 후 %2 동안 실패한 상태 확인을 무시합니다.</translation>
    </message>
    <message>
        <source>Service %1 has no placement strategy of its own from now on.</source>
        <translation>이제부터 서비스 %1에는 자체 배치 전략이 없습니다.</translation>
    </message>
    <message>
        <source>Service %1 places its tasks by this strategy from now on: %2.</source>
        <translation>이제부터 서비스 %1은(는) 다음 전략으로 태스크를 배치합니다: %2.</translation>
    </message>
    <message>
        <source>The API refused the call: %1. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다: %1. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the rule to revoke is not in force. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 취소하려는 규칙이 적용되어 있지 않습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the rule is in force already. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 규칙이 이미 적용되어 있습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the new task definition lacks the container and port that the load balancer sends to. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 로드 밸런서가 요청을 보내는 컨테이너와 포트가 새 태스크 정의에 없습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>Deployment %1 of service %2 started, with task definition %3.</source>
        <translation>서비스 %2의 배포 %1이(가) 태스크 정의 %3(으)로 시작되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Deployment %1 is to keep %n task(s) from now on.</source>
        <translation>
            <numerusform>이제부터 배포 %1은(는) 태스크 %n개를 유지합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>StopTask was called for task %1.</source>
        <translation>태스크 %1에 대해 StopTask를 호출했습니다.</translation>
    </message>
    <message>
        <source>UpdateContainerInstancesState was called for %1, with status %2.</source>
        <extracomment>%1 are container instances, %2 is DRAINING or ACTIVE</extracomment>
        <translation>%1에 대해 상태 %2(으)로 UpdateContainerInstancesState를 호출했습니다.</translation>
    </message>
    <message>
        <source>TerminateInstances was called for %1.</source>
        <translation>%1에 대해 TerminateInstances를 호출했습니다.</translation>
    </message>
    <message>
        <source>RegisterContainerInstance was called for %1.</source>
        <translation>%1에 대해 RegisterContainerInstance를 호출했습니다.</translation>
    </message>
    <message>
        <source>Service %1 was created: a daemon, with one task on each container instance.</source>
        <translation>서비스 %1이(가) 생성되었습니다. 컨테이너 인스턴스마다 태스크가 하나씩 있는 데몬입니다.</translation>
    </message>
    <message>
        <source>Service %1 has no placement constraints of its own from now on.</source>
        <translation>이제부터 서비스 %1에는 자체 배치 제약 조건이 없습니다.</translation>
    </message>
    <message>
        <source>Service %1 places its tasks under these constraints from now on: %2.</source>
        <translation>이제부터 서비스 %1은(는) 다음 제약 조건에 따라 태스크를 배치합니다: %2.</translation>
    </message>
    <message>
        <source>Service %1 has no deployment circuit breaker from now on.</source>
        <translation>이제부터 서비스 %1에는 배포 서킷 브레이커가 없습니다.</translation>
    </message>
    <message>
        <source>The deployment circuit breaker of service %1 is on from now on, with rollback.</source>
        <translation>이제부터 서비스 %1의 배포 서킷 브레이커가 켜지며, 롤백합니다.</translation>
    </message>
    <message>
        <source>The deployment circuit breaker of service %1 is on from now on, without rollback.</source>
        <translation>이제부터 서비스 %1의 배포 서킷 브레이커가 켜지며, 롤백하지 않습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): no such container instance is registered at this moment. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 지금 그런 컨테이너 인스턴스가 등록되어 있지 않습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing can register in an Availability Zone that is lost. Nothing was changed.</source>
        <translation>사라진 가용 영역에는 아무것도 등록할 수 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the maximum percent of a daemon service is 100. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 데몬 서비스의 최대 백분율은 100입니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): a daemon service has no desired count of its own. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 데몬 서비스에는 원하는 태스크 수가 따로 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Service %1 keeps its tasks level between Availability Zones from now on.</source>
        <translation>지금부터 서비스 %1은(는) 가용 영역 사이에 태스크를 고르게 유지합니다.</translation>
    </message>
    <message>
        <source>Service %1 no longer keeps its tasks level between Availability Zones.</source>
        <translation>서비스 %1은(는) 더 이상 가용 영역 사이에 태스크를 고르게 유지하지 않습니다.</translation>
    </message>
    <message>
        <source>Deployment %1 of service %2 started to go back to %4: it takes over the living tasks of %3.</source>
        <extracomment>%1 is a deployment, %2 a service, %3 a task definition such as web:1, %4 the deployment that was complete</extracomment>
        <translation>서비스 %2의 배포 %1이(가) %4(으)로 되돌아가기 위해 시작되었습니다. 살아 있는 %3 태스크를 넘겨받습니다.</translation>
    </message>
    <message>
        <source>StartPipelineExecution was called for pipeline %1.</source>
        <translation>파이프라인 %1에 대해 StartPipelineExecution이 호출되었습니다.</translation>
    </message>
    <message>
        <source>%1 was called for role %2.</source>
        <extracomment>%1 is PutRolePolicy or DeleteRolePolicy</extracomment>
        <translation>역할 %2에 대해 %1이(가) 호출되었습니다.</translation>
    </message>
    <message>
        <source>The deployments of service %1 watch alarms by other settings from now on.</source>
        <translation>이제부터 서비스 %1의 배포는 다른 설정에 따라 경보를 지켜봅니다.</translation>
    </message>
    <message>
        <source>Alarm %1 is OK from now on.</source>
        <translation>이제부터 경보 %1은(는) OK 상태입니다.</translation>
    </message>
    <message>
        <source>Alarm %1 is in ALARM from now on.</source>
        <translation>이제부터 경보 %1은(는) ALARM 상태입니다.</translation>
    </message>
    <message>
        <source>Alarm %1 has insufficient data from now on.</source>
        <translation>이제부터 경보 %1은(는) 데이터가 부족합니다.</translation>
    </message>
    <message>
        <source>Deployment %1 starts no task for %3, after failure no. %2 in a row to start one.</source>
        <extracomment>%1 is a deployment, %2 counts failures in a row, %3 is a length of time</extracomment>
        <translation>태스크 시작이 연속으로 %2번째 실패하여 배포 %1은(는) %3 동안 태스크를 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Deployment %1 may start tasks again.</source>
        <translation>배포 %1이(가) 다시 태스크를 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>All tasks of deployment %1 are as they should be; it watches its alarms for %2 before it is complete.</source>
        <extracomment>%2 is a length of time</extracomment>
        <translation>배포 %1의 모든 태스크가 갖추어졌습니다. 완료되기 전에 %2 동안 경보를 지켜봅니다.</translation>
    </message>
    <message>
        <source>No alarm of deployment %1 went off in its bake time.</source>
        <translation>배포 %1의 베이크 시간 동안 경보가 울리지 않았습니다.</translation>
    </message>
    <message>
        <source>New tasks of service %1 have no security group of their own from now on.</source>
        <translation>이제부터 서비스 %1의 새 태스크에는 자체 보안 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>New tasks of service %1 have these security groups from now on: %2.</source>
        <translation>이제부터 서비스 %1의 새 태스크는 다음 보안 그룹을 갖습니다: %2.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the listener has no rule of this priority. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 리스너에 이 우선순위의 규칙이 없습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): another rule of the listener has this priority. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 리스너의 다른 규칙이 이 우선순위를 쓰고 있습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the default rule of a listener cannot be deleted. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 리스너의 기본 규칙은 삭제할 수 없습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the time-out of the health check must be shorter than its interval. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 상태 확인의 제한 시간은 간격보다 짧아야 합니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): slow start and least outstanding requests exclude each other. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1). 느린 시작과 최소 미처리 요청은 함께 쓸 수 없습니다. 변경된 사항은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): there is no such pipeline. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 그런 파이프라인이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): there is no such role. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 그런 역할이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the role has no such permission. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 역할에 그런 권한이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the role of the instance is not authorized to perform %2. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 인스턴스의 역할에 %2 권한이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): the target type of a target group is incompatible with the network mode of the new task definition. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 대상 그룹의 대상 유형이 새 태스크 정의의 네트워크 모드와 호환되지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): tasks of network mode awsvpc need a network configuration. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 네트워크 모드 awsvpc의 태스크에는 네트워크 구성이 필요합니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The API refused the call (%1): a network configuration goes with network mode awsvpc only. Nothing was changed.</source>
        <translation>API가 호출을 거부했습니다(%1): 네트워크 구성은 네트워크 모드 awsvpc에서만 쓸 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Writes JSON for other programs.</source>
        <translation>다른 프로그램에서 사용할 JSON을 출력합니다.</translation>
    </message>
    <message>
        <source>Writes all events too, one JSON object a line.</source>
        <translation>모든 이벤트도 한 줄에 JSON 객체 하나씩 출력합니다.</translation>
    </message>
    <message>
        <source>Ends the run at this many seconds; or: steady.</source>
        <translation>이 시간(초)에 실행을 끝냅니다. 또는: steady.</translation>
    </message>
    <message>
        <source>Adds to the JSON how things stand at this many seconds. Any number of times.</source>
        <translation>이 시간(초)의 상태를 JSON에 추가합니다. 여러 번 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Writes the result to a file in place of standard output.</source>
        <translation>결과를 표준 출력 대신 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Runs a scenario and says how it went.</source>
        <translation>시나리오를 실행하고 결과를 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>starting</source>
        <extracomment>legend; a task that is PENDING</extracomment>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>not healthy yet</source>
        <extracomment>legend; a task that is RUNNING and has not passed a health check yet</extracomment>
        <translation>아직 정상 아님</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>비정상</translation>
    </message>
    <message>
        <source>draining</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation>드레이닝</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>initial</source>
        <extracomment>legend; a target that has not been checked yet</extracomment>
        <translation>초기</translation>
    </message>
    <message>
        <source>unused</source>
        <extracomment>legend; a target that gets neither requests nor health checks</extracomment>
        <translation>미사용</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Has a place on the instance; pulls its image and starts its containers.</source>
        <translation>인스턴스에 자리를 확보했으며, 이미지를 가져오고 컨테이너를 시작합니다.</translation>
    </message>
    <message>
        <source>Runs, but has not been found healthy yet, so it does not count for the lower bound.</source>
        <translation>실행 중이지만 아직 정상으로 확인되지 않아 하한에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Runs and is healthy: it counts for the lower bound.</source>
        <translation>실행 중이고 정상이므로 하한에 포함됩니다.</translation>
    </message>
    <message>
        <source>Runs, but fails its health checks: the service replaces it.</source>
        <translation>실행 중이지만 상태 확인에 실패하여 서비스가 교체합니다.</translation>
    </message>
    <message>
        <source>Gets no new requests; stops when the deregistration delay is over.</source>
        <translation>새 요청을 받지 않으며, 등록 취소 지연이 끝나면 중지됩니다.</translation>
    </message>
    <message>
        <source>Has been told to stop (SIGTERM) and still holds its place.</source>
        <translation>중지하라는 신호(SIGTERM)를 받았지만 아직 자리를 차지하고 있습니다.</translation>
    </message>
    <message>
        <source>Has stopped; its CPU, memory and ports are free again.</source>
        <translation>중지되었으며, CPU, 메모리, 포트가 다시 비었습니다.</translation>
    </message>
    <message>
        <source>Waits for its first health checks and gets no requests.</source>
        <translation>첫 상태 확인을 기다리며 요청을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Passes its health checks and gets requests.</source>
        <translation>상태 확인을 통과하고 요청을 받습니다.</translation>
    </message>
    <message>
        <source>Fails its health checks and gets no requests while others are healthy.</source>
        <translation>상태 확인에 실패하며, 정상인 다른 대상이 있는 동안에는 요청을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Is being deregistered: finishes its requests and gets no new ones.</source>
        <translation>등록 취소 중입니다. 처리 중인 요청을 마치며 새 요청은 받지 않습니다.</translation>
    </message>
    <message>
        <source>Has left its target group.</source>
        <translation>대상 그룹에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>image pull</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation>이미지 가져오기</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation>시작</translation>
    </message>
    <message>
        <source>health check in</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation>상태 확인까지</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>on a tile, before a time to go: a health check was sent and no answer has come</extracomment>
        <translation>응답 대기</translation>
    </message>
    <message>
        <source>healthy in</source>
        <extracomment>on a tile, before a time to go</extracomment>
        <translation>정상까지</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>요청 시간 초과</translation>
    </message>
    <message>
        <source>health checks failed</source>
        <translation>상태 확인 실패</translation>
    </message>
    <message>
        <source>answered %1</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation>%1 응답</translation>
    </message>
    <message>
        <source>target group not in use</source>
        <translation>사용되지 않는 대상 그룹</translation>
    </message>
    <message>
        <source>no instances</source>
        <translation>인스턴스 없음</translation>
    </message>
    <message>
        <source>port in use</source>
        <translation>포트 사용 중</translation>
    </message>
    <message>
        <source>not enough CPU</source>
        <translation>CPU 부족</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a task in a list: name, revision, status of the API, state in a word</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>a target in a list: instance and port, target group, state</extracomment>
        <translation>%2의 %1, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, Availability Zone %2, CPU %3 of %4 units, memory %5 of %6 MiB, %n task(s)</source>
        <extracomment>a container instance in a list; %n counts tasks</extracomment>
        <translation>
            <numerusform>%1, 가용 영역 %2, CPU 단위 %4개 중 %3개, 메모리 %6 MiB 중 %5 MiB, 태스크 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>pull</source>
        <extracomment>on a narrow tile, before a time to go: the image is pulled</extracomment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>on a narrow tile, before a time to go: the next health check</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>silent</source>
        <extracomment>on a narrow tile, before a time to go: a health check was sent and no answer has come</extracomment>
        <translation>무응답</translation>
    </message>
    <message>
        <source>drain</source>
        <extracomment>on a narrow tile, before a time to go</extracomment>
        <translation>드레인</translation>
    </message>
    <message>
        <source>gone in</source>
        <extracomment>on a tile, before a time to go: it has its SIGTERM</extracomment>
        <translation>사라지기까지</translation>
    </message>
    <message>
        <source>active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>agent disconnected</source>
        <extracomment>a container instance whose agent is cut off from ECS</extracomment>
        <translation>에이전트 연결 끊김</translation>
    </message>
    <message>
        <source>lost</source>
        <extracomment>a container instance that is gone</extracomment>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>instance is gone</source>
        <translation>인스턴스가 사라짐</translation>
    </message>
    <message>
        <source>constraint not met</source>
        <translation>제약 조건 미충족</translation>
    </message>
    <message>
        <source>one task an instance</source>
        <translation>인스턴스당 태스크 하나</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Is not checked and gets no requests: no listener rule uses its target group, its zone is not enabled for the load balancer, or its instance is gone.</source>
        <translation>상태 확인도 요청도 받지 않습니다. 대상 그룹을 쓰는 리스너 규칙이 없거나, 로드 밸런서에 활성화되지 않은 영역에 있거나, 인스턴스가 사라졌습니다.</translation>
    </message>
    <message>
        <source>network interface</source>
        <extracomment>on a tile, before a time to go: an awsvpc task gets its network interface, or gives it back</extracomment>
        <translation>네트워크 인터페이스</translation>
    </message>
    <message>
        <source>other container</source>
        <extracomment>on a tile, before a time to go: a container waits for another one&apos;s next step</extracomment>
        <translation>다른 컨테이너</translation>
    </message>
    <message>
        <source>container check in</source>
        <extracomment>on a tile, before a time to go: the next health check of a container</extracomment>
        <translation>컨테이너 확인까지</translation>
    </message>
    <message>
        <source>interface</source>
        <extracomment>on a narrow tile, before a time to go: an awsvpc task gets its network interface, or gives it back</extracomment>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>on a narrow tile, before a time to go: a container waits for another one&apos;s next step</extracomment>
        <translation>다른 것</translation>
    </message>
    <message>
        <source>zone not enabled</source>
        <translation>활성화되지 않은 영역</translation>
    </message>
    <message>
        <source>no network interface</source>
        <translation>네트워크 인터페이스 없음</translation>
    </message>
    <message>
        <source>room on an instance</source>
        <extracomment>before a time to go: a task in PROVISIONING waits until an instance has room for it</extracomment>
        <translation>인스턴스 공간</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>on a tile, before a time to go: it runs, and does not answer yet</extracomment>
        <translation>워밍업</translation>
    </message>
    <message>
        <source>too many reserved ports</source>
        <translation>예약 포트 초과</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what a task or a target waits for, and the time to go, such as &apos;health check in&apos; and &apos;13 s&apos;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>of a resource of a container instance, in a table: in use, in all</extracomment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Container instance</source>
        <translation>컨테이너 인스턴스</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>of a container instance</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Tasks</source>
        <extracomment>heading of a column of numbers</extracomment>
        <translation>태스크</translation>
    </message>
    <message>
        <source>CPU units in use</source>
        <translation>사용 중인 CPU 유닛</translation>
    </message>
    <message>
        <source>Memory in use (MiB)</source>
        <translation>사용 중인 메모리(MiB)</translation>
    </message>
    <message>
        <source>Availability Zone</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>인스턴스 유형</translation>
    </message>
    <message>
        <source>Host ports in use</source>
        <translation>사용 중인 호스트 포트</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>of a task or a target, in a word such as &apos;healthy&apos;</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a target is not healthy</extracomment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>대상 그룹</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>since when a task is in its last status, or a target in its state</extracomment>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>when a target was registered</extracomment>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>? → %1</source>
        <extracomment>a port of a task in a table: the host port is not known yet; %1 is the container port</extracomment>
        <translation>? → %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a port of a task in a table: host port, container port</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Task definition</source>
        <translation>태스크 정의</translation>
    </message>
    <message>
        <source>Last status</source>
        <extracomment>of a task: lastStatus of the API</extracomment>
        <translation>마지막 상태</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>when a task was created</extracomment>
        <translation>생성됨</translation>
    </message>
    <message>
        <source>Stopped reason</source>
        <extracomment>stoppedReason of the API</extracomment>
        <translation>중지 사유</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Target %1 was registered in target group %2 for task %3.</source>
        <translation>대상 %1이(가) 태스크 %3의 대상으로 대상 그룹 %2에 등록되었습니다.</translation>
    </message>
    <message>
        <source>A health check of target %1 was not answered within %2.</source>
        <translation>대상 %1이(가) %2 이내에 상태 확인에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>A health check of target %1 was answered with code %2, which does not count.</source>
        <translation>대상 %1이(가) 상태 확인에 코드 %2(으)로 응답했으며, 이 코드는 성공으로 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>A health check of target %1 failed: the connection was refused.</source>
        <translation>대상 %1의 상태 확인이 실패했습니다. 연결이 거부되었습니다.</translation>
    </message>
    <message>
        <source>A health check of target %1 passed.</source>
        <translation>대상 %1의 상태 확인이 통과되었습니다.</translation>
    </message>
    <message>
        <source>Target %1 passed its health check: it is healthy and gets requests.</source>
        <translation>대상 %1이(가) 상태 확인을 통과했습니다. 이제 정상이며 요청을 받습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row got no answer.</source>
        <translation>
            <numerusform>대상 %1이(가) 비정상입니다. 상태 확인이 %n회 연속 응답을 받지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row failed, the last one with code %2.</source>
        <translation>
            <numerusform>대상 %1이(가) 비정상입니다. 상태 확인이 %n회 연속 실패했으며, 마지막 응답 코드는 %2입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target %1 is unhealthy: %n health check(s) in a row were refused.</source>
        <translation>
            <numerusform>대상 %1이(가) 비정상입니다. 상태 확인이 %n회 연속 거부되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1 drains for %2 and gets no new request.</source>
        <translation>대상 %1이(가) %2 동안 드레이닝되며 새 요청을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Target %1 left target group %2.</source>
        <translation>대상 %1이(가) 대상 그룹 %2에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>Target %1 never passes a health check: the load balancer is not enabled for its Availability Zone.</source>
        <translation>대상 %1은(는) 상태 확인을 절대 통과하지 못합니다: 로드 밸런서가 이 대상의 가용 영역에 활성화되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Task %1 of %2 was placed on %3 in place of %4; pulling its image takes %5.</source>
        <translation>%2의 태스크 %1이(가) %4을(를) 대신하여 %3에 배치되었습니다. 이미지를 가져오는 데 %5 걸립니다.</translation>
    </message>
    <message>
        <source>Task %1 of %2 was placed on %3; pulling its image takes %4.</source>
        <translation>%2의 태스크 %1이(가) %3에 배치되었습니다. 이미지를 가져오는 데 %4 걸립니다.</translation>
    </message>
    <message>
        <source>The image of task %1 is there, and its containers start.</source>
        <translation>태스크 %1의 이미지를 모두 가져왔으며, 컨테이너가 시작됩니다.</translation>
    </message>
    <message>
        <source>Host port %1 of %2 leads to container port %3 of task %4.</source>
        <translation>%2의 호스트 포트 %1이(가) 태스크 %4의 컨테이너 포트 %3(으)로 연결됩니다.</translation>
    </message>
    <message>
        <source>Task %1 is RUNNING and needs no warm-up.</source>
        <translation>태스크 %1이(가) RUNNING 상태이며 워밍업이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Task %1 is RUNNING and warms up for %2.</source>
        <translation>태스크 %1이(가) RUNNING 상태이며 %2 동안 워밍업합니다.</translation>
    </message>
    <message>
        <source>Task %1 has been RUNNING for 40 s and counts as healthy: no load balancer checks it.</source>
        <translation>태스크 %1이(가) 40초 동안 RUNNING 상태였으므로 정상으로 간주됩니다. 이 태스크를 확인하는 로드 밸런서가 없습니다.</translation>
    </message>
    <message>
        <source>The scheduler holds task %1 to be unhealthy and will replace it.</source>
        <translation>스케줄러가 태스크 %1을(를) 비정상으로 판단하여 교체할 예정입니다.</translation>
    </message>
    <message>
        <source>An essential container of task %1 exited with code %2, so the task stopped at once.</source>
        <translation>태스크 %1의 필수 컨테이너가 코드 %2(으)로 종료되어 태스크가 즉시 중지되었습니다.</translation>
    </message>
    <message>
        <source>Task %1 is to stop: it failed its load balancer&apos;s health checks.</source>
        <translation>태스크 %1을(를) 중지합니다. 로드 밸런서의 상태 확인에 실패했습니다.</translation>
    </message>
    <message>
        <source>Task %1 is to stop: a newer deployment replaces it.</source>
        <translation>태스크 %1을(를) 중지합니다. 더 새로운 배포가 이 태스크를 교체합니다.</translation>
    </message>
    <message>
        <source>Task %1 is to stop: there are more tasks than desired.</source>
        <translation>태스크 %1을(를) 중지합니다. 태스크가 원하는 수보다 많습니다.</translation>
    </message>
    <message>
        <source>Task %1 is to stop.</source>
        <translation>태스크 %1을(를) 중지합니다.</translation>
    </message>
    <message>
        <source>Task %1 was sent SIGTERM and takes %2 to leave.</source>
        <translation>태스크 %1에 SIGTERM이 전송되었으며, 종료하는 데 %2 걸립니다.</translation>
    </message>
    <message>
        <source>Task %1 stopped with exit code %2; its CPU, memory and ports are free again.</source>
        <translation>태스크 %1이(가) 종료 코드 %2(으)로 중지되었습니다. CPU, 메모리, 포트가 다시 비었습니다.</translation>
    </message>
    <message>
        <source>Task %1 is to stop: its container instance is DRAINING.</source>
        <translation>태스크 %1을(를) 중지합니다. 컨테이너 인스턴스가 DRAINING 상태입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Task %1 of %2 was placed on %3 in place of %4, with %n container(s).</source>
        <translation>
            <numerusform>%2의 태스크 %1이(가) %4 대신 %3에 배치되었습니다. 컨테이너는 %n개입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task %1 of %2 was placed on %3, with %n container(s).</source>
        <translation>
            <numerusform>%2의 태스크 %1이(가) %3에 배치되었습니다. 컨테이너는 %n개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1 of %2 was placed on %3 in place of %4; its image cannot be pulled, and that takes %5 to show.</source>
        <translation>%2의 태스크 %1이(가) %4 대신 %3에 배치되었습니다. 이미지를 가져올 수 없으며, 그것이 드러나기까지 %5 걸립니다.</translation>
    </message>
    <message>
        <source>Task %1 of %2 was placed on %3; its image cannot be pulled, and that takes %4 to show.</source>
        <translation>%2의 태스크 %1이(가) %3에 배치되었습니다. 이미지를 가져올 수 없으며, 그것이 드러나기까지 %4 걸립니다.</translation>
    </message>
    <message>
        <source>Task %1 has its network interface, with the address %2.</source>
        <translation>태스크 %1이(가) 주소 %2의 네트워크 인터페이스를 받았습니다.</translation>
    </message>
    <message>
        <source>Task %1 ends with its essential container %2, which exited with code %3; the others are stopped.</source>
        <translation>필수 컨테이너 %2이(가) 코드 %3(으)로 종료되어 태스크 %1이(가) 끝납니다. 나머지 컨테이너는 중지됩니다.</translation>
    </message>
    <message>
        <source>An essential container of task %1 exited with code %2, so the task stopped at once: the pipeline has not deployed the file %3 that it needs.</source>
        <translation>태스크 %1의 필수 컨테이너가 코드 %2(으)로 종료되어 태스크가 즉시 중지되었습니다. 필요한 파일 %3을(를) 파이프라인이 배포하지 않았습니다.</translation>
    </message>
    <message>
        <source>Task %1 is to stop: it failed its containers&apos; health checks.</source>
        <translation>태스크 %1을(를) 중지합니다. 컨테이너 상태 확인에 실패했습니다.</translation>
    </message>
    <message>
        <source>The containers of task %1 ended with exit code %2; giving its network interface back takes %3.</source>
        <translation>태스크 %1의 컨테이너가 종료 코드 %2(으)로 끝났습니다. 네트워크 인터페이스를 반납하는 데 %3 걸립니다.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time in seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a length of time in minutes and seconds</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a length of time in hours and minutes</extracomment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>Events</source>
        <extracomment>names of the rows of the timeline; keep them very short</extracomment>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>what tasks reserve of the CPU and memory of all container instances</extracomment>
        <translation>용량</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>the state of the tasks in a band of the chart; keep these very short</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>running, not healthy</source>
        <extracomment>tasks in RUNNING that are not healthy yet, or not any more</extracomment>
        <translation>실행 중, 정상 아님</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>중지 중</translation>
    </message>
    <message>
        <source>CPU reserved</source>
        <extracomment>a line of the chart: the share of all CPU units that tasks reserve</extracomment>
        <translation>CPU 예약</translation>
    </message>
    <message>
        <source>memory reserved</source>
        <extracomment>likewise, of the memory</extracomment>
        <translation>메모리 예약</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <extracomment>below the lanes of as many tasks as there is room for</extracomment>
        <translation>
            <numerusform>외 태스크 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbArguments</name>
    <message>
        <source>Shows this.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>The language of messages.</source>
        <translation>메시지의 언어입니다.</translation>
    </message>
    <message>
        <source>See deployscope %1 --help.</source>
        <translation>deployscope %1 --help를 참조하십시오.</translation>
    </message>
    <message>
        <source>Found %1 for %2, expected %3.</source>
        <translation>%2에 %1이(가) 지정되었습니다. 필요한 값: %3.</translation>
    </message>
    <message>
        <source>Found nothing to work on, expected %1.</source>
        <translation>작업할 대상이 지정되지 않았습니다. 필요한 인수: %1.</translation>
    </message>
    <message>
        <source>Found %1, which is one argument too many.</source>
        <translation>인수가 하나 더 많습니다: %1.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Stuck: the cluster has no container instance.</source>
        <translation>막힘: 클러스터에 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Stuck: no container instance has the host port free for one more task.</source>
        <translation>막힘: 태스크를 하나 더 실행할 수 있도록 호스트 포트가 비어 있는 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Stuck: no container instance has enough CPU for one more task.</source>
        <translation>막힘: 태스크를 하나 더 실행할 만큼 CPU가 충분한 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Stuck: no container instance has enough memory for one more task.</source>
        <translation>막힘: 태스크를 하나 더 실행할 만큼 메모리가 충분한 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>A deployment could do nothing: at least %1 must stay healthy, and at most %2 may exist.</source>
        <translation>배포해도 아무것도 할 수 없습니다. 최소 %1개는 정상으로 유지되어야 하고, 최대 %2개까지만 존재할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stuck: at least %1 must stay healthy, and at most %2 may exist.</source>
        <translation>막힘: 최소 %1개는 정상으로 유지되어야 하고, 최대 %2개까지만 존재할 수 있습니다.</translation>
    </message>
    <message>
        <source>Finishes, but then tasks exit by themselves and are replaced without end.</source>
        <translation>완료되지만, 이후 태스크가 스스로 종료되어 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Never finishes: tasks exit by themselves and are replaced without end.</source>
        <translation>완료되지 않음: 태스크가 스스로 종료되어 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Finishes, but then tasks fail their health checks and are replaced without end.</source>
        <translation>완료되지만, 이후 태스크가 상태 확인에 실패하여 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Never finishes: tasks fail their health checks and are replaced without end.</source>
        <translation>완료되지 않음: 태스크가 상태 확인에 실패하여 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Finishes in %1; never fewer than %2 healthy.</source>
        <extracomment>%1 is a length of time, %2 the lowest number of healthy tasks at any moment</extracomment>
        <translation>%1 만에 완료됩니다. 정상 태스크는 항상 %2개 이상입니다.</translation>
    </message>
    <message>
        <source>Stuck: nothing more will happen, with %1 of %2 tasks healthy.</source>
        <translation>막힘: 더 이상 아무 일도 일어나지 않으며, 태스크 %2개 중 %1개가 정상입니다.</translation>
    </message>
    <message>
        <source>Not finished when the run ends, after %1.</source>
        <extracomment>%1 is the length of the run</extracomment>
        <translation>%1 후 실행이 끝날 때까지 완료되지 않습니다.</translation>
    </message>
    <message>
        <source>A deployment can move: it may stop %1 of %2 and start %3 more.</source>
        <extracomment>so many tasks, %1 of the desired %2, a deployment may stop before new ones are there, and so many, %3, it may start before old ones are gone</extracomment>
        <translation>배포를 진행할 수 있습니다. %2개 중 %1개를 중지하고 %3개를 더 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Tasks fail their health checks and are replaced without end.</source>
        <translation>태스크가 상태 확인에 실패하여 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Tasks exit by themselves and are replaced without end.</source>
        <translation>태스크가 스스로 종료되어 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Stuck: the agents of all container instances are disconnected.</source>
        <translation>막힘: 모든 컨테이너 인스턴스의 에이전트 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Stuck: no container instance meets the placement constraints for one more task.</source>
        <translation>막힘: 태스크 하나를 더 받을 수 있도록 배치 제약 조건을 충족하는 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Stuck: every container instance that may take a task has one already, and distinctInstance allows no second.</source>
        <translation>막힘: 태스크를 받을 수 있는 모든 컨테이너 인스턴스에 이미 태스크가 있고, distinctInstance는 두 번째 태스크를 허용하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Fails: %n failed task(s) in %1, so it is rolled back to %2, complete %3 later; never fewer than %4 healthy.</source>
        <extracomment>%n counts tasks; %1 and %3 are lengths of time, %2 a task definition such as web:1, %4 the lowest number of healthy tasks at any moment</extracomment>
        <translation>
            <numerusform>실패: %1 동안 태스크 %n개가 실패하여 %2(으)로 롤백되고, %3 뒤에 완료됩니다. 정상 태스크가 %4개 밑으로 내려가지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fails: %n failed task(s) in %1, and nothing more is started, with %2 of %3 tasks healthy.</source>
        <extracomment>%n counts tasks; %1 is a length of time, %2 the number of healthy tasks of the desired %3</extracomment>
        <translation>
            <numerusform>실패: %1 동안 태스크 %n개가 실패하여 더 이상 아무것도 시작되지 않습니다. 태스크 %3개 중 %2개가 정상입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck: tasks cannot leave an instance that is DRAINING: at least %1 must stay healthy, and at most %2 may exist.</source>
        <extracomment>%1 is the lower bound, %2 the upper bound of the number of tasks</extracomment>
        <translation>막힘: 태스크가 DRAINING 상태인 인스턴스를 떠날 수 없습니다. 최소 %1개는 정상이어야 하고 최대 %2개까지만 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Stuck: no container instance has a network interface left for one more task.</source>
        <translation>막힘: 태스크 하나를 더 받을 네트워크 인터페이스가 남은 컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Fails after %1, as an alarm is detected, and is rolled back to %2, complete %3 later; never fewer than %4 healthy.</source>
        <extracomment>%1 and %3 are lengths of time, %2 a task definition such as web:1, %4 the lowest number of healthy tasks</extracomment>
        <translation>경보가 감지되어 %1 뒤에 실패하고 %2(으)로 롤백되며, %3 뒤에 완료됩니다. 정상 태스크가 %4개 밑으로 내려가지 않습니다.</translation>
    </message>
    <message>
        <source>Fails after %1, as an alarm is detected, and nothing more is started, with %2 of %3 tasks healthy.</source>
        <extracomment>%1 is a length of time, %2 the number of healthy tasks of the desired %3</extracomment>
        <translation>경보가 감지되어 %1 뒤에 실패하고 더 이상 아무것도 시작되지 않습니다. 태스크 %3개 중 %2개가 정상입니다.</translation>
    </message>
    <message>
        <source>Tasks fail to start and are replaced without end.</source>
        <translation>태스크가 시작하지 못하고 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Never finishes: tasks fail to start and are replaced without end.</source>
        <translation>끝나지 않음: 태스크가 시작하지 못하고 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Finishes, but then tasks fail to start and are replaced without end.</source>
        <translation>완료되지만, 그 후 태스크가 시작하지 못하고 끝없이 교체됩니다.</translation>
    </message>
    <message>
        <source>Fails: the pipeline stops before its deployment is complete, with %1 of %2 tasks healthy.</source>
        <translation>실패: 배포가 끝나기 전에 파이프라인이 멈춥니다. 태스크 %2개 중 %1개가 정상입니다.</translation>
    </message>
    <message>
        <source>Stuck: no container instance has enough reserved ports left for one more task.</source>
        <translation>막힘: 태스크 하나를 더 받을 예약 포트가 남은 컨테이너 인스턴스가 없습니다.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed; name another file, or make room.</source>
        <translation>%1에 쓸 수 없습니다: %2. 변경된 사항은 없습니다. 다른 파일을 지정하거나 공간을 확보하십시오.</translation>
    </message>
</context>
<context>
    <name>deployscope::BookmarksDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 변경(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>책갈피</translation>
    </message>
</context>
<context>
    <name>deployscope::BoundSetting</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of a slider: %1 is such as &quot;50 % of 2&quot;, %2 such as &quot;at least 1 healthy&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>deployscope::ClusterGridView</name>
    <message>
        <source>Cluster</source>
        <translation>클러스터</translation>
    </message>
</context>
<context>
    <name>deployscope::DeploymentControls</name>
    <message>
        <source>Desired tasks</source>
        <translation>원하는 태스크 수</translation>
    </message>
    <message>
        <source>Change from this moment on, not from the start</source>
        <translation>처음부터가 아니라 이 시점부터 변경</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>새 개정</translation>
    </message>
    <message>
        <source>The security group lets the load balancer in</source>
        <translation>보안 그룹에서 로드 밸런서 접근 허용</translation>
    </message>
    <message>
        <source>Service %1</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>서비스 %1</translation>
    </message>
    <message>
        <source>Runs %1. Deployed by a rolling update.</source>
        <extracomment>under the name of the service; %1 is a task definition such as web:1</extracomment>
        <translation>%1을(를) 실행합니다. 롤링 업데이트로 배포합니다.</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>a percent and what it is taken of, such as 50 % of 2</extracomment>
        <translation>%2의 %1%</translation>
    </message>
    <message>
        <source>Minimum healthy percent</source>
        <translation>최소 정상 비율</translation>
    </message>
    <message numerus="yes">
        <source>at least %n healthy</source>
        <extracomment>the lower bound; %n is a number of tasks</extracomment>
        <translation>
            <numerusform>정상 최소 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Maximum percent</source>
        <translation>최대 비율</translation>
    </message>
    <message numerus="yes">
        <source>at most %n task(s)</source>
        <extracomment>the upper bound</extracomment>
        <translation>
            <numerusform>태스크 최대 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Deploy %1 again</source>
        <extracomment>on the button; %1 is a task definition such as web:2</extracomment>
        <translation>%1 다시 배포</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 배포</translation>
    </message>
</context>
<context>
    <name>deployscope::ExportActions</name>
    <message>
        <source>%1 would be a moving picture. Use the command for moving pictures, or name another ending: .svg, .png, .pdf, .csv, .json, .trace.json.</source>
        <translation>%1은(는) 움직이는 그림입니다. 움직이는 그림 내보내기 메뉴를 쓰거나 다른 확장자를 지정하십시오: .svg, .png, .pdf, .csv, .json, .trace.json.</translation>
    </message>
    <message>
        <source>%1 does not end in .gif, and a moving picture is nothing else.</source>
        <translation>%1은(는) .gif로 끝나지 않습니다. 움직이는 그림은 GIF로만 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and has paper.</source>
        <translation>프린터가 페이지를 받지 않았습니다. 전원이 켜져 있고 용지가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png);;PDF (*.pdf);;Table (*.csv);;Numbers and tasks (*.json);;Chrome trace (*.trace.json)</source>
        <translation>SVG 그림 (*.svg);;PNG 그림 (*.png);;PDF (*.pdf);;표 (*.csv);;수치와 태스크 (*.json);;Chrome 트레이스 (*.trace.json)</translation>
    </message>
    <message>
        <source>Export the picture of the cluster</source>
        <translation>클러스터 그림 내보내기</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <translation>PNG 그림 (*.png);;SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Export a moving picture</source>
        <translation>움직이는 그림 내보내기</translation>
    </message>
    <message>
        <source>Moving picture (*.gif)</source>
        <translation>움직이는 그림 (*.gif)</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>차트 인쇄</translation>
    </message>
    <message>
        <source>&amp;The cluster at this moment too, on a second page</source>
        <translation>이 시점의 클러스터도 두 번째 페이지에 인쇄(&amp;T)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>deployscope::FileActions</name>
    <message>
        <source>Open a scenario, or files from AWS</source>
        <translation>시나리오 또는 AWS 파일 열기</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON 파일 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>시나리오 저장</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
</context>
<context>
    <name>deployscope::GifProgress</name>
    <message>
        <source>Export a moving picture</source>
        <translation>움직이는 그림 내보내기</translation>
    </message>
    <message>
        <source>The pictures of the cluster are being painted.</source>
        <translation>클러스터 그림을 그리고 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>deployscope::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>속성 보기</translation>
    </message>
    <message>
        <source>How it stands at this moment</source>
        <translation>이 시점의 상태</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>일어난 일</translation>
    </message>
    <message>
        <source>Back to the service (Esc)</source>
        <translation>서비스로 돌아가기(Esc)</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>속성 보기 닫기</translation>
    </message>
</context>
<context>
    <name>deployscope::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>deployscope::MainWindow</name>
    <message>
        <source>%1[*] — %2</source>
        <extracomment>%1 is a scenario&apos;s name, %2 the program&apos;s; [*] marks a scenario that is not saved</extracomment>
        <translation>%1[*] — %2</translation>
    </message>
</context>
<context>
    <name>deployscope::MessageBar</name>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>deployscope::MomentTables</name>
    <message>
        <source>Container instances</source>
        <translation>컨테이너 인스턴스</translation>
    </message>
    <message>
        <source>There is no container instance.</source>
        <translation>컨테이너 인스턴스가 없습니다.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>태스크</translation>
    </message>
    <message>
        <source>There is no task.</source>
        <translation>태스크가 없습니다.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>There is no target: no task is registered in a target group.</source>
        <translation>대상이 없습니다: 대상 그룹에 등록된 태스크가 없습니다.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Container instances (%1)</source>
        <extracomment>title of a table; %1 is how many rows it has</extracomment>
        <translation>컨테이너 인스턴스(%1)</translation>
    </message>
    <message>
        <source>Tasks (%1)</source>
        <extracomment>title of a table; %1 is how many rows it has</extracomment>
        <translation>태스크(%1)</translation>
    </message>
    <message>
        <source>Targets (%1)</source>
        <extracomment>title of a table; %1 is how many rows it has</extracomment>
        <translation>대상(%1)</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>내림차순</translation>
    </message>
</context>
<context>
    <name>deployscope::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>&amp;Notes on this scenario, saved with it:</source>
        <translation>이 시나리오와 함께 저장되는 메모(&amp;N):</translation>
    </message>
    <message>
        <source>What the class should look at, what you asked, what came out…</source>
        <translation>수업에서 눈여겨볼 점, 던진 질문, 나온 결과…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>deployscope::ServiceEventList</name>
    <message>
        <source>No service events in this run.</source>
        <translation>이 실행에는 서비스 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>Service events</source>
        <translation>서비스 이벤트</translation>
    </message>
    <message>
        <source>Nothing happens to it in this run.</source>
        <translation>이 실행에서는 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>일어난 일</translation>
    </message>
</context>
<context>
    <name>deployscope::ServiceEventListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a service event as a screen reader says it; %1 is a time such as 1:32, %2 the sentence of ECS</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still to come, %1: %2</source>
        <extracomment>the same for an event that lies after the moment that is shown</extracomment>
        <translation>예정, %1: %2</translation>
    </message>
</context>
<context>
    <name>deployscope::StretchDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>Export a moving picture</source>
        <translation>움직이는 그림 내보내기</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>끝(&amp;T)</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>끝이 시작보다 앞에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), which play for %1 seconds and repeat.</source>
        <extracomment>%n pictures of a moving picture that plays for %1 seconds</extracomment>
        <translation>
            <numerusform>그림 %n장이 %1초 동안 재생되고 반복됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deployscope::TimeActions</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a bookmark in a menu: %1 is a time, %2 its name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Play &amp;by Event</source>
        <translation>이벤트별 재생(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;Interesting Event</source>
        <translation>다음 주요 이벤트(&amp;I)</translation>
    </message>
    <message>
        <source>Previous In&amp;teresting Event</source>
        <translation>이전 주요 이벤트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Slow</source>
        <translation>느리게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>보통(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>빠르게(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to a Time…</source>
        <translation>시각으로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Add a Bookmark…</source>
        <translation>책갈피 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks…</source>
        <translation>책갈피(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>다음 책갈피(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>이전 책갈피(&amp;P)</translation>
    </message>
    <message>
        <source>Run &amp;Until</source>
        <translation>조건까지 실행(&amp;U)</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>책갈피(&amp;M)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>속도(&amp;D)</translation>
    </message>
    <message>
        <source>Forward, Until</source>
        <extracomment>heading of what can be run until</extracomment>
        <translation>앞으로, 다음 조건까지</translation>
    </message>
    <message>
        <source>Backward, to Where</source>
        <extracomment>heading of what can be gone back to</extracomment>
        <translation>뒤로, 다음 조건으로</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>%1 is what is run until, such as &quot;Steady Again&quot;</extracomment>
        <translation>다음까지: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <extracomment>%1 is what is gone back to, such as &quot;Steady Again&quot;</extracomment>
        <translation>다음으로 되돌아가기: %1</translation>
    </message>
</context>
<context>
    <name>deployscope::TimeControl</name>
    <message>
        <source>The run is still being looked through.</source>
        <translation>실행을 아직 살펴보는 중입니다.</translation>
    </message>
    <message>
        <source>This is no time. Write seconds, such as 92, or a clock, such as 1:32.</source>
        <translation>시각이 아닙니다. 92처럼 초로, 또는 1:32처럼 분과 초로 쓰십시오.</translation>
    </message>
    <message>
        <source>The run ends at %1.</source>
        <extracomment>%1 is a time such as 2:17</extracomment>
        <translation>실행은 %1에 끝납니다.</translation>
    </message>
    <message>
        <source>Go to a Time</source>
        <translation>시각으로 이동</translation>
    </message>
    <message>
        <source>&amp;Time, in seconds or as minutes and seconds:</source>
        <translation>시각(&amp;T), 초 또는 분과 초:</translation>
    </message>
    <message>
        <source>Add a Bookmark at %1</source>
        <extracomment>%1 is a time such as 1:32</extracomment>
        <translation>%1에 책갈피 추가</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>There is no bookmark after this moment.</source>
        <translation>이 시점 이후에는 책갈피가 없습니다.</translation>
    </message>
    <message>
        <source>There is no bookmark before this moment.</source>
        <translation>이 시점 이전에는 책갈피가 없습니다.</translation>
    </message>
</context>
<context>
    <name>deployscope::TimelineBar</name>
    <message>
        <source>Moment of the run</source>
        <translation>실행 시점</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>the time of the cursor and the end of the run, such as 01:32 / 02:17</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, jumps %2</source>
        <extracomment>%1 is the time of the cursor and the end of the run, %2 a length of time</extracomment>
        <translation>%1, %2 건너뜀</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a bookmark: %1 is a time, %2 its name</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an interesting event: %1 is a time, %2 what it is, such as &quot;Health transition&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>beside the moment while it jumps to the next interesting event; %1 is the length of the jump, such as 30 s</extracomment>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>deployscope::TimelineChart</name>
    <message>
        <source>Simulating anew …</source>
        <extracomment>over the chart, while a changed scenario is simulated</extracomment>
        <translation>다시 시뮬레이션하는 중 …</translation>
    </message>
    <message>
        <source>Task counts over time</source>
        <translation>시간에 따른 태스크 수</translation>
    </message>
    <message>
        <source>Click or drag to go to a moment.</source>
        <translation>클릭하거나 끌어서 원하는 시점으로 이동합니다.</translation>
    </message>
    <message>
        <source>At %1: healthy %2, running %3, desired %4; at least %5 must be healthy, at most %6 may exist.</source>
        <extracomment>the chart as a screen reader says it; %1 is a time such as 1:32</extracomment>
        <translation>%1 시점: 정상 %2개, 실행 중 %3개, 원하는 수 %4개. 최소 %5개는 정상이어야 하고, 최대 %6개까지 존재할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1  healthy %2</source>
        <extracomment>at the cursor in the chart; %1 is a time such as 01:32, %2 the number of healthy tasks; keep it short</extracomment>
        <translation>%1  정상 %2</translation>
    </message>
</context>
<context>
    <name>deployscope::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>표시된 시간</translation>
    </message>
    <message>
        <source>Lanes of the tasks</source>
        <translation>태스크 레인</translation>
    </message>
    <message>
        <source>%1: %2 to %3 (%4)</source>
        <extracomment>what a task does for a time: %1 such as &quot;pulling&quot;, %2 and %3 moments such as 1:00, %4 a length of time</extracomment>
        <translation>%1: %2~%3(%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an interesting event: %1 is a time, %2 what it is, such as &quot;Health transition&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>deployscope::TopBar</name>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Opens one of the scenarios that come with the program</source>
        <translation>프로그램에 포함된 시나리오 중 하나를 엽니다</translation>
    </message>
    <message>
        <source>Light, dark, or for a projector</source>
        <translation>밝게, 어둡게 또는 프로젝터용</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Shows all keys</source>
        <translation>모든 단축키를 표시합니다</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Shows what was written down about this scenario</source>
        <translation>이 시나리오에 적어 둔 메모를 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>deployscope::TransportBar</name>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>the time of the cursor and the end of the run, such as 01:32 / 02:17</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>the speed: %1 times as fast as reality</extracomment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1 simulated seconds in one second</source>
        <translation>1초에 시뮬레이션 시간 %1초</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>이전 이벤트로</translation>
    </message>
    <message>
        <source>One event forward</source>
        <translation>다음 이벤트로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>the speed when playing by event: %1 seconds of real time for each</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 s of real time for each interesting event</source>
        <translation>주요 이벤트마다 실제 시간 %1초</translation>
    </message>
    <message>
        <source>Previous interesting event</source>
        <translation>이전 주요 이벤트로</translation>
    </message>
    <message>
        <source>Next interesting event</source>
        <translation>다음 주요 이벤트로</translation>
    </message>
    <message>
        <source>Play by event</source>
        <translation>이벤트별 재생</translation>
    </message>
    <message>
        <source>By event</source>
        <extracomment>a switch: plays by event, and not by time</extracomment>
        <translation>이벤트별</translation>
    </message>
    <message>
        <source>Play by event: each interesting event takes the same time, and a long wait is a short jump</source>
        <translation>이벤트별 재생: 주요 이벤트마다 같은 시간이 걸리고, 긴 대기는 짧게 건너뜁니다</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>조건까지 실행</translation>
    </message>
    <message>
        <source>Go to the next moment, or the one before, at which something comes true</source>
        <translation>조건이 이루어지는 다음 시점이나 이전 시점으로 갑니다</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>the usual speed</extracomment>
        <translation>보통</translation>
    </message>
</context>
<context>
    <name>deployscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Export &amp;Chart…</source>
        <translation>차트 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;Grid Picture…</source>
        <translation>그리드 그림 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what is undone, such as &quot;Change desired count to 3&quot;</extracomment>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is what is done again</extracomment>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset the Scenario</source>
        <translation>시나리오 초기화(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>배포(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Event</source>
        <translation>다음 이벤트(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious Event</source>
        <translation>이전 이벤트(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;Start</source>
        <translation>처음으로(&amp;S)</translation>
    </message>
    <message>
        <source>To the E&amp;nd</source>
        <translation>끝으로(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>더 빠르게(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>더 느리게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>프로젝터(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Fit to &amp;Window</source>
        <translation>창에 맞추기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reduce Motion</source>
        <translation>움직임 줄이기(&amp;R)</translation>
    </message>
    <message>
        <source>Shows each moment as it is, without movement from one to the next</source>
        <translation>한 시점에서 다음 시점으로의 움직임 없이 각 시점을 그대로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Forget These Files</source>
        <translation>이 목록 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>최근 파일 열기(&amp;C)</translation>
    </message>
    <message>
        <source>Export &amp;Moving Picture…</source>
        <translation>움직이는 그림 내보내기(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy &amp;Chart</source>
        <translation>차트 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Grid Picture</source>
        <translation>그리드 그림 복사(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>그리드(&amp;G)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>표(&amp;B)</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>타임라인(&amp;M)</translation>
    </message>
</context>
<context>
    <name>deployscope::Workspace</name>
    <message>
        <source>What is happening</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Goes back to the scenario as it was opened, and to its start</source>
        <translation>시나리오를 처음 열었을 때의 상태와 시작 시점으로 되돌립니다</translation>
    </message>
</context>
</TS>
