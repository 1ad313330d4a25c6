"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { QueuePair } from "@/components/queue/queue-pair";

/** So many pairs are asked for at once: their ids have to fit into an address. */
const AT_ONCE = 40;

/**
 * The pairs that are at hand, by id: those that came with the page, and those of `wanted` as they are loaded. What is wanted next
 * is put first by the caller.
 *
 * @param href answers pairs as JSON, for `?id=…&id=…`
 * @returns the pairs, whether loading failed, and `reload` for pairs that have changed, or to try again with none.
 */
export function usePairs(href: string, given: readonly QueuePair[], wanted: readonly string[]) {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, QueuePair>>(new Map());
  const [failed, setFailed] = useState(false);
  const asked = useRef(new Set<string>());
  const pairs = useMemo(() => withPairs(loaded, given), [loaded, given]);
  // What came with the page stays at hand when the page is drawn anew with others.
  useEffect(() => setLoaded((before) => withPairs(before, given)), [given]);

  const missing = wanted.filter((id) => !pairs.has(id)).slice(0, AT_ONCE);
  const missingKey = failed ? "" : missing.join(" ");
  useEffect(() => {
    const ids = missingKey.split(" ").filter((id) => id && !asked.current.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asked.current.add(id);
    load(href, ids)
      .then((found) => setLoaded((before) => withPairs(before, found)))
      .catch(() => {
        for (const id of ids) asked.current.delete(id);
        setFailed(true);
      });
  }, [href, missingKey]);

  const reload = useCallback((ids: readonly string[]) => {
    for (const id of ids) asked.current.delete(id);
    setFailed(false);
    setLoaded((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
  }, []);
  return { pairs, failed, reload };
}

function withPairs(before: ReadonlyMap<string, QueuePair>, more: readonly QueuePair[]) {
  return new Map([...before, ...more.map((pair) => [pair.id, pair] as const)]);
}

async function load(href: string, ids: readonly string[]): Promise<QueuePair[]> {
  const params = new URLSearchParams(ids.map((id) => ["id", id]));
  const response = await fetch(`${href}?${params}`);
  // None of them is there any more: the next answer of the server tells a queue without them.
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`The pairs could not be loaded: ${response.status}`);
  return response.json();
}
