import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Asks before what was typed is thrown away, where Escape was pressed once. */
export function DiscardQuestion({ onDiscard, onKeep }: { onDiscard: () => void; onKeep: () => void }) {
  return (
    <Notice tone="warn">
      <p>Discard what you typed?</p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button size="small" keys="Esc" onClick={onDiscard}>
          Discard
        </Button>
        <Button size="small" onClick={onKeep}>
          Go on typing
        </Button>
      </div>
    </Notice>
  );
}
