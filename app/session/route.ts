import { answerJson } from "@/app/answer-json";

/** Whether somebody is signed in: asked before a page is drawn anew behind what is being typed in it. */
export async function GET() {
  return answerJson(async () => true);
}
