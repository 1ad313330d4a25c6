import type { Standing } from "@/components/annotations/annotation-actions";
import { Notice } from "@/components/ui/notice";

/** Tells the second of two that the words were changed meanwhile, and shows what stands now. */
export function EditConflict({ standing }: { standing: Standing }) {
  return (
    <div className="grid gap-2">
      <Notice tone="warn">
        This annotation was changed while you were writing. Your words are kept below: save them over what
        stands now, or take what stands.
      </Notice>
      <figure className="rounded-lg border border-line bg-sunk px-3 py-2">
        <figcaption className="text-xs text-ink-3">What stands now, by {standing.author}</figcaption>
        <p className="max-h-48 overflow-y-auto break-words whitespace-pre-wrap">{standing.body}</p>
      </figure>
    </div>
  );
}
