import { type Configuration, stackAt } from "@/lib/language/dependencies/configuration";

/** Reads the next word; makes the next word, or the second of the stack, the head of the stack's top, which leaves it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const TRANSITION_COUNT = 3;

/** Every word has its head. */
export function isFinished(configuration: Configuration): boolean {
  return configuration.stackSize === 0 && configuration.next >= configuration.words.count;
}

/**
 * Whether a transition may be taken. The root stands after the last word; it takes the last word left on the stack alone, so
 * that a sentence has one root.
 */
export function isLegal(configuration: Configuration, transition: number): boolean {
  const { stackSize, next, words } = configuration;
  if (transition === SHIFT) return next < words.count;
  if (transition === LEFT) return stackSize >= 1 && (next < words.count || stackSize === 1);
  return stackSize >= 2;
}

/** The transition to take where there is no choice; -1 where there is. */
export function onlyTransition({ stackSize, next, words }: Configuration): number {
  if (stackSize === 0) return SHIFT;
  if (next < words.count) return -1;
  return stackSize === 1 ? LEFT : RIGHT;
}

/** Which word a transition would give a head: the stack's top; and that head. */
export function headAfter(configuration: Configuration, transition: number): number {
  return transition === LEFT ? configuration.next : stackAt(configuration, 1);
}

/** Takes SHIFT. */
export function shift(configuration: Configuration): void {
  configuration.stack[configuration.stackSize++] = configuration.next++;
}

/** Takes LEFT or RIGHT: the top of the stack gets its head and its relation, and leaves the stack. */
export function attach(configuration: Configuration, head: number, label: number): void {
  const dependent = stackAt(configuration, 0);
  configuration.stackSize--;
  configuration.head[dependent] = head;
  configuration.label[dependent] = label;
  const bit = 1 << Math.min(label, 31);
  if (dependent < head) {
    configuration.leftSecond[head] = configuration.leftmost[head] as number;
    configuration.leftmost[head] = dependent;
    configuration.leftLabels[head] = (configuration.leftLabels[head] as number) | bit;
    configuration.leftCount[head] = (configuration.leftCount[head] as number) + 1;
  } else {
    configuration.rightSecond[head] = configuration.rightmost[head] as number;
    configuration.rightmost[head] = dependent;
    configuration.rightLabels[head] = (configuration.rightLabels[head] as number) | bit;
    configuration.rightCount[head] = (configuration.rightCount[head] as number) + 1;
  }
}
