import { classNames } from "@/components/ui/class-names";

/** The letter of a side; its colour is never the only sign. */
export function SideTag({ tag, small = false }: { tag: "A" | "B"; small?: boolean }) {
  return (
    <span
      className={classNames(
        "grid shrink-0 place-items-center rounded-md font-semibold",
        small ? "size-5 text-xs" : "size-[26px] text-sm",
        tag === "A" ? "bg-a-soft text-a" : "bg-b-soft text-b",
      )}
    >
      {tag}
    </span>
  );
}
