import { readFeed } from "@/lib/feeds/read-feed";
import { readCaptured } from "@/lib/sources/formats/read-captured";
import { readPaste } from "@/lib/sources/read-paste";
import { answerTasks } from "@/lib/work/compute/answer-tasks";
import type { ParseTask } from "@/lib/work/parse/parse-task";

answerTasks((task: ParseTask) => {
  switch (task.do) {
    case "file":
      return readCaptured(task);
    case "feed":
      return readFeed(task.bytes, task.charset, task.url);
    case "paste":
      return readPaste(task);
  }
});
