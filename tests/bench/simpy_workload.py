# SPDX-License-Identifier: GPL-3.0-or-later
"""The workload of bare_heap.h by SimPy, every check an event: a yardstick that others know."""
import time

import simpy

END = 3600


class Workload:
    def __init__(self, tasks):
        self.env = simpy.Environment()
        self.count = self.exist = tasks
        self.started = 0
        self.old = list(range(tasks))
        self.gone = set()
        for number in range(tasks):
            self.env.process(self.live(number, 2))
        self.env.process(self.update())

    def live(self, number, passed):
        while True:
            yield self.env.timeout(30)
            if number in self.gone:
                return
            if passed < 2:
                passed += 1
                if passed == 2:
                    self.env.process(self.drain(self.old.pop(0)))

    def start(self, number):
        yield self.env.timeout(5 + number % 7)
        yield self.env.process(self.live(number, 0))

    def drain(self, number):
        yield self.env.timeout(30)
        self.gone.add(number)
        self.exist -= 1

    def update(self):
        yield self.env.timeout(60)
        while self.started < self.count:
            room = self.count * 125 // 100 - self.exist
            for _ in range(min(self.count // 20, self.count - self.started, room)):
                self.env.process(self.start(self.count + self.started))
                self.started += 1
                self.exist += 1
            yield self.env.timeout(10)


for tasks in (100, 1000, 10000):
    began = time.process_time()
    Workload(tasks).env.run(until=END)
    took = 1000 * (time.process_time() - began)
    print(f"SimPy {getattr(simpy, '__version__', '')}, {tasks} tasks, every check an event: {took:10.1f} ms")
