import { readFeed } from "@/lib/feeds/read-feed";
import { readCaptured } from "@/lib/sources/formats/read-captured";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import type { ParseTask } from "@/lib/work/parse/parse-task";

answerTasks((task: ParseTask) =>
  task.do === "file" ? readCaptured(task) : readFeed(task.bytes, task.charset, task.url),
);
