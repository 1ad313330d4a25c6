import type { MatchActions } from "@/components/actors/match-actions";
import type { AnnotationActions } from "@/components/annotations/annotation-actions";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";
import type { ExtractionActions } from "@/components/sources/extraction-actions";

/** The server actions of the reader, by stage; handed down by its page. */
export type ReaderActions = {
  claims: ClaimActions;
  links: LinkActions;
  annotations: AnnotationActions;
  extraction: ExtractionActions;
  matches: MatchActions;
};
