import { type Configuration, stackAt } from "@/lib/language/dependencies/configuration";
import { isLegal, LEFT, RIGHT, SHIFT } from "@/lib/language/dependencies/transitions";

/**
 * The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013): how many gold arcs each transition puts out of reach, from any
 * configuration. `heads` are the gold heads by place, `words.root` for the root's. Infinity for what isn't legal.
 */
export function transitionCosts(configuration: Configuration, heads: Int32Array, costs: Float64Array): void {
  const { stack, stackSize, next, words } = configuration;
  const top = stackAt(configuration, 0);
  const second = stackAt(configuration, 1);
  costs.fill(Number.POSITIVE_INFINITY);
  if (isLegal(configuration, SHIFT)) {
    let lost = 0;
    for (let depth = 0; depth < stackSize; depth++) {
      const word = stack[depth] as number;
      if (heads[word] === next) lost++;
      if (heads[next] === word && word !== top) lost++;
    }
    costs[SHIFT] = lost;
  }
  let waiting = 0;
  for (let word = next; word < words.count; word++) if (heads[word] === top) waiting++;
  const head = heads[top] as number;
  if (isLegal(configuration, LEFT))
    costs[LEFT] = waiting + (head === second || (head > next && head <= words.root) ? 1 : 0);
  if (isLegal(configuration, RIGHT)) costs[RIGHT] = waiting + (head >= next && head <= words.root ? 1 : 0);
}
