import { Parser } from "htmlparser2";

/** linkedom and Readability take minutes on a page with more elements, or nested deeper. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;

/** Attributes, comments, entities and what stands between them become nodes as well, if cheaper ones. */
const MOST_PIECES = 200_000;

/**
 * Whether HTML would keep the server from everything else for long if a document were made of it. Reads it with the parser
 * that makes the documents, as far as the first limit: the answer takes time in proportion to the length at most.
 */
export function isTooMuchHtml(html: string): boolean {
  let [depth, elements, pieces] = [0, 0, 0];
  let tooMuch = false;
  const judge = () => {
    if (depth <= DEEPEST && elements <= MOST_ELEMENTS && pieces <= MOST_PIECES) return;
    tooMuch = true;
    parser.pause();
  };
  const countPiece = () => {
    pieces++;
    judge();
  };
  const parser = new Parser({
    onopentagname: () => {
      depth++;
      elements++;
      judge();
    },
    onclosetag: () => {
      depth--;
    },
    onattribute: countPiece,
    ontext: countPiece,
    oncomment: countPiece,
  });
  parser.write(html);
  // Ending it would go on with what the pause held back.
  if (!tooMuch) parser.end();
  return tooMuch;
}
