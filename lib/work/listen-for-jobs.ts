import pg from "pg";
import { JOB_CHANNEL, SOON } from "@/lib/jobs/queue-job";

/** What a host does when it hears of a job that is there, or was stopped; and of a source, or an import, that is likely to come. */
export type Heard = { now: () => void; soon: (of: keyof typeof SOON) => void };

const AGAIN_AFTER = 2_000;

/**
 * Listens to what PostgreSQL tells of jobs, over a connection of its own, which is made anew when it breaks. Where nothing can be
 * heard (some poolers pass no notifications on), hosts look by themselves.
 *
 * @returns how to stop listening.
 */
export function listenForJobs(url: string, heard: Heard): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  const connect = async () => {
    const made = new pg.Client({ connectionString: url, application_name: "gainsay work", keepAlive: true });
    client = made;
    let over = false;
    const again = () => {
      if (over) return;
      over = true;
      made.end().catch(() => undefined);
      if (!stopped) retry = setTimeout(connect, AGAIN_AFTER);
    };
    made.on("error", again);
    made.on("end", again);
    made.on("notification", ({ payload }) => {
      if (payload === SOON.source) heard.soon("source");
      else if (payload === SOON.import) heard.soon("import");
      else heard.now();
    });
    try {
      await made.connect();
      await made.query(`LISTEN ${JOB_CHANNEL}`);
      // What came while nobody listened.
      heard.now();
    } catch {
      again();
    }
  };

  void connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end().catch(() => undefined);
  };
}
