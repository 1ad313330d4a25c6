import { unstable_rethrow } from "next/navigation";
import { fail, type Outcome } from "@/lib/outcome";

const UNREACHABLE = fail("invalid", "Gainsay could not be reached. What you typed is still here; try again.");

/**
 * What a server action answers, also where it can't: a server that is down, a network that is away or an error on the server
 * is a failure like others, so that the page stays and with it what was typed. A redirect goes on.
 */
export async function reached<T>(action: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await action;
  } catch (error) {
    unstable_rethrow(error);
    return UNREACHABLE;
  }
}
